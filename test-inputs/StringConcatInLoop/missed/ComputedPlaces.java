package stringconcatinloop;

import java.util.List;
import java.util.Map;

/** Where the text is kept is computed, or behind an object that a call returns. */
class ComputedPlaces {
  static class Row {
    String text = "";
  }

  private final Row row = new Row();

  Row row() {
    return row;
  }

  void behindGetter(List<String> names) {
    for (String name : names) {
      row().text += name;
    }
  }

  void bucket(String[] buckets, List<String> names) {
    for (String name : names) {
      buckets[name.length() % buckets.length] += name;
    }
  }

  void objectOfGroup(Map<Integer, Row> rows, List<String> names) {
    for (String name : names) {
      Row found = rows.get(name.length());
      found.text += name;
    }
  }

  void listElement(List<String> columns, List<String[]> rows) {
    for (String[] cells : rows) {
      for (int i = 0; i < cells.length; i++) {
        columns.set(i, columns.get(i) + cells[i]);
      }
    }
  }

  void movedByHand(String[] pages, List<String> lines) {
    int page = 0;
    for (String line : lines) {
      pages[page] += line;
      if (line.isEmpty()) {
        page++;
      }
    }
  }
}
