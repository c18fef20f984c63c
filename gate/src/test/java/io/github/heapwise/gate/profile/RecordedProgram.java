package io.github.heapwise.gate.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.tools.ToolProvider;

/** A program that is compiled, run and recorded in this JVM. */
public final class RecordedProgram {
  private RecordedProgram() {}

  /**
   * A recording of one call of {@code public static void run()}.
   *
   * @param folder gets {@code NAME.java}, the classes and the recording
   * @param events to record, each one that happens
   */
  public static Path record(Path folder, String name, String source, String... events)
      throws Exception {
    Path file = folder.resolve("src").resolve(name + ".java");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-g", "-d", classes.toString(), file.toString());
    assertThat(exit).isZero();
    Path recorded = folder.resolve("recording.jfr");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        jdk.jfr.Recording recording = new jdk.jfr.Recording()) {
      Runnable program = () -> run(loader, name);
      for (String event : events) {
        recording
            .enable(event)
            .withStackTrace()
            .withThreshold(Duration.ZERO)
            .with("throttle", "off");
      }
      recording.start();
      program.run();
      recording.stop();
      recording.dump(recorded);
    }
    return recorded;
  }

  private static void run(ClassLoader loader, String name) {
    try {
      loader.loadClass(name).getMethod("run").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
