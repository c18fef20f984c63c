package io.github.heapwise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.report.Baseline.Entry;
import io.github.heapwise.report.Baseline.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void names() {
    file = folder.resolve("baseline.json");
  }

  @Test
  void whatIsWrittenIsKnown() throws Exception {
    Finding finding = finding("a/A.java", "A.m()", "s += x");
    write(finding);

    Baseline baseline = Baseline.read(file);

    assertThat(baseline.take(finding("a/A.java", "A.m()", "s  +=  x // more"))).isTrue();
    assertThat(baseline.known()).isEqualTo(1);
    assertThat(baseline.left()).isEmpty();
  }

  @Test
  void otherCodeAnotherMemberAndAnotherFileAreNew() throws Exception {
    write(finding("a/A.java", "A.m()", "s += x"));
    Files.createDirectories(folder.resolve("a"));
    Files.writeString(folder.resolve("a/A.java"), "");

    Baseline baseline = Baseline.read(file);

    assertThat(baseline.take(finding("a/A.java", "A.m()", "s += y"))).isFalse();
    assertThat(baseline.take(finding("a/A.java", "A.n()", "s += x"))).isFalse();
    assertThat(baseline.take(finding("b/A.java", "A.m()", "s += x"))).isFalse();
    assertThat(baseline.left()).hasSize(1);
  }

  @Test
  void equalFindingsAreCounted() throws Exception {
    Finding finding = finding("A.java", "A.m()", "s += x");
    write(finding, finding);

    Baseline baseline = Baseline.read(file);

    assertThat(baseline.take(finding)).isTrue();
    assertThat(baseline.left()).singleElement().extracting(Entry::count).isEqualTo(1);
    assertThat(baseline.take(finding)).isTrue();
    assertThat(baseline.take(finding)).isFalse();
  }

  @Test
  void aRenamedFileAndClassAreKnown() throws Exception {
    write(finding("a/Old.java", "Old.Inner.m()", "s += x"));

    assertThat(Baseline.read(file).take(finding("b/New.java", "New.Inner.m()", "s += x"))).isTrue();
  }

  @Test
  void aLineAFindingSortedByPlace() throws Exception {
    write(finding("b/B.java", "B.m()", "x"), finding("a/A.java", "A.n()", "x"));

    List<String> lines = Files.readAllLines(file);

    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).startsWith("{\"file\":\"a/A.java\",\"member\":\"A.n()\",");
    assertThat(lines.get(2)).startsWith("{\"file\":\"b/B.java\",\"member\":\"B.m()\",");
  }

  @Test
  void anythingInANameSurvives() throws Exception {
    Finding odd = finding("a \"b\"/ö\\\t.java", "A.m(int)", "x");
    write(odd);

    assertThat(Baseline.read(file).take(odd)).isTrue();
  }

  @Test
  void writingTwiceGivesTheSame() throws Exception {
    write(finding("b/B.java", "B.m()", "x"), finding("b/B.java", "B.m()", "x"));
    String text = Files.readString(file);

    assertThat(Baseline.text(Baseline.read(file).entries())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | not a baseline of Heapwise",
        "{} | not a baseline of Heapwise",
        "{\"version\":1} | not a baseline of Heapwise",
        "{\"heapwise-baseline\":2,\"findings\":[ | of another version of Heapwise",
        "{\"heapwise-baseline\":1,\"findings\":[ | has no end",
      })
  void whatIsNoBaselineIsSaidInOneLine(String text, String reason) throws Exception {
    Files.writeString(file, text + "\n");

    assertUnreadable(reason);
  }

  @Test
  void aTruncatedBaselineIsRefused() throws Exception {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      findings.add(finding("A" + i + ".java", "A.m()", "x"));
    }
    write(findings.toArray(Finding[]::new));
    String text = Files.readString(file);
    for (int length : new int[] {0, 10, text.length() / 2, text.length() - 3}) {
      Files.writeString(file, text.substring(0, length));
      assertUnreadable("baseline");
    }
  }

  @Test
  void aBrokenLineIsNamed() throws Exception {
    write(finding("A.java", "A.m()", "x"));
    for (String line :
        List.of("<<<<<<< HEAD", "{\"file\":\"A\"}", "{\"file\":", "[]", "{\"file\":\"A\"} {}")) {
      Files.writeString(file, "{\"heapwise-baseline\":1,\"findings\":[\n" + line + "\n]}\n");
      assertUnreadable("is broken at line 2");
    }
  }

  @Test
  void noSuchFileAndNoText() throws Exception {
    assertUnreadable("no such baseline: ");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertUnreadable("not a baseline of Heapwise");
  }

  private void assertUnreadable(String reason) {
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining(file.toString())
        .hasMessageNotContaining("\n");
  }

  private void write(Finding... findings) throws IOException {
    Baseline empty = Baseline.empty(file);
    List<Entry> entries = new ArrayList<>();
    for (Finding finding : findings) {
      entries.add(empty.entryOf(finding));
    }
    Files.writeString(file, Baseline.text(entries));
  }

  private Finding finding(String path, String member, String code) {
    return new Finding(
        "Trap",
        SeverityLevel.WARNING,
        "It grows.",
        "",
        folder.resolve(path).toUri(),
        new SourceRange(0, 1, 1, 1, 1, 2),
        member,
        Fingerprint.of("Trap", member, code),
        Fingerprint.of("Trap", Members.withoutOutermost(member), code),
        List.of());
  }
}
