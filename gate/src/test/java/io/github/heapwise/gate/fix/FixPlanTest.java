package io.github.heapwise.gate.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.report.Edit;
import io.github.heapwise.report.Finding;
import io.github.heapwise.report.SourceRange;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FixPlanTest {
  private final FixPlan plan = new FixPlan();

  @Test
  void fixesApartAreMadeTogether() {
    plan.offer(fix(new Edit(4, 5, "X")));
    plan.offer(fix(new Edit(0, 1, "Y")));

    assertThat(plan.taken()).hasSize(2);
    assertThat(plan.applyTo("abcdef")).isEqualTo("YbcdXf");
  }

  @Test
  void ofTwoThatOverlapTheFirstIsMadeWholeAndTheOtherNotAtAll() {
    plan.offer(fix(new Edit(1, 4, "X")));
    plan.offer(fix(new Edit(0, 1, "Y"), new Edit(3, 5, "Z")));

    assertThat(plan.taken()).hasSize(1);
    assertThat(plan.applyTo("abcdef")).isEqualTo("aXef");
  }

  @Test
  void anImportThatBothNeedIsAddedOnce() {
    Edit added = new Edit(0, 0, "import a.B;\n");
    plan.offer(fix(added, new Edit(2, 3, "X")));
    plan.offer(fix(added, new Edit(4, 5, "Y")));

    assertThat(plan.taken()).hasSize(2);
    assertThat(plan.applyTo("abcdef")).isEqualTo("import a.B;\nabXdYf");
  }

  @Test
  void differentInsertionsAtOnePlaceCollide() {
    plan.offer(fix(new Edit(2, 2, "X")));
    plan.offer(fix(new Edit(2, 2, "Y")));

    assertThat(plan.applyTo("abcd")).isEqualTo("abXcd");
  }

  @Test
  void newLinesEndAsTheOthersDo() {
    plan.offer(fix(new Edit(1, 1, "x\ny\r\nz")));

    assertThat(plan.applyTo("a\r\nb")).isEqualTo("ax\r\ny\r\nz\r\nb");
  }

  private static ScanFinding fix(Edit... edits) {
    return new ScanFinding(
        new Finding(
            "Trap",
            SeverityLevel.WARNING,
            "It grows.",
            "",
            URI.create("file:///A.java"),
            new SourceRange(0, 1, 1, 1, 1, 2),
            "A",
            "1",
            "1",
            List.of(edits)),
        false,
        Set.of());
  }
}
