package elementwisecopy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

class Constructors {
  private List<String> names;

  void set(Collection<String> names) {
    this.names = new ArrayList<>(names);
  }

  static Set<String> distinct(List<String> names) {
    Set<String> result = new HashSet<String>(names);
    return result;
  }

  static Set<Object> ordered(Map<String, String> map) {
    Set<Object> result = new LinkedHashSet<>(map.keySet());
    return result;
  }

  static Deque<String> queue(List<String> names) {
    Deque<String> result = new ArrayDeque<>(names);
    return result;
  }

  static Map<String, Integer> shared(Map<String, Integer> numbers) {
    Map<String, Integer> result = new ConcurrentHashMap<>(numbers);
    result.put("", 0);
    return result;
  }
}
