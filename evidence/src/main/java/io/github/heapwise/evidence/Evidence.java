package io.github.heapwise.evidence;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jol.info.GraphLayout;

/**
 * Measures, for each check whose inputs have twins with {@code run(int n)}, what one call allocates
 * and how long it takes before the fix and after it, and writes that on the check's page. Inputs
 * with {@code race(int threads, int n)} are run under stress, to show that what is reported
 * happens.
 *
 * <p>Arguments: the root of the project, then names of checks; all if there are none.
 */
public final class Evidence {
  private static final int[] SIZES = {10, 1_000, 100_000};

  /** A call that would take longer than this is not measured: a trap can be quadratic. */
  private static final long LONGEST_CALL_NANOS = TimeUnit.SECONDS.toNanos(2);

  private static final TimeValue WARM_UP = TimeValue.milliseconds(300);
  private static final TimeValue MEASUREMENT = TimeValue.milliseconds(300);

  /**
   * Compiled in the foreground, and from the interpreter's profile alone: else what escape analysis
   * takes away differs from run to run.
   */
  private static final String[] JVM_ARGUMENTS = {
    "-XX:+UseSerialGC", "-Xms1g", "-Xmx4g", "-Xbatch", "-XX:-TieredCompilation"
  };

  private final Path root;

  private Evidence(Path root) {
    this.root = root;
  }

  /** Exits with 2 for a wrong argument or a page without markers, 1 if a measurement failed. */
  public static void main(String[] arguments) {
    try {
      Path root = Path.of(arguments.length == 0 ? "." : arguments[0]).toRealPath();
      Set<String> wanted = new TreeSet<>();
      for (int i = 1; i < arguments.length; i++) {
        Stream.of(arguments[i].split("[,\\s]+")).filter(s -> !s.isEmpty()).forEach(wanted::add);
      }
      new Evidence(root).run(wanted);
    } catch (IOException e) {
      System.err.println("evidence: " + e.getMessage());
      System.exit(2);
    } catch (RunnerException | ReflectiveOperationException e) {
      System.err.println("evidence: " + e);
      System.exit(1);
    }
  }

  private void run(Set<String> wanted)
      throws IOException, RunnerException, ReflectiveOperationException {
    Path inputs = root.resolve("test-inputs");
    List<Path> checks;
    try (Stream<Path> folders = Files.list(inputs)) {
      checks =
          folders
              .filter(folder -> wanted.isEmpty() || wanted.contains(name(folder)))
              .filter(folder -> Files.exists(page(name(folder))))
              .sorted()
              .toList();
    }
    Set<String> unknown = new TreeSet<>(wanted);
    checks.forEach(folder -> unknown.remove(name(folder)));
    if (!unknown.isEmpty()) {
      throw new IOException("no such check: " + String.join(", ", unknown));
    }
    List<Change> changes = new ArrayList<>();
    Path classes = Files.createTempDirectory("heapwise-evidence");
    try {
      for (Path folder : checks) {
        Optional<Twins> twins = Twins.compile(folder, classes.resolve(name(folder)));
        StringBuilder block = new StringBuilder();
        if (twins.isPresent()) {
          block.append(measure(twins.get()).markdown());
        }
        List<Stress.Outcome> races = Stress.of(folder, classes.resolve(name(folder) + "-races"));
        if (!races.isEmpty()) {
          block.append(block.isEmpty() ? "" : "\n").append(Stress.markdown(jdk(), races));
        }
        if (!block.isEmpty()) {
          Change.largest(
                  Overview.measured(name(folder), Page.block(page(name(folder)))),
                  Overview.measured(name(folder), block.toString()))
              .ifPresent(changes::add);
          Page.write(page(name(folder)), InputsHash.of(folder).orElseThrow(), block.toString());
          System.out.println(name(folder) + "\n" + block);
        }
      }
    } finally {
      delete(classes);
    }
    Overview.read(root).write(root);
    Change.largest(changes)
        .ifPresent(
            change ->
                System.out.println(
                    "Allocated bytes differ from those on the pages by at most " + change));
  }

  private Path page(String check) {
    return root.resolve("docs").resolve("checks").resolve(check + ".md");
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }

  private static Figures measure(Twins twins) throws RunnerException, ReflectiveOperationException {
    List<Figures.Row> rows = new ArrayList<>();
    for (int n : SIZES) {
      if (!isShort(twins, n)) {
        break;
      }
      Measured before = measure(twins.before(), twins.className(), n);
      Measured after = measure(twins.after(), twins.className(), n);
      rows.add(
          new Figures.Row(
              n,
              before.bytes(),
              after.bytes(),
              after.nanos() / before.nanos(),
              retained(twins.before(), twins.className(), n),
              retained(twins.after(), twins.className(), n)));
    }
    return new Figures(jdk(), rows);
  }

  private static String jdk() {
    return "JDK "
        + System.getProperty("java.version")
        + " ("
        + System.getProperty("java.vendor")
        + ")";
  }

  /** Bytes and nanoseconds of one call. */
  private record Measured(double bytes, double nanos) {}

  private static Measured measure(Path classes, String className, int n) throws RunnerException {
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(RunBenchmark.class.getName())
                    .param("classes", classes.toString())
                    .param("className", className)
                    .param("n", String.valueOf(n))
                    .forks(1)
                    .jvmArgsAppend(JVM_ARGUMENTS)
                    .warmupIterations(3)
                    .warmupTime(WARM_UP)
                    .measurementIterations(3)
                    .measurementTime(MEASUREMENT)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    List<IterationResult> iterations =
        List.copyOf(result.getBenchmarkResults().iterator().next().getIterationResults());
    double bytes =
        iterations.get(iterations.size() - 1).getSecondaryResults().get("bytes").getScore();
    return new Measured(bytes, result.getPrimaryResult().getScore());
  }

  /** Whether one call of the twin before the fix ends in good time, by calls with smaller n. */
  private static boolean isShort(Twins twins, int n) throws ReflectiveOperationException {
    Method run = Twins.run(twins.before(), twins.className());
    for (int size = SIZES[0]; size < n; size *= 10) {
      long start = System.nanoTime();
      run.invoke(null, size);
      // A quadratic one takes a hundred times as long for ten times as much.
      if ((System.nanoTime() - start) * 100 > LONGEST_CALL_NANOS) {
        return false;
      }
    }
    long start = System.nanoTime();
    run.invoke(null, n);
    return System.nanoTime() - start < LONGEST_CALL_NANOS;
  }

  private static long retained(Path classes, String className, int n)
      throws ReflectiveOperationException {
    try {
      Object result = Twins.run(classes, className).invoke(null, n);
      return result == null ? 0 : GraphLayout.parseInstance(result).totalSize();
    } catch (InvocationTargetException e) {
      throw new ReflectiveOperationException(className + ".run(" + n + ") failed", e.getCause());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
