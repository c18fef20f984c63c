package hashcapacitytoosmall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Indexes as many names as asked for. */
public class RunIndex {
  private RunIndex() {}

  public static Object run(int n) {
    List<String> names = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      names.add("name " + i);
    }
    // BUG: Diagnostic contains: `names.size()` counts elements
    Map<String, Integer> index = new HashMap<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      index.put(names.get(i), i);
    }
    // BUG: Diagnostic contains: `names.size()` counts elements
    Set<String> set = new HashSet<>(names.size());
    set.addAll(names);
    return index.hashCode() + set.hashCode();
  }
}
