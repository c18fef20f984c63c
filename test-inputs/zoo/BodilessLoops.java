// Loops that have no body, no condition, no header parts, or a body that cannot run twice.
package zoo;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class BodilessLoops {
  String s = "";
  boolean go;

  void forever() { for (;;); }

  void spin() { while (go) ; do ; while (go); while (go) { } do { } while (go); for (; go; ) ; }

  int inHeader(List<String> xs, Iterator<String> it) {
    while ((s += "x").length() < 9) ;
    do ; while ((s = s + s).length() < 99);
    for (int i = 0; i < 9; s += i++) ;
    for (String t = ""; t.length() < 9; t += 1, s += t) ;
    for (Iterator<String> i = xs.iterator(); i.hasNext(); s += i.next()) ;
    for (String x : xs) ;
    for (String x : xs) { }
    for (Map<String, String> m = new HashMap<>(xs.size()); m.size() < xs.size() && it.hasNext(); m.put(it.next(), "")) ;
    while (it.hasNext() && s.concat(it.next()).length() > 0) ;
    while (true) { s += "once"; break; }
    do { s += "once"; } while (false);
    for (; ; s += 1) { return 1; }
  }

  int never(List<String> xs) {
    for (String x : xs) return x.length();
    for (String x : xs) throw new IllegalStateException(s += x);
    while (go) if (s.isEmpty()) s += 1; else s += 2;
    for (String x : xs) if (go) for (String y : xs) while (go) do s += x + y; while (go);
    do s += s; while (s.length() < 4);
    return 0;
  }

  boolean noBody(List<String> xs) {
    for (int i = xs.size(); --i >= 0 && xs.remove(0) != null; ) ;
    while (xs.remove("")) ;
    while (!xs.isEmpty() && xs.remove(0).length() < 3) ;
    return go;
  }
}
