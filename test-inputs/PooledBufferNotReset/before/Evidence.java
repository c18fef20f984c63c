package pooledbuffernotreset;

import java.util.function.IntSupplier;

class Evidence {
  private final ThreadLocal<StringBuilder> line = ThreadLocal.withInitial(StringBuilder::new);
  private IntSupplier last;
  private long sum;

  /** Looks at the buffer, and holds it as the thread does. */
  private void weigh(int number) {
    // BUG: Diagnostic contains: What `line` holds is used again and again, `append` adds to it
    StringBuilder text = line.get();
    int start = text.length();
    text.append("order ").append(number).append(';');
    sum += text.length() - start;
    last =
        new IntSupplier() {
          @Override
          public int getAsInt() {
            return text.length() - start;
          }
        };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence && ((Evidence) other).sum == sum;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(sum);
  }

  @Override
  public String toString() {
    return sum + ", the last " + (last == null ? 0 : last.getAsInt());
  }

  /** The weight of n lines, and with it the buffer that the thread goes on to keep. */
  public static Object run(int n) {
    Evidence evidence = new Evidence();
    for (int i = 0; i < n; i++) {
      evidence.weigh(i);
    }
    return evidence;
  }
}
