package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.CreateBranchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code heapwise scan --since}, in repositories made here. */
class SinceTest {
  private static final String TRAP =
      "  String %s(String[] xs) {\n    String s = \"\";\n"
          + "    for (String x : xs) { s += x; }\n    return s;\n  }\n";
  private static final String FIRST = TRAP.formatted("first");
  private static final String SECOND = TRAP.formatted("second");

  @TempDir Path folder;
  private Git git;

  @BeforeEach
  void aCommitWithTwoTraps() throws Exception {
    git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    StoredConfig config = git.getRepository().getConfig();
    config.setString("user", null, "name", "Somebody");
    config.setString("user", null, "email", "somebody@example.org");
    config.setBoolean("commit", null, "gpgsign", false);
    config.save();
    source("A", FIRST + SECOND);
    commit();
  }

  @AfterEach
  void close() {
    git.close();
  }

  @Test
  void nothingHasChanged() {
    Cli.Run run = since("HEAD");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("In what has changed since ").contains("; 2 findings elsewhere");
  }

  @Test
  void onlyTheChangedMethodSpeaks() throws Exception {
    source("A", FIRST + SECOND.replace("\"\"", "\"more\""));

    Cli.Run run = since("HEAD");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("src/A.java:9:").contains("1 finding in 1 file");
  }

  @Test
  void layoutCommentsAndOrderAreNoChange() throws Exception {
    source(
        "A",
        "  // Second first.\n"
            + SECOND.replace("    ", "\t\t\t").replace("s += x;", "\n s +=\n x; /* more */")
            + "\n\n\n"
            + FIRST);

    assertThat(since("HEAD").out()).contains("nothing found").contains("2 findings elsewhere");
  }

  @Test
  void aRenamedFileIsNoChange() throws Exception {
    Files.delete(folder.resolve("src/A.java"));
    source("Other", FIRST + SECOND);
    commit();

    assertThat(since("HEAD~1").out()).contains("nothing found").contains("2 findings elsewhere");
  }

  @Test
  void aMethodThatMovedToAnotherFileIsNoChange() throws Exception {
    source("A", FIRST);
    source("B", SECOND);

    assertThat(since("HEAD").out()).contains("nothing found").contains("2 findings elsewhere");
  }

  @Test
  void aCopyIsNew() throws Exception {
    source("B", SECOND);

    assertThat(since("HEAD").out()).startsWith("src/B.java:4:").contains("2 findings elsewhere");
  }

  @Test
  void aCopyInTheSameFileIsNewAndTheFirstIsNot() throws Exception {
    source("A", FIRST + SECOND + "  class Inner {\n" + SECOND + "  }\n");

    assertThat(since("HEAD").out())
        .startsWith("src/A.java:15:")
        .contains("1 finding in 1 file", "2 findings elsewhere");
  }

  @Test
  void aMethodThatMovedAndWasCopiedIsNewInBothPlaces() throws Exception {
    source("A", FIRST);
    source("B", SECOND);
    source("C", SECOND);

    assertThat(since("HEAD").out()).contains("src/B.java:4:", "src/C.java:4:");
  }

  @Test
  void whatIsNotCommittedCounts() throws Exception {
    source("New", TRAP.formatted("third"));

    assertThat(since("HEAD").out()).startsWith("src/New.java:4:");
  }

  @Test
  void aBranchIsComparedWithWhereItLeft() throws Exception {
    git.checkout()
        .setCreateBranch(true)
        .setName("feature")
        .setUpstreamMode(CreateBranchCommand.SetupUpstreamMode.NOTRACK)
        .call();
    source("Feature", TRAP.formatted("feature"));
    commit();
    git.checkout().setName("main").call();
    source("A", FIRST.replace("\"\"", "\"main\"") + SECOND);
    commit();
    git.checkout().setName("feature").call();

    assertThat(since("main").out())
        .startsWith("src/Feature.java:4:")
        .contains("1 finding in 2 files")
        .contains("; 2 findings elsewhere");
  }

  @Test
  void initializersFieldsAndNestedTypesAreMembers() throws Exception {
    String block =
        "  static String all = \"\";\n  static { for (int i = 0; i < 90; i++) { all += i; } }\n";
    String nested = "  static class Inner {\n" + FIRST + "  }\n";
    source("A", block + nested);
    commit();
    source("A", block.replace("90", "91") + nested);

    assertThat(since("HEAD").out()).startsWith("src/A.java:3:").contains("1 finding elsewhere");
  }

  @Test
  void whatCannotBeParsedHasChanged() throws Exception {
    Files.writeString(folder.resolve("src/A.java"), "class A {");
    commit();
    source("A", FIRST);

    Cli.Run run = since("HEAD");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern(
            "\nsrc/A\\.java in [0-9a-f]{10} cannot be parsed by JavaParser: all of it counts as changed\n");
  }

  @Test
  void jsonNamesTheRevision() throws Exception {
    String json = since("HEAD", "--format", "json").out();

    assertThat(new ObjectMapper().readTree(json).at("/summary/since").asText())
        .isEqualTo(git.getRepository().resolve("HEAD").abbreviate(10).name());
  }

  @Test
  void withABaselineBothHold() throws Exception {
    Path baseline = folder.resolve("baseline.json");
    new Cli(folder).run("scan", folder.resolve("src"), "--write-baseline", baseline);
    source("A", FIRST.replace("return s", "return (s)") + SECOND);
    source("New", TRAP.formatted("third"));

    assertThat(since("HEAD", "--baseline", baseline.toString()).out())
        .startsWith("src/New.java:4:")
        .contains("2 known, 1 new findings");
  }

  @Test
  void aMistakeIsToldInOneLine() throws Exception {
    assertThat(since("nowhere").err()).isEqualTo("heapwise: no such revision: nowhere\n");
    assertThat(since("HEAD").exitCode()).isZero();
    assertThat(since("..").err()).isEqualTo("heapwise: no such revision: ..\n");
  }

  @Test
  void aShallowCloneSaysWhatToDo() throws Exception {
    source("A", FIRST);
    commit();
    Path clone = folder.resolve("clone");
    Git.cloneRepository()
        .setURI(folder.toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(1)
        .call()
        .close();

    assertThat(new Cli(clone).run("scan", clone.resolve("src"), "--since", "HEAD~1").err())
        .isEqualTo(
            "heapwise: no such revision: HEAD~1; the clone is shallow: fetch more of its history"
                + " (git fetch --unshallow)\n");
  }

  private void source(String name, String members) throws Exception {
    Path file = folder.resolve("src/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "class " + name + " {\n" + members + "}\n");
  }

  private void commit() throws Exception {
    git.add().addFilepattern("src").call();
    git.add().addFilepattern("src").setUpdate(true).call();
    git.commit().setMessage("Change").call();
  }

  private Cli.Run since(String revision, String... more) {
    Object[] arguments = new Object[4 + more.length];
    arguments[0] = "scan";
    arguments[1] = folder.resolve("src");
    arguments[2] = "--since";
    arguments[3] = revision;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return new Cli(folder).run(arguments);
  }
}
