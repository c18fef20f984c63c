// One thread reduces, or each step makes a container of its own.
package racycollectionwrite.silent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Reduced {
  static List<String> oneThread(List<List<String>> lists) {
    return lists.stream()
        .reduce(
            new ArrayList<>(),
            (a, b) -> {
              a.addAll(b);
              return a;
            });
  }

  static List<String> back(List<List<String>> lists) {
    return lists.parallelStream()
        .sequential()
        .reduce(
            new ArrayList<>(),
            (a, b) -> {
              a.addAll(b);
              return a;
            });
  }

  static List<String> copies(List<List<String>> lists) {
    return lists.parallelStream()
        .reduce(
            new ArrayList<>(),
            (a, b) -> {
              List<String> both = new ArrayList<>(a);
              both.addAll(b);
              return both;
            });
  }

  static List<String> copied(List<List<String>> lists) {
    return lists.parallelStream()
        .reduce(
            new ArrayList<>(),
            (a, b) -> {
              a = new ArrayList<>(a);
              a.addAll(b);
              return a;
            });
  }

  static List<String> wrapped(List<List<String>> lists) {
    return lists.parallelStream()
        .reduce(
            Collections.synchronizedList(new ArrayList<>()),
            (a, b) -> {
              a.addAll(b);
              return a;
            });
  }

  static List<String> collected(List<String> names) {
    return names.parallelStream()
        .collect(ArrayList::new, (list, name) -> list.add(name), ArrayList::addAll);
  }

  static int numbers(List<String> names) {
    return names.parallelStream().reduce(0, (sum, name) -> sum + name.length(), Integer::sum);
  }
}
