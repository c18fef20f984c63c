// A class in the unnamed package, with imports on demand and static imports that hide each other.
import static java.lang.Math.*;
import static java.util.stream.Collectors.toList;

import java.util.*;
import java.util.Map.Entry;

class Unnamed {
  static String max(String a, String b) { String s = a; for (int i = 0; i < abs(b.length()); i++) s += b; return s; }
  List<Entry<String, String>> all(Map<String, String> m) { List<Entry<String, String>> out = new ArrayList<>(); for (Entry<String, String> e : m.entrySet()) out.add(e); return out.stream().collect(toList()); }
  Set<String> keys(Map<String, String> m) { Set<String> s = new HashSet<>(m.size()); for (String k : m.keySet()) s.add(max(k, k)); return s; }
}
