package nullcollectionwrite;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;

/** Null where a call comes, and nothing that is sure to be meant instead. */
class WithoutFix {
  // BUG: Diagnostic contains: `bounded` is null: nothing gives it a value
  private ArrayBlockingQueue<String> bounded;

  // BUG: Diagnostic contains: `first` is null: nothing gives it a value
  private List<String> first, second = new ArrayList<>();

  // BUG: Diagnostic contains: The slots of `rows` are null
  private final StringBuilder[] rows = new StringBuilder[10];

  private List<String> names;
  private Map<String, Integer> ages;

  WithoutFix(List<String> names) {
    // BUG: Diagnostic contains: `names` is null here whenever this runs
    this.names.addAll(names);
    this.names = new ArrayList<>();
    ages = new HashMap<>();
  }

  void row(int i) {
    rows[i].append(i);
    bounded.add("row");
    first.addAll(second);
  }

  void cleared(String name) {
    ages = null;
    // BUG: Diagnostic contains: `ages` is null here whenever this runs
    ages.put(name, 1);
  }

  void chosen(boolean isLong) {
    List<String> lines = isLong ? new ArrayList<>(1000) : null;
    // BUG: Diagnostic contains: if the branch of `isLong` that sets it is not taken
    lines.add("end");
  }

  void read(BufferedReader reader) {
    List<String> lines;
    lines = null;
    try {
      lines = split(reader.readLine());
    } catch (IOException e) {
      e.printStackTrace();
    }
    // BUG: Diagnostic contains: `lines` is null here if what sets it has thrown
    lines.add("end");
  }

  private static List<String> split(String line) {
    return new ArrayList<>(List.of(line.split(",")));
  }

  void reset(List<String> all) {
    List<String> group = new ArrayList<>();
    for (String each : all) {
      group.add(each);
    }
    group = null;
    // BUG: Diagnostic contains: `group` is null here whenever this runs
    group.add("end");
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  void grid(int n) {
    // BUG: Diagnostic contains: The slots of `grid` are null
    List<String>[][] grid = new List[n][n];
    grid[0][0].add("origin");
  }
}
