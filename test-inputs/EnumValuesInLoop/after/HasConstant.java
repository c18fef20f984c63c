package enumvaluesinloop;

import java.time.DayOfWeek;
import java.util.List;

/** The array is there already. */
class HasConstant {
  private static final DayOfWeek[] DAYS = DayOfWeek.values();

  static DayOfWeek first() {
    return DAYS[0];
  }

  int weekends(List<Integer> codes) {
    int found = 0;
    for (int code : codes) {
      if (DAYS[code].getValue() > 5) {
        found++;
      }
    }
    return found;
  }
}
