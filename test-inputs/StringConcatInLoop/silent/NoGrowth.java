// Right: the text is not made longer by its own, or not in a loop.
package stringconcatinloop;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class NoGrowth {
  String once(String a, String b) {
    String text = a;
    text += b;
    text = text + "!";
    return text;
  }

  String last(List<String> names) {
    String last = "";
    for (String name : names) {
      last = name + "!";
    }
    return last;
  }

  String choice(List<String> names) {
    String text = "";
    for (String name : names) {
      text = name.isEmpty() ? text : name;
    }
    return text;
  }

  String otherPlace(List<String> names) {
    String first = "a";
    String second = "";
    for (String name : names) {
      second = first + name;
    }
    return second;
  }

  void eachKeyOnce(Map<String, String> texts) {
    for (String key : texts.keySet()) {
      texts.put(key, texts.get(key) + "!");
    }
  }

  void eachEntryOnce(Map<String, String> texts) {
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      texts.put(entry.getKey(), texts.get(entry.getKey()) + "!");
    }
  }

  void putOther(Map<String, String> texts, List<String> names) {
    for (String name : names) {
      texts.put(name, name + "!");
    }
  }

  String fewElements(String a, String b) {
    return Stream.of(a, b, "c").reduce("", String::concat);
  }

  int sum(List<Integer> values) {
    return values.stream().reduce(0, (a, b) -> a + b);
  }

  String longest(List<String> names) {
    return names.stream().reduce("", (a, b) -> a.length() > b.length() ? a : b);
  }

  String template(List<String> names) {
    String text = "%s and %%s";
    for (String name : names) {
      text = String.format(text, name);
    }
    return text;
  }

  String slidingWindow(String input) {
    String last = "";
    for (char c : input.toCharArray()) {
      last += c;
      last = last.substring(1);
    }
    return last;
  }

  void counted(Map<Integer, String> columns, int n) {
    for (int i = 0; i < n; i++) {
      columns.put(i, columns.get(i) + ";");
    }
  }

  String fewInList(String a, String b) {
    return List.of(a, b).stream().reduce("", (x, y) -> x + y);
  }

  Map<String, Integer> lastOfEach(List<String> names) {
    return names.stream().collect(Collectors.toMap(name -> name, String::length, (a, b) -> a + b));
  }
}
