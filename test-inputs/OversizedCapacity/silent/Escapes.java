// Somebody else may put in more before the container is full.
package oversizedcapacity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

class Escapes {
  private final Map<String, List<String>> groups = new HashMap<>();
  List<String> shared = List.of();

  static List<String> passed(String first) {
    List<String> names = new ArrayList<>(4096);
    names.add(first);
    readAll(names);
    return names;
  }

  private static void readAll(Collection<? super String> into) {
    for (int i = 0; i < 4000; i++) {
      into.add("#" + i);
    }
  }

  static Consumer<String> captured(String first) {
    List<String> names = new ArrayList<>(4096);
    names.add(first);
    return name -> names.add(name);
  }

  static Consumer<String> referred(String first) {
    List<String> names = new ArrayList<>(4096);
    names.add(first);
    return names::add;
  }

  void stored(String first) {
    shared = new ArrayList<>(4096);
    shared.add(first);
  }

  void storedAsGroup(String key, String first) {
    List<String> group = new ArrayList<>(1024);
    group.add(first);
    groups.put(key, group);
  }

  static void onStack(Deque<List<String>> stack, String first) {
    List<String> top = new ArrayList<>(1024);
    top.add(first);
    stack.push(top);
  }

  static StringBuilder started(String title) {
    StringBuilder page = new StringBuilder(8192);
    page.append("<html>");
    return page;
  }

  static Deque<String> view(String first) {
    Deque<String> names = new ArrayDeque<>(4096);
    names.add(first);
    new Thread(
            new Runnable() {
              @Override
              public void run() {
                names.add("later");
              }
            })
        .start();
    return names;
  }

  static List<String> subList(List<String> more) {
    List<String> names = new ArrayList<>(4096);
    names.add("x");
    names.subList(0, 1).addAll(more);
    return names;
  }

  static List<String> factory() {
    return new ArrayList<>(4096);
  }

  static int capacity(Object first) {
    java.util.Vector<Object> names = new java.util.Vector<>(4096);
    names.add(first);
    return names.capacity();
  }

  static void listedFirst(List<List<String>> rows, String first) {
    List<String> row = new ArrayList<>(4096);
    rows.add(row);
    row.add(first);
  }
}
