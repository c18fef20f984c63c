// Right: it is a builder already.
package stringconcatinloop;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

class Builders {
  String builder(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name);
    }
    return text.toString();
  }

  String joiner(List<String> names) {
    StringJoiner text = new StringJoiner(",");
    for (String name : names) {
      text.add(name);
    }
    return text.toString();
  }

  String collector(List<String> names) {
    return names.stream().collect(Collectors.joining());
  }

  @SuppressWarnings("StringConcatInLoop")
  String suppressed(List<String> names) {
    String text = "";
    for (String name : names) {
      text += name;
    }
    return text;
  }

  String suppressedVariable(List<String> names) {
    @SuppressWarnings("heapwise")
    String text = "";
    for (String name : names) {
      text += name;
    }
    return text;
  }
}
