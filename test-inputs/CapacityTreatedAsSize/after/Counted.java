package capacitytreatedassize;

import java.util.ArrayList;
import java.util.List;
import java.util.Vector;

/** The index counts 0, 1, 2 …, so adding puts each element where setting meant to. */
class Counted {
  List<Integer> squares(int n) {
    List<Integer> squares = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      squares.add(i * i);
    }
    return squares;
  }

  Vector<String> names(String[] words) {
    Vector<String> names = new Vector<>(words.length);
    for (int i = 0; i < words.length; ++i) {
      names.addElement(words[i].trim());
    }
    return names;
  }

  String lower(String word) {
    StringBuilder lower = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      lower.append(Character.toLowerCase(word.charAt(i)));
    }
    return lower.toString();
  }

  String dashes(int n) {
    StringBuffer dashes = new StringBuffer(n);
    for (int i = 0; i < n; i++) dashes.append('-');
    return dashes.toString();
  }

  List<String> either(String[] words, boolean upper) {
    List<String> result = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      // The case is kept unless asked otherwise.
      result.add(upper ? words[i].toUpperCase() : words[i]); // one each
    }
    return result;
  }

  List<Integer> assigned(int n, boolean wanted) {
    List<Integer> result = null;
    if (wanted) {
      result = new ArrayList<Integer>(2 * n);
      for (int i = 0; i < 2 * n; i++) {
        result.add(-i);
      }
    }
    return result;
  }

  List<List<Integer>> table(int rows, int columns) {
    List<List<Integer>> table = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      List<Integer> line = new ArrayList<>(columns);
      for (int column = 0; column < columns; column++) {
        line.add(row * column);
      }
      table.add(line);
    }
    return table;
  }
}
