package unsizedcollectioninloop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Vector;

class Lists {
  static List<String> trimmed(List<String> names) {
    List<String> result = new ArrayList<>(names.size());
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<Integer> lengths(String... words) {
    var result = new ArrayList<Integer>(words.length);
    for (String word : words) result.add(word.length());
    return result;
  }

  static Vector<String> keys(Map<Integer, String> codes) {
    Vector<String> result = new Vector<String>(codes.size());
    for (Map.Entry<Integer, String> code : codes.entrySet()) {
      result.addElement(code.getKey() + "=" + code.getValue());
    }
    return result;
  }

  static Deque<Object> stack(Collection<? extends Number> numbers) {
    Deque<Object> result = new ArrayDeque<>(numbers.size());
    Iterator<? extends Number> each = numbers.iterator();
    while (each.hasNext()) {
      result.push(each.next().longValue());
    }
    return result;
  }

  static Queue<String> longestFirst(Map<String, Integer> widths) {
    Queue<String> result = new PriorityQueue<>(Math.max(widths.size(), 1), Comparator.comparing(String::length).reversed());
    for (Iterator<String> it = widths.keySet().iterator(); it.hasNext(); ) {
      String key = it.next();
      result.offer(key.strip());
    }
    return result;
  }

  static PriorityQueue<Integer> ranks(Map<String, Integer> widths) {
    PriorityQueue<Integer> result = new PriorityQueue<>(Math.max(widths.size(), 1));
    for (int width : widths.values()) {
      result.add(-width);
    }
    return result;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  static List raw(List<String> names) {
    List result;
    result = new ArrayList(/* of String */ names.size());
    for (String name : names) {
      result.add(name + ".");
    }
    return result;
  }
}
