package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.Map;

/** The field and its getter are not known to be the same map. */
class Getter {
  private final Map<String, Integer> counts = new HashMap<>();

  Map<String, Integer> getCounts() {
    return counts;
  }

  Map<String, Integer> copy() {
    Map<String, Integer> copy = new HashMap<>(counts.size());
    for (Map.Entry<String, Integer> each : getCounts().entrySet()) {
      copy.put(each.getKey(), each.getValue());
    }
    return copy;
  }
}
