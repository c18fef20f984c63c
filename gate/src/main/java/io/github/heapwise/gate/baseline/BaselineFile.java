package io.github.heapwise.gate.baseline;

import io.github.heapwise.gate.AtomicFile;
import io.github.heapwise.gate.driver.Check;
import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.report.Baseline;
import io.github.heapwise.report.Baseline.Entry;
import io.github.heapwise.report.Baseline.UnreadableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The file of a baseline: read, written, and made smaller; never from a scan that is not complete.
 */
public final class BaselineFile {
  private final Path path;

  public BaselineFile(Path path) {
    this.path = path;
  }

  /**
   * Holds what was found against the file.
   *
   * @throws ScanException if the file cannot be read, or is no baseline
   */
  public Comparison compare(ScanResult result) throws ScanException {
    return Comparison.of(result, read());
  }

  /**
   * Reads the file, to see early that it can be.
   *
   * @throws ScanException if the file cannot be read, or is no baseline
   */
  public Baseline read() throws ScanException {
    try {
      return Baseline.read(path);
    } catch (UnreadableException e) {
      throw new ScanException(e.getMessage());
    }
  }

  /**
   * Writes what was found. What the file holds for other files, and for checks that did not run, it
   * keeps: of these the scan tells nothing.
   *
   * @return how many findings the file holds now
   * @throws ScanException if the scan was not complete, or the file cannot be read or written
   */
  public int write(ScanResult result) throws ScanException {
    refuseUnlessComplete(result);
    AtomicFile file = AtomicFile.at(path);
    List<Entry> entries = new ArrayList<>();
    if (Files.exists(path)) {
      entries.addAll(outside(result, read()));
    }
    Baseline named = Baseline.empty(path);
    for (ScanFinding found : result.findings()) {
      entries.add(named.entryOf(found.finding()));
    }
    file.write(out -> out.write(Baseline.text(entries)));
    return entries.stream().mapToInt(Entry::count).sum();
  }

  /**
   * Takes out of the file what is gone; adds nothing.
   *
   * @return how many findings were taken out
   * @throws ScanException if the scan was not complete, or the file cannot be read or written
   */
  public int prune(ScanResult result) throws ScanException {
    refuseUnlessComplete(result);
    Baseline baseline = read();
    Comparison comparison = Comparison.of(result, baseline);
    if (comparison.gone().isEmpty()) {
      return 0;
    }
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : baseline.entries()) {
      int gone =
          comparison.gone().stream()
              .filter(each -> each.file().equals(entry.file()))
              .filter(each -> each.fingerprint().equals(entry.fingerprint()))
              .mapToInt(Entry::count)
              .sum();
      if (entry.count() > gone) {
        entries.add(entry.with(entry.count() - gone));
      }
    }
    AtomicFile.at(path).write(out -> out.write(Baseline.text(entries)));
    return comparison.goneCount();
  }

  private void refuseUnlessComplete(ScanResult result) throws ScanException {
    if (!Comparison.isComplete(result)) {
      throw new ScanException(
          "the baseline " + path + " stays as it is: not everything could be scanned, see above");
    }
  }

  private static List<Entry> outside(ScanResult result, Baseline baseline) {
    Set<String> checks = result.checks().stream().map(Check::name).collect(Collectors.toSet());
    Set<String> scanned =
        result.sources().files().stream().map(baseline::pathOf).collect(Collectors.toSet());
    return baseline.entries().stream()
        .filter(
            entry ->
                !checks.contains(entry.check())
                    || !scanned.contains(entry.file()) && baseline.exists(entry))
        .toList();
  }
}
