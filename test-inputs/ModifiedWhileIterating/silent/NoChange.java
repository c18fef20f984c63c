// What is put is there already, or the element is only replaced: the collection keeps its structure.
package modifiedwhileiterating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.TreeMap;

class NoChange {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> access = new LinkedHashMap<>(16, 0.75f, true);

  void doubled() {
    for (String name : counts.keySet()) {
      counts.put(name, counts.get(name) * 2);
    }
  }

  void doubledEntries() {
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      counts.put(entry.getKey(), entry.getValue() * 2);
    }
  }

  void set() {
    for (Map.Entry<String, Integer> entry : access.entrySet()) {
      entry.setValue(entry.getValue() + 1);
    }
  }

  void merged() {
    counts.forEach((name, count) -> counts.merge(name, count, Integer::sum));
  }

  void replaced(TreeMap<String, Integer> sorted) {
    for (String name : sorted.keySet()) {
      sorted.replace(name, 0);
      sorted.compute(name, (key, old) -> old + 1);
    }
  }

  void replacedByIterator() {
    Iterator<String> it = counts.keySet().iterator();
    while (it.hasNext()) {
      String key = it.next();
      counts.put(key, 0);
    }
  }

  void ofAnotherLoop() {
    for (String row : counts.keySet()) {
      for (String column : counts.keySet()) {
        counts.put(row, counts.get(column));
      }
    }
  }

  void known(String key) {
    for (Integer count : counts.values()) {
      if (counts.containsKey(key)) {
        counts.put(key, count);
      }
    }
  }

  void counted(List<String> keys) {
    for (Integer count : counts.values()) {
      for (String key : keys) {
        Integer old = counts.get(key);
        if (old != null) {
          counts.put(key, old + count);
        }
      }
    }
  }

  void inItsPlace(ArrayList<String> lines) {
    int i = 0;
    for (String line : lines) {
      lines.set(i++, line.strip());
    }
    for (ListIterator<String> it = lines.listIterator(); it.hasNext(); ) {
      String line = it.next();
      if (line.isEmpty()) {
        it.add("-");
      } else {
        it.set(line + ";");
      }
    }
  }

  void theElementItself(HashSet<String> names) {
    for (String name : names) {
      names.add(name);
    }
  }

  void byTheIterator(ArrayList<String> lines) {
    Iterator<String> it = lines.iterator();
    while (it.hasNext()) {
      if (it.next().isEmpty()) {
        it.remove();
      }
    }
    lines.removeIf(String::isBlank);
  }

  void readInOrderOfInsertion() {
    Map<String, Integer> plain = new LinkedHashMap<>(16, 0.75f, false);
    for (String key : plain.keySet()) {
      System.out.println(plain.get(key));
    }
  }

  void putInBefore(List<Integer> numbers) {
    Map<String, Integer> sums = new HashMap<>();
    sums.put("total", 0);
    sums.put("other", 0);
    for (Map.Entry<String, Integer> sum : sums.entrySet()) {
      sums.put("total", sum.getValue() + numbers.size());
    }
  }
}
