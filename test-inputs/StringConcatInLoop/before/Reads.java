package stringconcatinloop;

import java.util.ArrayList;
import java.util.List;

/** Reads become toString(), where a builder cannot answer by itself. */
class Reads {
  String separators(List<String> names) {
    String text = "";
    for (String name : names) {
      if (!text.isEmpty()) {
        // BUG: Diagnostic contains: `text` is copied
        text += ", ";
      }
      text += name;
    }
    return text;
  }

  String wrapped(List<String> words) {
    String line = "";
    for (String word : words) {
      if (line.length() > 80 && line.charAt(line.length() - 1) == ' ') {
        // BUG: Diagnostic contains: `line` is copied
        line += "\n";
      }
      line += word + " ";
    }
    return line.trim();
  }

  String logged(List<String> names, List<String> log) {
    String text = "";
    for (String name : names) {
      if (name.isEmpty()) {
        log.add(text);
      }
      // BUG: Diagnostic contains: `text` is copied
      text += name;
    }
    return text.isEmpty() ? "none" : text.toUpperCase();
  }

  List<String> split(String csv) {
    List<String> cells = new ArrayList<>();
    String cell = "";
    for (char c : csv.toCharArray()) {
      if (c == ',') {
        cells.add(cell);
        cell = "";
      } else {
        // BUG: Diagnostic contains: `cell` is copied
        cell += c;
      }
    }
    cells.add(cell);
    return cells;
  }

  int search(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += name;
    }
    return text.indexOf("x") + text.indexOf('y') + text.substring(1).length();
  }
}
