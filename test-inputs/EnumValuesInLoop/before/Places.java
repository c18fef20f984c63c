package enumvaluesinloop;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Classes that can have no constant of their own: the one around gets it. */
class Places {

  private static final String MONTH_VALUES = "1 to 12";

  class Inner {
    String names(int[] codes) {
      StringBuilder text = new StringBuilder(MONTH_VALUES);
      for (int code : codes) {
        // BUG: Diagnostic contains: clones the array
        text.append(Month.values()[code]);
      }
      return text.toString();
    }
  }

  Supplier<String> anonymous(List<Integer> codes) {
    return new Supplier<>() {
      @Override
      public String get() {
        StringBuilder text = new StringBuilder();
        for (int code : codes) {
          // BUG: Diagnostic contains: clones the array
          text.append(Month.values()[code]);
        }
        return text.toString();
      }
    };
  }

  static class Nested {
    /** Two enums, two constants. */
    static int both(int[] codes) {
      int sum = 0;
      for (int code : codes) {
        // BUG: Diagnostic contains: `Month.values()` clones the array
        sum += Month.values()[code].maxLength();
        // BUG: Diagnostic contains: `java.time.DayOfWeek.values()` clones the array
        sum += java.time.DayOfWeek.values()[code % 7].getValue();
      }
      return sum;
    }
  }

  interface Calendar {
    final class Weeks {
      int size;

      DayOfWeek last(DayOfWeek[] days) {
        DayOfWeek last = null;
        for (DayOfWeek day : days) {
          // BUG: Diagnostic contains: clones the array
          if (day.ordinal() == DayOfWeek.values().length - 1) {
            last = day;
          }
        }
        return last;
      }
    }
  }

  record Span(int from, int to) {
    int days() {
      int days = 0;
      for (int i = from; i < to; i++) {
        // BUG: Diagnostic contains: clones the array
        days += Month.values()[i].minLength();
      }
      return days;
    }
  }
}
