package stringconcatinloop;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Growth that no append can take the place of. */
class OtherForms {
  String prepend(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text = name + text;
    }
    return text;
  }

  String around(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text = "(" + text + name + ")";
    }
    return text;
  }

  String format(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text = String.format("%s, %s", text, name);
    }
    return text;
  }

  String formatted(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text = "%s%n%s".formatted(text, name);
    }
    return text;
  }

  String concatOfMaybeNull(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text = text.concat(name);
    }
    return text;
  }

  String concatFront(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text = name.concat(text);
    }
    return text;
  }

  String reduceInReverse(List<String> names) {
    // BUG: Diagnostic contains: Reducing a stream
    return names.stream().reduce("", (a, b) -> b + a);
  }

  String reduceMaybeNull(List<String> names) {
    // BUG: Diagnostic contains: Reducing a stream
    return names.stream().reduce("", String::concat);
  }

  String reduceWithSeparator(List<String> names) {
    // BUG: Diagnostic contains: Reducing a stream
    return names.stream().reduce("", (a, b) -> a + "," + b);
  }

  String reduceChoice(List<String> names) {
    // BUG: Diagnostic contains: Reducing a stream
    return names.stream().reduce("", (a, b) -> a.isEmpty() ? b : a + "," + b);
  }

  String reduceWithoutIdentity(List<String> names) {
    // BUG: Diagnostic contains: Reducing a stream
    return names.stream().reduce((a, b) -> a + b).orElse("");
  }

  String reduceOthers(List<Integer> numbers) {
    // BUG: Diagnostic contains: Reducing a stream
    return numbers.stream().reduce("", (text, number) -> text + number, String::concat);
  }

  String reduceJoin(List<String> names) {
    // BUG: Diagnostic contains: Reducing a stream
    return names.stream().reduce("", (a, b) -> String.join("/", a, b));
  }

  Map<Integer, String> toMap(List<String> names) {
    return names.stream()
        // BUG: Diagnostic contains: kept in a map
        .collect(Collectors.toMap(String::length, name -> name, (a, b) -> a + "," + b));
  }
}
