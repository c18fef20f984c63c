package capacitytreatedassize;

import java.util.ArrayList;
import java.util.List;
import java.util.Vector;

/** The index counts 0, 1, 2 …, so adding puts each element where setting meant to. */
class Counted {
  List<Integer> squares(int n) {
    // BUG: Diagnostic contains: `new ArrayList<>(n)` is empty: a capacity reserves room, the size
    List<Integer> squares = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      squares.set(i, i * i);
    }
    return squares;
  }

  Vector<String> names(String[] words) {
    // BUG: Diagnostic contains: Call addElement instead
    Vector<String> names = new Vector<>(words.length);
    for (int i = 0; i < words.length; ++i) {
      names.setElementAt(words[i].trim(), i);
    }
    return names;
  }

  String lower(String word) {
    // BUG: Diagnostic contains: Call append instead: the index is the size each time
    StringBuilder lower = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      lower.setCharAt(i, Character.toLowerCase(word.charAt(i)));
    }
    return lower.toString();
  }

  String dashes(int n) {
    // BUG: Diagnostic contains: `dashes.setCharAt(i, '-')` throws
    StringBuffer dashes = new StringBuffer(n);
    for (int i = 0; i < n; i++) dashes.setCharAt(i, '-');
    return dashes.toString();
  }

  List<String> either(String[] words, boolean upper) {
    // BUG: Diagnostic contains: `result.set(i, upper ? words[i].toUpperCase() : words[i])` throws
    List<String> result = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      // The case is kept unless asked otherwise.
      result.set(i, upper ? words[i].toUpperCase() : words[i]); // one each
    }
    return result;
  }

  List<Integer> assigned(int n, boolean wanted) {
    List<Integer> result = null;
    if (wanted) {
      // BUG: Diagnostic contains: `new ArrayList<Integer>(2 * n)` is empty
      result = new ArrayList<Integer>(2 * n);
      for (int i = 0; i < 2 * n; i++) {
        result.set(i, -i);
      }
    }
    return result;
  }

  List<List<Integer>> table(int rows, int columns) {
    List<List<Integer>> table = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      // BUG: Diagnostic contains: `line.set(column, row * column)` throws
      List<Integer> line = new ArrayList<>(columns);
      for (int column = 0; column < columns; column++) {
        line.set(column, row * column);
      }
      table.add(line);
    }
    return table;
  }
}
