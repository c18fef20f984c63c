// One copy for each array, or one before the loop is left: nothing adds up.
package arraygrowthinloop;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class Once {
  private String[] names = {};

  void noLoop(String name) {
    names = Arrays.copyOf(names, names.length + 1);
    names[names.length - 1] = name;
  }

  void leaves(String[] words) {
    for (String word : words) {
      if (word.isEmpty()) {
        names = Arrays.copyOf(names, names.length + 1);
        break;
      }
    }
  }

  boolean returns(String[] words) {
    for (String word : words) {
      if (word.isEmpty()) {
        names = Arrays.copyOf(names, names.length + 1);
        return true;
      }
    }
    return false;
  }

  List<String[]> newEachTime(String[][] rows) {
    List<String[]> all = new ArrayList<>();
    for (String[] row : rows) {
      String[] cells = row;
      cells = Arrays.copyOf(cells, cells.length + 1);
      cells[cells.length - 1] = "sum";
      all.add(cells);
    }
    return all;
  }

  void elements(String[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOf(rows[i], rows[i].length + 1);
    }
  }

  static final class Row {
    String[] cells = {};
  }

  void fieldsOfOthers(List<Row> rows) {
    for (Row row : rows) {
      row.cells = Arrays.copyOf(row.cells, row.cells.length + 1);
    }
  }

  void reset(String[] words) {
    String[] pair = {};
    for (String word : words) {
      pair = new String[] {word};
      pair = Arrays.copyOf(pair, pair.length + 1);
      System.out.println(pair.length);
    }
  }

  void emptied(String[] words) {
    ImmutableList<String> pair = ImmutableList.of();
    for (String word : words) {
      pair = ImmutableList.of(word);
      pair = ImmutableList.<String>builder().addAll(pair).add("-").build();
    }
    System.out.println(pair);
  }

  List<String> fewTimes() {
    List<String> all = List.of();
    for (int i = 0; i < 10; i++) {
      all = Stream.concat(all.stream(), Stream.of("x")).toList();
    }
    for (String each : List.of("a", "b")) {
      List<String> copy = new ArrayList<>(all);
      copy.add(each);
      all = copy;
    }
    return all;
  }

  void later(String[] words, List<Runnable> tasks) {
    for (String word : words) {
      tasks.add(
          () -> {
            names = Arrays.copyOf(names, names.length + 1);
            names[names.length - 1] = word;
          });
    }
  }
}
