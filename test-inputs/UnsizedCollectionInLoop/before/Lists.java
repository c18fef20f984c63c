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
    // BUG: Diagnostic contains: This ArrayList is created without a capacity
    List<String> result = new ArrayList<>();
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<Integer> lengths(String... words) {
    // BUG: Diagnostic contains: `words.length` elements
    var result = new ArrayList<Integer>();
    for (String word : words) result.add(word.length());
    return result;
  }

  static Vector<String> keys(Map<Integer, String> codes) {
    // BUG: Diagnostic contains: This Vector is created without a capacity
    Vector<String> result = new Vector<String>();
    for (Map.Entry<Integer, String> code : codes.entrySet()) {
      result.addElement(code.getKey() + "=" + code.getValue());
    }
    return result;
  }

  static Deque<Object> stack(Collection<? extends Number> numbers) {
    // BUG: Diagnostic contains: `numbers.size()` elements
    Deque<Object> result = new ArrayDeque<>();
    Iterator<? extends Number> each = numbers.iterator();
    while (each.hasNext()) {
      result.push(each.next().longValue());
    }
    return result;
  }

  static Queue<String> longestFirst(Map<String, Integer> widths) {
    // BUG: Diagnostic contains: `widths.size()` elements in a loop. For 1,000 elements it grows 9
    Queue<String> result = new PriorityQueue<>(Comparator.comparing(String::length).reversed());
    for (Iterator<String> it = widths.keySet().iterator(); it.hasNext(); ) {
      String key = it.next();
      result.offer(key.strip());
    }
    return result;
  }

  static PriorityQueue<Integer> ranks(Map<String, Integer> widths) {
    // BUG: Diagnostic contains: This PriorityQueue is created without a capacity
    PriorityQueue<Integer> result = new PriorityQueue<>();
    for (int width : widths.values()) {
      result.add(-width);
    }
    return result;
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  static List raw(List<String> names) {
    List result;
    // BUG: Diagnostic contains: For 1,000 elements it grows 12 times, copies 2,456
    result = new ArrayList(/* of String */ );
    for (String name : names) {
      result.add(name + ".");
    }
    return result;
  }
}
