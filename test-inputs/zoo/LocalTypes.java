// Anonymous and local classes, records, enums and interfaces, one inside the other, that write to what surrounds them.
package zoo;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class LocalTypes {
  private String s = "";
  private final List<String> all = new ArrayList<>() {{
    add("a");
    for (int i = 0; i < 3; i++) add(0, "b" + i);
  }};

  Iterable<String> each(List<String> xs) {
    class Local extends AbstractList<String> implements Iterable<String> {
      String s = "";

      class Inner {
        { for (String x : xs) { s += x; LocalTypes.this.s += Local.this.s; } }
      }

      @Override public String get(int i) { return new Inner() { String t = s += i; }.t; }
      @Override public int size() { return xs.size(); }
    }
    record Pair(String a, String b) { static int made; Pair { made++; } }
    enum Colour { RED, GREEN { @Override int n() { return values().length; } }; int n() { return 0; } }
    interface Maker<T> { T make(int n); default T twice(int n) { for (int i = 0; i < n; i++) make(i); return make(n); } }
    Maker<Map<String, Pair>> maker = new Maker<>() {
      @Override public Map<String, Pair> make(int n) {
        Map<String, Pair> m = new HashMap<>(n);
        for (int i = 0; i < n; i++) m.put(Colour.values()[i % Colour.values().length].name(), new Pair("", s += n));
        return m;
      }
    };
    for (Colour c : Colour.values()) {
      class InLoop { String t = ""; void grow() { t += c; } }
      InLoop grown = new InLoop();
      grown.grow();
      grown.t += c.n();
      all.add(new Object() { String u = ""; String go() { for (String x : all) u += x; return u; } }.go());
    }
    maker.twice(2).clear();
    return () -> new Iterator<>() {
      int i;
      String seen = "";
      @Override public boolean hasNext() { return i < xs.size(); }
      @Override public String next() { seen += xs.get(i); return new Local().get(i++); }
    };
  }

  static final Object NONE = new Object() {
    @Override public int hashCode() { return 1; }
    @Override public boolean equals(Object o) { return o == this; }
  };

  Thread thread = new Thread() {
    final Map<String, String> m = new HashMap<>();
    @Override public void run() { while (!isInterrupted()) m.put(s, s = s + new Object() { }.toString()); }
  };

  List<List<String>> empty() {
    return Collections.singletonList(new ArrayList<String>(3) { @Override public String set(int i, String t) { return super.set(i, t); } });
  }
}
