// The variable gets another value that is no longer copy of its old one, or the object itself grows.
package lostgrowth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class NoGrowth {
  static final class Basket {
    private final List<String> items = new ArrayList<>();

    Basket withItem(String item) {
      items.add(item);
      return this;
    }
  }

  void numbers(int sum, List<Integer> values) {
    for (int value : values) {
      sum += value;
    }
  }

  void inPlace(List<String> names) {
    names.add("end");
  }

  void elements(List<List<String>> all) {
    for (List<String> each : all) {
      each.add("end");
    }
  }

  void builders(StringBuilder text) {
    text.append("!");
  }

  void fluent(Basket basket) {
    basket = basket.withItem("apple");
  }

  void slots(String[] names) {
    for (int i = 0; i < names.length; i++) {
      names[i] += "!";
    }
  }

  void cleaned(String text) {
    text = text.trim();
  }

  void own(int[] values) {
    int[] copy = Arrays.copyOf(values, values.length + 1);
    copy[0] = 1;
    values[0] = copy[0];
  }

  void appendable(StringBuilder out) {
    out = out.append("!");
  }
}
