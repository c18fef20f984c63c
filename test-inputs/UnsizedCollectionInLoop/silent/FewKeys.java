// There are no more elements than the type has values.
package unsizedcollectioninloop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class FewKeys {
  static Set<DayOfWeek> days(List<LocalDate> dates) {
    Set<DayOfWeek> result = new HashSet<>();
    for (LocalDate date : dates) {
      result.add(date.getDayOfWeek());
    }
    return result;
  }

  static Map<DayOfWeek, LocalDate> latest(List<LocalDate> dates) {
    Map<DayOfWeek, LocalDate> result = new HashMap<>();
    for (LocalDate date : dates) {
      result.put(date.getDayOfWeek(), date);
    }
    return result;
  }

  static Map<Boolean, LocalDate> byLeapYear(List<LocalDate> dates) {
    Map<Boolean, LocalDate> result = new HashMap<>();
    for (LocalDate date : dates) {
      result.put(date.isLeapYear(), date);
    }
    return result;
  }

  static Set<Class<?>> classes(List<Object> objects) {
    Set<Class<?>> result = new HashSet<>();
    for (Object object : objects) {
      result.add(object.getClass());
    }
    return result;
  }

  static Map<Enum<?>, String> names(Enum<?>[] constants) {
    Map<Enum<?>, String> result = new HashMap<>();
    for (Enum<?> constant : constants) {
      result.put(constant, constant.name());
    }
    return result;
  }

  static Set<Character> letters(String text) {
    Set<Character> letters = new HashSet<>();
    for (char each : text.toCharArray()) {
      letters.add(each);
    }
    return letters;
  }

  static Map<Character, Integer> lastPositions(String text) {
    Map<Character, Integer> last = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      last.put(text.charAt(i), i);
    }
    return last;
  }
}
