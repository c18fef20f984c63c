// Types that only look alike: they may do something else, or make no copy.
package roundtripcopy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class Others {
  static class Hidden extends ByteArrayOutputStream {
    @Override
    public synchronized byte[] toByteArray() {
      byte[] bytes = super.toByteArray();
      java.util.Arrays.fill(bytes, (byte) '*');
      return bytes;
    }
  }

  static String masked(Hidden hidden) {
    return new String(hidden.toByteArray(), StandardCharsets.UTF_8);
  }

  static void twice(ByteArrayOutputStream bytes) throws IOException {
    bytes.write(bytes.toByteArray());
  }

  static int length(Object value) {
    return value.toString().length();
  }

  static int length(CharSequence text) {
    return text.toString().length();
  }

  static int length(StringBuilder text) {
    return text.length();
  }

  static int count(int[] numbers) {
    return numbers.clone().length;
  }

  static void fill(String text) {
    text.toCharArray()[0] = ' ';
    text.toCharArray()[0]++;
  }

  static int built(String first, String second) {
    return new StringBuilder().append(first).append(second).toString().length();
  }

  static void each(String text) {
    for (char c : text.toCharArray()) {
      System.out.print(c);
    }
  }
}
