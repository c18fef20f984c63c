package capacitytreatedassize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Vector;
import java.util.stream.IntStream;

/** Elements are set in an order of their own, so they have to be there before. */
class Filled {
  private final List<String> slots = new ArrayList<>(Collections.nCopies(SLOTS, null));
  private static final int SLOTS = 64;

  void put(int slot, String value) {
    slots.set(slot, value);
  }

  String get(int slot) {
    return slots.get(slot);
  }

  List<String> permuted(List<String> words, int[] order) {
    List<String> permuted = new ArrayList<>(Collections.nCopies(words.size(), null));
    for (int i = 0; i < words.size(); i++) {
      permuted.set(order[i], words.get(i));
    }
    return permuted;
  }

  List<Integer> backwards(int n) {
    List<Integer> result = new ArrayList<>(Collections.nCopies(n, null));
    for (int i = n - 1; i >= 0; i--) {
      result.set(i, n - i);
    }
    return result;
  }

  List<Integer> evens(int n) {
    List<Integer> evens = new ArrayList<Integer>(Collections.nCopies(n, null));
    for (int i = 0; i < n; i += 2) {
      evens.set(i, i);
    }
    return evens;
  }

  List<String> pair(String first, String second) {
    List<String> pair = new ArrayList<>(Collections.nCopies(2, null));
    pair.set(0, first);
    pair.set(1, second);
    return pair;
  }

  List<String> some(String[] words) {
    List<String> some = new ArrayList<>(Collections.nCopies(words.length, null));
    for (int i = 0; i < words.length; i++) {
      if (words[i] != null) {
        some.set(i, words[i]);
      }
    }
    return some;
  }

  List<Integer> sums(int n) {
    ArrayList<Integer> sums = new ArrayList<>(Collections.nCopies(n + 1, null));
    sums.set(0, 1);
    for (int i = 1; i <= n; i++) {
      sums.set(i, sums.get(i - 1) + i);
    }
    return sums;
  }

  List<Integer> zeros(int n) {
    List<Integer> zeros = new ArrayList<>(Collections.nCopies(n, null));
    Collections.fill(zeros, 0);
    zeros.set(n / 2, 1);
    return zeros;
  }

  Vector<Integer> vector(int n) {
    Vector<Integer> vector = new Vector<>(Collections.nCopies(n, null));
    vector.ensureCapacity(2 * n);
    vector.setElementAt(7, n - 1);
    return vector;
  }

  List<Integer> inLambda(int n) {
    List<Integer> result = new ArrayList<>(Collections.nCopies(n, null));
    IntStream.range(0, n).forEach(i -> result.set(i, i));
    return result;
  }

  List<String> counting(List<String> words) {
    List<String> result = new ArrayList<>(Collections.nCopies(words.size(), null));
    int i = 0;
    for (String word : words) {
      result.set(i++, word);
    }
    return result;
  }
}
