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
    lists.computeIfAbsent(id, k -> new ArrayList<>()).add(value);
    maps.computeIfAbsent(id, k -> new HashMap<>()).put(value, 1L);
    sets.computeIfAbsent(id, k -> new HashSet<>()).add(value);
    texts.computeIfAbsent(id, k -> new StringBuilder()).append(value);
    deques.computeIfAbsent(id, k -> new ArrayDeque<>()).add(value);
    queues.computeIfAbsent(id, k -> new PriorityQueue<>()).add(value);
  }

  void withTypeArguments(int id, String value) {
    lists.computeIfAbsent(id, k -> new ArrayList<String>()).add(value);
    maps.computeIfAbsent(id, k -> new LinkedHashMap<String, Long>()).put(value, 1L);
    lists.computeIfAbsent(id, k -> new java.util.Vector<>()).add(value);
  }

  void inOtherWords(int id, String value, boolean locked) {
    lists.computeIfAbsent(id, (k -> new ArrayList<>())).add(value);
    lists.computeIfAbsent(id, (Function<Integer, List<String>>) k -> new ArrayList<>()).add(value);
    lists.computeIfAbsent(id, locked ? k -> new Vector<>() : k -> new ArrayList<>()).add(value);
  }

  /** The name that the lambda's parameter would have is taken. */
  void withNamesTaken(int k, String key, Map<Integer, List<String>> all) {
    all.computeIfAbsent(k, key2 -> new ArrayList<>()).add(key);
  }
}
