package lostgrowth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.ArrayUtils;

/** The variable of a loop is not the element. */
class Elements {
  void marked(List<String> names) {
    for (String name : names) {
      // BUG: Diagnostic contains: `name` is the loop's own variable: it gets a longer text here
      name += "!";
    }
  }

  void some(String[] names) {
    for (String name : names) {
      System.out.println(name);
      if (name.isEmpty()) {
        // BUG: Diagnostic contains: Of 1,000 elements none is changed
        name = name + "?";
      }
    }
  }

  void rows(int[][] rows) {
    for (int[] row : rows) {
      // BUG: Diagnostic contains: `row` is the loop's own variable: it gets another array here
      row = Arrays.copyOf(row, row.length + 1);
      row[row.length - 1] = 7;
    }
  }

  void arrays(List<String[]> all) {
    for (String[] each : all) {
      // BUG: Diagnostic contains: Put the new value where the element is
      each = ArrayUtils.add(each, "x");
    }
  }

  void lists(Map<String, List<String>> groups) {
    for (List<String> group : groups.values()) {
      if (group.size() < 2) {
        // BUG: Diagnostic contains: gets a copy here
        group = new ArrayList<>(group);
        group.add("none");
      }
    }
  }

  void lambda(List<String> names) {
    // BUG: Diagnostic contains: `name` is a parameter
    names.forEach(name -> name += "!");
    names.forEach(
        name -> {
          System.out.println(name);
          // BUG: Diagnostic contains: `name` is a parameter
          name = name.concat("!");
        });
  }
}
