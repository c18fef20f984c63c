package stringconcatinloop;

import java.util.ArrayList;
import java.util.List;

/** A local that starts over on some ways round the loop. */
class Resets {
  List<String> wrap(List<String> words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() + word.length() > width) {
        lines.add(line.toString().trim());
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString());
    return lines;
  }

  List<String> indented(List<String> words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder("  ");
    for (String word : words) {
      if (line.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder("  ");
      }
      line.append(word);
    }
    return lines;
  }

  String trimmedNowAndThen(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(word);
      if (word.endsWith(" ")) {
        text = new StringBuilder(text.toString().trim());
      }
    }
    return text.toString();
  }

  String perRow(List<List<String>> rows) {
    String widest = "";
    StringBuilder row = new StringBuilder();
    for (List<String> cells : rows) {
      row.setLength(0);
      for (String cell : cells) {
        row.append(cell);
      }
      widest = row.length() > widest.length() ? row.toString() : widest;
    }
    return widest;
  }

  String declaredBefore(List<String> words) {
    StringBuilder text;
    int i;
    if (words.isEmpty()) {
      return "none";
    }
    text = new StringBuilder();
    for (i = 0; i < words.size(); i++) {
      text.append(words.get(i));
    }
    return text.toString();
  }

  String declaredBeforeAndStartedTwice(List<String> words) {
    StringBuilder text;
    if (words.isEmpty()) {
      text = new StringBuilder("none: ");
    } else {
      text = /* some */ new StringBuilder();
    }
    for (String word : words) {
      text.append(word);
    }
    return text.toString();
  }

  String newString(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(word);
    }
    return text.toString();
  }
}
