// Suppressed, by name or by the name of all checks; subclasses may do anything.
package oversizedcapacity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Suppressed {
  @SuppressWarnings("OversizedCapacity")
  static List<String> one(String name) {
    List<String> names = new ArrayList<>(4096);
    names.add(name);
    return names;
  }

  static int two(String name) {
    @SuppressWarnings("heapwise")
    List<String> names = new ArrayList<>(4096);
    names.add(name);
    return names.size();
  }

  static Map<String, String> own(String name) {
    Map<String, String> names =
        new LinkedHashMap<String, String>(4096) {
          {
            put("", "");
          }
        };
    names.put(name, name);
    return names;
  }
}
