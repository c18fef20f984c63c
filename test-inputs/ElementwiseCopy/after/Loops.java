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
    all.addAll(names);
  }

  void addEach(List<? extends StringBuilder> builders) {
    System.out.println(builders);
    this.all.addAll(builders);
  }

  static void into(List<Object> target, Map<String, Integer> numbers) {
    target.addAll(numbers.values());
  }

  static <T> void byIndex(List<? super T> target, List<T> source) {
    target.addAll(source);
  }

  static void byIterator(Deque<String> source) {
    Deque<String> target = new ArrayDeque<>();
    target.add("first");
    System.out.println(target.size() + " of " + source);
    if (!source.isEmpty()) {
      target.addAll(source);
    }
    System.out.println(target);
  }

  static List<String> behindOthers(List<String> head, Collection<String> tail) {
    List<String> result = new ArrayList<>(head);
    result.addAll(tail);
    return result;
  }

  static List<String> ofCall(Map<String, List<String>> map, String key) {
    List<String> result = new ArrayList<>();
    result.add(key);
    result.addAll(map.getOrDefault(key, List.of()));
    return result;
  }

  void sometimes(List<String> names, boolean wanted) {
    if (wanted)
      all.addAll(names);
    else System.out.println(names);
  }
}
