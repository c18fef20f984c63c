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
 * javac then finds more errors than before goes back to what it was, and is left alone.
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
    ScanResult first = scanner.run(request);
    Map<URI, String> texts = new TreeMap<>();
    List<ScanFinding> applied = new ArrayList<>();
    Set<URI> frozen = new HashSet<>();
    ScanResult current = first;
    for (int round = 0; round < ROUNDS; round++) {
      Map<URI, FixPlan> plans = plans(current, frozen);
      if (plans.isEmpty()) {
        break;
      }
      Map<URI, String> next = new TreeMap<>(texts);
      for (Map.Entry<URI, FixPlan> plan : plans.entrySet()) {
        next.put(plan.getKey(), plan.getValue().applyTo(current.sources().of(plan.getKey())));
      }
      ScanResult result = scanner.run(request.withTexts(next));
      Set<URI> worse = worse(first, result);
      if (worse.isEmpty()) {
        plans.values().forEach(plan -> applied.addAll(plan.taken()));
        texts = next;
        current = result;
      } else {
        // An error may show in another file than the one that was changed.
        Set<URI> changed = plans.keySet();
        Set<URI> guilty = worse.stream().filter(changed::contains).collect(Collectors.toSet());
        frozen.addAll(guilty.isEmpty() ? changed : guilty);
      }
    }
    List<String> refused = frozen.stream().map(first.sources()::nameOf).sorted().toList();
    return new Fixes(texts, List.copyOf(applied), refused, current);
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
        .collect(Collectors.toSet());
  }

  private static Set<String> names(List<SkippedFile> files) {
    return files.stream().map(SkippedFile::path).collect(Collectors.toSet());
  }
}
