// One call each time the list or builder is made, or one before the loop is left: nothing adds up.
package frontinsertinloop;

import java.util.ArrayList;
import java.util.List;

class Once {
  private final StringBuilder line = new StringBuilder();

  void noLoop(List<String> list, StringBuilder text) {
    list.add(0, "first");
    list.remove(0);
    text.insert(0, '[').append(']');
    text.deleteCharAt(0);
  }

  void leaves(List<String> list, String[] words) {
    for (String word : words) {
      if (word.isEmpty()) {
        list.remove(0);
        break;
      }
    }
    for (String word : words) {
      if (word.startsWith("#")) {
        list.add(0, word);
        return;
      }
    }
    while (true) {
      list.remove(0);
      throw new IllegalStateException();
    }
  }

  String returns(List<String> list, String[] words) {
    for (String word : words) {
      if (list.contains(word)) {
        return list.remove(0);
      }
    }
    return "";
  }

  List<List<String>> newEachTime(String[][] rows) {
    List<List<String>> all = new ArrayList<>();
    for (String[] row : rows) {
      List<String> cells = new ArrayList<>(List.of(row));
      cells.add(0, "row");
      all.add(cells);
    }
    return all;
  }

  void anotherEachTime(List<List<String>> rows, List<StringBuilder> texts) {
    for (List<String> row : rows) {
      row.remove(0);
    }
    for (StringBuilder text : texts) {
      text.insert(0, '>');
    }
  }

  void elements(StringBuilder[] texts) {
    for (int i = 0; i < texts.length; i++) {
      texts[i].insert(0, '>');
    }
  }

  void reset(String[] words) {
    List<String> list = new ArrayList<>();
    for (String word : words) {
      list.clear();
      list.add(word);
      list.add(0, "-");
    }
    for (String word : words) {
      line.setLength(0);
      line.append(word).insert(0, '-');
      line.insert(0, '-');
    }
    for (String word : words) {
      list = new ArrayList<>();
      list.add(word);
      list.add(0, "-");
    }
  }

  void emptied(String[] words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(word);
      System.out.println(text);
      text.delete(0, text.length());
    }
  }

  List<Runnable> later(String[] words, List<String> list) {
    List<Runnable> tasks = new ArrayList<>();
    for (String word : words) {
      tasks.add(() -> list.add(0, word));
    }
    return tasks;
  }
}
