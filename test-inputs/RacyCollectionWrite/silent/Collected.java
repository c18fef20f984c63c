// A collector accumulates in a container a thread, and merges them.
package racycollectionwrite.silent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Collected {
  static List<String> collected(List<String> names) {
    return names.parallelStream().collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
  }

  static List<String> withLambdas(List<String> names) {
    return names.parallelStream()
        .collect(
            () -> new ArrayList<>(), (list, name) -> list.add(name), (a, b) -> a.addAll(b));
  }

  static Set<String> ownCollector(Stream<String> names) {
    return names
        .parallel()
        .collect(
            Collector.of(
                HashSet::new,
                (set, name) -> set.add(name),
                (a, b) -> {
                  a.addAll(b);
                  return a;
                }));
  }

  static Map<Integer, List<String>> grouped(List<String> names) {
    return names.parallelStream()
        .collect(Collectors.groupingBy(String::length, LinkedHashMap::new, Collectors.toList()));
  }

  static List<String> sequential(List<String> names) {
    List<String> found = new ArrayList<>();
    names.stream().map(String::trim).forEach(found::add);
    return found;
  }

  static List<String> turnedOff(List<String> names) {
    List<String> found = new ArrayList<>();
    names.parallelStream().map(String::trim).sequential().forEach(found::add);
    return found;
  }

  static List<String> turnedOffBehind(List<String> names) {
    List<String> seen = new ArrayList<>();
    return names.parallelStream().peek(seen::add).sequential().collect(Collectors.toList());
  }

  static List<String> ordered(List<String> names) {
    List<String> found = new ArrayList<>();
    names.parallelStream().forEachOrdered(found::add);
    return found;
  }

  static void afterThePipeline(List<String> names, List<String> all) {
    List<String> found = new ArrayList<>();
    found.addAll(names.parallelStream().filter(name -> !all.contains(name)).toList());
    found.forEach(all::add);
  }
}
