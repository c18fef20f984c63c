package io.github.heapwise.evidence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Calls {@code race(threads, n)} of a class again and again, in a JVM of its own: a race may leave
 * threads that never end.
 *
 * <p>Arguments: the class, threads, n, rounds, seconds after which no further round begins, how
 * many rounds must go wrong before it ends, if there is time. Prints one line: rounds, those gone
 * wrong, the most elements missing in one, and what was thrown most often, {@code -} for nothing.
 */
public final class StressRun {
  private StressRun() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    Method race = Class.forName(arguments[0]).getMethod("race", int.class, int.class);
    // The class need not be public.
    race.setAccessible(true);
    int threads = Integer.parseInt(arguments[1]);
    int n = Integer.parseInt(arguments[2]);
    int wanted = Integer.parseInt(arguments[3]);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[4]));
    int leastWrong = Integer.parseInt(arguments[5]);
    int rounds = 0;
    int wrong = 0;
    long most = 0;
    Map<String, Integer> thrown = new TreeMap<>();
    while ((rounds < wanted || wrong < leastWrong) && (rounds == 0 || System.nanoTime() < end)) {
      rounds++;
      try {
        long missing = ((Number) race.invoke(null, threads, n)).longValue();
        wrong += missing == 0 ? 0 : 1;
        most = Math.max(most, Math.abs(missing));
      } catch (InvocationTargetException e) {
        wrong++;
        Throwable cause = e.getCause();
        while (cause.getCause() != null) {
          cause = cause.getCause();
        }
        thrown.merge(cause.getClass().getSimpleName(), 1, Integer::sum);
      }
    }
    String often =
        thrown.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("-");
    System.out.println("stress " + rounds + " " + wrong + " " + most + " " + often);
    System.out.flush();
    // Pools of the inputs may still have threads.
    Runtime.getRuntime().halt(0);
  }
}
