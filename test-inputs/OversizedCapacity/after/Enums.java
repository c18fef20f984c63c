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

  final Map<TimeUnit, Long> spent = new HashMap<>();

  Enums() {
    seen = new HashSet<>();
  }

  void see(Shade shade) {
    seen.add(shade);
  }

  static Map<Shade, List<String>> byShade(Map<String, Shade> shades) {
    Map<Shade, List<String>> groups = new HashMap<>();
    for (Map.Entry<String, Shade> each : shades.entrySet()) {
      groups.computeIfAbsent(each.getValue(), key -> new ArrayList<>()).add(each.getKey());
    }
    return groups;
  }

  static Map<Boolean, String> yesAndNo(Collection<String> names) {
    Map<Boolean, String> examples = new HashMap<Boolean, String>();
    fill(examples, names);
    return examples;
  }

  private static void fill(Map<Boolean, String> examples, Collection<String> names) {
    names.forEach(name -> examples.put(name.isEmpty(), name));
  }

  static List<Shade> all(boolean dark) {
    List<Shade> shades = new ArrayList<>();
    for (Shade shade : Shade.values()) {
      if (dark || shade != Shade.DARK) {
        shades.add(shade);
      }
    }
    return shades;
  }
}
