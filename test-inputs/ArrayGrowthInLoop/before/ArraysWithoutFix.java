package arraygrowthinloop;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.lang3.ArrayUtils;

/** Arrays that cannot become lists without further thought. */
class ArraysWithoutFix {
  private String[] names = new String[0];
  private int[] counts = {};
  private int size;
  private final int step = 8;

  /** Primitives. */
  static int[] primes(int n) {
    int[] primes = new int[0];
    for (int i = 2; i < n; i++) {
      final int candidate = i;
      if (Arrays.stream(primes).noneMatch(prime -> candidate % prime == 0)) {
        // BUG: Diagnostic contains: 1,000 additions copy 499,500 elements; one that doubles its length copies 1,270. Make it twice as long
        primes = Arrays.copyOf(primes, primes.length + 1);
        primes[primes.length - 1] = i;
      }
    }
    return primes;
  }

  /** In chunks: still by a constant. */
  static byte[] readAll(InputStream in) throws IOException {
    byte[] buffer = new byte[4096];
    int length = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer, length, 4096)) {
      length += read;
      if (length + 4096 > buffer.length) {
        // BUG: Diagnostic contains: `buffer` is copied as a whole each time it is full. 1,000 additions of 4,096 copy 2,045,952,000 elements
        buffer = Arrays.copyOf(buffer, buffer.length + 4096);
      }
    }
    return Arrays.copyOf(buffer, length);
  }

  static byte[] joined(byte[][] parts) {
    byte[] all = {};
    for (byte[] part : parts) {
      int end = all.length;
      // BUG: Diagnostic contains: `all` is copied as a whole each time round this loop.
      all = Arrays.copyOf(all, end + part.length);
      System.arraycopy(part, 0, all, end, part.length);
    }
    return all;
  }

  /** Fields. */
  void register(String[] more) {
    for (String name : more) {
      // BUG: Diagnostic contains: `names` is copied as a whole each time round this loop.
      names = Arrays.copyOf(names, names.length + 1);
      names[names.length - 1] = name;
    }
  }

  void count(int[] more) {
    for (int each : more) {
      if (size == counts.length) {
        int longer = counts.length + step;
        // BUG: Diagnostic contains: `this.counts` is copied as a whole each time it is full.
        this.counts = Arrays.copyOf(this.counts, longer);
      }
      counts[size++] = each;
    }
  }

  void countExactly(int[] more) {
    for (int each : more) {
      // BUG: Diagnostic contains: `counts` is copied as a whole each time round this loop.
      counts = Arrays.copyOf(counts, ++size);
      counts[size - 1] = each;
    }
  }

  void countMore(int[] more) {
    for (int each : more) {
      int[] longer = new int[size + 1];
      System.arraycopy(counts, 0, longer, 0, size);
      longer[size++] = each;
      // BUG: Diagnostic contains: `counts` is copied as a whole each time round this loop.
      counts = longer;
    }
  }

  /** Read by index while it grows. */
  static String[] distinct(String[] words) {
    String[] distinct = new String[0];
    for (String word : words) {
      if (distinct.length == 0 || !distinct[distinct.length - 1].equals(word)) {
        // BUG: Diagnostic contains: `distinct` is copied as a whole each time round this loop.
        distinct = Arrays.copyOf(distinct, distinct.length + 1);
        distinct[distinct.length - 1] = word;
      }
    }
    return distinct;
  }

  /** Passed on while it grows. */
  static String[] growing(String[] words) {
    String[] all = new String[0];
    for (String word : words) {
      // BUG: Diagnostic contains: `all` is copied as a whole each time round this loop.
      all = ArrayUtils.add(all, word);
      System.out.println(Arrays.toString(all));
    }
    return all;
  }

  /** A hash table with a tail for what does not fit: no list. */
  static Object[] hashed(String[] words, int slots) {
    Object[] table = new Object[2 * slots];
    int tail = slots;
    for (String word : words) {
      int at = Math.floorMod(word.hashCode(), slots);
      if (table[at] != null) {
        at = tail++;
        if (at >= table.length) {
          // BUG: Diagnostic contains: 1,000 additions of 4 copy 1,998,000 references; one that doubles its length copies 5,110. Make it twice as long when it is full.
          table = Arrays.copyOf(table, table.length + 4);
        }
      }
      table[at] = word;
    }
    return table;
  }

  /** Grown in the front. */
  static String[] reversed(String[] words) {
    String[] all = {};
    for (String word : words) {
      // BUG: Diagnostic contains: `all` is copied as a whole each time round this loop.
      all = ArrayUtils.addFirst(all, word);
    }
    return all;
  }

  /** An exception shows the slot that has not been filled. */
  static String[] parsed(Object[] values) {
    String[] texts = new String[0];
    try {
      for (Object value : values) {
        // BUG: Diagnostic contains: `texts` is copied as a whole each time round this loop.
        texts = Arrays.copyOf(texts, texts.length + 1);
        texts[texts.length - 1] = value.toString();
      }
    } catch (NullPointerException e) {
      System.out.println(texts.length);
    }
    return texts;
  }

  /** Something in it from the start. */
  static String[] behind(String[] first, String[] words) {
    String[] all = first.clone();
    for (String word : words) {
      // BUG: Diagnostic contains: `all` is copied as a whole each time round this loop.
      all = Arrays.copyOf(all, all.length + 1);
      all[all.length - 1] = word;
    }
    return all;
  }

  /** A comment between. */
  static String[] commented(String[] words) {
    String[] all = new String[0];
    for (String word : words) {
      // BUG: Diagnostic contains: `all` is copied as a whole each time round this loop.
      all = Arrays.copyOf(all, all.length + 1);
      // The new slot is the last.
      all[all.length - 1] = word;
    }
    return all;
  }

  static int[] nested(int n) {
    int[] all = {};
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        // BUG: Diagnostic contains: `all` is copied as a whole each time round this loop.
        all = Ints.concat(all, new int[] {i * j});
      }
      // Reported above.
      all = ArrayUtils.add(all, i);
    }
    return all;
  }

  /** So often: the figure is that of this loop. */
  static long[] known() {
    long[] all = {};
    for (int i = 0; i < 200; i++) {
      // BUG: Diagnostic contains: 200 additions copy 19,900 elements; one that doubles its length
      all = ArrayUtils.add(all, i);
    }
    return all;
  }
}
