package lostgrowth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lost growth that is not seen. */
class Unseen {
  private final Map<String, List<String>> groups = new HashMap<>();
  private final List<String> items = new ArrayList<>();

  List<String> getItems() {
    List<String> copy = new ArrayList<>();
    for (String item : items) {
      copy.add(item);
    }
    return copy;
  }

  void throughLoop(String item) {
    // The copy is filled by a loop.
    getItems().add(item);
  }

  void ownMethod(int[] values) {
    // The method that grows is of the program.
    values = grow(values);
  }

  private static int[] grow(int[] values) {
    return Arrays.copyOf(values, values.length * 2);
  }

  void twice(String group, String item) {
    // Something else is asked of the list first.
    List<String> list = groups.getOrDefault(group, new ArrayList<>());
    if (list.size() < 10) {
      list.add(item);
    }
  }

  void local() {
    String text = "";
    // A local that is no parameter: javac's own lint and UnusedVariable speak of these.
    text += "x";
  }
}
