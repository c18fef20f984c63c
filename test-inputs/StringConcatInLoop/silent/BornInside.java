// Right: the variable is a new one each time round.
package stringconcatinloop;

import java.util.List;

class BornInside {
  void local(List<String> names, List<String> out) {
    for (String name : names) {
      String line = "- ";
      line += name;
      line = line + "\n";
      out.add(line);
    }
  }

  void loopVariable(List<String> names, List<String> out) {
    for (String name : names) {
      name += "!";
      out.add(name);
    }
  }

  void lambdaLocal(List<String> names, List<String> out) {
    names.forEach(
        name -> {
          String line = name;
          line += "!";
          out.add(line);
        });
  }

  static class Row {
    String text = "";
  }

  void fieldOfNewObject(List<String> names, List<Row> rows) {
    for (String name : names) {
      Row row = new Row();
      row.text += name;
      rows.add(row);
    }
  }

  void fieldOfElement(List<Row> rows) {
    for (Row row : rows) {
      row.text += "!";
    }
  }

  void movingIndex(String[] lines) {
    for (int i = 0; i < lines.length; i++) {
      lines[i] += "\n";
    }
  }

  void listWalk(Node node) {
    while (node != null) {
      node.text += "!";
      node = node.next;
    }
  }

  static class Node {
    String text = "";
    Node next;
  }

  void newArray(List<String> names, List<String[]> out) {
    for (String name : names) {
      String[] pair = {"", ""};
      pair[0] += name;
      pair[1] = pair[1] + pair[0];
      out.add(pair);
    }
  }

  void cells(String[][] table) {
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < table[row].length; column++) {
        table[row][column] += "\t";
      }
    }
  }

  String ternary(List<String> names) {
    String found = "";
    for (String name : names) {
      String shown = name.isEmpty() ? "?" : name;
      shown = shown.length() > 9 ? shown : shown + "!";
      found = shown.length() > found.length() ? shown : found;
    }
    return found;
  }
}
