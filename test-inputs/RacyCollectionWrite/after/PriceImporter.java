package racycollectionwrite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Imports price lists, a task each, and counts in plain collections what they hold. */
class PriceImporter {
  private final ExecutorService pool;

  private final Map<String, Integer> rows = new ConcurrentHashMap<>();
  private final Set<Integer> currencies = ConcurrentHashMap.newKeySet();
  private final List<String> rejected = Collections.synchronizedList(new ArrayList<>());

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
    rows.merge(file.substring(file.indexOf('/') + 1), 1, Integer::sum);
    currencies.add(file.hashCode() % 10);
    if (file.isEmpty()) {
      reject(file);
    }
  }

  private void reject(String file) {
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
