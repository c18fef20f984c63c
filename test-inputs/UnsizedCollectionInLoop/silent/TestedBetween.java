// What would be read early is tested between: read before, it would fail in another way.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class TestedBetween {
  static List<String> notNull(List<String> names) {
    List<String> result = new ArrayList<>();
    Objects.requireNonNull(names, "names");
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> inRange(int n) {
    List<String> result = new ArrayList<>();
    if (n > 10_000) {
      throw new IllegalArgumentException("too many: " + n);
    }
    for (int i = 0; i < n; i++) {
      result.add("#" + i);
    }
    return result;
  }

  static List<String> orNone(String[] names) {
    List<String> result = new ArrayList<>();
    if (names == null) {
      throw new IllegalArgumentException("no names");
    }
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> whatever(List<String> names) {
    List<String> result = new ArrayList<>();
    try {
      for (String name : names) {
        result.add(name.trim());
      }
    } catch (RuntimeException e) {
      System.err.println("no names");
    }
    return result;
  }
}
