package io.github.heapwise.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
  @TempDir Path folder;

  @Test
  void replacesTheBlockAndNothingElse() throws IOException {
    Path page = folder.resolve("X.md");
    Files.writeString(page, "a\n" + Page.BEGIN + "\nold\n" + Page.END + "\nz\n");
    Page.write(page, "1f", "new\n");
    assertThat(Page.hash(page)).isEqualTo("1f");
    assertThat(page)
        .hasContent("a\n" + Page.BEGIN + "\n" + Page.INPUTS + "1f -->\nnew\n" + Page.END + "\nz\n");
    assertThat(folder.toFile().list()).containsExactly("X.md");
  }

  @Test
  void leavesAPageWithoutMarkersAsItIs() throws IOException {
    Path page = folder.resolve("X.md");
    Files.writeString(page, "a\n" + Page.END + "\n" + Page.BEGIN + "\n");
    assertThatThrownBy(() -> Page.write(page, "1f", "new\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("evidence:begin");
    assertThat(page).hasContent("a\n" + Page.END + "\n" + Page.BEGIN + "\n");
  }

  @Test
  void showsThreeSignificantFigures() {
    assertThat(List.of(0.0, 24.0, 999.0, 999.6, 1234.0, 99_960.0, 4_995_000_000.0))
        .extracting(Figures::bytes)
        .containsExactly("0 B", "24 B", "999 B", "1.00 kB", "1.23 kB", "100 kB", "5.00 GB");
  }

  @Test
  void namesWhatIsRetainedOnlyWhereItDiffers() {
    Figures.Row same = new Figures.Row(10, 200, 100, 0.5, 64, 64);
    Figures.Row less = new Figures.Row(1000, 20_000, 5_000, 0.25, 8_000, 64);
    assertThat(new Figures("JDK 17", List.of(same)).markdown())
        .contains("| 10 | 200 B | 100 B | 50 % | 0.50 |")
        .doesNotContain("retained");
    assertThat(new Figures("JDK 17", List.of(same, less)).markdown())
        .contains("| 1,000 | 20.0 kB | 5.00 kB | 75 % | 0.25 | 8.00 kB | 64 B |");
  }
}
