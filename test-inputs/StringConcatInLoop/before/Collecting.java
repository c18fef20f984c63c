package stringconcatinloop;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class Collecting {
  String block(List<String> names) {
    // BUG: Diagnostic contains: Reducing a stream
    return names.stream().reduce("", (a, b) -> {
          return a + b;
        });
  }

  String reducing(List<String> names) {
    // BUG: Diagnostic contains: Reducing a stream
    return names.stream().collect(Collectors.reducing("", (a, b) -> a + b));
  }

  Map<Integer, String> grouped(List<String> names) {
    return names.stream()
        // BUG: Diagnostic contains: Reducing a stream
        .collect(Collectors.groupingBy(String::length, Collectors.reducing("", (a, b) -> a + b)));
  }
}
