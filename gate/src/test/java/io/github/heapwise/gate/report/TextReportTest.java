package io.github.heapwise.gate.report;

import static io.github.heapwise.gate.report.Results.lines;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.driver.ScanResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final Path WORK = Path.of("/code");

  @Test
  void aFindingWithItsLineAndItsFix() throws Exception {
    Results results =
        new Results()
            .file("src/A.java", lines("class A {", "  int a = 1;", "  int b = a + a;", "}"))
            .trap("src/A.java", "a + a", "int a = 1;", "long a = 1;", "a + a", "2 * a");

    assertThat(print(results))
        .isEqualTo(
            lines(
                "src/A.java:3:11: warning [Trap] It grows. Do less.",
                "     3 |   int b = a + a;",
                "       |           ^^^^^",
                "       | fix:",
                "     2 | -   int a = 1;",
                "       | +   long a = 1;",
                "     3 | -   int b = a + a;",
                "       | +   int b = 2 * a;",
                "",
                "check  severity    findings  with fix",
                "Trap   warning            1         1",
                "",
                "1 finding in 1 file, 1,204 lines, 1.3 s",
                "More about a check: heapwise explain Trap"));
  }

  @Test
  void errorPronesOwnAreMarkedAndLinked() throws Exception {
    Results results =
        new Results()
            .file("A.java", lines("class A {}"))
            .finding("A.java", "Other", SeverityLevel.ERROR, true, "class A {}");

    assertThat(print(results))
        .isEqualTo(
            lines(
                "A.java:1:1: error [Other] (Error Prone) It grows. Do less.",
                "     1 | class A {}",
                "       | ^^^^^^^^^^",
                "       | https://example.org/Other",
                "",
                "check  severity    findings  with fix",
                "Other  error              1         0  (Error Prone)",
                "",
                "1 finding in 1 file, 1,204 lines, 1.3 s"));
  }

  @Test
  void aRangeOfSeveralLinesIsMarkedOnItsFirst() throws Exception {
    Results results =
        new Results()
            .file("A.java", lines("class A {", "  for (;;) {", "    x();", "  }", "}"))
            .trap("A.java", "for (;;) {\n    x();\n  }");

    assertThat(print(results))
        .contains(lines("     2 |   for (;;) {", "       |   ^^^^^^^^^^ to line 4"));
  }

  @Test
  void tabsAndWideCharactersDoNotMoveTheMark() throws Exception {
    Results results =
        new Results()
            .file("A.java", lines("class A {", "\tString 日本 = \"é\" + x;", "}"))
            .trap("A.java", "\"é\" + x");

    // Each of the two characters takes two columns.
    assertThat(print(results))
        .contains(
            lines("     2 |     String 日本 = \"é\" + x;", "       |                   ^^^^^^^"));
  }

  @Test
  void aLongLineIsCutAroundTheRange() throws Exception {
    String line = "a".repeat(300) + "TRAP" + "b".repeat(300);
    Results results = new Results().file("A.java", lines(line)).trap("A.java", "TRAP", "TRAP", "x");

    String[] printed = print(results).split("\n");

    assertThat(printed[1]).contains("...aaa").contains("aTRAPb").contains("bbb...");
    assertThat(printed[1].length()).isLessThan(140);
    assertThat(printed[2].indexOf('^')).isEqualTo(printed[1].indexOf("TRAP"));
    assertThat(printed[2].trim()).matches("\\| +\\^{4}");
    assertThat(printed[4]).contains("aTRAPb");
    assertThat(printed[5]).contains("axb");
  }

  @Test
  void aLongFixShowsWhatChanged() throws Exception {
    Results results =
        new Results()
            .file("A.java", lines("x".repeat(110) + " = n;"))
            .trap("A.java", "n", "n", "multiplyExact(n, 2)");

    assertThat(print(results)).contains("x = multiplyExact(n, 2);\n");
  }

  @Test
  void sourceCannotDriveTheTerminal() throws Exception {
    Results results =
        new Results().file("A.java", lines("x = \"\u001b[31m\u202e\";")).trap("A.java", "x");

    assertThat(print(results)).contains("x = \"?[31m?\";");
  }

  @Test
  void aLongFixIsCounted() throws Exception {
    Results results =
        new Results().file("A.java", lines("x")).trap("A.java", "x", "x", "y\n".repeat(40));

    assertThat(print(results)).contains("more changed lines)").doesNotContain("y\n".repeat(40));
    assertThat(print(results).lines().count()).isLessThan(35);
  }

  @Test
  void whatWasNotScannedAndWhatFailedIsListed() throws Exception {
    Results results =
        new Results().skipped("src/B.java", "line 1: ';' expected").failure("src/C.java", 7);

    assertThat(print(results))
        .isEqualTo(
            lines(
                "1 file not scanned:",
                "  src/B.java: line 1: ';' expected",
                "",
                "1 check failure, which is a bug in the check:",
                "  src/C.java:7: [Trap] it threw",
                "",
                "nothing found in 1 file, 1,204 lines, 1.3 s"));
  }

  @Test
  void theTableBeginsWithTheMostSevere() throws Exception {
    Results results =
        new Results()
            .file("A.java", lines("a b"))
            .trap("A.java", "a", "a", "c")
            .trap("A.java", "b")
            .finding("A.java", "Worse", SeverityLevel.ERROR, false, "a");

    assertThat(print(results))
        .contains(
            lines(
                "check  severity    findings  with fix",
                "Worse  error              1         0",
                "Trap   warning            2         1"));
  }

  @Test
  void colouredTextSaysTheSame() throws Exception {
    Results results =
        new Results().file("A.java", lines("a")).trap("A.java", "a", "a", "b").skipped("B", "bad");

    String coloured = print(results.build(), new Palette(true));

    assertThat(coloured).contains("\u001b[1m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(print(results));
  }

  @Test
  void filesElsewhereHaveTheirWholePath() throws Exception {
    Results results =
        new Results()
            .file("/elsewhere/A.java", lines("a"))
            .file("/code/lib/x-sources.jar!/b/B.java", lines("b"))
            .trap("/elsewhere/A.java", "a")
            .trap("/code/lib/x-sources.jar!/b/B.java", "b");

    assertThat(print(results))
        .contains("\nlib/x-sources.jar!/b/B.java:1:1: ")
        .startsWith("/elsewhere/A.java:1:1: ");
  }

  private static String print(Results results) throws IOException {
    return print(results.build(), new Palette(false));
  }

  private static String print(ScanResult result, Palette palette) throws IOException {
    StringWriter out = new StringWriter();
    new TextReport(new SourcePaths(WORK), palette, Details.NONE).write(result, out);
    return out.toString().replace(System.lineSeparator(), "\n");
  }
}
