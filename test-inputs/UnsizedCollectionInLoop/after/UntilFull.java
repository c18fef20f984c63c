package unsizedcollectioninloop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Loops that add until there are as many as are wanted. */
class UntilFull {
  static List<String> padding(int n) {
    List<String> result = new ArrayList<>(Math.max(n, 0));
    while (result.size() < n) {
      result.add("");
    }
    return result;
  }

  static String line(int width) {
    StringBuilder line = new StringBuilder(Math.max(width, 0));
    while (width > line.length()) {
      line.append('-');
    }
    return line.toString();
  }

  static Deque<Object> pool(List<?> users, Supplier<?> factory) {
    Deque<Object> pool = new ArrayDeque<>(users.size() + 1);
    for (; pool.size() <= users.size(); ) {
      pool.push(factory.get());
    }
    return pool;
  }

  static List<Integer> withLast(int n) {
    List<Integer> result = new ArrayList<>(Math.max(n + 1, 0));
    while (result.size() < n) {
      result.add(result.size());
    }
    result.add(-1);
    return result;
  }
}
