// A constructor or addAll copies all at once: another check says so, with the better fix.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class OnlyCopies {
  static List<String> list(List<String> names) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      result.add(name);
    }
    return result;
  }

  static List<String> joined(List<String> head, String[] tail) {
    List<String> result = new ArrayList<>();
    head.forEach(result::add);
    for (int i = 0; i < tail.length; i++) {
      result.add(tail[i]);
    }
    return result;
  }

  static Set<String> set(List<String> names) {
    Set<String> result = new HashSet<>();
    for (String name : names) {
      result.add(name);
    }
    return result;
  }

  static Map<String, String> map(Map<String, String> names) {
    Map<String, String> result = new HashMap<>();
    names.forEach(result::put);
    return result;
  }
}
