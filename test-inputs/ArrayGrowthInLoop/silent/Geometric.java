// Grows with its length: each element is copied a few times on average, however many there are.
package arraygrowthinloop;

import java.util.Arrays;

class Geometric {
  private int[] values = new int[8];
  private int size;
  private int step = 16;

  void doubled(int[] more) {
    for (int each : more) {
      if (size == values.length) {
        values = Arrays.copyOf(values, values.length * 2);
      }
      values[size++] = each;
    }
  }

  void shifted(int[] more) {
    for (int each : more) {
      if (size == values.length) {
        values = Arrays.copyOf(values, values.length << 1);
      }
      values[size++] = each;
    }
  }

  void byHalf(int[] more) {
    for (int each : more) {
      if (size == values.length) {
        values = Arrays.copyOf(values, values.length + (values.length >> 1) + 1);
      }
      values[size++] = each;
    }
  }

  void byItself(int[] more) {
    for (int each : more) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size + size);
      }
      values[size++] = each;
    }
  }

  void inVariable(int[] more) {
    for (int each : more) {
      if (size >= values.length) {
        int half = values.length / 2;
        int[] longer = new int[values.length + half + 1];
        System.arraycopy(values, 0, longer, 0, size);
        values = longer;
      }
      values[size++] = each;
    }
  }

  void atLeast(int[] more, int wanted) {
    for (int each : more) {
      if (size == values.length) {
        values = Arrays.copyOf(values, Math.max(wanted, 2 * values.length));
      }
      values[size++] = each;
    }
  }

  void byMethod(int[] more) {
    for (int each : more) {
      if (size == values.length) {
        values = Arrays.copyOf(values, nextLength(values.length));
      }
      values[size++] = each;
    }
  }

  private static int nextLength(int length) {
    return length + length / 4 + 16;
  }

  void growingStep(int[] more) {
    for (int each : more) {
      if (size == values.length) {
        values = Arrays.copyOf(values, values.length + step);
        step *= 2;
      }
      values[size++] = each;
    }
  }
}
