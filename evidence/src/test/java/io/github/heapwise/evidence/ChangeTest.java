package io.github.heapwise.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {
  private static Overview.Measured measured(Figures.Row... rows) {
    return Overview.measured("X", new Figures("JDK 17", List.of(rows)).markdown());
  }

  private static Figures.Row row(int n, double before, double after) {
    return new Figures.Row(n, before, after, 0.5, 0, 0);
  }

  @Test
  void isTheLargestOfAllFigures() {
    Overview.Measured former = measured(row(10, 200, 100), row(1000, 2_000_000, 0));
    Overview.Measured now = measured(row(10, 200, 90), row(1000, 2_100_000, 0));
    assertThat(Change.largest(former, now))
        .get()
        .hasToString("10.0 % (X, n = 10)")
        .isEqualTo(new Change("X", 10, 0.1));
  }

  @Test
  void comparesTheSameNAlone() {
    assertThat(Change.largest(measured(row(10, 1, 1)), measured(row(1000, 5, 5)))).isEmpty();
    assertThat(Change.largest(measured(), measured(row(10, 1, 1)))).isEmpty();
  }
}
