// The bound or the counter changes in the loop.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;

class MovingBounds {
  static List<String> shrinking(List<String> names) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      result.add(names.remove(i).trim());
    }
    return result;
  }

  static List<Integer> doubling(int n) {
    List<Integer> result = new ArrayList<>();
    for (int i = 1; i < n; i *= 2) {
      result.add(i);
    }
    return result;
  }

  static List<Integer> jumping(int n) {
    List<Integer> result = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      result.add(i);
      if (i % 10 == 0) {
        i++;
      }
    }
    return result;
  }

  static List<Integer> halving(int n) {
    List<Integer> result = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      result.add(i);
      n--;
    }
    return result;
  }

  static List<String> growing() {
    List<String> result = new ArrayList<>();
    result.add("");
    for (int i = 0; i < result.size() && i < 1000; i++) {
      result.add(result.get(i) + "a");
    }
    return result;
  }
}
