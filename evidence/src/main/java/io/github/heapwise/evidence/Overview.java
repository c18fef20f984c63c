package io.github.heapwise.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One table and a plot for each family, made of the figures that stand on the checks' pages. */
final class Overview {
  /** In the order of the mission. */
  private static final List<String> FAMILIES =
      List.of("presizing", "growth", "retention", "concurrency", "hashing", "copying");

  private final Map<String, List<Measured>> families;

  private Overview(Map<String, List<Measured>> families) {
    this.families = families;
  }

  /**
   * What a page tells of a check.
   *
   * @param rows by n; empty if nothing is measured
   * @param races how many inputs were raced
   */
  record Measured(String check, List<Row> rows, int races) {
    /** Whether the fix is about what stays, not about what is allocated. */
    boolean retains() {
      return !rows.isEmpty() && rows.get(rows.size() - 1).retainsLess();
    }
  }

  /**
   * The line for one n, as the page has it.
   *
   * @param cells n, allocated before, after, saved, time, and perhaps retained before, after
   */
  record Row(List<String> cells) {
    int n() {
      return Integer.parseInt(cells.get(0).replace(",", ""));
    }

    boolean hasRetained() {
      return cells.size() > 6;
    }

    /** Less than allocation tells: a page holds both where what is retained differs. */
    boolean retainsLess() {
      return hasRetained()
          && parse(cells.get(6)) / Math.max(1, parse(cells.get(5)))
              < allocatedAfter() / Math.max(1, allocatedBefore());
    }

    double allocatedBefore() {
      return parse(cells.get(1));
    }

    double allocatedAfter() {
      return parse(cells.get(2));
    }

    double bytesBefore() {
      return retainsLess() ? parse(cells.get(5)) : allocatedBefore();
    }

    double bytesAfter() {
      return retainsLess() ? parse(cells.get(6)) : allocatedAfter();
    }

    private static double parse(String bytes) {
      String[] parts = bytes.split(" ");
      return Double.parseDouble(parts[0]) * Math.pow(1000, "BkMGT".indexOf(parts[1].charAt(0)));
    }
  }

  /**
   * Reads the pages of all checks.
   *
   * @param root of the project
   */
  static Overview read(Path root) throws IOException {
    Map<String, List<Measured>> families =
        new LinkedHashMap<>((int) Math.ceil(FAMILIES.size() / 0.75));
    for (String family : FAMILIES) {
      List<Measured> checks = new ArrayList<>();
      for (String check : checksOf(family, root)) {
        checks.add(measured(check, Page.block(page(check, root))));
      }
      families.put(family, checks);
    }
    return new Overview(families);
  }

  /** Writes {@code docs/evidence.md} and the plots in {@code docs/evidence}. */
  void write(Path root) throws IOException {
    Path plots = Files.createDirectories(root.resolve("docs").resolve("evidence"));
    for (String family : FAMILIES) {
      if (hasPlot(family)) {
        Page.replace(plots.resolve(family + ".svg"), Plot.svg(family, families.get(family)));
      }
    }
    Page.replace(root.resolve("docs").resolve("evidence.md"), markdown());
  }

  private boolean hasPlot(String family) {
    return families.get(family).stream().anyMatch(check -> !check.rows().isEmpty());
  }

  /** The content of {@code docs/evidence.md}. */
  String markdown() {
    StringBuilder text =
        new StringBuilder(
            """
            <!-- Written by the evidence run: mvn -Pevidence verify -->
            # What the fixes save

            One call of `run(n)` in the inputs of each check, before its fix and after it, for the largest n that was measured.
            *Allocated* is what the call allocates, *retained* what can be reached from its result, where that differs. The other n,
            the JDK and what is measured how stand on each check's page. Where a check has no figures, its page says why.
            """);
    for (String family : FAMILIES) {
      if (families.get(family).isEmpty()) {
        continue;
      }
      text.append("\n## ").append(family.substring(0, 1).toUpperCase(Locale.ROOT));
      text.append(family.substring(1)).append("\n\n");
      text.append(
          "| Check | n | allocated before | after | saved | retained before | after | time |\n");
      text.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
      families.get(family).forEach(check -> text.append(line(check)));
      if (hasPlot(family)) {
        text.append("\n![Bytes over n, before and after](evidence/")
            .append(family)
            .append(".svg)\n");
      }
    }
    return text.toString();
  }

  private static String line(Measured check) {
    String name = "| [" + check.check() + "](checks/" + check.check() + ".md) | ";
    if (check.rows().isEmpty()) {
      return name
          + (check.races() > 0 ? "| " + check.races() + " inputs raced" : "| no figures")
          + " | | | | | |\n";
    }
    List<String> cells = check.rows().get(check.rows().size() - 1).cells();
    List<String> shown = new ArrayList<>(cells.subList(0, 4));
    shown.addAll(cells.size() > 6 ? cells.subList(5, 7) : List.of("", ""));
    shown.add("× " + cells.get(4));
    return name + String.join(" | ", shown) + " |\n";
  }

  /** A row of figures begins with a number, one of the races with the name of an input. */
  static Measured measured(String check, String block) {
    List<Row> rows = new ArrayList<>();
    int races = 0;
    for (String line : block.lines().toList()) {
      if (line.matches("\\| [\\d,]+ \\|.*")) {
        rows.add(new Row(List.of(line.substring(2, line.length() - 2).split(" \\| "))));
      } else if (line.matches("\\| \\w+ \\| (never ends|\\d+ of \\d+).*")) {
        races++;
      }
    }
    return new Measured(check, rows, races);
  }

  private static List<String> checksOf(String family, Path root) throws IOException {
    Path folder = root.resolve("checks/src/main/java/io/github/heapwise").resolve(family);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> classes = Files.list(folder)) {
      return classes
          .map(path -> path.getFileName().toString().replaceFirst("\\.java$", ""))
          .filter(name -> Files.exists(page(name, root)))
          .sorted()
          .toList();
    }
  }

  static Path page(String check, Path root) {
    return root.resolve("docs").resolve("checks").resolve(check + ".md");
  }
}
