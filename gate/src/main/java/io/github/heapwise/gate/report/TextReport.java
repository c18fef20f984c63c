package io.github.heapwise.gate.report;

import com.google.errorprone.BugPattern.SeverityLevel;
import io.github.heapwise.gate.changed.Changes;
import io.github.heapwise.gate.driver.CheckerFailure;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.driver.SkippedFile;
import io.github.heapwise.gate.profile.Profile;
import io.github.heapwise.report.Finding;
import io.github.heapwise.report.SourceRange;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The report for people: every finding with its source line and the change that mends it. */
public final class TextReport implements Report {
  /** Of source text; a longer line is cut. */
  private static final int COLUMNS = 120;

  /** Of a fix; more are counted, not shown. */
  private static final int FIX_LINES = 16;

  private final SourcePaths paths;
  private final Palette palette;
  private final Details details;

  public TextReport(SourcePaths paths, Palette palette, Details details) {
    this.paths = paths;
    this.palette = palette;
    this.details = details;
  }

  @Override
  public void write(ScanResult result, Writer writer) throws IOException {
    // A PrintWriter over the writer itself would hide that a disk is full.
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    SourceReader sources = new SourceReader(result.sources());
    for (ScanFinding found : result.findings()) {
      writeFinding(found, result, sources, out);
    }
    writeSkipped(result.skipped(), out);
    writeFailures(result.failures(), out);
    writeHotLines(result, out);
    writeTable(result, out);
    writeClosing(result, out);
    writer.write(text.toString());
    writer.flush();
  }

  private void writeFinding(
      ScanFinding found, ScanResult result, SourceReader sources, PrintWriter out) {
    Finding finding = found.finding();
    SourceRange range = finding.range();
    String place =
        paths.shown(result.sources().nameOf(finding.file()))
            + ":"
            + range.line()
            + ":"
            + range.column();
    List<String> message = finding.message().strip().lines().toList();
    out.printf(
        "%s: %s [%s]%s %s%n",
        palette.strong(place),
        palette.of(finding.severity(), lower(finding.severity())),
        palette.strong(finding.check()),
        found.builtin() ? " (Error Prone)" : "",
        message.isEmpty() ? "" : message.get(0));
    message.stream().skip(1).forEach(line -> out.println("    " + line.strip()));
    details
        .profile()
        .ifPresent(
            recorded ->
                out.println(
                    gutter("")
                        + palette.strong(new ProfileWords(recorded).of(recorded.of(found)))));
    sources
        .read(finding.file())
        .ifPresent(
            source -> {
              writeSource(source, finding, out);
              writeFix(FixDiff.of(source, finding.fix()), out);
            });
    if (found.builtin() && !finding.link().isEmpty()) {
      out.println(gutter("") + palette.faint(finding.link()));
    }
    out.println();
  }

  private void writeSource(SourceLines source, Finding finding, PrintWriter out) {
    SourceRange range = finding.range();
    String line = source.line(range.line());
    boolean more = range.endLine() > range.line();
    int end = more ? line.stripTrailing().length() : range.endColumn() - 1;
    ShownLine shown = ShownLine.of(line, range.column() - 1, end, COLUMNS);
    out.println(gutter(Integer.toString(range.line())) + shown.text());
    out.println(
        gutter("")
            + " ".repeat(shown.from())
            + palette.of(finding.severity(), "^".repeat(Math.max(1, shown.width())))
            + (more ? palette.faint(" to line " + range.endLine()) : ""));
  }

  private void writeFix(List<FixDiff.Line> lines, PrintWriter out) {
    if (lines.isEmpty()) {
      return;
    }
    out.println(gutter("") + palette.faint("fix:"));
    // The last one is only left out together with others: a note in its place saves nothing.
    int shownLines = lines.size() <= FIX_LINES + 1 ? lines.size() : FIX_LINES;
    for (FixDiff.Line line : lines.subList(0, shownLines)) {
      String number = line.number() == 0 ? "" : Integer.toString(line.number());
      ShownLine shown = ShownLine.of(line.text(), line.from(), line.to(), COLUMNS);
      String text = (line.added() ? "+ " : "- ") + shown.text();
      String trimmed = text.stripTrailing();
      out.println(
          gutter(number) + (line.added() ? palette.added(trimmed) : palette.removed(trimmed)));
    }
    if (shownLines < lines.size()) {
      out.println(
          gutter("") + palette.faint("(" + (lines.size() - shownLines) + " more changed lines)"));
    }
  }

  private String gutter(String number) {
    return palette.faint(String.format("%6s | ", number));
  }

  private void writeSkipped(List<SkippedFile> skipped, PrintWriter out) {
    if (!skipped.isEmpty()) {
      out.println(palette.strong(count(skipped.size(), "file") + " not scanned:"));
      for (SkippedFile file : skipped) {
        out.println("  " + paths.shown(file.path()) + ": " + file.reason());
      }
      out.println();
    }
  }

  private void writeFailures(List<CheckerFailure> failures, PrintWriter out) {
    if (!failures.isEmpty()) {
      out.println(
          palette.strong(
              count(failures.size(), "check failure") + ", which is a bug in the check:"));
      for (CheckerFailure failure : failures) {
        out.println("  " + describe(failure, paths));
      }
      out.println();
    }
  }

  /** In one line. */
  static String describe(CheckerFailure failure, SourcePaths paths) {
    return paths.shown(failure.file())
        + (failure.line() > 0 ? ":" + failure.line() : "")
        + ": ["
        + failure.check()
        + "] "
        + failure.reason();
  }

  private void writeHotLines(ScanResult result, PrintWriter out) {
    List<Profile.HotLine> hot = details.profile().map(Profile::hotWithoutFinding).orElse(List.of());
    if (!hot.isEmpty()) {
      out.println(palette.strong("Hot, no finding:"));
      for (Profile.HotLine line : hot) {
        out.printf(
            "%9s  %s:%d%n",
            ProfileWords.percent(line.share()),
            paths.shown(result.sources().nameOf(line.line().file())),
            line.line().line());
      }
      out.println();
    }
  }

  private void writeTable(ScanResult result, PrintWriter out) {
    List<CheckCount> counts = CheckCount.of(result);
    if (counts.isEmpty()) {
      return;
    }
    int width = "check".length();
    for (CheckCount count : counts) {
      width = Math.max(width, count.check().length());
    }
    out.println(palette.strong(row(width, "check", "severity", "findings", "with fix")));
    for (CheckCount count : counts) {
      String severity = lower(count.severity());
      String row =
          row(width, count.check(), severity, grouped(count.findings()), grouped(count.fixable()));
      int at = row.indexOf(severity, count.check().length());
      out.println(
          row.substring(0, at)
              + palette.of(count.severity(), severity)
              + row.substring(at + severity.length())
              + (count.builtin() ? "  (Error Prone)" : ""));
    }
    out.println();
  }

  private static String row(
      int width, String check, String severity, String findings, String fixable) {
    return String.format("%-" + width + "s  %-10s  %8s  %8s", check, severity, findings, fixable);
  }

  private void writeClosing(ScanResult result, PrintWriter out) {
    details
        .comparison()
        .filter(compared -> compared.goneCount() > 0)
        .ifPresent(
            compared ->
                out.println(
                    count(compared.goneCount(), "finding")
                        + " of the baseline "
                        + (compared.goneCount() == 1 ? "is" : "are")
                        + " fixed: --prune takes "
                        + (compared.goneCount() == 1 ? "it" : "them")
                        + " out"));
    details.changes().ifPresent(changes -> writeChanges(changes, out));
    out.println(closing(result, details));
    if (result.unresolved() > 0) {
      out.println(
          grouped(result.unresolved())
              + (result.unresolved() == 1 ? " file refers" : " files refer")
              + " to types that were not found; --classpath finds more");
    }
    result.findings().stream()
        .filter(found -> !found.builtin())
        .findFirst()
        .ifPresent(
            found ->
                out.println("More about a check: heapwise explain " + found.finding().check()));
  }

  private static void writeChanges(Changes changes, PrintWriter out) {
    for (String file : changes.unreadable()) {
      out.println(file + " cannot be parsed by JavaParser: all of it counts as changed");
    }
    out.println(
        "In what has changed since "
            + changes.revision()
            + "; "
            + count(changes.others(), "finding")
            + " elsewhere");
  }

  /** The result in one line, with neither a full stop nor an end-of-line. */
  public static String closing(ScanResult result) {
    return closing(result, Details.NONE);
  }

  /** The same, with the number of findings that are known. */
  public static String closing(ScanResult result, Details details) {
    int found = result.findings().size();
    String what =
        details
            .comparison()
            .map(
                compared ->
                    grouped(compared.known().size())
                        + " known, "
                        + grouped(found)
                        + " new findings")
            .orElse(found == 0 ? "nothing found" : count(found, "finding"));
    return String.format(
        Locale.ROOT,
        "%s in %s, %s, %.1f s",
        what,
        count(result.files(), "file"),
        count(result.lines(), "line"),
        result.elapsed().toMillis() / 1000.0);
  }

  /** As in {@code 1,204 lines}. */
  public static String count(long number, String noun) {
    return grouped(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String lower(SeverityLevel severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
