// Enums whose constants have bodies, arguments that allocate, interfaces, and values() in every corner.
package zoo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;

enum EnumBodies implements IntBinaryOperator, Supplier<List<String>> {
  @Deprecated PLUS("+", new HashMap<>(3)) {
    String s = "";
    { for (int i = 0; i < 3; i++) s += i; }
    @Override public int applyAsInt(int a, int b) { for (EnumBodies e : values()) s += e; return a + b; }
  },
  TIMES("*" + "*", new HashMap<>() {{ for (int i = 0; i < 20; i++) put("" + i, i); }}) {
    @Override public int applyAsInt(int a, int b) { return a * b * values()[ordinal()].sign.length(); }
    class Inner { EnumBodies[] all = EnumBodies.values(); }
  },
  NONE() { @Override public int applyAsInt(int a, int b) { return valueOf("NONE").compareTo(TIMES); } },;

  static final EnumBodies[] VALUES = values();
  static final Map<EnumBodies, List<String>> ALL = new EnumMap<>(EnumBodies.class);
  static { for (EnumBodies e : values()) for (EnumBodies f : EnumBodies.values()) ALL.computeIfAbsent(e, k -> new ArrayList<>()).add(f.sign); }
  String sign = "";

  EnumBodies() { for (int i = 0; i < 3; i++) sign += i; }
  EnumBodies(String sign, Map<String, Integer> m) { this(); this.sign += sign + m; }

  @Override public List<String> get() {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < values().length; i++) out.add(values()[i].sign);
    for (int i = 0, n = values().length; i < n; i++) for (EnumBodies e : values().clone()) out.add(0, e.name());
    for (EnumBodies[] v = values(), w = v; v.length > w.length; w = values()) ;
    while (values().length < out.size()) out.remove(0);
    return out;
  }

  enum Solo { ONE; static Solo[] values(int n) { return values(); } Solo next() { return values(3)[0]; } }
  enum None { }
  interface HasValues { Object[] values(); default int n() { for (Object o : values()) if (values().length > 3) return 1; return 0; } }
}
