package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;

class Counters {
  static final int WEEKS = 53;

  final int[] cells = new int[16];
  private final List<String> rows = new ArrayList<>();

  static List<String> upTo(int n) {
    List<String> result = new ArrayList<>(Math.max(n, 0));
    for (int i = 0; i < n; i++) {
      result.add("#" + i);
    }
    return result;
  }

  static List<String> rest(String[] words) {
    List<String> result = new ArrayList<>(Math.max(words.length - 1, 0));
    for (int i = 1; i != words.length; ++i) {
      result.add(words[i].trim());
    }
    return result;
  }

  static List<String> backwards(List<String> words) {
    List<String> result = new ArrayList<>(words.size());
    for (int i = words.size() - 1; i >= 0; i--) {
      result.add(words.get(i).trim());
    }
    return result;
  }

  static List<String> countdown(int start) {
    List<String> result = new ArrayList<>(Math.max(start, 0));
    for (int i = start; i-- > 0; ) {
      result.add(i + " to go");
    }
    return result;
  }

  static List<String> slice(String text, int from, int count) {
    List<String> result = new ArrayList<>(Math.max(count, 0));
    for (int i = from; i < from + count; i++) {
      result.add(text.substring(i));
    }
    return result;
  }

  static List<String> between(String text, int from, int to) {
    List<String> result = new ArrayList<>(Math.max(to - from + 1, 0));
    for (int i = from; i <= to; i++) {
      result.add(text.substring(i));
    }
    return result;
  }

  static List<String> chunks(String text) {
    List<String> result = new ArrayList<>((text.length() + 7) / 8);
    for (int i = 0; i < text.length(); i += 8) {
      result.add(text.substring(i, Math.min(text.length(), i + 8)));
    }
    return result;
  }

  static List<String> firstHalf(List<String> words) {
    List<String> result = new ArrayList<>(words.size() / 2);
    for (int i = 0; i < words.size() / 2; i++) {
      result.add(words.get(i).trim());
    }
    return result;
  }

  static List<String> head(List<String> words, int limit) {
    List<String> result = new ArrayList<>(Math.max(Math.min(limit, words.size()), 0));
    for (int i = 0; i < Math.min(limit, words.size()); i++) {
      result.add(words.get(i).trim());
    }
    return result;
  }

  static List<String> atMostTen(List<String> words) {
    int count = Math.min(10, words.size());
    List<String> result = new ArrayList<>(count + 1);
    int i = 0;
    while (i <= count) {
      result.add("#" + i);
      i++;
    }
    return result;
  }

  static List<Integer> squares(int n) {
    List<Integer> result = new ArrayList<>(Math.max(n, 0));
    int i = 0;
    do {
      result.add(i * i);
      i += 1;
    } while (i < n);
    return result;
  }

  static List<String> weeks() {
    List<String> result = new ArrayList<>(WEEKS);
    for (int week = 0; week < WEEKS; week++) {
      result.add("W" + week);
    }
    return result;
  }

  static List<String> letters() {
    List<String> result = new ArrayList<>(26);
    for (char c = 'a'; c <= 'z'; c++) {
      result.add(c + ".");
    }
    return result;
  }

  List<String> labels() {
    List<String> result = new ArrayList<>(this.cells.length);
    for (int i = 0; i < this.cells.length; i++) {
      result.add("cell " + cells[i]);
    }
    return result;
  }

  List<String> numbered() {
    List<String> result = new ArrayList<>(rows.size());
    for (int i = 0, n = rows.size(); i < n; i++) {
      result.add(i + rows.get(i));
    }
    return result;
  }
}
