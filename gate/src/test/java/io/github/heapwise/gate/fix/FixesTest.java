package io.github.heapwise.gate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanRequest;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.driver.SourceText;
import io.github.heapwise.report.Edit;
import io.github.heapwise.report.Finding;
import io.github.heapwise.report.SourceRange;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * With a scan that finds an {@code x} wherever there is one, and an error in a changed file with a
 * {@code ?}.
 */
class FixesTest {
  private static final URI A = URI.create("file:///code/A.java");
  private static final URI B = URI.create("file:///code/B.java");

  @Test
  void fixesUntilNothingIsLeft() throws Exception {
    Fixes fixes = fix("y", Map.of(A, "x x", B, "x"));

    assertThat(fixes.texts()).containsExactlyInAnyOrderEntriesOf(Map.of(A, "y y", B, "y"));
    assertThat(fixes.applied()).hasSize(3);
    assertThat(fixes.refused()).isEmpty();
  }

  @Test
  void aFileThatWouldNotCompileStaysAsItWasAndIsNamed() throws Exception {
    Fixes fixes = fix("y", Map.of(A, "x?", B, "x"));

    assertThat(fixes.texts()).containsExactly(Map.entry(B, "y"));
    assertThat(fixes.refused()).containsExactly("A.java");
    assertThat(fixes.left().findings()).hasSize(1);
  }

  @Test
  void ofFilesThatBreakAnotherOnlyTheGuiltyOnesStayAsTheyWere() throws Exception {
    Map<URI, String> files = new TreeMap<>();
    for (String name : List.of("D", "E", "F", "G", "H")) {
      files.put(URI.create("file:///code/" + name + ".java"), "x");
    }
    files.put(A, "needs E.java as it is");
    files.put(B, "needs G.java as it is");

    Fixes fixes = fix("y", files);

    assertThat(fixes.refused()).containsExactly("E.java", "G.java");
    assertThat(fixes.texts()).hasSize(3).doesNotContainKeys(A, B).containsValue("y");
  }

  @Test
  void aFixThatMakesRoomForItselfEnds() throws Exception {
    Fixes fixes = fix("xy", Map.of(A, "x"));

    assertThat(fixes.texts()).containsOnlyKeys(A);
  }

  private static Fixes fix(String replacement, Map<URI, String> texts) throws Exception {
    return Fixes.of(
        ScanRequest.of(List.of()), request -> scan(replacement, texts, request.texts()));
  }

  /**
   * An error shows only once the text of a file with a question mark has been changed, or in a file
   * that says that it needs another one as it is.
   */
  private static ScanResult scan(
      String replacement, Map<URI, String> before, Map<URI, String> replaced) {
    List<ScanFinding> findings = new ArrayList<>();
    Sources sources = new Sources(before, replaced);
    for (URI file : before.keySet()) {
      String text = sources.of(file);
      for (int at = text.indexOf('x'); at >= 0; at = text.indexOf('x', at + 1)) {
        findings.add(finding(file, at, replacement));
      }
    }
    return new ScanResult(
        findings, List.of(), List.of(), 2, 2, 0, Duration.ZERO, List.of(), sources);
  }

  private static ScanFinding finding(URI file, int at, String replacement) {
    return new ScanFinding(
        new Finding(
            "Trap",
            SeverityLevel.WARNING,
            "It grows.",
            "",
            file,
            new SourceRange(at, at + 1, 1, at + 1, 1, at + 2),
            "A",
            "1",
            "1",
            List.of(new Edit(at, at + 1, replacement))),
        false,
        Set.of());
  }

  private record Sources(Map<URI, String> before, Map<URI, String> replaced) implements SourceText {
    @Override
    public String of(URI file) {
      return replaced.getOrDefault(file, before.get(file));
    }

    @Override
    public Collection<URI> files() {
      return before.keySet();
    }

    @Override
    public int errors(URI file) {
      boolean isBroken =
          replaced.keySet().stream()
              .anyMatch(
                  changed ->
                      changed.equals(file) && of(file).contains("?")
                          || of(file).equals("needs " + nameOf(changed) + " as it is"));
      return isBroken ? 1 : 0;
    }

    @Override
    public String nameOf(URI file) {
      return Path.of(file).getFileName().toString();
    }

    @Override
    public Path rootOf(URI file) {
      return Path.of("/code");
    }

    @Override
    public Optional<URI> declaring(String className) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> pathOf(URI file) {
      return Optional.of(Path.of(file));
    }
  }
}
