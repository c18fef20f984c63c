package frontinsertinloop;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Stack;
import java.util.Vector;

/** Traps in lists which other code sees as lists, or which a deque is no match for. */
class ListsWithoutFix {
  private final List<String> history = new ArrayList<>();
  protected List<String> pending;
  int limit;

  /** Returned as a list. */
  static List<Integer> reversed(Iterable<Integer> numbers) {
    List<Integer> result = new ArrayList<>();
    for (Integer number : numbers) {
      // BUG: Diagnostic contains: Use an ArrayDeque, or add at the end and reverse once.
      result.add(0, number);
    }
    return result;
  }

  /** Fields. */
  void remember(String[] lines) {
    for (String line : lines) {
      // BUG: Diagnostic contains: Inserting at the front of `history` shifts everything behind it
      history.add(0, line);
      if (history.size() > limit) {
        history.remove(limit);
      }
    }
  }

  void drain() {
    while (this.pending != null && !this.pending.isEmpty()) {
      // BUG: Diagnostic contains: Removing from the front of `this.pending` shifts everything
      System.out.println(this.pending.remove(0));
    }
  }

  /** A parameter: whoever passes it has an ArrayList, most likely. */
  static void consume(List<String> arguments) {
    while (!arguments.isEmpty()) {
      // BUG: Diagnostic contains: move 499,500 references. Use an ArrayDeque.
      String name = arguments.remove(0);
      System.out.println(name);
    }
  }

  /** Opened, used and closed each time round. */
  static void close(List<Reader> readers, char[] buffer) throws IOException {
    while (readers.size() > 1) {
      // BUG: Diagnostic contains: Removing from the front of `readers` shifts everything
      try (Reader reader = readers.remove(0)) {
        System.out.println(reader.read(buffer));
      }
    }
  }

  /** May hold null. */
  static int count(String[] words) {
    List<String> waiting = new ArrayList<>(Arrays.asList(words));
    int found = 0;
    while (!waiting.isEmpty()) {
      // BUG: Diagnostic contains: Removing from the front of `waiting` shifts everything
      if (waiting.remove(0) != null) {
        found++;
      }
    }
    return found;
  }

  /** May be empty, which throws another exception. */
  static String second(String[] words, int n) {
    List<String> waiting = new ArrayList<>();
    for (String word : words) {
      waiting.add("" + word);
    }
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: Removing from the front of `waiting` shifts everything
      waiting.remove(0);
    }
    return waiting.toString();
  }

  /** Read by index. */
  static int byIndex(int[] numbers) {
    List<Integer> sums = new ArrayList<>();
    for (int number : numbers) {
      // BUG: Diagnostic contains: Inserting at the front of `sums` shifts everything behind it
      sums.add(0, number);
      sums.set(sums.size() / 2, number + 1);
    }
    return sums.size();
  }

  /** Many at a time, and other names of the same. */
  static Vector<String> more(List<List<String>> groups) {
    Vector<String> all = new Vector<>();
    for (List<String> group : groups) {
      // BUG: Diagnostic contains: Inserting at the front of `all` shifts everything behind it
      all.addAll(0, group);
      all.insertElementAt("group", 0);
    }
    return all;
  }

  static void clear(Stack<String> stack) {
    do {
      // BUG: Diagnostic contains: Removing from the front of `stack` shifts everything behind it
      stack.removeElementAt(0);
    } while (!stack.isEmpty());
  }

  static void synchronizedList(List<String> words) {
    List<String> all = Collections.synchronizedList(new ArrayList<>());
    // BUG: Diagnostic contains: Inserting at the front of `all` shifts everything behind it
    words.forEach(word -> all.add(0, word));
  }

  static long nested(int n) {
    ArrayList<Long> row = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        // BUG: Diagnostic contains: Inserting at the front of `row` shifts everything behind it
        row.add(0, (long) i * j);
      }
      // The same list in the same outer loop: reported once.
      row.add(0, 1L);
    }
    return row.get(n / 2);
  }

  /** So often: the figure is that of this loop. */
  static List<Integer> known() {
    List<Integer> countdown = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      // BUG: Diagnostic contains: 5,000 inserts move 12,497,500 references.
      countdown.add(0, i);
    }
    return countdown;
  }

  static void changedWhileIterating(List<String> words) {
    ArrayList<String> copy = new ArrayList<>(words);
    for (String word : copy) {
      if (word.isEmpty() && !copy.isEmpty()) {
        // BUG: Diagnostic contains: Removing from the front of `copy` shifts everything behind it
        copy.remove(0);
      }
    }
  }

  /** Elements of an array. */
  static void deal(List<String>[] hands, List<List<String>> rounds) {
    for (List<String> cards : rounds) {
      for (int i = 0; i < hands.length; i++) {
        // BUG: Diagnostic contains: Removing from the front of `hands[i]` shifts everything
        cards.add(hands[i].remove(0));
      }
    }
  }

  static String[] taken(List<String> words, int n) {
    String[] taken = new String[n];
    // BUG: Diagnostic contains: Removing from the front of `words` shifts everything behind it
    Arrays.setAll(taken, i -> words.remove(0));
    return taken;
  }

  static void comment(int n) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: Inserting at the front of `numbers` shifts everything behind it
      numbers.add(0 /* the front */, i);
    }
    System.out.println(numbers.size());
  }
}
