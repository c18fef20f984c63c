package keyascapacity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A number that says which one it is, not how much is put into it. */
class Indices {
  @SuppressWarnings({"rawtypes", "unchecked"})
  List<String>[] buckets(int count) {
    List<String>[] buckets = new List[count];
    // BUG: Diagnostic contains: `ArrayList::new` is called with the index here, which becomes the
    Arrays.setAll(buckets, ArrayList::new);
    return buckets;
  }

  StringBuilder[] lines(int count) {
    StringBuilder[] lines = new StringBuilder[count];
    // BUG: Diagnostic contains: Create it without a capacity: `i -> new StringBuilder()`
    Arrays.parallelSetAll(lines, StringBuilder::new);
    return lines;
  }

  List<List<Integer>> neighbours(int nodes) {
    List<List<Integer>> all = new ArrayList<>(nodes);
    // BUG: Diagnostic contains: `ArrayList<Integer>::new` is called with the index here
    IntStream.range(0, nodes).mapToObj(ArrayList<Integer>::new).forEach(all::add);
    return all;
  }

  List<Deque<String>> queues(int workers) {
    return IntStream.rangeClosed(1, workers)
        .boxed()
        // BUG: Diagnostic contains: `ArrayDeque<String>::new` is called with the index here
        .map(ArrayDeque<String>::new)
        .collect(Collectors.toList());
  }

  List<Map<String, Long>> perShard(Map<Integer, String> shards) {
    return shards.keySet().stream()
        // BUG: Diagnostic contains: `HashMap<String, Long>::new` is called with the key here
        .map(HashMap<String, Long>::new)
        .collect(Collectors.toList());
  }
}
