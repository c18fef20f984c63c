// Variables bound by instanceof patterns, in loop conditions, negated, and shadowing fields.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class PatternInstanceof {
  String s = "";
  Object o;

  void loops(Object x, List<?> many) {
    while (!(x instanceof String s)) {
      x = x + this.s;
    }
    s += s;
    this.s += s;
    for (Object each : many) {
      if (each instanceof StringBuilder sb && sb.length() > 0) {
        sb.append(sb.toString()).append(each.toString());
      } else if (each instanceof final List<?> list && !list.isEmpty()) {
        ((List<?>) each).remove(0);
      } else if (!(each instanceof Map<?, ?> m)) {
        continue;
      } else {
        m.clear();
      }
    }
    for (Object y = x; y instanceof String t && t.length() < 9; y = t + t) { }
    do { o = o + ""; } while (!(o instanceof String t) || t.length() < 3);
  }

  boolean both(Object a, Object b) {
    return a instanceof ArrayList<?> x && b instanceof ArrayList<?> y && x.equals(y)
        || a instanceof HashMap<?, ?> m && b instanceof HashMap<?, ?> n && m.size() == n.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatternInstanceof that && (that.o instanceof String s ? s.equals(o) : that.o == o);
  }

  @Override
  public int hashCode() {
    return o instanceof String s ? s.length() : 1;
  }
}
