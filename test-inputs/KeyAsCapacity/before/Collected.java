package keyascapacity;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An empty container for each number of a stream. */
class Collected {
  Map<Integer, List<String>> lists(Stream<Integer> ids) {
    // BUG: Diagnostic contains: `ArrayList::new` is called with the element here, which becomes
    return ids.collect(Collectors.toMap(Function.identity(), ArrayList::new));
  }

  Map<Integer, Set<String>> sets(List<Integer> years) {
    // BUG: Diagnostic contains: The element 1,000,000 reserves
    return years.stream().filter(year -> year > 0).collect(toMap(year -> year, HashSet::new));
  }

  Map<Integer, StringBuilder> texts(List<Integer> pages) {
    return pages.stream()
        .collect(
            Collectors.toMap(
                page -> page,
                // BUG: Diagnostic contains: `StringBuilder::new` is called with the element here
                StringBuilder::new,
                (first, second) -> first,
                LinkedHashMap::new));
  }

  ConcurrentHashMap<Integer, List<String>> shared(Stream<Integer> ids) {
    return new ConcurrentHashMap<>(
        // BUG: Diagnostic contains: `ArrayList<String>::new` is called with the element here
        ids.collect(Collectors.toConcurrentMap(id -> id, ArrayList<String>::new)));
  }

  Map<Integer, List<String>> fixed(Map<Integer, String> names) {
    return names.keySet().stream()
        // BUG: Diagnostic contains: `ArrayList::new` is called with the element here
        .collect(Collectors.toUnmodifiableMap(id -> id, ArrayList::new));
  }
}
