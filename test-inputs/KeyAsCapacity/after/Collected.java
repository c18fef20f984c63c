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
    return ids.collect(Collectors.toMap(Function.identity(), k -> new ArrayList<>()));
  }

  Map<Integer, Set<String>> sets(List<Integer> years) {
    return years.stream().filter(year -> year > 0).collect(toMap(year -> year, k -> new HashSet<>()));
  }

  Map<Integer, StringBuilder> texts(List<Integer> pages) {
    return pages.stream()
        .collect(
            Collectors.toMap(
                page -> page,
                k -> new StringBuilder(),
                (first, second) -> first,
                LinkedHashMap::new));
  }

  ConcurrentHashMap<Integer, List<String>> shared(Stream<Integer> ids) {
    return new ConcurrentHashMap<>(
        ids.collect(Collectors.toConcurrentMap(id -> id, k -> new ArrayList<String>())));
  }

  Map<Integer, List<String>> fixed(Map<Integer, String> names) {
    return names.keySet().stream()
        .collect(Collectors.toUnmodifiableMap(id -> id, k -> new ArrayList<>()));
  }
}
