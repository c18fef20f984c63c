package racycollectionwrite.missed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Collections that go through other hands on their way to the task. */
class Passed {
  static void valuesOfAMap(List<String> names) {
    Map<Integer, List<String>> byLength = new ConcurrentHashMap<>();
    names.parallelStream()
        .forEach(
            name -> byLength.computeIfAbsent(name.length(), key -> new ArrayList<>()).add(name));
  }

  static StringBuilder reference(List<String> names) {
    return names.parallelStream()
        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append);
  }
}
