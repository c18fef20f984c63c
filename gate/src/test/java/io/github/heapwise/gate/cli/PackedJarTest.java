package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the executable jar as users do: with no options for the JVM, in a directory of theirs. */
@Tag("packed-jar")
class PackedJarTest {
  @TempDir Path folder;

  @Test
  void scansTheDirectoryItIsStartedIn() throws Exception {
    Files.createDirectories(folder.resolve("src/a"));
    Files.writeString(
        folder.resolve("src/a/A.java"),
        "package a;\n"
            + "class A { String m(String[] xs) {"
            + " String s = \"\"; for (String x : xs) { s += x; } return s; } }\n");

    String out = start(folder, 1, "scan");

    assertThat(out)
        .startsWith("src/a/A.java:2:")
        .contains("1 finding in 1 file, 2 lines, ")
        .doesNotContain("\u001b");
  }

  @Test
  void theFirstCommandOfTheReadmePrintsWhatItSays() throws Exception {
    Path top = Path.of("..").toAbsolutePath().normalize();
    String[] blocks = Files.readString(top.resolve("README.md")).split("```");
    String command = blocks[1].strip();
    String[] shown = blocks[3].strip().split("\n\\.\\.\\.\n");
    String firstFinding = shown[0];
    String table = shown[1].substring(0, shown[1].indexOf(" lines, "));

    assertThat(command).startsWith("./heapwise ");
    String[] arguments = command.substring("./heapwise ".length()).split(" ");

    assertThat(start(top, 1, arguments)).contains(firstFinding + "\n").contains("\n" + table);
  }

  @Test
  void carriesTheChecksPages() throws Exception {
    assertThat(start(folder, 0, "explain", "StringConcatInLoop"))
        .startsWith("# StringConcatInLoop\n");
  }

  @Test
  void theParserOfOldRevisionsIsLoadedOnlyToCompareWithOne() throws Exception {
    Path source = folder.resolve("A.java");
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.getRepository().getConfig().setBoolean("commit", null, "gpgsign", false);
      Files.writeString(source, "class A { }\n");
      git.add().addFilepattern("A.java").call();
      git.commit()
          .setAuthor("Somebody", "a@example.org")
          .setCommitter("Somebody", "a@example.org")
          .setMessage("First")
          .call();
    }
    Files.writeString(
        source,
        "class A { String m(String[] xs) {"
            + " String s = \"\"; for (String x : xs) { s += x; } return s; } }\n");

    assertThat(classesLoadedBy("scan", "A.java")).doesNotContain("com.github.javaparser.");
    assertThat(classesLoadedBy("scan", "A.java", "--since", "HEAD"))
        .contains("com.github.javaparser.");
  }

  private String classesLoadedBy(String... arguments) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    start(List.of("-Xlog:class+load:file=" + log.getFileName()), folder, 1, arguments);
    return Files.readString(log);
  }

  private static String start(Path directory, int exitCode, String... arguments)
      throws IOException, InterruptedException {
    return start(List.of(), directory, exitCode, arguments);
  }

  private static String start(
      List<String> options, Path directory, int exitCode, String... arguments)
      throws IOException, InterruptedException {
    PackedJar.Run run = PackedJar.start(options, directory, arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(exitCode);
    return run.out();
  }
}
