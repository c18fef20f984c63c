// A few times, known beforehand, or once for each collection: hardly anything is copied.
package copyonwriteinloop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

class Few {
  private static final String[] DEFAULTS = {"a", "b", "c"};
  private final CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();

  Few() {
    for (String name : DEFAULTS) {
      names.addIfAbsent(name);
    }
  }

  void literal() {
    for (String name : List.of("x", "y", "z")) {
      names.addIfAbsent(name);
    }
    for (String name : new String[] {"x", "y"}) {
      names.remove(name);
    }
    Arrays.asList("x", "y").forEach(names::addIfAbsent);
    List.of("p", "q").forEach(name -> names.add(name));
  }

  void constant() {
    for (int i = 0; i < 8; i++) {
      names.add("name" + i);
    }
  }

  List<List<String>> newEachTime(String[][] rows) {
    List<List<String>> all = new ArrayList<>();
    for (String[] row : rows) {
      CopyOnWriteArrayList<String> cells = new CopyOnWriteArrayList<>(row);
      cells.add("end");
      all.add(cells);
    }
    return all;
  }

  void anotherEachTime(List<CopyOnWriteArrayList<String>> lists) {
    for (CopyOnWriteArrayList<String> list : lists) {
      list.add("end");
      list.remove(0);
    }
  }

  static final class Group {
    final CopyOnWriteArrayList<String> members = new CopyOnWriteArrayList<>();
  }

  void fieldsOfOthers(Map<String, Group> groups) {
    for (Map.Entry<String, Group> entry : groups.entrySet()) {
      Group group = entry.getValue();
      group.members.add(entry.getKey());
    }
  }

  void cleared(String[] words) {
    for (String word : words) {
      names.clear();
      names.add(word);
      System.out.println(names);
    }
  }
}
