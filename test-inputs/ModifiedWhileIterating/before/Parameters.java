package modifiedwhileiterating;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A parameter is what its interface promises. */
class Parameters {
  static void dropEmpty(List<String> lines) {
    for (String line : lines) {
      if (line.isEmpty()) {
        // BUG: Diagnostic contains: `lines.remove(line)` changes `lines`
        lines.remove(line);
      }
    }
  }

  static void dropAll(Map<String, String> map) {
    // BUG: Diagnostic contains: `forEach` throws ConcurrentModificationException
    map.forEach((key, value) -> map.remove(key));
  }

  static void dropLong(Map<String, Integer> ages, int most) {
    for (Map.Entry<String, Integer> entry : ages.entrySet()) {
      if (entry.getValue() > most) {
        // BUG: Diagnostic contains: `ages.remove(entry.getKey())` changes `ages`
        ages.remove(entry.getKey());
      }
    }
  }

  static void dropOdd(Set<Integer> numbers) {
    Iterator<Integer> iterator = numbers.iterator();
    while (iterator.hasNext()) {
      Integer number = iterator.next();
      if (number % 2 == 1) {
        // BUG: Diagnostic contains: `numbers.remove(number)` changes `numbers`
        numbers.remove(number);
      }
    }
  }
}
