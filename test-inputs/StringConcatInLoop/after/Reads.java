package stringconcatinloop;

import java.util.ArrayList;
import java.util.List;

/** Reads become toString(), where a builder cannot answer by itself. */
class Reads {
  String separators(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      if (text.length() > 0) {
        text.append(", ");
      }
      text.append(name);
    }
    return text.toString();
  }

  String wrapped(List<String> words) {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() > 80 && line.charAt(line.length() - 1) == ' ') {
        line.append("\n");
      }
      line.append(word).append(" ");
    }
    return line.toString().trim();
  }

  String logged(List<String> names, List<String> log) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      if (name.isEmpty()) {
        log.add(text.toString());
      }
      text.append(name);
    }
    return text.length() == 0 ? "none" : text.toString().toUpperCase();
  }

  List<String> split(String csv) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (char c : csv.toCharArray()) {
      if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  int search(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name);
    }
    return text.indexOf("x") + text.toString().indexOf('y') + text.substring(1).length();
  }
}
