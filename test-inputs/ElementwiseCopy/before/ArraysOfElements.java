package elementwisecopy;

import java.util.ArrayList;
import java.util.List;

class ArraysOfElements {
  private final List<Object> all = new ArrayList<>();

  void addAll(String... names) {
    // BUG: Diagnostic contains: copies `names` into `all`
    for (String name : names) {
      all.add(name);
    }
  }

  void addByIndex(Integer[] numbers) {
    // BUG: Diagnostic contains: copies `numbers` into `all`
    for (int i = 0; i < numbers.length; ++i) {
      all.add(numbers[i]);
    }
  }

  static List<String> copy(String[] names) {
    // The copy can grow.
    List<String> result = new ArrayList<>();
    // BUG: Diagnostic contains: The copy constructor makes room once
    for (String name : names) {
      result.add(name);
    }
    return result;
  }
}
