package capacitytreatedassize;

import java.util.ArrayList;
import java.util.List;
import java.util.Vector;

/** What the code should do instead is for its author to say. */
class WithoutFix {
  private static StringBuilder line;

  static void clearLine(int width) {
    // BUG: Diagnostic contains: `line.setCharAt(0, '|')` throws
    line = new StringBuilder(width);
    line.setCharAt(0, '|');
  }

  String first(int n) {
    // BUG: Diagnostic contains: So `names.get(0)` throws an IndexOutOfBoundsException. Add the
    List<String> names = new ArrayList<>(n);
    return names.get(0);
  }

  int sum(int n) {
    // BUG: Diagnostic contains: `numbers.elementAt(i)` throws
    Vector<Integer> numbers = new Vector<>(n, 10);
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += numbers.elementAt(i);
    }
    return sum;
  }

  List<String> insert(String name) {
    // BUG: Diagnostic contains: `names.add(3, name)` throws
    List<String> names = new ArrayList<>(10);
    names.add(3, name);
    return names;
  }

  void removed(int n) {
    // BUG: Diagnostic contains: `numbers.remove(0)` throws
    List<Integer> numbers = new ArrayList<>(n);
    numbers.remove(0);
  }

  List<String> setThenAdded(List<String> words) {
    // BUG: Diagnostic contains: `result.set(0, "first")` throws
    List<String> result = new ArrayList<>(words.size() + 1);
    result.set(0, "first");
    result.addAll(words);
    return result;
  }

  String reversed(String word) {
    // BUG: Diagnostic contains: throws an IndexOutOfBoundsException. Append to it, or set its
    StringBuilder reversed = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      reversed.setCharAt(word.length() - 1 - i, word.charAt(i));
    }
    return reversed.toString();
  }

  boolean startsWithDash(int capacity) {
    // BUG: Diagnostic contains: `text.charAt(0)` throws
    StringBuilder text = new StringBuilder(capacity);
    return text.charAt(0) == '-';
  }

  String inserted(String value) {
    // BUG: Diagnostic contains: `text.insert(1, value)` throws
    StringBuilder text = new StringBuilder(80);
    text.insert(1, value).insert(0, '"');
    return text.toString();
  }

  String shortened() {
    // BUG: Diagnostic contains: `text.deleteCharAt(0)` throws
    StringBuffer text = new StringBuffer(80);
    text.deleteCharAt(0);
    return text.toString();
  }
}
