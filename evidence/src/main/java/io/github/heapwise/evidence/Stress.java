package io.github.heapwise.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Shows that what a check reports as a race is one: runs the inputs that have {@code public static
 * Object race(int threads, int n)}, which returns how many of n elements are missing in the end or
 * throws, on many threads, as they are before the fix and after it.
 */
final class Stress {
  private static final int THREADS = 8;
  private static final int ELEMENTS = 10_000;
  private static final int ROUNDS = 200;
  private static final int SECONDS = 25;

  /** What never ends is a race, too: two writes can make a cycle. */
  private static final int PATIENCE_SECONDS = 60;

  private Stress() {}

  /** What one input did; {@code after} is empty if its findings have no fix. */
  record Outcome(String input, Result before, Optional<Result> after) {}

  /**
   * @param rounds calls of {@code race}; 0 if the first never ended
   * @param wrong of them, those with elements missing or an exception
   * @param most elements missing in one round
   * @param thrown the exception thrown most often; empty if none was
   */
  record Result(int rounds, int wrong, long most, String thrown) {
    boolean isWrong() {
      return wrong > 0 || rounds == 0;
    }

    String text() {
      if (rounds == 0) {
        return "never ends";
      }
      StringBuilder text = new StringBuilder(wrong + " of " + rounds);
      if (most > 0) {
        text.append(String.format(Locale.ROOT, ", up to %,d missing", most));
      }
      if (!thrown.isEmpty()) {
        text.append(", `").append(thrown).append('`');
      }
      return text.toString();
    }
  }

  /**
   * Runs all inputs of a check that can be raced.
   *
   * @param inputs the check's folder
   * @param classes an empty folder for class files
   * @throws IOException if an input shows no race before its fix, or one after it
   */
  static List<Outcome> of(Path inputs, Path classes) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    List<String> surprises = new ArrayList<>();
    Path before = inputs.resolve("before");
    for (Path source : racing(before)) {
      String simpleName = source.getFileName().toString().replaceAll("\\.java$", "");
      String className = Twins.packageOf(source) + simpleName;
      Path twin = inputs.resolve("after").resolve(before.relativize(source));
      Result first = run(source, className, classes.resolve("before"), 1);
      Optional<Result> second =
          Files.exists(twin)
              ? Optional.of(run(twin, className, classes.resolve("after"), 0))
              : Optional.empty();
      if (!first.isWrong()) {
        surprises.add(simpleName + " shows no race in " + first.rounds() + " rounds");
      }
      if (second.filter(Result::isWrong).isPresent()) {
        surprises.add(simpleName + " has one after the fix, too: " + second.get().text());
      }
      outcomes.add(new Outcome(simpleName, first, second));
    }
    if (!surprises.isEmpty()) {
      throw new IOException(String.join("; ", surprises));
    }
    return outcomes;
  }

  /** The sources that can be raced; none if there is no such folder. */
  static List<Path> racing(Path folder) throws IOException {
    List<Path> racing = new ArrayList<>();
    for (Path source : Files.isDirectory(folder) ? Twins.sources(folder) : List.<Path>of()) {
      if (Files.readString(source).contains("public static Object race(int threads, int n)")) {
        racing.add(source);
      }
    }
    return racing;
  }

  private static Result run(Path source, String className, Path classes, int leastWrong)
      throws IOException {
    Twins.compiled(source, classes);
    Path output = Files.createTempFile("heapwise-stress", ".txt");
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  // Several threads also where the machine has few.
                  "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + THREADS,
                  "-classpath",
                  classes
                      + System.getProperty("path.separator")
                      + System.getProperty("java.class.path"),
                  StressRun.class.getName(),
                  className,
                  String.valueOf(THREADS),
                  String.valueOf(ELEMENTS),
                  String.valueOf(ROUNDS),
                  String.valueOf(SECONDS),
                  String.valueOf(leastWrong))
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        return new Result(0, 0, 0, "");
      }
      return result(className, Files.readString(output, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    } finally {
      Files.delete(output);
    }
  }

  private static Result result(String className, String output) throws IOException {
    String[] words =
        output.lines().filter(line -> line.startsWith("stress ")).findFirst().orElse("").split(" ");
    if (words.length != 5) {
      throw new IOException(className + ".race(int, int) failed");
    }
    return new Result(
        Integer.parseInt(words[1]),
        Integer.parseInt(words[2]),
        Long.parseLong(words[3]),
        words[4].equals("-") ? "" : words[4]);
  }

  /** The table of the check's page. */
  static String markdown(String jdk, List<Outcome> outcomes) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "Rounds gone wrong, with %d threads and %,d elements a round, on %s:\n\n",
            THREADS,
            ELEMENTS,
            jdk));
    text.append("| input | before | after |\n| --- | --- | --- |\n");
    for (Outcome each : outcomes) {
      text.append(
          String.format(
              "| %s | %s | %s |\n",
              each.input(), each.before().text(), each.after().map(Result::text).orElse("no fix")));
    }
    return text.toString();
  }
}
