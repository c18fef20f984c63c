package racycollectionwrite.java21;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Virtual threads run at the same time as well as others do. */
class VirtualThreads {
  static Map<String, Integer> each(List<String> names) {
    Map<String, Integer> lengths = new HashMap<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String name : names) {
        // BUG: Diagnostic contains: every task started at line 17
        threads.submit(() -> lengths.put(name, name.length()));
      }
    }
    return lengths;
  }

  static Map<String, Integer> started(List<String> names) {
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (String name : names) {
      // BUG: Diagnostic contains: `lengths` is a LinkedHashMap
      Thread.startVirtualThread(() -> lengths.put(name, name.length()));
    }
    return lengths;
  }

  static Map<String, Integer> built(List<String> names) {
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (String name : names) {
      // BUG: Diagnostic contains: every task started at line 36
      Thread.ofVirtual().name(name).start(() -> lengths.put(name, name.length()));
    }
    return lengths;
  }
}
