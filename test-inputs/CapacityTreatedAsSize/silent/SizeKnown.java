// The size is set, or asked for first.
package capacitytreatedassize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Vector;

class SizeKnown {
  Vector<String> sized(int n) {
    Vector<String> words = new Vector<>(n);
    words.setSize(n);
    words.set(0, "a");
    return words;
  }

  String withLength(int n) {
    StringBuilder text = new StringBuilder(n);
    text.setLength(n);
    text.setCharAt(0, 'a');
    return text.toString();
  }

  String buffered(int n) {
    StringBuffer text = new StringBuffer(n);
    text.setLength(n);
    for (int i = 0; i < n; i++) {
      text.setCharAt(i, '-');
    }
    return text.toString();
  }

  List<String> copies(int n) {
    List<String> words = new ArrayList<>(Collections.nCopies(n, null));
    words.set(0, "a");
    return words;
  }

  List<String> copied(List<String> source) {
    List<String> words = new ArrayList<>(source);
    words.set(0, "a");
    return words;
  }

  String text(String source) {
    StringBuilder text = new StringBuilder(source);
    text.setCharAt(0, 'a');
    return text.toString();
  }

  String guarded(int n) {
    List<String> words = new ArrayList<>(n);
    return words.size() > 0 ? words.get(0) : "";
  }

  int loop(int n) {
    List<Integer> numbers = new ArrayList<>(n);
    int sum = 0;
    for (int i = 0; i < numbers.size(); i++) {
      sum += numbers.get(i);
    }
    return sum;
  }

  List<Integer> linked(int n) {
    List<Integer> numbers = new LinkedList<>();
    for (int i = 0; i < n; i++) {
      numbers.add(i);
    }
    numbers.set(0, n);
    return numbers;
  }

  int[] array(int n) {
    int[] numbers = new int[n];
    numbers[0] = 1;
    return numbers;
  }

  boolean removedByValue(Integer value) {
    List<Integer> numbers = new ArrayList<>(4);
    return numbers.remove(value);
  }
}
