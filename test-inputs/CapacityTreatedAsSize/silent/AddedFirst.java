// Something is added first, or may be on one of the paths.
package capacitytreatedassize;

import java.util.ArrayList;
import java.util.List;
import java.util.Vector;

class AddedFirst {
  List<Integer> sums(int n) {
    List<Integer> sums = new ArrayList<>(n);
    sums.add(1);
    for (int i = 1; i < n; i++) {
      sums.add(sums.get(i - 1) + i);
    }
    return sums;
  }

  List<Integer> filledBefore(int n) {
    List<Integer> numbers = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      numbers.add(0);
    }
    numbers.set(n / 2, 1);
    return numbers;
  }

  String onePath(List<String> words, boolean wanted) {
    List<String> result = new ArrayList<>(words.size());
    if (wanted) {
      result.addAll(words);
    }
    return result.get(0);
  }

  List<String> nextTimeRound(List<String> words) {
    List<String> result = new ArrayList<>(words.size());
    String last = null;
    for (String word : words) {
      if (word.equals(last)) {
        result.set(0, word);
      } else {
        result.add(word);
      }
      last = word;
    }
    return result;
  }

  List<String> outerRound(List<List<String>> all) {
    List<String> result = new ArrayList<>(all.size());
    for (List<String> words : all) {
      for (int i = 1; i < words.size(); i++) {
        result.set(i, words.get(i));
      }
      result.addAll(words);
    }
    return result;
  }

  List<Integer> atIndexZero(int n) {
    List<Integer> numbers = new ArrayList<>(n);
    numbers.add(0, n);
    numbers.set(0, n + 1);
    return numbers;
  }

  List<Integer> atEachIndex(int n) {
    List<Integer> numbers = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      numbers.add(i, i);
    }
    return numbers;
  }

  String appended(String word) {
    StringBuilder text = new StringBuilder(word.length());
    text.append(word);
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.toString();
  }

  String inserted(String word) {
    StringBuilder text = new StringBuilder(word.length() + 1);
    text.insert(0, word);
    text.deleteCharAt(0);
    return text.toString();
  }

  Vector<String> viaElement(String word) {
    Vector<String> words = new Vector<>(4);
    words.addElement(word);
    words.setElementAt(word, 0);
    return words;
  }

  String separated(List<String> words) {
    StringBuilder text = new StringBuilder(16 * words.size());
    for (String word : words) {
      text.append(word).append(',');
    }
    text.deleteCharAt(text.length() - 1);
    return text.toString();
  }

  List<String> swapped(List<String> words) {
    List<String> result = new ArrayList<>(words.size());
    result = words;
    result.set(0, "first");
    return result;
  }
}
