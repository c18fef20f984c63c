// A linked list or a deque has nothing to shift.
package frontinsertinloop;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class OtherClasses {
  private final List<String> names = new LinkedList<>();
  private List<String> lines;

  OtherClasses() {
    lines = new LinkedList<>();
  }

  void linked(String[] words) {
    LinkedList<String> list = new LinkedList<>();
    for (String word : words) {
      list.add(0, word);
      list.addFirst(word);
    }
    while (!list.isEmpty()) {
      list.remove(0);
      list.removeFirst();
    }
  }

  void linkedByInitialiser(String[] words) {
    List<String> list = new LinkedList<>();
    for (String word : words) {
      list.add(0, word);
      names.add(0, word);
      lines.add(0, word);
    }
  }

  void linkedByAssignment(String[] words, boolean many) {
    List<String> list;
    if (many) {
      list = new LinkedList<>();
    } else {
      list = names;
    }
    for (String word : words) {
      list.add(0, word);
    }
  }

  void linkedElements(List<String>[] rows, List<String>[] others, String[] words) {
    rows[0] = new LinkedList<>();
    rows[1] = new LinkedList<>();
    Arrays.setAll(others, i -> new LinkedList<>());
    for (String word : words) {
      rows[1].add(0, word);
      for (int i = 0; i < others.length; i++) {
        others[i].add(0, word);
      }
    }
  }

  /** All that is passed to it is linked. */
  protected void resolve(List<String> accessors) {
    while (accessors.size() > 1) {
      accessors.remove(0);
    }
  }

  void resolveAll(LinkedList<String> first) {
    resolve(first);
    resolve(names);
  }

  void deque(String[] words) {
    Deque<String> deque = new ArrayDeque<>();
    for (String word : words) {
      deque.addFirst(word);
    }
    while (!deque.isEmpty()) {
      deque.removeFirst();
    }
  }

  /** Has a check of its own. */
  void copyOnWrite(List<String> list) {
    List<String> copied = new CopyOnWriteArrayList<>(list);
    while (!copied.isEmpty()) {
      copied.remove(0);
    }
  }

  /** A list of a class that nobody here knows. */
  static final class Ropes extends java.util.AbstractList<String> {
    @Override
    public String get(int index) {
      return "";
    }

    @Override
    public int size() {
      return 0;
    }
  }

  void unknownClass(Ropes ropes, String[] words) {
    for (String word : words) {
      ropes.add(0, word);
    }
  }

  interface Stack2 {
    void add(int index, String element);

    void insert(int index, String element);
  }

  void namesake(Stack2 stack, String[] words) {
    for (String word : words) {
      stack.add(0, word);
      stack.insert(0, word);
    }
  }
}
