package stringconcatinloop;

import java.util.List;

class StreamReductions {
  String plus(List<String> names) {
    // BUG: Diagnostic contains: Reducing a stream
    return names.stream().reduce("", (a, b) -> a + b);
  }

  String concatOfTexts(List<Integer> numbers) {
    // BUG: Diagnostic contains: Reducing a stream
    return numbers.stream().map(String::valueOf).reduce("", String::concat);
  }

  String concatInLambda(List<String> names) {
    // BUG: Diagnostic contains: Reducing a stream
    return names.stream().map(name -> name.trim()).reduce("", (a, b) -> a.concat(b));
  }

  String filtered(List<String> names) {
    // BUG: Diagnostic contains: Reducing a stream
    return names.stream().distinct().reduce("", (String first, String second) -> first + second);
  }
}
