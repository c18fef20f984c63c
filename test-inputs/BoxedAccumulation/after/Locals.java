package boxedaccumulation;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Locals that no null reaches. */
final class Locals {
  private Locals() {}

  static long plus(List<Integer> numbers) {
    long total = 0L;
    for (Integer number : numbers) {
      total += number;
    }
    return total;
  }

  static int count(Iterator<String> lines) {
    int count = 0;
    while (lines.hasNext()) {
      if (!lines.next().isEmpty()) {
        count++;
      }
    }
    return count;
  }

  static double mean(double[] values) {
    double sum = 0.0;
    for (double value : values) {
      sum = sum + value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }

  static String text(int[] values) {
    int max = Integer.MIN_VALUE;
    for (int value : values) {
      max = Math.max(max, value);
    }
    return "max: " + max;
  }

  static float product(float[] factors) {
    float product = 1f;
    for (float factor : factors) {
      product *= factor;
    }
    return product;
  }

  static void counter(String[] words) {
    for (int i = 0; i < words.length; i++) {
      System.out.println(words[i]);
    }
  }

  static int down(int n) {
    int left = Integer.valueOf(n);
    int halves = 0;
    while (left > 0) {
      left -= 3;
      halves += left;
    }
    return halves;
  }

  static void print(Map<String, Integer> counts) {
    int all = 0;
    int most = 0;
    for (int count : counts.values()) {
      all = count + all;
      if (all > most && all != count) {
        most = all;
      }
    }
    System.out.println(all);
    System.out.println(most + " of " + all);
  }

  static long nested(int[][] rows) {
    long cells = 0L;
    for (int[] row : rows) {
      for (int cell : row) {
        if (cell != 0) {
          ++cells;
        } else {
          cells--;
        }
      }
    }
    return cells;
  }

  static int narrow(byte[] bytes) {
    short sum = 0;
    for (byte each : bytes) {
      sum = (short) (sum + each);
    }
    return sum;
  }

  static void printed(long[] values) {
    long sum = 0L;
    for (long value : values) {
      sum += value;
      System.out.println(sum);
    }
  }
}
