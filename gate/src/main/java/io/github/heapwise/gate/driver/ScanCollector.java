package io.github.heapwise.gate.driver;

import io.github.heapwise.report.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what the javac runs of one scan find. */
final class ScanCollector {
  private final Collection<SourceFile> files;
  private final Set<String> builtins;
  private final ScanProgress progress;
  private final Set<SourceFile> read = new HashSet<>();
  private final Set<SourceFile> scanned = new HashSet<>();
  private final Map<SourceFile, String> skipped = new LinkedHashMap<>();
  private final Set<ScanFinding> findings = new HashSet<>();
  private final List<CheckerFailure> failures = new ArrayList<>();

  /**
   * @param builtins names of the checks that are Error Prone's own
   */
  ScanCollector(Collection<SourceFile> files, Set<String> builtins, ScanProgress progress) {
    this.files = files;
    this.builtins = builtins;
    this.progress = progress;
  }

  /** All files of the scan. */
  Collection<SourceFile> allFiles() {
    return files;
  }

  /** Files that javac cannot take at all. */
  Set<SourceFile> broken() {
    Set<SourceFile> broken = new HashSet<>(skipped.keySet());
    broken.removeAll(scanned);
    return broken;
  }

  /** The file has been parsed, or not. */
  void read(SourceFile file) {
    if (read.add(file)) {
      progress.step();
    }
  }

  void scanned(SourceFile file) {
    if (scanned.add(file) && !skipped.containsKey(file)) {
      progress.step();
    }
  }

  /** The file is not scanned, or not to its end. */
  void skip(SourceFile file, String reason) {
    if (skipped.putIfAbsent(file, reason) == null && !scanned.contains(file)) {
      progress.step();
    }
  }

  void found(Finding finding, Set<CodeLine> lines) {
    findings.add(new ScanFinding(finding, builtins.contains(finding.check()), lines));
  }

  void failed(CheckerFailure failure) {
    failures.add(failure);
  }

  List<ScanFinding> findings(SourceText names) {
    List<ScanFinding> sorted = new ArrayList<>(findings);
    sorted.sort(
        Comparator.comparing((ScanFinding each) -> names.nameOf(each.finding().file()))
            .thenComparing(each -> each.finding().range().start())
            .thenComparing(each -> each.finding().check())
            .thenComparing(each -> each.finding().message()));
    return sorted;
  }

  List<SkippedFile> skipped() {
    List<SkippedFile> list = new ArrayList<>(skipped.size());
    skipped.forEach((file, reason) -> list.add(new SkippedFile(file.getName(), reason)));
    return list;
  }

  List<CheckerFailure> failures() {
    return failures;
  }

  Set<SourceFile> scanned() {
    return scanned;
  }
}
