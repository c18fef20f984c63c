package copyonwriteinloop;

import java.util.Arrays;
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
    names.addAll(more);
  }

  void addTexts(String[] more) {
    this.texts.addAll(Arrays.asList(more));
  }

  void addKeys(Map<String, Integer> counts) {
    distinct.addAll(counts.keySet());
  }

  void addValues(Map<Integer, ? extends CharSequence> values) {
    texts.addAll(values.values());
  }

  void addMissing(Collection<String> more) {
    names.addAllAbsent(more);
  }

  static CopyOnWriteArrayList<Integer> numbers(List<Integer> numbers, boolean positive) {
    CopyOnWriteArrayList<Integer> all = new CopyOnWriteArrayList<>();
    if (positive)
      all.addAll(numbers);
    return all;
  }
}
