package elementwisecopy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class Loops {
  private final List<CharSequence> all = new ArrayList<>();

  void addAll(Collection<String> names) {
    // BUG: Diagnostic contains: copies `names` into `all`
    for (String name : names) {
      all.add(name);
    }
  }

  void addEach(List<? extends StringBuilder> builders) {
    System.out.println(builders);
    // BUG: Diagnostic contains: For 1,000 that is 12 growths. addAll makes room once
    for (StringBuilder builder : builders) this.all.add(builder);
  }

  static void into(List<Object> target, Map<String, Integer> numbers) {
    // BUG: Diagnostic contains: copies `numbers.values()` into `target`
    for (Object number : numbers.values()) {
      target.add(number);
    }
  }

  static <T> void byIndex(List<? super T> target, List<T> source) {
    // BUG: Diagnostic contains: copies `source` into `target`
    for (int i = 0; i < source.size(); i++) {
      target.add(source.get(i));
    }
  }

  static void byIterator(Deque<String> source) {
    Deque<String> target = new ArrayDeque<>();
    target.add("first");
    System.out.println(target.size() + " of " + source);
    if (!source.isEmpty()) {
      // BUG: Diagnostic contains: copies `source` into `target`
      for (Iterator<String> it = source.iterator(); it.hasNext(); ) {
        target.addLast(it.next());
      }
    }
    System.out.println(target);
  }

  static List<String> behindOthers(List<String> head, Collection<String> tail) {
    List<String> result = new ArrayList<>(head);
    // BUG: Diagnostic contains: copies `tail` into `result`
    for (String each : tail) {
      result.add(each);
    }
    return result;
  }

  static List<String> ofCall(Map<String, List<String>> map, String key) {
    List<String> result = new ArrayList<>();
    result.add(key);
    // BUG: Diagnostic contains: copies `map.getOrDefault(key, List.of())` into `result`
    for (String each : map.getOrDefault(key, List.of())) result.add(each);
    return result;
  }

  void sometimes(List<String> names, boolean wanted) {
    if (wanted)
      // BUG: Diagnostic contains: copies `names` into `all`
      for (String name : names) all.add(name);
    else System.out.println(names);
  }
}
