package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts that may not fit in an int: the message says them, no fix writes them. */
class Products {
  static List<int[]> cells(int rows, int columns) {
    // BUG: Diagnostic contains: `rows * columns` elements
    List<int[]> result = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        result.add(new int[] {row, column});
      }
    }
    return result;
  }

  static List<String> pairs(List<String> left, List<String> right) {
    // BUG: Diagnostic contains: `left.size() * (right.size() + 1)` elements
    List<String> result = new ArrayList<>();
    for (String first : left) {
      for (int i = 0; i <= right.size(); i++) {
        result.add(first + i);
      }
    }
    return result;
  }

  static List<int[]> withHeads(int rows, List<String> columns) {
    // BUG: Diagnostic contains: `rows * (columns.size() + 1)` elements
    List<int[]> result = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      result.add(new int[] {row});
      columns.forEach(column -> result.add(new int[] {column.length()}));
    }
    return result;
  }

  static Map<String, String> bothWays(Map<String, String> words) {
    // BUG: Diagnostic contains: `2 * words.size()` entries
    Map<String, String> result = new HashMap<>();
    for (Map.Entry<String, String> word : words.entrySet()) {
      result.put(word.getKey(), word.getValue());
      result.put(word.getValue(), word.getKey());
    }
    return result;
  }

  static List<String> many(long n) {
    // BUG: Diagnostic contains: `n` elements
    List<String> result = new ArrayList<>();
    for (long i = 0; i < n; i++) {
      result.add("#" + i);
    }
    return result;
  }

  static List<String> named(List<String> names) {
    List<String> result =
        // BUG: Diagnostic contains: `names.size()` elements
        new ArrayList<>() {
          @Override
          public String toString() {
            return String.join(", ", this);
          }
        };
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }
}
