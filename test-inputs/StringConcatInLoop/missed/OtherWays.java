package stringconcatinloop;

import java.util.List;

/** The text grows over another variable, over calls, or in its middle. */
class OtherWays {
  private String log = "";

  String overAnother(List<String> names) {
    String text = "";
    for (String name : names) {
      String longer = text + name;
      text = longer;
    }
    return text;
  }

  void overCalls(List<String> names) {
    for (String name : names) {
      add(name);
    }
  }

  private void add(String name) {
    log += name;
  }

  String recursive(List<String> names, int from) {
    return from == names.size() ? "" : names.get(from) + recursive(names, from + 1);
  }

  String inTheMiddle(String text, String word) {
    for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?')) {
      text = text.substring(0, at) + word + text.substring(at + 1);
    }
    return text;
  }

  String trimmed(List<String> names) {
    String text = "";
    for (String name : names) {
      text = text.trim() + " " + name;
    }
    return text;
  }

  String throughBuilder(List<String> names) {
    String text = "";
    for (String name : names) {
      text = new StringBuilder(text).append(name).toString();
    }
    return text;
  }

  String asValue(List<String> names) {
    String text = "";
    int length = 0;
    for (String name : names) {
      length += (text += name).length();
    }
    return text + length;
  }
}
