// There is room already: nothing grows, whichever way the elements come.
package elementwisecopy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Sized {
  static List<String> copy(List<String> names) {
    List<String> result = new ArrayList<>(names.size());
    for (String name : names) {
      result.add(name);
    }
    return result;
  }

  static void ensured(List<String> names, ArrayList<String> target) {
    target.ensureCapacity(target.size() + names.size());
    for (String name : names) {
      target.add(name);
    }
  }

  static Map<String, String> copy(Map<String, String> names) {
    Map<String, String> result = new HashMap<>((int) Math.ceil(names.size() / 0.75));
    for (Map.Entry<String, String> entry : names.entrySet()) {
      result.put(entry.getKey(), entry.getValue());
    }
    return result;
  }

  static List<String> few() {
    List<String> result = new ArrayList<>();
    for (String each : new String[] {"a", "b", "c"}) {
      result.add(each);
    }
    return result;
  }
}
