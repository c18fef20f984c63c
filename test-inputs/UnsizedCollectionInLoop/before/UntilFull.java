package unsizedcollectioninloop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Loops that add until there are as many as are wanted. */
class UntilFull {
  static List<String> padding(int n) {
    // BUG: Diagnostic contains: then gets `n` elements in a loop
    List<String> result = new ArrayList<>();
    while (result.size() < n) {
      result.add("");
    }
    return result;
  }

  static String line(int width) {
    // BUG: Diagnostic contains: then gets `width` chars in a loop
    StringBuilder line = new StringBuilder();
    while (width > line.length()) {
      line.append('-');
    }
    return line.toString();
  }

  static Deque<Object> pool(List<?> users, Supplier<?> factory) {
    // BUG: Diagnostic contains: then gets `users.size() + 1` elements in a loop
    Deque<Object> pool = new ArrayDeque<>();
    for (; pool.size() <= users.size(); ) {
      pool.push(factory.get());
    }
    return pool;
  }

  static List<Integer> withLast(int n) {
    // BUG: Diagnostic contains: then gets `n + 1` elements in a loop
    List<Integer> result = new ArrayList<>();
    while (result.size() < n) {
      result.add(result.size());
    }
    result.add(-1);
    return result;
  }
}
