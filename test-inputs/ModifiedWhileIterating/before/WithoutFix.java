package modifiedwhileiterating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Changes for which only the author knows what the loop is to visit. */
class WithoutFix {
  private final List<WithoutFix> children = new ArrayList<>();
  private final List<String> pending = Collections.synchronizedList(new ArrayList<>());
  private final Map<Object, String> labels = new IdentityHashMap<>();

  static void closure(ArrayList<WithoutFix> work) {
    for (WithoutFix each : work) {
      // BUG: Diagnostic contains: `work.addAll(each.children)` changes `work`
      work.addAll(each.children);
    }
  }

  static void byIndex(ArrayList<Integer> numbers) {
    for (int number : numbers) {
      if (number > 3) {
        // BUG: Diagnostic contains: `numbers.remove(number)` changes `numbers`
        numbers.remove(number);
      }
    }
  }

  void stopAll() {
    for (String each : pending) {
      if (each.equals("stop")) {
        // BUG: Diagnostic contains: `pending.clear()` changes `pending`
        pending.clear();
      }
    }
  }

  static void others(List<String> from) {
    List<String> left = from.stream().filter(each -> !each.isEmpty()).collect(Collectors.toList());
    for (String each : left) {
      for (String prefix : from) {
        // BUG: Diagnostic contains: `left.remove(prefix + each)` changes `left`
        left.remove(prefix + each);
      }
    }
  }

  void unlabel(Set<Object> gone) {
    for (Map.Entry<Object, String> entry : labels.entrySet()) {
      System.out.println(entry);
      // BUG: Diagnostic contains: `labels.remove(entry.getKey())` changes `labels`
      labels.remove(entry.getKey());
    }
  }

  static void mergeRanges(TreeMap<Integer, Integer> ranges) {
    for (Map.Entry<Integer, Integer> range : ranges.entrySet()) {
      Integer next = ranges.get(range.getValue());
      if (next != null) {
        range.setValue(next);
        // BUG: Diagnostic contains: `ranges.remove(next)` changes `ranges`
        ranges.remove(next);
      }
    }
  }

  void throughAnotherName() {
    List<WithoutFix> all = this.children;
    for (WithoutFix child : all) {
      // BUG: Diagnostic contains: `children.addAll(child.children)` changes `children`
      children.addAll(child.children);
    }
  }

  private List<WithoutFix> children() {
    return children;
  }

  void throughAnAccessor() {
    for (WithoutFix child : children()) {
      if (child.children.isEmpty()) {
        System.out.println(child);
        // BUG: Diagnostic contains: `children.removeIf(each -> each == child)` changes `children`
        children.removeIf(each -> each == child);
      }
    }
  }

  private void forget(String one) {
    pending.remove(one);
  }

  void throughAHelper() {
    for (String each : pending) {
      if (each.isEmpty()) {
        // BUG: Diagnostic contains: `forget(each)` changes `pending`
        forget(each);
      }
    }
  }

  static void drain(PriorityQueue<String> queue) {
    for (String each : queue) {
      // BUG: Diagnostic contains: `queue.poll()` changes `queue`
      System.out.println(each + queue.poll());
    }
  }

  static void leavesTheInnerLoopOnly(LinkedList<String> words) {
    for (String word : words) {
      for (String other : List.of("a", "b")) {
        if (word.equals(other)) {
          // BUG: Diagnostic contains: `words.removeFirstOccurrence(other)` changes `words`
          words.removeFirstOccurrence(other);
          break;
        }
      }
    }
  }

  static void twice(ArrayList<String> words) {
    for (String first : words) {
      for (String second : words) {
        if (first.equals(second)) {
          // BUG: Diagnostic contains: `words.remove(second)` changes `words`
          words.remove(second);
          break;
        }
      }
    }
  }

  static void throughASubList(ArrayList<String> lines) {
    for (String line : lines.subList(1, lines.size())) {
      // BUG: Diagnostic contains: `lines.add(0, line)` changes `lines`
      lines.add(0, line);
    }
  }

  static void inAnyMatch(HashMap<String, Long> sums, long limit) {
    boolean found =
        sums.values().stream()
            .anyMatch(
                sum -> {
                  // BUG: Diagnostic contains: `sums.clear()` changes `sums`
                  sums.clear();
                  return sum > limit;
                });
    System.out.println(found);
  }

  private static Optional<String> opposite(String word) {
    return Optional.of(word.substring(1));
  }

  static void ifPresent(HashSet<String> words) {
    for (String word : words) {
      // BUG: Diagnostic contains: `words::remove` changes `words`
      opposite(word).ifPresent(words::remove);
    }
  }

  static int inACondition(HashMap<String, Integer> counts, Set<String> stopped) {
    int dropped = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      switch (count.getValue()) {
        case 0:
          for (String word : stopped) {
            // BUG: Diagnostic contains: `counts.remove(word)` changes `counts`
            if (counts.remove(word) != null) {
              dropped++;
            }
          }
          break;
        default:
          count.setValue(0);
      }
    }
    return dropped;
  }
}
