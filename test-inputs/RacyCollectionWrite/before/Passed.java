package racycollectionwrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** A crawler whose tasks pass what they share on to a method. */
final class Passed {
  private final ExecutorService pool;

  Passed(ExecutorService pool) {
    this.pool = pool;
  }

  List<String> titles(List<String> pages) throws InterruptedException {
    List<String> titles = new ArrayList<>();
    for (String page : pages) {
      pool.execute(() -> addTitle(page, titles));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.HOURS);
    return titles;
  }

  private void addTitle(String page, List<String> found) {
    if (!page.isBlank()) {
      // BUG: Diagnostic contains: is passed to `addTitle` at line 21, and is written here by every task started at line 21
      found.add(page.strip());
    }
  }

  Map<String, Integer> lengths(List<String> pages) {
    Map<String, Integer> lengths = new HashMap<>();
    pages.parallelStream().forEach(page -> measure(lengths, page));
    return lengths;
  }

  private static void measure(Map<String, Integer> lengths, String page) {
    // BUG: Diagnostic contains: is passed to `measure` at line 37, and is written here by all threads of the parallel stream at line 37
    lengths.merge(page, page.length(), Integer::sum);
  }

  record Worker(List<String> found, String page) implements Runnable {
    @Override
    public void run() {
      // BUG: Diagnostic contains: is passed to `Worker` at line 57, and is written here by every task started at line 57
      found.add(page);
    }
  }

  List<String> toRecords(List<String> pages) {
    List<String> found = new ArrayList<>();
    for (String page : pages) {
      pool.execute(new Worker(found, page));
    }
    return found;
  }
}
