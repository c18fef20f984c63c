// How much is put in depends on what comes from outside.
package oversizedcapacity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class Unknown {
  static List<String> copied(Iterable<String> names) {
    List<String> result = new ArrayList<>(4096);
    for (String name : names) {
      result.add(name);
    }
    return result;
  }

  static Map<String, Integer> counted(Iterator<String> names) {
    Map<String, Integer> counts = new HashMap<>(4096);
    while (names.hasNext()) {
      counts.merge(names.next(), 1, Integer::sum);
    }
    return counts;
  }

  static List<String> bulk(List<String> names) {
    List<String> result = new ArrayList<>(1024);
    result.add("first");
    result.addAll(names);
    return result;
  }

  static List<Integer> upTo(int n) {
    List<Integer> result = new ArrayList<>(1024);
    for (int i = 0; i < n; i++) {
      result.add(i);
    }
    return result;
  }

  static String text(String name, Object value) {
    StringBuilder text = new StringBuilder(2048);
    text.append(name).append('=').append(value);
    return text.toString();
  }

  static String part(String name, int end) {
    StringBuilder text = new StringBuilder(2048);
    text.append(name, 0, end);
    return text.toString();
  }
}
