package enumvaluesinloop;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Classes that can have no constant of their own: the one around gets it. */
class Places {
  private static final Month[] MONTH_VALUES_2 = Month.values();

  private static final String MONTH_VALUES = "1 to 12";

  class Inner {
    String names(int[] codes) {
      StringBuilder text = new StringBuilder(MONTH_VALUES);
      for (int code : codes) {
        text.append(MONTH_VALUES_2[code]);
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
          text.append(MONTH_VALUES_2[code]);
        }
        return text.toString();
      }
    };
  }

  static class Nested {
    private static final Month[] MONTH_VALUES_2 = Month.values();

    private static final java.time.DayOfWeek[] DAY_OF_WEEK_VALUES = java.time.DayOfWeek.values();

    /** Two enums, two constants. */
    static int both(int[] codes) {
      int sum = 0;
      for (int code : codes) {
        sum += MONTH_VALUES_2[code].maxLength();
        sum += DAY_OF_WEEK_VALUES[code % 7].getValue();
      }
      return sum;
    }
  }

  interface Calendar {
    final class Weeks {
      private static final DayOfWeek[] DAY_OF_WEEK_VALUES = DayOfWeek.values();

      int size;

      DayOfWeek last(DayOfWeek[] days) {
        DayOfWeek last = null;
        for (DayOfWeek day : days) {
          if (day.ordinal() == DAY_OF_WEEK_VALUES.length - 1) {
            last = day;
          }
        }
        return last;
      }
    }
  }

  record Span(int from, int to) {
    private static final Month[] MONTH_VALUES_2 = Month.values();

    int days() {
      int days = 0;
      for (int i = from; i < to; i++) {
        days += MONTH_VALUES_2[i].minLength();
      }
      return days;
    }
  }
}
