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
    List<String> names = new ArrayList<>();
    names.add(first);
    names.add(second);
    return names;
  }

  static List<String> constant(String first) {
    List<String> names = new ArrayList<>();
    names.add(first);
    return Collections.unmodifiableList(names);
  }

  static int expression(String first, String second) {
    List<String> names = new ArrayList<String>();
    names.add(first);
    names.addAll(List.of(first, second));
    return String.join(",", names).length();
  }

  static List<String> more(String name) {
    List<String> names = new ArrayList<>(13);
    names.addAll(Arrays.asList("a", "b", "c", "d", "e", "f"));
    Collections.addAll(names, "g", "h", "i", "j", "k", name);
    names.add(0, name);
    return names;
  }

  static Vector<String> vector(String first) {
    Vector<String> names = new Vector<>();
    names.addElement(first);
    return names;
  }

  static Deque<String> deque(String first) {
    Deque<String> names = new ArrayDeque<>();
    names.push(first);
    names.offerLast(first + first);
    return names;
  }

  static String smallest(String first, String second) {
    PriorityQueue<String> queue = new PriorityQueue<>(Comparator.reverseOrder());
    queue.add(first);
    queue.offer(second);
    return queue.poll();
  }

  static List<List<String>> rows(List<String> names) {
    List<List<String>> rows = new ArrayList<>(names.size());
    for (String name : names) {
      List<String> row = new ArrayList<>();
      row.add(name);
      row.add(name.trim());
      rows.add(row);
    }
    return rows;
  }

  static List<String> commented(String first) {
    List<String> names = new ArrayList<>(1 /* plenty */);
    names.add(first);
    return names;
  }
}
