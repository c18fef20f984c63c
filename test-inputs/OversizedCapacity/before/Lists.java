package oversizedcapacity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Vector;

class Lists {
  private static final int ROOM = 4096;

  static List<String> literal(String first, String second) {
    // BUG: Diagnostic contains: room for 10,000 and gets 2 elements at most. Its array takes 40,016 bytes, where 56
    List<String> names = new ArrayList<>(10_000);
    names.add(first);
    names.add(second);
    return names;
  }

  static List<String> constant(String first) {
    // BUG: Diagnostic contains: room for 4,096 and gets 1
    List<String> names = new ArrayList<>(ROOM);
    names.add(first);
    return Collections.unmodifiableList(names);
  }

  static int expression(String first, String second) {
    // BUG: Diagnostic contains: room for 8,192 and gets 3
    List<String> names = new ArrayList<String>(2 * ROOM);
    names.add(first);
    names.addAll(List.of(first, second));
    return String.join(",", names).length();
  }

  static List<String> more(String name) {
    // BUG: Diagnostic contains: Ask for room for 13.
    List<String> names = new ArrayList<>(1024);
    names.addAll(Arrays.asList("a", "b", "c", "d", "e", "f"));
    Collections.addAll(names, "g", "h", "i", "j", "k", name);
    names.add(0, name);
    return names;
  }

  static Vector<String> vector(String first) {
    // BUG: Diagnostic contains: This Vector has room for 2,048
    Vector<String> names = new Vector<>(2048);
    names.addElement(first);
    return names;
  }

  static Deque<String> deque(String first) {
    // BUG: Diagnostic contains: This ArrayDeque has room for 65,536
    Deque<String> names = new ArrayDeque<>(1 << 16);
    names.push(first);
    names.offerLast(first + first);
    return names;
  }

  static String smallest(String first, String second) {
    // BUG: Diagnostic contains: This PriorityQueue has room for 5,000
    PriorityQueue<String> queue = new PriorityQueue<>(5000, Comparator.reverseOrder());
    queue.add(first);
    queue.offer(second);
    return queue.poll();
  }

  static List<List<String>> rows(List<String> names) {
    List<List<String>> rows = new ArrayList<>(names.size());
    for (String name : names) {
      // BUG: Diagnostic contains: room for 1,024 and gets 2
      List<String> row = new ArrayList<>(1024);
      row.add(name);
      row.add(name.trim());
      rows.add(row);
    }
    return rows;
  }

  static List<String> commented(String first) {
    // BUG: Diagnostic contains: Leave the capacity out.
    List<String> names = new ArrayList<>(4096 /* plenty */);
    names.add(first);
    return names;
  }
}
