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
    Arrays.setAll(buckets, i -> new ArrayList<>());
    return buckets;
  }

  StringBuilder[] lines(int count) {
    StringBuilder[] lines = new StringBuilder[count];
    Arrays.parallelSetAll(lines, i -> new StringBuilder());
    return lines;
  }

  List<List<Integer>> neighbours(int nodes) {
    List<List<Integer>> all = new ArrayList<>(nodes);
    IntStream.range(0, nodes).mapToObj(i -> new ArrayList<Integer>()).forEach(all::add);
    return all;
  }

  List<Deque<String>> queues(int workers) {
    return IntStream.rangeClosed(1, workers)
        .boxed()
        .map(i -> new ArrayDeque<String>())
        .collect(Collectors.toList());
  }

  List<Map<String, Long>> perShard(Map<Integer, String> shards) {
    return shards.keySet().stream()
        .map(k -> new HashMap<String, Long>())
        .collect(Collectors.toList());
  }
}
