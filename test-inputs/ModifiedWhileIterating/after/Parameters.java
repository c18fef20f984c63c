package modifiedwhileiterating;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A parameter is what its interface promises. */
class Parameters {
  static void dropEmpty(List<String> lines) {
    lines.removeIf(line -> line.isEmpty());
  }

  static void dropAll(Map<String, String> map) {
    map.keySet().clear();
  }

  static void dropLong(Map<String, Integer> ages, int most) {
    ages.entrySet().removeIf(entry -> entry.getValue() > most);
  }

  static void dropOdd(Set<Integer> numbers) {
    Iterator<Integer> iterator = numbers.iterator();
    while (iterator.hasNext()) {
      Integer number = iterator.next();
      if (number % 2 == 1) {
        iterator.remove();
      }
    }
  }
}
