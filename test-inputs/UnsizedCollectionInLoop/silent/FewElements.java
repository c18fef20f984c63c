// All of it fits into the capacity that there is without asking.
package unsizedcollectioninloop;

import java.io.ByteArrayOutputStream;
import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class FewElements {
  private static final int DAYS = 7;

  static List<Integer> ten() {
    List<Integer> result = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      result.add(i * i);
    }
    return result;
  }

  static Map<Integer, String> twelve() {
    Map<Integer, String> result = new HashMap<>();
    for (int month = 1; month <= 12; month++) {
      result.put(month, "M" + month);
    }
    return result;
  }

  static List<String> week() {
    List<String> result = new ArrayList<>();
    for (int day = DAYS; day > 0; day--) {
      result.add("D" + day);
    }
    return result;
  }

  static Deque<String> grid() {
    Deque<String> result = new ArrayDeque<>();
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        result.add(i + "," + j);
      }
    }
    return result;
  }

  static byte[] bytes() {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    for (int i = 0; i < 32; i++) {
      result.write(i);
    }
    return result.toByteArray();
  }

  static List<String> words() {
    List<String> result = new ArrayList<>();
    for (String word : new String[] {"one", "two", "three"}) {
      result.add(word.toUpperCase());
    }
    return result;
  }

  static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> result = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      result.put(day.toString(), day);
    }
    return result;
  }
}
