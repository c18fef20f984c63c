package stringconcatinloop;

import java.util.List;
import java.util.stream.Collectors;

class StreamReductions {
  String plus(List<String> names) {
    return names.stream().collect(Collectors.joining());
  }

  String concatOfTexts(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining());
  }

  String concatInLambda(List<String> names) {
    return names.stream().map(name -> name.trim()).collect(Collectors.joining());
  }

  String filtered(List<String> names) {
    return names.stream().distinct().collect(Collectors.joining());
  }
}
