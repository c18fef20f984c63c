package racycollectionwrite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Imports price lists, a task each, and counts in plain collections what they hold. */
class PriceImporter {
  private final ExecutorService pool;

  private final Map<String, Integer> rows = new HashMap<>();
  private final Set<Integer> currencies = new HashSet<>();
  private final List<String> rejected = new ArrayList<>();

  PriceImporter(int threads) {
    pool = Executors.newFixedThreadPool(threads);
  }

  void load(Collection<String> files) throws InterruptedException {
    for (String file : files) {
      pool.submit(() -> importFile(file.trim()));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }

  private void importFile(String file) {
    // BUG: Diagnostic contains: every task started at line 28, with no lock
    rows.merge(file.substring(file.indexOf('/') + 1), 1, Integer::sum);
    // BUG: Diagnostic contains: `currencies` is a HashSet
    currencies.add(file.hashCode() % 10);
    if (file.isEmpty()) {
      reject(file);
    }
  }

  private void reject(String file) {
    // BUG: Diagnostic contains: Use Collections.synchronizedList
    rejected.add(file);
  }

  int size() {
    return rows.size() + rejected.size();
  }

  int currencies() {
    return currencies.size();
  }

  public static Object race(int threads, int n) throws InterruptedException {
    PriceImporter importer = new PriceImporter(threads);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      files.add("prices/" + i);
    }
    importer.load(files);
    return n - importer.size();
  }
}
