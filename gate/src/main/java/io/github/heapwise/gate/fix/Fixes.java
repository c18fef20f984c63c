package io.github.heapwise.gate.fix;

import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanRequest;
import io.github.heapwise.gate.driver.ScanResult;
import io.github.heapwise.gate.driver.SkippedFile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the source files are after all fixes; no file is written here. Fixes that do not overlap are
 * made together, and the result is scanned again, until nothing is left to fix. A file in which
 * javac then finds more errors than before goes back to what it was, and is left alone; so does one
 * whose fixes break another file.
 *
 * @param texts the files that change, by their URI
 * @param applied the findings that were fixed
 * @param refused files that would not compile after their fixes, by name
 * @param left what the last scan found: nothing in it has a fix that could be made
 */
public record Fixes(
    Map<URI, String> texts, List<ScanFinding> applied, List<String> refused, ScanResult left) {

  /** More rounds than fixes inside of fixes can need; a fix may not make room for itself. */
  private static final int ROUNDS = 20;

  /** What scans. */
  public interface Scanner {
    ScanResult run(ScanRequest request) throws ScanException;
  }

  /** Makes all fixes that the request's checks have. */
  public static Fixes of(ScanRequest request, Scanner scanner) throws ScanException, IOException {
    return new Work(request, scanner, scanner.run(request)).fixes();
  }

  private static final class Work {
    private final ScanRequest request;
    private final Scanner scanner;
    private final ScanResult first;
    private final Set<URI> frozen = new HashSet<>();
    private final Map<URI, String> texts = new TreeMap<>();

    Work(ScanRequest request, Scanner scanner, ScanResult first) {
      this.request = request;
      this.scanner = scanner;
      this.first = first;
    }

    Fixes fixes() throws ScanException, IOException {
      List<ScanFinding> applied = new ArrayList<>();
      ScanResult current = first;
      Map<URI, FixPlan> plans = plans(current, frozen);
      for (int round = 0; round < ROUNDS && !plans.isEmpty(); ) {
        Map<URI, String> changes = new TreeMap<>();
        for (Map.Entry<URI, FixPlan> plan : plans.entrySet()) {
          changes.put(plan.getKey(), plan.getValue().applyTo(current.sources().of(plan.getKey())));
        }
        ScanResult result = scan(changes);
        Set<URI> worse = worse(first, result);
        if (worse.isEmpty()) {
          plans.values().forEach(plan -> applied.addAll(plan.taken()));
          texts.putAll(changes);
          current = result;
          round++;
        } else {
          worse.retainAll(changes.keySet());
          frozen.addAll(worse.isEmpty() ? Set.of(guilty(changes)) : worse);
        }
        plans = plans(current, frozen);
      }
      List<String> refused = frozen.stream().map(first.sources()::nameOf).sorted().toList();
      return new Fixes(texts, List.copyOf(applied), refused, current);
    }

    private ScanResult scan(Map<URI, String> changes) throws ScanException {
      Map<URI, String> all = new TreeMap<>(texts);
      all.putAll(changes);
      return scanner.run(request.withTexts(all));
    }

    /** One of the changed files that break a file which is not changed itself, by halving. */
    private URI guilty(Map<URI, String> changes) throws ScanException {
      List<URI> suspects = List.copyOf(changes.keySet());
      while (suspects.size() > 1) {
        List<URI> half = suspects.subList(0, suspects.size() / 2);
        Map<URI, String> tried = new TreeMap<>(changes);
        tried.keySet().retainAll(half);
        suspects =
            worse(first, scan(tried)).isEmpty()
                ? suspects.subList(half.size(), suspects.size())
                : half;
      }
      return suspects.get(0);
    }
  }

  private static Map<URI, FixPlan> plans(ScanResult result, Set<URI> frozen) {
    Map<URI, FixPlan> plans = new TreeMap<>();
    for (ScanFinding found : result.findings()) {
      URI file = found.finding().file();
      if (!found.finding().fix().isEmpty()
          && !frozen.contains(file)
          && result.sources().pathOf(file).isPresent()) {
        plans.computeIfAbsent(file, key -> new FixPlan()).offer(found);
      }
    }
    return plans;
  }

  private static Set<URI> worse(ScanResult before, ScanResult after) {
    Set<String> skippedBefore = names(before.skipped());
    Set<String> skippedAfter = names(after.skipped());
    return after.sources().files().stream()
        .filter(
            file ->
                after.sources().errors(file) > before.sources().errors(file)
                    || skippedAfter.contains(after.sources().nameOf(file))
                        && !skippedBefore.contains(after.sources().nameOf(file)))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> names(List<SkippedFile> files) {
    return files.stream().map(SkippedFile::path).collect(Collectors.toSet());
  }
}
