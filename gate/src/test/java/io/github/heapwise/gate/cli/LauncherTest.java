package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says where there is no Java that can do; nothing is built. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path LAUNCHER = Path.of("..", "heapwise").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void aJavaThatIsTooOld() throws Exception {
    assertThat(launch("JAVA_VERSION=\"11.0.2\"\nMODULES=\"java.base jdk.compiler\"\n"))
        .matches("heapwise: needs a JDK 17 or later, but .* is version 11\\.0\\.2\n");
    assertThat(launch("JAVA_VERSION=\"1.8.0_392\"\n")).contains("is version 1.8.0_392");
  }

  @Test
  void aJavaWithoutACompiler() throws Exception {
    assertThat(launch("JAVA_VERSION=\"21.0.1\"\nMODULES=\"java.base java.xml\"\n"))
        .contains("needs a JDK, but ")
        .contains("without the compiler")
        .hasLineCount(1);
  }

  @Test
  void noJavaAtAll() throws Exception {
    assertThat(run(folder, LAUNCHER)).startsWith("heapwise: JAVA_HOME is no JDK: ").hasLineCount(1);
  }

  @Test
  void calledThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);

    assertThat(run(folder, link)).startsWith("heapwise: JAVA_HOME is no JDK: ");
  }

  private String launch(String release) throws IOException, InterruptedException {
    Path java = folder.resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\nexit 99\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("release"), release);
    return run(folder, LAUNCHER);
  }

  private String run(Path javaHome, Path launcher) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder(launcher.toString(), "--version")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    Process process = builder.start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    return Files.readString(said);
  }
}
