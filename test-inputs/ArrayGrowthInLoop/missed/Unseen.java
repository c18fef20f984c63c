package arraygrowthinloop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class Unseen {
  private int[] values = {};

  /** The call is in another method. */
  void through(int[] more) {
    for (int each : more) {
      add(each);
    }
  }

  private void add(int value) {
    values = Arrays.copyOf(values, values.length + 1);
    values[values.length - 1] = value;
  }

  /** Copied by hand. */
  void byHand(int n) {
    for (int i = 0; i < n; i++) {
      int[] longer = new int[values.length + 1];
      for (int j = 0; j < values.length; j++) {
        longer[j] = values[j];
      }
      values = longer;
    }
  }

  /** In a map. */
  void inMap(Map<String, List<String>> map, String[] words) {
    for (String word : words) {
      List<String> copy = new ArrayList<>(map.get("all"));
      copy.add(word);
      map.put("all", copy);
    }
  }

  /** A parameter that is the length each time. */
  void length(int n, int length) {
    for (int i = length; i < n; i++) {
      values = Arrays.copyOf(values, i);
    }
  }
}
