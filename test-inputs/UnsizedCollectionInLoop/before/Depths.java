package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds in a loop and in the loops inside it. */
class Depths {
  static Map<String, Integer> types() {
    // BUG: Diagnostic contains: `54` entries in a loop
    Map<String, Integer> result = new HashMap<>();
    for (String type : new String[] {"plain", "html", "xml", "json", "csv", "form"}) {
      result.put(type + "/", 0);
      for (String charset : new String[] {"utf-8", "iso-8859-1"}) {
        result.put(type + ";charset=" + charset, 1);
        result.put(type + "; charset=" + charset, 2);
        result.put(type + ";charset=" + charset.toUpperCase(), 3);
        result.put(type + "; charset=" + charset.toUpperCase(), 4);
      }
    }
    return result;
  }

  static List<String> withHeads(List<String> names) {
    // BUG: Diagnostic contains: `4 * names.size()` elements
    List<String> result = new ArrayList<>();
    for (String name : names) {
      result.add(name);
      for (int i = 0; i < 3; i++) {
        result.add(name + i);
      }
    }
    return result;
  }
}
