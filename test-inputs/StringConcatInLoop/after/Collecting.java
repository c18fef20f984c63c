package stringconcatinloop;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class Collecting {
  String block(List<String> names) {
    return names.stream().collect(Collectors.joining());
  }

  String reducing(List<String> names) {
    return names.stream().collect(Collectors.joining());
  }

  Map<Integer, String> grouped(List<String> names) {
    return names.stream()
        .collect(Collectors.groupingBy(String::length, Collectors.joining()));
  }
}
