package racycollectionwrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tasks of classes of their own, which are given what they share. */
class Workers {
  static class Range implements Runnable {
    private final List<Integer> found;
    private final int from;
    private final int to;

    Range(List<Integer> found, int from, int to) {
      this.found = found;
      this.from = from;
      this.to = to;
    }

    @Override
    public void run() {
      for (int i = from; i < to; i++) {
        // BUG: Diagnostic contains: `numbers` is an ArrayList, which is not thread-safe, is passed to `Range` at line 38, and is written here by every task started at line 38, with no lock
        found.add(i);
      }
    }
  }

  static List<Integer> ranges(int threads, int n) throws InterruptedException {
    List<Integer> numbers = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    for (int i = 0; i < threads; i++) {
      pool.execute(new Range(numbers, i * n, (i + 1) * n));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
    return numbers;
  }

  static class Counter extends Thread {
    private final String word;
    private final Map<String, Integer> counts;

    Counter(String word, Map<String, Integer> counts) {
      this.word = word;
      this.counts = counts;
    }

    @Override
    public void run() {
      count();
    }

    private void count() {
      // BUG: Diagnostic contains: `all` is a HashMap
      counts.merge(word, 1, Integer::sum);
    }
  }

  static Map<String, Integer> counters(List<String> words) throws InterruptedException {
    Map<String, Integer> all = new HashMap<>();
    List<Counter> counters = new ArrayList<>();
    for (String word : words) {
      Counter counter = new Counter(word, all);
      counter.start();
      counters.add(counter);
    }
    for (Counter each : counters) {
      each.join();
    }
    return all;
  }

  static class Loader implements Callable<Integer> {
    private final StringBuilder log;

    Loader(StringBuilder log) {
      this.log = log;
    }

    @Override
    public Integer call() {
      // BUG: Diagnostic contains: while the code that started it writes it
      log.append("loaded");
      return log.length();
    }
  }

  static String starterGoesOn(ExecutorService pool) {
    StringBuilder text = new StringBuilder();
    pool.submit(new Loader(text));
    text.append("started");
    return text.toString();
  }

  static List<Integer> again(ExecutorService pool, int n) {
    List<Integer> more = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      pool.execute(new Range(more, i, i + 1));
    }
    return more;
  }

  public static Object race(int threads, int n) throws InterruptedException {
    return n / threads * threads - ranges(threads, n / threads).size();
  }
}
