package keyascapacity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.Vector;
import java.util.function.Function;

/** One container for each number, made when the number is first seen. */
class MapKeys {
  final Map<Integer, List<String>> lists = new HashMap<>();
  final Map<Integer, Map<String, Long>> maps = new HashMap<>();
  final Map<Integer, Set<String>> sets = new HashMap<>();
  final Map<Integer, StringBuilder> texts = new HashMap<>();
  final Map<Integer, Deque<String>> deques = new HashMap<>();
  final Map<Integer, Queue<String>> queues = new HashMap<>();

  void addToEach(int id, String value) {
    // BUG: Diagnostic contains: `ArrayList::new` is called with the key here, which becomes the
    lists.computeIfAbsent(id, ArrayList::new).add(value);
    // BUG: Diagnostic contains: The key 1,000,000 reserves 4,194,320 bytes for a single element
    maps.computeIfAbsent(id, HashMap::new).put(value, 1L);
    // BUG: Diagnostic contains: `HashSet::new` is called with the key here
    sets.computeIfAbsent(id, HashSet::new).add(value);
    // BUG: Diagnostic contains: The key 1,000,000 reserves 1,000,016 bytes for a single element
    texts.computeIfAbsent(id, StringBuilder::new).append(value);
    // BUG: Diagnostic contains: The key 1,000,000 reserves 4,000,024 bytes for a single element.
    deques.computeIfAbsent(id, ArrayDeque::new).add(value);
    // BUG: Diagnostic contains: Create it without a capacity: `k -> new PriorityQueue<>()`
    queues.computeIfAbsent(id, PriorityQueue::new).add(value);
  }

  void withTypeArguments(int id, String value) {
    // BUG: Diagnostic contains: `ArrayList<String>::new` is called with the key here
    lists.computeIfAbsent(id, ArrayList<String>::new).add(value);
    // BUG: Diagnostic contains: `LinkedHashMap<String, Long>::new` is called with the key here
    maps.computeIfAbsent(id, LinkedHashMap<String, Long>::new).put(value, 1L);
    // BUG: Diagnostic contains: `java.util.Vector::new` is called with the key here
    lists.computeIfAbsent(id, java.util.Vector::new).add(value);
  }

  void inOtherWords(int id, String value, boolean locked) {
    // BUG: Diagnostic contains: `ArrayList::new` is called with the key here
    lists.computeIfAbsent(id, (ArrayList::new)).add(value);
    // BUG: Diagnostic contains: `ArrayList::new` is called with the key here
    lists.computeIfAbsent(id, (Function<Integer, List<String>>) ArrayList::new).add(value);
    // BUG: Diagnostic contains: `Vector::new` is called with the key here
    // BUG: Diagnostic contains: `ArrayList::new` is called with the key here
    lists.computeIfAbsent(id, locked ? Vector::new : ArrayList::new).add(value);
  }

  /** The name that the lambda's parameter would have is taken. */
  void withNamesTaken(int k, String key, Map<Integer, List<String>> all) {
    // BUG: Diagnostic contains: `key2 -> new ArrayList<>()`
    all.computeIfAbsent(k, ArrayList::new).add(key);
  }
}
