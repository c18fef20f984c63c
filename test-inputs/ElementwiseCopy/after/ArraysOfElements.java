package elementwisecopy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class ArraysOfElements {
  private final List<Object> all = new ArrayList<>();

  void addAll(String... names) {
    all.addAll(Arrays.asList(names));
  }

  void addByIndex(Integer[] numbers) {
    all.addAll(Arrays.asList(numbers));
  }

  static List<String> copy(String[] names) {
    // The copy can grow.
    List<String> result = new ArrayList<>(Arrays.asList(names));
    return result;
  }
}
