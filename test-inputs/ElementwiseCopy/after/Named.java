package elementwisecopy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What is added has a name of its own; the source is the same field of something else. */
class Named {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  void addAllOf(Map<String, Integer> more) {
    lengths.putAll(more);
  }

  void looked(Map<String, Integer> more) {
    lengths.putAll(more);
  }

  static void indexed(String[] more, List<String> target) {
    target.addAll(Arrays.asList(more));
  }

  static void iterated(List<String> more, List<String> target) {
    target.addAll(more);
  }

  void merge(Named other) {
    names.addAll(other.names);
    this.lengths.putAll(other.lengths);
  }

  static Map<String, Integer> copy(Named other) {
    Map<String, Integer> result = newMap(other.lengths.size());
    result.putAll(other.lengths);
    return result;
  }

  private static Map<String, Integer> newMap(int size) {
    return size > 100 ? new HashMap<>() : new java.util.LinkedHashMap<>();
  }
}
