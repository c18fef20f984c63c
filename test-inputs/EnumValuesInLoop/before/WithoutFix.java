package enumvaluesinloop;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where the constant cannot be put, or would be filled too early. */
class WithoutFix {
  static String prefix() {
    return "p";
  }

  /** Its constants are made with the class that would hold the array. */
  enum Part {
    HEAD,
    TAIL;

    final String name = prefix() + ordinal();
  }

  static int length(List<Integer> codes) {
    int sum = 0;
    for (int code : codes) {
      // BUG: Diagnostic contains: `Part.values()` clones the array
      sum += Part.values()[code].name.length();
    }
    return sum;
  }

  /** The serial version would change. */
  static class Message implements Serializable {
    int[] codes;

    int sum() {
      int sum = 0;
      for (int code : codes) {
        // BUG: Diagnostic contains: clones the array
        sum += TimeUnit.values()[code].ordinal();
      }
      return sum;
    }
  }

  /** Everybody would see the array. */
  interface Clock {
    default int sum(int[] codes) {
      int sum = 0;
      for (int code : codes) {
        // BUG: Diagnostic contains: clones the array
        sum += TimeUnit.values()[code].ordinal();
      }
      return sum;
    }
  }
}
