package roundtripcopy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Elements are copied to be counted. */
class Collections {
  static int size(List<String> words) {
    // BUG: Diagnostic contains: only to be looked at
    return words.toArray().length;
  }

  static int keys(Map<String, String> map) {
    // BUG: Diagnostic contains: only to be looked at
    return map.keySet().toArray(new String[0]).length;
  }

  static boolean isSmall(Collection<Integer> numbers) {
    // BUG: Diagnostic contains: only to be looked at
    return numbers.toArray(new Integer[0]).length < 3;
  }

  static int longOnes(List<String> words) {
    // BUG: Diagnostic contains: only to be looked at
    return words.stream().filter(word -> word.length() > 9).collect(Collectors.toList()).size();
  }

  static int shortOnes(Stream<String> words) {
    // BUG: Diagnostic contains: only to be looked at
    int count = words.map(String::trim).filter(word -> word.length() < 3).toList().size();
    return count + 1;
  }
}
