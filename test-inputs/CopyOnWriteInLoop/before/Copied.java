package copyonwriteinloop;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/** Nothing but all elements of something are added: one call does that. */
class Copied {
  private final CopyOnWriteArrayList<String> names = new CopyOnWriteArrayList<>();
  private final List<CharSequence> texts = new CopyOnWriteArrayList<>();
  private final Set<String> distinct = new CopyOnWriteArraySet<>();

  void addNames(List<String> more) {
    for (String name : more) {
      // BUG: Diagnostic contains: `names` is copied on write: `add` copies its whole array each time round this loop. 1,000 adds copy 499,500 references. Collect the elements
      names.add(name);
    }
  }

  void addTexts(String[] more) {
    // BUG: Diagnostic contains: `this.texts` is copied on write
    for (String text : more) this.texts.add(text);
  }

  void addKeys(Map<String, Integer> counts) {
    // BUG: Diagnostic contains: `distinct` is copied on write: `add` copies
    counts.keySet().forEach(distinct::add);
  }

  void addValues(Map<Integer, ? extends CharSequence> values) {
    // BUG: Diagnostic contains: `texts` is copied on write
    values.values().forEach(value -> texts.add(value));
  }

  void addMissing(Collection<String> more) {
    for (String name : more) {
      // BUG: Diagnostic contains: `names` is copied on write: `addIfAbsent` copies
      names.addIfAbsent(name);
    }
  }

  static CopyOnWriteArrayList<Integer> numbers(List<Integer> numbers, boolean positive) {
    CopyOnWriteArrayList<Integer> all = new CopyOnWriteArrayList<>();
    if (positive)
      for (Integer number : numbers) {
        // BUG: Diagnostic contains: `all` is copied on write
        all.add(number);
      }
    return all;
  }
}
