package pooledbuffernotreset;

import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class PerThread {
  private static final ThreadLocal<StringBuilder> LABEL =
      ThreadLocal.withInitial(() -> new StringBuilder(64));

  static String label(String name, long cents) {
    // BUG: Diagnostic contains: 1,000,000 uses that add 100 each leave 100,000,016 bytes in each
    StringBuilder label = LABEL.get();
    label.append(name).append(' ').append(cents);
    return label.toString();
  }

  private static final ThreadLocal<StringBuffer> OLD =
      new ThreadLocal<StringBuffer>() {
        @Override
        protected StringBuffer initialValue() {
          return new StringBuffer();
        }
      };

  static int old(String text) {
    // BUG: Diagnostic contains: What `OLD` holds
    StringBuffer buffer = OLD.get(); // for this thread alone
    buffer.append(text);
    return buffer.length();
  }

  private final ThreadLocal<ByteArrayOutputStream> bytes =
      ThreadLocal.withInitial(ByteArrayOutputStream::new);

  byte[] frame(byte[] payload) {
    if (payload.length > 0) {
      // BUG: Diagnostic contains: Empty it when it is taken: reset().
      ByteArrayOutputStream frame = bytes.get();
      frame.write(payload.length);
      frame.write(payload, 0, payload.length);
      return frame.toByteArray();
    }
    return payload;
  }

  static final ThreadLocal<List<String>> NAMES = ThreadLocal.withInitial(ArrayList::new);

  static String names(String... names) {
    // BUG: Diagnostic contains: Empty it when it is taken: clear().
    List<String> sorted = NAMES.get();
    for (String name : names) {
      sorted.add(name);
    }
    sorted.sort(null);
    return String.join(",", sorted);
  }

  private static final ThreadLocal<StringWriter> WRITER = ThreadLocal.withInitial(StringWriter::new);

  static String trace(Throwable problem) {
    // BUG: Diagnostic contains: getBuffer().setLength(0)
    StringWriter trace = WRITER.get();
    trace.write(problem.toString());
    return trace.toString();
  }

  private static final ThreadLocal<CharArrayWriter> CHARS =
      ThreadLocal.withInitial(CharArrayWriter::new);

  static char[] chars(String text) {
    // BUG: Diagnostic contains: What `CHARS` holds
    CharArrayWriter chars = CHARS.get();
    chars.append(text);
    return chars.toCharArray();
  }

  private static final ThreadLocal<Deque<Integer>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

  static int deepest(int... nodes) {
    // BUG: Diagnostic contains: `push` adds to it
    final Deque<Integer> open = OPEN.get();
    int deepest = 0;
    for (int node : nodes) {
      open.push(node);
      deepest = Math.max(deepest, open.peek());
    }
    return deepest;
  }
}
