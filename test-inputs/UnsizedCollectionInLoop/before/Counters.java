package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;

class Counters {
  static final int WEEKS = 53;

  final int[] cells = new int[16];
  private final List<String> rows = new ArrayList<>();

  static List<String> upTo(int n) {
    // BUG: Diagnostic contains: `n` elements
    List<String> result = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      result.add("#" + i);
    }
    return result;
  }

  static List<String> rest(String[] words) {
    // BUG: Diagnostic contains: `words.length - 1` elements
    List<String> result = new ArrayList<>();
    for (int i = 1; i != words.length; ++i) {
      result.add(words[i].trim());
    }
    return result;
  }

  static List<String> backwards(List<String> words) {
    // BUG: Diagnostic contains: `words.size()` elements
    List<String> result = new ArrayList<>();
    for (int i = words.size() - 1; i >= 0; i--) {
      result.add(words.get(i).trim());
    }
    return result;
  }

  static List<String> countdown(int start) {
    // BUG: Diagnostic contains: `start` elements
    List<String> result = new ArrayList<>();
    for (int i = start; i-- > 0; ) {
      result.add(i + " to go");
    }
    return result;
  }

  static List<String> slice(String text, int from, int count) {
    // BUG: Diagnostic contains: `count` elements
    List<String> result = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      result.add(text.substring(i));
    }
    return result;
  }

  static List<String> between(String text, int from, int to) {
    // BUG: Diagnostic contains: `to - from + 1` elements
    List<String> result = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      result.add(text.substring(i));
    }
    return result;
  }

  static List<String> chunks(String text) {
    // BUG: Diagnostic contains: `(text.length() + 7) / 8` elements
    List<String> result = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 8) {
      result.add(text.substring(i, Math.min(text.length(), i + 8)));
    }
    return result;
  }

  static List<String> firstHalf(List<String> words) {
    // BUG: Diagnostic contains: `words.size() / 2` elements
    List<String> result = new ArrayList<>();
    for (int i = 0; i < words.size() / 2; i++) {
      result.add(words.get(i).trim());
    }
    return result;
  }

  static List<String> head(List<String> words, int limit) {
    // BUG: Diagnostic contains: `Math.min(limit, words.size())` elements
    List<String> result = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, words.size()); i++) {
      result.add(words.get(i).trim());
    }
    return result;
  }

  static List<String> atMostTen(List<String> words) {
    int count = Math.min(10, words.size());
    // BUG: Diagnostic contains: `count + 1` elements
    List<String> result = new ArrayList<>();
    int i = 0;
    while (i <= count) {
      result.add("#" + i);
      i++;
    }
    return result;
  }

  static List<Integer> squares(int n) {
    // BUG: Diagnostic contains: `n` elements
    List<Integer> result = new ArrayList<>();
    int i = 0;
    do {
      result.add(i * i);
      i += 1;
    } while (i < n);
    return result;
  }

  static List<String> weeks() {
    // BUG: Diagnostic contains: For 53 elements it grows 5 times
    List<String> result = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      result.add("W" + week);
    }
    return result;
  }

  static List<String> letters() {
    // BUG: Diagnostic contains: `26` elements in a loop. For 26 elements it grows 3 times
    List<String> result = new ArrayList<>();
    for (char c = 'a'; c <= 'z'; c++) {
      result.add(c + ".");
    }
    return result;
  }

  List<String> labels() {
    // BUG: Diagnostic contains: `this.cells.length` elements
    List<String> result = new ArrayList<>();
    for (int i = 0; i < this.cells.length; i++) {
      result.add("cell " + cells[i]);
    }
    return result;
  }

  List<String> numbered() {
    // BUG: Diagnostic contains: `rows.size()` elements
    List<String> result = new ArrayList<>();
    for (int i = 0, n = rows.size(); i < n; i++) {
      result.add(i + rows.get(i));
    }
    return result;
  }
}
