package arraygrowthinloop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Collections that are made anew of the old one, and views of views. */
class Collections2 {
  private volatile List<String> listeners = List.of();
  private Map<String, String> options = Map.of();

  static ImmutableList<String> built(String[] words) {
    ImmutableList<String> all = ImmutableList.of();
    for (String word : words) {
      // BUG: Diagnostic contains: `all` is copied as a whole each time round this loop. 1,000 additions copy 499,500 elements
      all = ImmutableList.<String>builder().addAll(all).add(word).build();
    }
    return all;
  }

  static ImmutableMap<String, Integer> builtMap(String[] words) {
    ImmutableMap<String, Integer> all = ImmutableMap.of();
    for (String word : words) {
      ImmutableMap.Builder<String, Integer> builder = ImmutableMap.builder();
      builder.putAll(all);
      builder.put(word, word.length());
      // BUG: Diagnostic contains: Add to one collection, and copy it once behind the loop.
      all = builder.build();
    }
    return all;
  }

  void copied(String[] words) {
    for (String word : words) {
      List<String> copy = new ArrayList<>(listeners);
      copy.add(word);
      // BUG: Diagnostic contains: `listeners` is copied as a whole each time round this loop.
      listeners = copy;
    }
  }

  void wrapped(Map<String, String> more) {
    more.forEach(
        (key, value) -> {
          Map<String, String> copy = new HashMap<>(options);
          copy.put(key, value);
          // BUG: Diagnostic contains: `this.options` is copied as a whole each time round this loop.
          this.options = Collections.unmodifiableMap(copy);
        });
  }

  static Set<Integer> addedBehind(int n) {
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `all` is copied as a whole each time round this loop.
      all = new HashSet<>(all);
      all.add(i);
    }
    return all;
  }

  static List<Integer> collected(int n) {
    List<Integer> all = List.of();
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `all` is copied as a whole each time round this loop.
      all = Stream.concat(all.stream(), Stream.of(i)).toList();
    }
    return all;
  }

  static ImmutableList<Integer> copiedView(int n) {
    ImmutableList<Integer> all = ImmutableList.of();
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `all` is copied as a whole each time round this loop.
      all = ImmutableList.copyOf(Iterables.concat(all, List.of(i)));
    }
    return all;
  }

  static Stream<String> streams(List<List<String>> lists) {
    Stream<String> all = Stream.empty();
    for (List<String> list : lists) {
      // BUG: Diagnostic contains: `all` becomes a view of a view each time round this loop. After 1,000 times it takes 1,000 nested calls to read it, and more of them a StackOverflowError.
      all = Stream.concat(all, list.stream());
    }
    return all;
  }

  static int sum(int[][] rows) {
    IntStream all = IntStream.of();
    for (int[] row : rows) {
      // BUG: Diagnostic contains: Add the parts to a list, and join them once.
      all = IntStream.concat(IntStream.of(row), all).filter(each -> each > 0);
    }
    return all.sum();
  }

  static Set<String> union(List<Set<String>> sets) {
    Set<String> all = Set.of();
    for (Set<String> set : sets) {
      // BUG: Diagnostic contains: `all` becomes a view of a view each time round this loop.
      all = Sets.union(all, set);
    }
    return all;
  }

  static Iterable<String> iterables(List<List<String>> lists) {
    Iterable<String> all = List.of();
    for (int i = 0; i < lists.size(); i++) {
      // BUG: Diagnostic contains: `all` becomes a view of a view each time round this loop.
      all = Iterables.concat(all, lists.get(i));
    }
    return all;
  }
}
