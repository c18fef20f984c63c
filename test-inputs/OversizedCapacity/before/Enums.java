package oversizedcapacity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

class Enums {
  enum Shade {
    LIGHT,
    MIDDLE,
    DARK
  }

  private final Set<Shade> seen;

  // BUG: Diagnostic contains: asks for 1,024 table slots and gets 7
  final Map<TimeUnit, Long> spent = new HashMap<>(1024);

  Enums() {
    // BUG: Diagnostic contains: asks for 1,500 table slots and gets 3
    seen = new HashSet<>(1500);
  }

  void see(Shade shade) {
    seen.add(shade);
  }

  static Map<Shade, List<String>> byShade(Map<String, Shade> shades) {
    // BUG: Diagnostic contains: asks for 2,048 table slots and gets 3
    Map<Shade, List<String>> groups = new HashMap<>(2048);
    for (Map.Entry<String, Shade> each : shades.entrySet()) {
      groups.computeIfAbsent(each.getValue(), key -> new ArrayList<>()).add(each.getKey());
    }
    return groups;
  }

  static Map<Boolean, String> yesAndNo(Collection<String> names) {
    // BUG: Diagnostic contains: and gets 2
    Map<Boolean, String> examples = new HashMap<Boolean, String>(4096);
    fill(examples, names);
    return examples;
  }

  private static void fill(Map<Boolean, String> examples, Collection<String> names) {
    names.forEach(name -> examples.put(name.isEmpty(), name));
  }

  static List<Shade> all(boolean dark) {
    // BUG: Diagnostic contains: room for 1,024 and gets 3
    List<Shade> shades = new ArrayList<>(1024);
    for (Shade shade : Shade.values()) {
      if (dark || shade != Shade.DARK) {
        shades.add(shade);
      }
    }
    return shades;
  }
}
