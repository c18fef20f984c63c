package boxedaccumulation;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Locals that no null reaches. */
final class Locals {
  private Locals() {}

  static long plus(List<Integer> numbers) {
    Long total = 0L;
    for (Integer number : numbers) {
      // BUG: Diagnostic contains: Make it a long.
      total += number;
    }
    return total;
  }

  static int count(Iterator<String> lines) {
    Integer count = 0;
    while (lines.hasNext()) {
      if (!lines.next().isEmpty()) {
        // BUG: Diagnostic contains: Make it an int.
        count++;
      }
    }
    return count;
  }

  static double mean(double[] values) {
    Double sum = 0.0;
    for (double value : values) {
      // BUG: Diagnostic contains: 2,400,000 bytes of Double objects
      sum = sum + value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }

  static String text(int[] values) {
    Integer max = Integer.MIN_VALUE;
    for (int value : values) {
      // BUG: Diagnostic contains: `max` is an Integer
      max = Math.max(max, value);
    }
    return "max: " + max;
  }

  static float product(float[] factors) {
    Float product = 1f;
    for (float factor : factors) {
      // BUG: Diagnostic contains: 1,600,000 bytes of Float objects
      product *= factor;
    }
    return product.floatValue();
  }

  static void counter(String[] words) {
    // BUG: Diagnostic contains: `i` is an Integer
    for (Integer i = 0; i < words.length; i++) {
      System.out.println(words[i]);
    }
  }

  static int down(int n) {
    Integer left = Integer.valueOf(n);
    int halves = 0;
    while (left > 0) {
      // BUG: Diagnostic contains: `left` is an Integer
      left -= 3;
      halves += left;
    }
    return halves;
  }

  static void print(Map<String, Integer> counts) {
    Integer all = 0;
    int most = 0;
    for (int count : counts.values()) {
      // BUG: Diagnostic contains: Make it an int.
      all = count + all;
      if (all > most && all != count) {
        most = all;
      }
    }
    System.out.println(all);
    System.out.println(most + " of " + all);
  }

  static long nested(int[][] rows) {
    Long cells = 0L;
    for (int[] row : rows) {
      for (int cell : row) {
        if (cell != 0) {
          // BUG: Diagnostic contains: Make it a long.
          ++cells;
        } else {
          cells--;
        }
      }
    }
    return cells.longValue();
  }

  static int narrow(byte[] bytes) {
    Short sum = 0;
    for (byte each : bytes) {
      // BUG: Diagnostic contains: `sum` is a Short
      sum = (short) (sum + each);
    }
    return sum;
  }

  static void printed(long[] values) {
    Long sum = 0L;
    for (long value : values) {
      // BUG: Diagnostic contains: `sum` is a Long
      sum += value;
      System.out.println(sum);
    }
  }
}
