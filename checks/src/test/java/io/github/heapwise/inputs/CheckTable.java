package io.github.heapwise.inputs;

import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.PackedJar.Check;
import io.github.heapwise.packed.Settings;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The table of all checks, made from their annotations, their pages and their inputs. */
final class CheckTable {
  /** What unites the checks of a package, in the order of the table. */
  static final Map<String, String> FAMILIES = new LinkedHashMap<>();

  static {
    FAMILIES.put("presizing", "capacity asked for, or not asked for");
    FAMILIES.put("growth", "growth that copies again and again");
    FAMILIES.put("retention", "small views and long lives that hold much");
    FAMILIES.put("concurrency", "growth from several threads");
    FAMILIES.put("hashing", "hashing and state");
    FAMILIES.put("copying", "copies nobody asked for");
  }

  private CheckTable() {}

  static String of(Collection<Check> checks, Path pages) {
    StringBuilder text =
        new StringBuilder(
            """
            <!-- Written by CatalogueTest: mvn -pl checks integration-test -Dtest=CatalogueTest -Dheapwise.update=true -->
            # The checks

            An *error* is wrong whenever it runs; a *warning* grows or copies with its input, or leaks; a *suggestion*
            is a constant saving. `@SuppressWarnings("NAME")` silences one check, `@SuppressWarnings("heapwise")` all.
            *Tried on* counts the places in [test-inputs](../test-inputs) that the check must report, and the methods on
            which it must be silent.
            """);
    FAMILIES.forEach(
        (family, what) -> {
          List<Check> members =
              checks.stream().filter(check -> check.family().equals(family)).toList();
          if (!members.isEmpty()) {
            text.append("\n## ").append(capitalised(family)).append(": ").append(what);
            text.append(
                """


                | Check | Severity | What it finds | Fix | Tried on |
                | --- | --- | --- | --- | --- |
                """);
            members.forEach(check -> text.append(line(check, pages)));
          }
        });
    return text.toString();
  }

  private static String line(Check check, Path pages) {
    CheckInputs inputs = new CheckInputs(check.name(), Settings.testInputs().resolve(check.name()));
    return "| [%s](checks/%s.md) | %s | %s | %s | %d reported, %d silent |%n"
        .formatted(
            check.name(),
            check.name(),
            check.severity().toLowerCase(Locale.ROOT),
            Page.firstSentence(pages.resolve(check.name() + ".md")).replace("|", "\\|"),
            fixed(inputs),
            flagged(inputs),
            silent(inputs))
        .replace(System.lineSeparator(), "\n");
  }

  private static String fixed(CheckInputs inputs) {
    int after = sites(inputs, "after", source -> 1);
    return after == 0 ? "none" : after == sites(inputs, "before", source -> 1) ? "always" : "often";
  }

  private static int flagged(CheckInputs inputs) {
    return sites(inputs, "before", source -> Markers.in(source).size());
  }

  private static int silent(CheckInputs inputs) {
    return sites(inputs, "silent", Sources::bodies);
  }

  /** Counts the files for newer JDKs as well: the table is the same on all. */
  private static int sites(CheckInputs inputs, String kind, ToIntFunction<String> count) {
    return Folders.files(inputs.folder().resolve(kind), ".java").stream()
        .map(Folders::read)
        .mapToInt(count)
        .sum();
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
