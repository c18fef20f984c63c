// The name in between is of something else, or does something else.
package elementwisecopy;

import java.util.List;
import java.util.Map;

class Named {
  static void trimmed(List<String> names, List<String> target) {
    for (String name : names) {
      String trimmed = name.trim();
      target.add(trimmed);
    }
  }

  static void unboxed(List<Integer> numbers, List<Integer> target) {
    for (Integer number : numbers) {
      int value = number;
      target.add(value);
    }
  }

  static void cast(List<Object> names, List<String> target) {
    for (Object each : names) {
      String name = (String) each;
      target.add(name);
    }
  }

  static void counted(List<String> names, List<String> target, int[] count) {
    for (String name : names) {
      int before = count[0]++;
      target.add(name);
    }
  }

  static void swapped(Map<String, String> names, Map<String, String> target) {
    for (Map.Entry<String, String> entry : names.entrySet()) {
      String value = entry.getKey();
      String key = entry.getValue();
      target.put(key, value);
    }
  }

  static void other(Map<String, String> names, Map<String, String> all, Map<String, String> map) {
    for (String name : names.keySet()) {
      String value = all.get(name);
      map.put(name, value);
    }
  }

  static void behind(String[] names, List<String> target) {
    for (int i = 0; i + 1 < names.length; i++) {
      String name = names[i + 1];
      target.add(name);
    }
  }
}
