// Right: behind the append the loop is left on every path, so it appends once.
package stringconcatinloop;

import java.util.List;

class LeavesTheLoop {
  String breaks(List<String> names, String text) {
    for (String name : names) {
      if (name.isEmpty()) {
        text += "?";
        break;
      }
    }
    return text;
  }

  String returns(List<String> names, String text) {
    for (String name : names) {
      if (name.length() > 3) {
        text += name;
        return text;
      }
    }
    return text;
  }

  String throwsOut(List<String> names, String text) {
    for (String name : names) {
      if (name.isEmpty()) {
        text += " is empty";
        throw new IllegalArgumentException(text);
      }
    }
    return text;
  }

  String labelled(List<List<String>> rows) {
    String text = "";
    search:
    for (List<String> row : rows) {
      for (String cell : row) {
        if (cell.isEmpty()) {
          text += "found";
          break search;
        }
      }
    }
    return text;
  }

  String bothBranches(List<String> names, String text) {
    while (true) {
      text += names;
      if (names.isEmpty()) {
        break;
      } else {
        return text;
      }
    }
    return "";
  }

  String runsOnce(String text) {
    do {
      text += "!";
      if (text.length() > 3) {
        break;
      }
      text += "?";
    } while (false);
    return text;
  }

  String innerLoopEndsTheOuter(List<List<String>> rows, String text) {
    for (List<String> row : rows) {
      text += row.get(0);
      while (true) {
        if (row.remove(0).isEmpty()) {
          return text;
        }
      }
    }
    return text;
  }

  String inSwitch(List<String> names, String text) {
    for (String name : names) {
      switch (name) {
        case "a":
          text += name;
        case "b":
          return text;
        default:
          continue;
      }
    }
    return text;
  }

  String caughtOutside(List<String> names, String text) {
    try {
      for (String name : names) {
        if (name.isEmpty()) {
          text += "empty";
          throw new IllegalStateException();
        }
      }
    } catch (IllegalStateException e) {
      text += "!";
    }
    return text;
  }
}
