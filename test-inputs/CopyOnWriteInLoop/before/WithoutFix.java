package copyonwriteinloop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes that no single call replaces, or that somebody may see before the loop ends. */
class WithoutFix {
  private final List<Runnable> tasks = new CopyOnWriteArrayList<>();
  private final CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();
  private Collection<String> seen;

  WithoutFix() {
    seen = new CopyOnWriteArraySet<>();
  }

  void created(String[] words) {
    for (String word : words) {
      // BUG: Diagnostic contains: `tasks` is copied on write: `add` copies its whole array
      tasks.add(() -> System.out.println(word));
    }
  }

  void removed(List<String> words) {
    for (String word : words) {
      // BUG: Diagnostic contains: 1,000 removals copy 499,500 references. Use removeIf or removeAll, which copy once.
      names.remove(word);
    }
  }

  void removedWhere() {
    for (String name : names) {
      if (name.isEmpty()) {
        // BUG: Diagnostic contains: `names` is copied on write: `remove` copies its whole array
        names.remove(name);
      }
    }
  }

  void removedByIterator() {
    for (Iterator<String> it = seen.iterator(); it.hasNext(); ) {
      String name = it.next();
      if (name.length() > 3) {
        // BUG: Diagnostic contains: `seen` is copied on write: `remove` copies its whole array
        seen.remove(name);
      }
    }
  }

  void emptied() {
    while (!tasks.isEmpty()) {
      // BUG: Diagnostic contains: Use a ConcurrentLinkedQueue and poll, which copy nothing.
      tasks.remove(0).run();
    }
  }

  void accepted(List<String> words, Consumer<String> consumer) {
    for (String word : words) {
      consumer.accept(word);
      // BUG: Diagnostic contains: `names` is copied on write: `add` copies its whole array
      names.add(word);
    }
  }

  void replaced() {
    for (int i = 0; i < names.size(); i++) {
      // BUG: Diagnostic contains: 1,000 sets in a list of as many copy 1,000,000 references. Use replaceAll
      names.set(i, names.get(i).trim());
    }
  }

  void checked(String[] words) {
    for (String word : words) {
      if (!seen.contains(word)) {
        // BUG: Diagnostic contains: `seen` is copied on write
        seen.add(word);
      }
    }
  }

  void inFront(String[] words) {
    for (String word : words) {
      // BUG: Diagnostic contains: `names` is copied on write: `add` copies its whole array
      names.add(0, word);
    }
  }

  void many(List<List<String>> lists) {
    // BUG: Diagnostic contains: `names` is copied on write: `addAll` copies its whole array
    lists.forEach(names::addAll);
  }

  void streamed(Stream<String> words) {
    // BUG: Diagnostic contains: `names` is copied on write: `add` copies its whole array
    words.forEach(names::add);
  }

  void removedEach(List<String> words) {
    // BUG: Diagnostic contains: `names` is copied on write: `remove` copies its whole array
    words.forEach(names::remove);
  }

  int counted(String[] words) {
    int added = 0;
    for (String word : words) {
      // BUG: Diagnostic contains: `names` is copied on write: `addIfAbsent` copies
      if (names.addIfAbsent(word)) {
        added++;
      }
    }
    return added;
  }

  /** Read in the loop. */
  static List<Integer> readInLoop(int n) {
    List<Integer> all = new CopyOnWriteArrayList<>();
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `all` is copied on write
      all.add(all.size() + i);
    }
    return all;
  }

  /** Handed on before the loop. */
  static List<Integer> handedOn(int n, List<List<Integer>> lists) {
    List<Integer> all = new CopyOnWriteArrayList<>();
    lists.add(all);
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `all` is copied on write
      all.add(i * i);
    }
    return all;
  }

  /** The loop may be left with the method. */
  static List<Integer> left(int[] numbers) {
    List<Integer> all = new CopyOnWriteArrayList<>();
    for (int number : numbers) {
      if (number < 0) {
        return all;
      }
      // BUG: Diagnostic contains: `all` is copied on write
      all.add(number * number);
    }
    return all;
  }

  /** An exception shows what has been added. */
  static List<Integer> parsed(String[] words) {
    List<Integer> all = new CopyOnWriteArrayList<>();
    try {
      for (String word : words) {
        // BUG: Diagnostic contains: `all` is copied on write
        all.add(Integer.parseInt(word));
      }
    } catch (NumberFormatException e) {
      System.out.println(all);
    }
    return all;
  }

  /** So often: the figure is that of this loop. */
  void known() {
    for (int i = 0; i < 100; i++) {
      // BUG: Diagnostic contains: 100 adds copy 4,950 references.
      names.add("name" + i);
    }
  }

  void unboxed(List<Integer> numbers, CopyOnWriteArrayList<Integer> all) {
    for (int number : numbers) {
      // BUG: Diagnostic contains: `all` is copied on write
      all.add(number);
    }
    ArrayList<Integer> others = new ArrayList<>();
    for (int number : numbers) {
      others.add(number);
    }
    all.addAll(others);
  }

  void commented(List<String> more) {
    for (String name : more) {
      // BUG: Diagnostic contains: `names` is copied on write
      names.add(name); // keeps its place
    }
  }
}
