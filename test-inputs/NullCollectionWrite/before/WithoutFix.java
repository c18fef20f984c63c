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

  void emptied(List<String> rows, boolean isDone) {
    if (isDone) {
      rows = null;
    }
    // BUG: Diagnostic contains: if the branch of `isDone` that sets it to null is taken
    rows.add("end");
  }

  void oneOfBoth(boolean isLong) {
    StringBuilder text;
    if (isLong) text = new StringBuilder(1000);
    else text = null;
    // BUG: Diagnostic contains: if the branch of `isLong` that sets it to null is taken
    text.append("end");
  }

  boolean isBlank(List<String> rows) {
    // BUG: Diagnostic contains: `rows` is null here where `rows == null` has just said so
    return rows == null && rows.isEmpty();
  }

  boolean isEmpty(List<String> rows) {
    // BUG: Diagnostic contains: where `rows != null` has just said so, and `isEmpty` throws
    return rows != null || rows.isEmpty();
  }

  int count(List<String> rows) {
    // BUG: Diagnostic contains: and `size` throws NullPointerException
    return (rows == null) ? rows.size() : 0;
  }

  void wrongArm(List<String> rows, Map<String, Integer> counts) {
    if (rows == null) {
      // BUG: Diagnostic contains: where `rows == null` has just said so
      rows.add("end");
    }
    if (counts != null) {
      System.out.println(counts.size());
    } else {
      // BUG: Diagnostic contains: where `counts != null` has just said so
      counts.put("end", 1);
    }
  }

  void putOnly(Map<String, List<String>> groups, String group) {
    List<String> members = groups.get(group);
    if (members == null) {
      groups.put(group, new ArrayList<>());
    }
    // BUG: Diagnostic contains: where `members == null` has just said so, and `add` throws
    members.add("end");
  }

  static class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;
  }

  static class Register {
    // BUG: Diagnostic contains: `own` is null: nothing gives it a value
    private Names own;

    private int count = 1;

    void add(String name) {
      own.add(name + count);
    }
  }

  void byKind(int kind) {
    List<String> rows =
        switch (kind) {
          case 1 -> new ArrayList<>();
          case 2 -> new ArrayList<>(100);
          default -> null;
        };
    // BUG: Diagnostic contains: `rows` is null here if the branch of `kind`
    rows.add("end");
  }
}
