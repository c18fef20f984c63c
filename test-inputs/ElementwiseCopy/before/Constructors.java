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
    this.names = new ArrayList<>();

    // BUG: Diagnostic contains: copies `names` into `this.names`
    for (String name : names) {
      this.names.add(name);
    }
  }

  static Set<String> distinct(List<String> names) {
    Set<String> result = new HashSet<String>();
    // BUG: Diagnostic contains: For 1,000 that is 7 growths. The copy constructor makes room once
    for (String name : names) result.add(name);
    return result;
  }

  static Set<Object> ordered(Map<String, String> map) {
    Set<Object> result = new LinkedHashSet<>();
    // BUG: Diagnostic contains: copies `map.keySet()` into `result`
    map.keySet().forEach(key -> result.add(key));
    return result;
  }

  static Deque<String> queue(List<String> names) {
    Deque<String> result = new ArrayDeque<>();
    // BUG: Diagnostic contains: For 1,000 that is 9 growths
    for (String name : names) {
      result.offer(name);
    }
    return result;
  }

  static Map<String, Integer> shared(Map<String, Integer> numbers) {
    Map<String, Integer> result = new ConcurrentHashMap<>();
    // BUG: Diagnostic contains: copies `numbers` into `result`
    numbers.forEach(result::put);
    result.put("", 0);
    return result;
  }
}
