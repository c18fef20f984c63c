package io.github.heapwise.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.PackedJar;
import io.github.heapwise.packed.PackedJar.Check;
import io.github.heapwise.packed.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A check is four things: its class, its folder in {@code test-inputs}, its page and its line in
 * the table of all checks. None goes without the others.
 */
@Tag("packed-jar")
class CatalogueTest {
  private static final Path DOCS = Settings.root().resolve("docs");
  private static final Path TABLE = DOCS.resolve("checks.md");

  private final List<Check> checks = List.copyOf(PackedJar.checks().values());
  private final List<String> names = checks.stream().map(Check::name).toList();

  @Test
  void eachCheckHasInputsAndNothingElseHas() {
    assertThat(CheckInputs.names())
        .as("folders in test-inputs and registered checks")
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void eachCheckHasAPageAndNothingElseHas() {
    List<Path> pages = Folders.files(DOCS.resolve("checks"), ".md");
    assertThat(pages.stream().map(Page::nameOf))
        .as("pages in docs/checks and registered checks")
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void eachCheckIsDescribedAsTheOthersAre() {
    SoftAssertions soft = new SoftAssertions();
    for (Check check : checks) {
      soft.assertThat(CheckTable.FAMILIES.keySet()).as(check.name()).contains(check.family());
      soft.assertThat(check.altNames()).as(check.name()).containsExactly("heapwise");
      soft.assertThat(check.summary()).as(check.name()).matches("[A-Z].*[^.]\\.");
      soft.assertThat(check.link())
          .as(check.name())
          .isEqualTo(
              "https://github.com/heapwise/heapwise/blob/main/docs/checks/" + check.name() + ".md");
    }
    soft.assertAll();
  }

  /** {@code -Dheapwise.update=true} writes the table instead. */
  @Test
  void theTableIsUpToDate() throws Exception {
    String table = CheckTable.of(checks, DOCS.resolve("checks"));
    if (Boolean.getBoolean("heapwise.update")) {
      Folders.write(TABLE, table);
    }
    assertThat(TABLE)
        .as(
            "write it with mvn -pl checks integration-test -Dtest=CatalogueTest -Dheapwise.update=true")
        .exists();
    assertThat(Files.readString(TABLE))
        .as(
            "update it with mvn -pl checks integration-test -Dtest=CatalogueTest -Dheapwise.update=true")
        .isEqualTo(table);
  }
}
