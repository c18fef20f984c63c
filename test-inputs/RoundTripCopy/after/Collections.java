package roundtripcopy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Elements are copied to be counted. */
class Collections {
  static int size(List<String> words) {
    return words.size();
  }

  static int keys(Map<String, String> map) {
    return map.keySet().size();
  }

  static boolean isSmall(Collection<Integer> numbers) {
    return numbers.size() < 3;
  }

  static int longOnes(List<String> words) {
    return (int) words.stream().filter(word -> word.length() > 9).count();
  }

  static int shortOnes(Stream<String> words) {
    int count = (int) words.map(String::trim).filter(word -> word.length() < 3).count();
    return count + 1;
  }
}
