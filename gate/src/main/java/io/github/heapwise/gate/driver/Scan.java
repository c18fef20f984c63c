package io.github.heapwise.gate.driver;

import com.google.errorprone.bugpatterns.BugChecker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/**
 * Runs the checks over source files outside of a build. Nothing of the scanned code is loaded or
 * run, no annotation processor, no compiler plugin; nothing is written.
 */
public final class Scan {
  /** For deeply nested expressions, which javac walks by recursion. Taken only as it is used. */
  private static final long STACK_BYTES = 512L << 20;

  /** Where the address space is limited. */
  private static final long SMALL_STACK_BYTES = 16L << 20;

  private Scan() {}

  /**
   * Scans, and returns what was found.
   *
   * @throws ScanException if the request cannot be met: a path that does not exist, nothing to scan
   *     below it, an unknown check, a release that this JDK does not know
   */
  public static ScanResult run(ScanRequest request, ScanProgress progress) throws ScanException {
    return run(request, progress, Checks.selected(request));
  }

  /** For tests, with the checks to run. */
  static ScanResult run(
      ScanRequest request, ScanProgress progress, List<Class<? extends BugChecker>> checks)
      throws ScanException {
    long start = System.nanoTime();
    try (SourceFinder finder = new SourceFinder(request.encoding(), request.excludes())) {
      for (Path root : request.roots()) {
        finder.add(root);
      }
      request
          .texts()
          .forEach(
              (file, text) ->
                  Optional.ofNullable(finder.files().get(file))
                      .ifPresent(found -> found.replace(text)));
      List<Check> described = checks.stream().map(Checks::describe).toList();
      Set<String> builtins =
          described.stream().filter(Check::builtin).map(Check::name).collect(Collectors.toSet());
      ScanCollector collector = new ScanCollector(finder.files().values(), builtins, progress);
      withDeepStack(
          () -> {
            scan(request, finder, checks, collector, progress);
            return null;
          });
      SourceText sources = new ScannedSources(finder.files(), request.encoding());
      List<SkippedFile> skipped = new ArrayList<>(finder.skipped());
      skipped.addAll(collector.skipped());
      skipped.sort(Comparator.comparing(SkippedFile::path));
      Set<SourceFile> scanned = collector.scanned();
      return new ScanResult(
          collector.findings(sources),
          skipped,
          collector.failures(),
          scanned.size(),
          scanned.stream().mapToLong(SourceFile::lines).sum(),
          (int) scanned.stream().filter(SourceFile::unresolved).count(),
          Duration.ofNanos(System.nanoTime() - start),
          described,
          sources);
    } catch (IOException e) {
      throw new ScanException("cannot read the sources: " + SourceFinder.reason(e));
    }
  }

  private static void scan(
      ScanRequest request,
      SourceFinder finder,
      List<Class<? extends BugChecker>> checks,
      ScanCollector collector,
      ScanProgress progress)
      throws ScanException {
    Deque<ScanPlan.Group> groups =
        new ArrayDeque<>(ScanPlan.of(finder.files().values(), request.hasModules()));
    progress.total(2L * groups.stream().mapToInt(group -> group.files().size()).sum());
    while (!groups.isEmpty()) {
      groups.addAll(ScanTask.run(request, groups.remove(), checks, collector));
    }
  }

  private static void withDeepStack(Callable<Void> work) throws ScanException {
    FutureTask<Void> task = new FutureTask<>(work);
    try {
      start(task, STACK_BYTES);
    } catch (OutOfMemoryError e) {
      start(task, SMALL_STACK_BYTES);
    }
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ScanException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ScanException mistake) {
        throw mistake;
      }
      if (e.getCause() instanceof OutOfMemoryError) {
        throw new ScanException("out of memory; give Java more with JAVA_TOOL_OPTIONS=-Xmx4g");
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void start(Runnable task, long stackBytes) {
    Thread thread = new Thread(null, task, "heapwise-scan", stackBytes);
    thread.setDaemon(true);
    thread.start();
  }
}
