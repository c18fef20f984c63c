// Few elements at any time: moving them costs no more than the call.
package frontinsertinloop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Small {
  private static final int LAST = 20;
  private final List<String> history = new ArrayList<>();

  void fewTimes(List<String> list) {
    for (int i = 0; i < 10; i++) {
      list.add(0, "x" + i);
    }
  }

  void window(String[] lines) {
    for (String line : lines) {
      history.add(0, line);
      if (history.size() > LAST) {
        history.remove(LAST);
      }
    }
  }

  double average(double[] values) {
    List<Double> window = new ArrayList<>();
    double best = 0;
    for (double value : values) {
      window.add(value);
      while (window.size() > 50) {
        window.remove(0);
      }
      best = Math.max(best, window.stream().mapToDouble(each -> each).average().orElse(0));
    }
    return best;
  }

  String literal() {
    List<String> parts = new ArrayList<>(Arrays.asList("a", "b", "c"));
    parts.add("d");
    StringBuilder text = new StringBuilder();
    while (!parts.isEmpty()) {
      text.append(parts.remove(0));
    }
    return text.toString();
  }

  int filledByFew() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      numbers.add(i);
    }
    int sum = 0;
    while (numbers.size() > 1) {
      sum += numbers.remove(0) * numbers.get(0);
    }
    return sum;
  }

  String padded(int number) {
    StringBuilder text = new StringBuilder(Integer.toHexString(number));
    while (text.length() < 8) {
      text.insert(0, '0');
    }
    return text.toString();
  }

  void onlyBelow(List<String> list, String[] words) {
    for (String word : words) {
      if (list.size() < 5) {
        list.add(0, word);
      }
    }
  }
}
