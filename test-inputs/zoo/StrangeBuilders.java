// String builders and buffers chained, aliased, subclassed in name, passed around and built in odd positions.
package zoo;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

class StrangeBuilders {
  static final StringBuilder ALL = new StringBuilder();
  static final ThreadLocal<ThreadLocal<StringBuilder>> NESTED = ThreadLocal.withInitial(() -> ThreadLocal.withInitial(StringBuilder::new));
  final StringBuilder sb = new StringBuilder(ALL.append("x").length()), same = sb, none = null;
  StringBuffer buf = new StringBuffer("" + sb + buf());
  StringBuilder[] slots = new StringBuilder[3];

  StringBuffer buf() { return buf == null ? buf = new StringBuffer('c') : buf; }
  StrangeBuilders() { this(new StringBuilder().append("a" + ALL).append(ALL.append("b"))); }
  StrangeBuilders(StringBuilder first) { for (int i = 0; i < 3; i++) (i > 1 ? first : sb).append(first).insert(0, i).deleteCharAt(0).setLength(i); }

  String go(List<String> xs, boolean b) {
    StringBuilder x = new StringBuilder(), y = x, z;
    for (String s : xs) x.append(s + s).append(y.append("" + s)).append(x).append((z = y).append(s.substring(1)).append(z.toString().length()));
    for (String s : xs) (b ? x : y).append(b ? s + 1 : s + 2).append(String.valueOf(s)).append((Object) s.toString()).append(s, 0, 1).append(new char[0], 0, 0);
    for (char c = 'a'; c < 'z'; c++) ((StringBuilder) x.append(c)).append((char) (c + 1)).append(c + 1).append((int) c).append('a' + 'b').append("a" + 'b');
    for (int i = 0; i < slots.length; i++) (slots[i] = slots[i] == null ? new StringBuilder(i) : slots[i]).append(i).insert(0, "" + i);
    for (StringBuilder s : slots) s = s.append(s);
    while (x.length() > 3) x.delete(0, 1).deleteCharAt(x.insert(0, 'c').indexOf("c"));
    do buf.insert(0, buf.toString().charAt(0)); while (buf.toString().isEmpty());
    try { new StringBuilder(3).setCharAt(0, 'c'); } catch (IndexOutOfBoundsException e) { x.append(e + "" + e); }
    Function<StringBuilder, Supplier<StringBuilder>> f = s -> () -> { for (String u : xs) s.append(u + u).append(ALL); return s; };
    StringBuilder made = f.apply(new StringBuilder(xs.size())).get().append(NESTED.get().get().append("t")).append(switch (xs.size()) { case 0 -> new StringBuilder("0"); default -> { StringBuilder u = new StringBuilder(); for (String s : xs) u.append(s.charAt(0)); yield u; } });
    for (StringBuilder s = new StringBuilder(); s.append("a").length() < 9; s.append(s)) if (b) s = new StringBuilder(s); else s = null == s ? s : s.append(made);
    return x.toString() + made.toString().toString().length() + new StringBuilder().append(1).append('2').append("3" + "4").append(sb).append(same).append((String) null).toString();
  }

  byte[] bytes(List<String> xs, boolean b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(), other = b ? out : new ByteArrayOutputStream(1 << 20);
    for (String x : xs) { out.writeBytes(x.getBytes()); other.write(x.charAt(0)); }
    for (int i = 0; i < 99; i++) out.write(i);
    new ByteArrayOutputStream(99999).write(1);
    ArrayDeque<StringBuilder> pool = new ArrayDeque<>(5000); pool.push(sb); pool.poll().append("x"); pool.offer(new StringBuilder());
    new ArrayList<>(List.of(out)).forEach(o -> { try { o.writeTo(other); } catch (java.io.IOException e) { throw new IllegalStateException(new String(o.toByteArray()) + e, e); } });
    return b ? out.toByteArray() : new String(other.toByteArray()).getBytes();
  }
}
