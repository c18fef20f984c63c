// What is changed is not what is gone through.
package modifiedwhileiterating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

class OtherObjects {
  private final List<OtherObjects> parts = new ArrayList<>();
  private List<String> pending = new ArrayList<>();
  private final Map<String, String> map = new HashMap<>();

  void copies() {
    for (OtherObjects part : new ArrayList<>(parts)) {
      parts.remove(part);
    }
    for (OtherObjects part : List.copyOf(parts)) {
      parts.add(part);
    }
    for (OtherObjects part : parts.toArray(new OtherObjects[0])) {
      parts.remove(part);
    }
    for (OtherObjects part : parts.stream().filter(each -> each.parts.isEmpty()).toList()) {
      parts.remove(part);
    }
    for (String key : new HashSet<>(map.keySet())) {
      map.remove(key);
    }
    Set<String> keys = new HashSet<>(map.keySet());
    for (String key : keys) {
      map.remove(key);
    }
    new LinkedHashMap<>(map).forEach((key, value) -> map.put(value, key));
  }

  void ofAnotherObject(OtherObjects other) {
    for (OtherObjects part : parts) {
      other.parts.add(part);
      part.parts.add(other);
    }
    for (OtherObjects part : other.parts) {
      parts.remove(part);
    }
  }

  void swapped() {
    List<String> now = pending;
    pending = new ArrayList<>();
    for (String each : now) {
      if (!each.isEmpty()) {
        pending.add(each);
      }
    }
  }

  void replacedInTheLoop() {
    for (String each : pending) {
      if (each.isEmpty()) {
        pending = new ArrayList<>(pending);
        pending.remove(each);
      }
    }
  }

  private void flush() {
    pending = new ArrayList<>();
  }

  void replacedByAMethod() {
    for (String each : pending) {
      flush();
      pending.add(each);
    }
  }

  void inTwoLists(List<String>[] buckets) {
    ArrayList<String> left = new ArrayList<>();
    ArrayList<String> right = new ArrayList<>();
    for (String each : left) {
      right.add(each);
      buckets[0].remove(each);
    }
  }

  void byIndex() {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).parts.isEmpty()) {
        parts.remove(i--);
      }
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      parts.remove(i);
    }
  }

  void laterOn(Executor executor) {
    for (OtherObjects part : parts) {
      executor.execute(() -> parts.remove(part));
    }
    List<Runnable> undo = new ArrayList<>();
    for (String key : map.keySet()) {
      undo.add(() -> map.remove(key));
    }
    undo.forEach(Runnable::run);
  }

  void whenAllAreThere() {
    map.keySet().stream().sorted().forEach(map::remove);
    map.keySet().stream().toList().forEach(map::remove);
    map.keySet().stream().findFirst().ifPresent(map::remove);
  }

  void empty() {
    while (!parts.isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    parts.removeIf(part -> part.parts.isEmpty());
    parts.replaceAll(part -> part);
  }

  void freshEachTime(List<List<String>> rows) {
    for (List<String> row : rows) {
      List<String> copy = new ArrayList<>(row);
      for (String cell : row) {
        copy.remove(cell);
      }
    }
  }
}
