package stringconcatinloop;

import java.util.ArrayList;
import java.util.List;

/** A local that starts over on some ways round the loop. */
class Resets {
  List<String> wrap(List<String> words, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words) {
      if (line.length() + word.length() > width) {
        lines.add(line.trim());
        line = "";
      }
      // BUG: Diagnostic contains: `line` is copied
      line += word + ' ';
    }
    lines.add(line);
    return lines;
  }

  List<String> indented(List<String> words, int width) {
    List<String> lines = new ArrayList<>();
    String line = "  ";
    for (String word : words) {
      if (line.length() > width) {
        lines.add(line);
        line = "  ";
      }
      // BUG: Diagnostic contains: `line` is copied
      line = line + word;
    }
    return lines;
  }

  String trimmedNowAndThen(List<String> words) {
    String text = "";
    for (String word : words) {
      // BUG: Diagnostic contains: `text` is copied
      text += word;
      if (word.endsWith(" ")) {
        text = text.trim();
      }
    }
    return text;
  }

  String perRow(List<List<String>> rows) {
    String widest = "";
    String row = "";
    for (List<String> cells : rows) {
      row = "";
      for (String cell : cells) {
        // BUG: Diagnostic contains: `row` is copied
        row += cell;
      }
      widest = row.length() > widest.length() ? row : widest;
    }
    return widest;
  }

  String declaredBefore(List<String> words) {
    String text;
    int i;
    if (words.isEmpty()) {
      return "none";
    }
    text = "";
    for (i = 0; i < words.size(); i++) {
      // BUG: Diagnostic contains: `text` is copied
      text += words.get(i);
    }
    return text;
  }

  String declaredBeforeAndStartedTwice(List<String> words) {
    String text;
    if (words.isEmpty()) {
      text = "none: ";
    } else {
      text = /* some */ "";
    }
    for (String word : words) {
      // BUG: Diagnostic contains: `text` is copied
      text += word;
    }
    return text;
  }

  String newString(List<String> words) {
    String text = new String();
    for (String word : words) {
      // BUG: Diagnostic contains: `text` is copied
      text += word;
    }
    return text;
  }
}
