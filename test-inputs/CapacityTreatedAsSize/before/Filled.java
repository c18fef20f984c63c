package capacitytreatedassize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Vector;
import java.util.stream.IntStream;

/** Elements are set in an order of their own, so they have to be there before. */
class Filled {
  // BUG: Diagnostic contains: `new ArrayList<>(SLOTS)` is empty
  private final List<String> slots = new ArrayList<>(SLOTS);
  private static final int SLOTS = 64;

  void put(int slot, String value) {
    slots.set(slot, value);
  }

  String get(int slot) {
    return slots.get(slot);
  }

  List<String> permuted(List<String> words, int[] order) {
    // BUG: Diagnostic contains: Create it with as many nulls (Collections.nCopies), or add the
    List<String> permuted = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      permuted.set(order[i], words.get(i));
    }
    return permuted;
  }

  List<Integer> backwards(int n) {
    // BUG: Diagnostic contains: `result.set(i, n - i)` throws
    List<Integer> result = new ArrayList<>(n);
    for (int i = n - 1; i >= 0; i--) {
      result.set(i, n - i);
    }
    return result;
  }

  List<Integer> evens(int n) {
    // BUG: Diagnostic contains: `new ArrayList<Integer>(n)` is empty
    List<Integer> evens = new ArrayList<Integer>(n);
    for (int i = 0; i < n; i += 2) {
      evens.set(i, i);
    }
    return evens;
  }

  List<String> pair(String first, String second) {
    // BUG: Diagnostic contains: `pair.set(0, first)` throws
    List<String> pair = new ArrayList<>(2);
    pair.set(0, first);
    pair.set(1, second);
    return pair;
  }

  List<String> some(String[] words) {
    // BUG: Diagnostic contains: `some.set(i, words[i])` throws
    List<String> some = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      if (words[i] != null) {
        some.set(i, words[i]);
      }
    }
    return some;
  }

  List<Integer> sums(int n) {
    // BUG: Diagnostic contains: `sums.set(0, 1)` throws
    ArrayList<Integer> sums = new ArrayList<>(n + 1);
    sums.set(0, 1);
    for (int i = 1; i <= n; i++) {
      sums.set(i, sums.get(i - 1) + i);
    }
    return sums;
  }

  List<Integer> zeros(int n) {
    // BUG: Diagnostic contains: `zeros.set(n / 2, 1)` throws
    List<Integer> zeros = new ArrayList<>(n);
    Collections.fill(zeros, 0);
    zeros.set(n / 2, 1);
    return zeros;
  }

  Vector<Integer> vector(int n) {
    // BUG: Diagnostic contains: `new Vector<>(n)` is empty
    Vector<Integer> vector = new Vector<>(n);
    vector.ensureCapacity(2 * n);
    vector.setElementAt(7, n - 1);
    return vector;
  }

  List<Integer> inLambda(int n) {
    // BUG: Diagnostic contains: `result.set(i, i)` throws
    List<Integer> result = new ArrayList<>(n);
    IntStream.range(0, n).forEach(i -> result.set(i, i));
    return result;
  }

  List<String> counting(List<String> words) {
    // BUG: Diagnostic contains: `result.set(i++, word)` throws
    List<String> result = new ArrayList<>(words.size());
    int i = 0;
    for (String word : words) {
      result.set(i++, word);
    }
    return result;
  }
}
