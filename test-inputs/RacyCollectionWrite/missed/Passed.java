package racycollectionwrite.missed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/** Collections that go through other hands on their way to the task. */
class Passed {
  record Worker(List<String> found) implements Runnable {
    @Override
    public void run() {
      found.add("one");
    }
  }

  static void toRecord(ExecutorService pool, int n) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      pool.execute(new Worker(found));
    }
  }

  static void toMethod(ExecutorService pool, int n) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      pool.execute(() -> add(found));
    }
  }

  private static void add(List<String> target) {
    target.add("one");
  }

  static void valuesOfAMap(List<String> names) {
    Map<Integer, List<String>> byLength = new ConcurrentHashMap<>();
    names.parallelStream()
        .forEach(
            name -> byLength.computeIfAbsent(name.length(), key -> new ArrayList<>()).add(name));
  }

  static StringBuilder reference(List<String> names) {
    return names.parallelStream()
        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append);
  }
}
