package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds in a loop and in the loops inside it. */
class Depths {
  static Map<String, Integer> types() {
    Map<String, Integer> result = new HashMap<>(128);
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
    List<String> result = new ArrayList<>(4 * names.size());
    for (String name : names) {
      result.add(name);
      for (int i = 0; i < 3; i++) {
        result.add(name + i);
      }
    }
    return result;
  }
}
