// Not copied on write, or written once for all.
package copyonwriteinloop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

class OtherCollections {
  private final List<String> locked = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> concurrent = ConcurrentHashMap.newKeySet();
  private final Collection<String> queue = new ConcurrentLinkedQueue<>();
  private final CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();

  void add(List<String> words) {
    for (String word : words) {
      locked.add(word);
      concurrent.add(word);
      queue.add(word);
    }
  }

  void addAtOnce(List<String> words) {
    List<String> added = new ArrayList<>();
    for (String word : words) {
      added.add(word.trim());
    }
    names.addAll(added);
    names.removeIf(String::isEmpty);
    names.replaceAll(String::trim);
  }

  /** Reads only. */
  int length() {
    int length = 0;
    for (int i = 0; i < names.size(); i++) {
      length += names.get(i).length();
    }
    return length;
  }

  void eitherWay(boolean shared, List<String> words) {
    List<String> all = shared ? new CopyOnWriteArrayList<>() : new ArrayList<>();
    for (String word : words) {
      all.add(word);
    }
  }

  void unknown(List<String> all, List<String> words) {
    for (String word : words) {
      all.add(word);
    }
  }

  @SuppressWarnings("CopyOnWriteInLoop")
  void suppressed(List<String> words) {
    for (String word : words) {
      names.add(word);
    }
  }

  void suppressedVariable(List<String> words) {
    @SuppressWarnings("heapwise")
    List<String> all = new CopyOnWriteArrayList<>();
    for (String word : words) {
      all.add(word);
    }
  }
}
