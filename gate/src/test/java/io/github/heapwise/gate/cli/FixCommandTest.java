package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code heapwise fix}. */
class FixCommandTest {
  private static final String TRAP =
      """
      class A {
        String m(String[] xs) {
          String s = "";
          for (String x : xs) {
            s += x; // kept
          }
          return s;
        }
      }
      """;

  private static final String FIXED =
      """
      class A {
        String m(String[] xs) {
          StringBuilder s = new StringBuilder();
          for (String x : xs) {
            s.append(x); // kept
          }
          return s.toString();
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void changesTheSourceAndSaysWhat() throws Exception {
    Path source = source("A.java", TRAP);

    Cli.Run run = fix();

    assertThat(source).hasContent(FIXED);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("       1  StringConcatInLoop\n1 fix in 1 file\n");
    assertThat(folder.resolve("src").toFile().list()).containsExactly("A.java");
  }

  @Test
  void aSecondRunChangesNothing() throws Exception {
    source("A.java", TRAP);
    fix();

    Cli.Run run = fix();

    assertThat(run.out()).isEqualTo("nothing to fix\n");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aDryRunPrintsADiff() throws Exception {
    Path source = source("A.java", TRAP);

    Cli.Run run = fix("--dry-run");

    assertThat(source).hasContent(TRAP);
    assertThat(run.out())
        .startsWith("--- a/src/A.java\n+++ b/src/A.java\n@@ -1,9 +1,9 @@\n class A {\n")
        .contains("\n-      s += x; // kept\n+      s.append(x); // kept\n")
        .doesNotContain("1 fix in");
  }

  @Test
  void fixesInsideOfFixesAreMadeInTurn() throws Exception {
    Path source =
        source(
            "A.java",
            """
            import java.util.*;
            class A {
              Map<String, String> m(List<String> xs) {
                Map<String, String> all = new HashMap<>(xs.size());
                for (String x : xs) {
                  String s = "";
                  for (int i = 0; i < 100; i++) {
                    s += x;
                  }
                  all.put(x, s);
                }
                return all;
              }
            }
            """);

    fix();

    assertThat(source)
        .content()
        .contains("new HashMap<>((int) Math.ceil(xs.size() / 0.75))")
        .contains("s.append(x)");
  }

  @Test
  void onlyTheChecksThatAreNamed() throws Exception {
    Path source = source("A.java", TRAP);

    assertThat(fix("--checks", "HashCapacityTooSmall").out()).isEqualTo("nothing to fix\n");
    assertThat(source).hasContent(TRAP);
  }

  @Test
  void endsOfLineAndByteOrderMarkStay() throws Exception {
    String windows = "\uFEFF" + TRAP.replace("\n", "\r\n");
    Path source = source("A.java", windows);

    fix();

    assertThat(Files.readString(source)).isEqualTo("\uFEFF" + FIXED.replace("\n", "\r\n"));
  }

  @Test
  void theEncodingStays() throws Exception {
    Charset latin = StandardCharsets.ISO_8859_1;
    Path source = source("A.java", "");
    Files.write(source, TRAP.replace("kept", "behält").getBytes(latin));

    fix("--encoding", "ISO-8859-1");

    assertThat(Files.readString(source, latin)).isEqualTo(FIXED.replace("kept", "behält"));
  }

  @Test
  void theModeStays() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path source = source("A.java", TRAP);
    Files.setPosixFilePermissions(source, PosixFilePermissions.fromString("rwxr-x---"));

    fix();

    assertThat(source).hasContent(FIXED);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(source)))
        .isEqualTo("rwxr-x---");
  }

  @Test
  void nothingIsWrittenThroughALink() throws Exception {
    Path outside = folder.resolve("elsewhere/A.java");
    Files.createDirectories(outside.getParent());
    Files.writeString(outside, TRAP);
    Files.createDirectories(folder.resolve("src"));
    Files.createSymbolicLink(folder.resolve("src/A.java"), outside);

    fix();

    assertThat(outside).hasContent(TRAP);
    assertThat(folder.resolve("src/A.java")).isSymbolicLink();
  }

  @Test
  void jarsOfSourcesAreNotChanged() throws Exception {
    Path jar = folder.resolve("x-sources.jar");
    try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new java.util.zip.ZipEntry("A.java"));
      out.write(TRAP.getBytes(StandardCharsets.UTF_8));
    }
    byte[] before = Files.readAllBytes(jar);

    assertThat(new Cli(folder).run("fix", jar).out()).isEqualTo("nothing to fix\n");
    assertThat(Files.readAllBytes(jar)).isEqualTo(before);
  }

  @Test
  void uncommittedChangesAreNotTouched() throws Exception {
    Path source = source("A.java", TRAP);
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      StoredConfig config = git.getRepository().getConfig();
      config.setString("user", null, "name", "Somebody");
      config.setString("user", null, "email", "somebody@example.org");
      config.setBoolean("commit", null, "gpgsign", false);
      config.save();

      Cli.Run refused = fix();
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err())
          .isEqualTo(
              "heapwise: there are uncommitted changes below "
                  + folder.resolve("src")
                  + ": src/A.java; commit them, or use --force\n");
      assertThat(source).hasContent(TRAP);

      git.add().addFilepattern("src").call();
      git.commit().setMessage("Add A").call();
      Files.writeString(folder.resolve("elsewhere.txt"), "no concern of the sources");
      assertThat(fix().exitCode()).isZero();
      assertThat(source).hasContent(FIXED);

      Files.writeString(source, TRAP + "// More.\n");
      assertThat(fix().exitCode()).isEqualTo(2);
      assertThat(fix("--force").exitCode()).isZero();
      assertThat(source).hasContent(FIXED + "// More.\n");
    }
  }

  @Test
  void brokenFilesAreListedAndTheRestIsFixed() throws Exception {
    Path source = source("A.java", TRAP);
    source("Broken.java", "class {");

    Cli.Run run = fix();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Broken.java");
    assertThat(source).hasContent(FIXED);
  }

  private Path source(String name, String text) throws Exception {
    Path file = folder.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Cli.Run fix(Object... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "fix";
    arguments[1] = folder.resolve("src");
    System.arraycopy(options, 0, arguments, 2, options.length);
    return new Cli(folder).run(arguments);
  }
}
