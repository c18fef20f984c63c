// No path is sure to lead from null to the call.
package nullcollectionwrite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Paths {
  private List<String> names = new ArrayList<>();

  void bothArms(boolean isLong) {
    List<String> lines = null;
    if (isLong) {
      lines = new ArrayList<>(1000);
    } else {
      lines = new ArrayList<>();
    }
    lines.add("end");
  }

  void sameCondition(boolean isOn) {
    StringBuilder text = null;
    if (isOn) {
      text = new StringBuilder();
    }
    System.out.println("between");
    if (isOn) {
      text.append("end");
    }
  }

  void leftBefore(boolean isOn) {
    StringBuilder text = null;
    if (isOn) {
      text = new StringBuilder();
    } else {
      return;
    }
    text.append("end");
  }

  void askedBefore(boolean isOn) {
    if (!isOn) {
      System.out.println("off");
      return;
    }
    StringBuilder text = null;
    if (isOn) {
      text = new StringBuilder();
    }
    text.append("end");
  }

  void leftBetween(boolean isOn, boolean isOff) {
    StringBuilder text = null;
    if (isOn) {
      text = new StringBuilder();
    }
    if (isOff) {
      return;
    }
    text.append("end");
  }

  void putBefore(Map<String, List<String>> groups, String group) {
    groups.putIfAbsent(group, new ArrayList<>());
    List<String> members = null;
    if (groups.containsKey(group)) {
      members = groups.get(group);
    }
    members.add("end");
  }

  void firstIsHead(List<String> rows) {
    List<String> group = null;
    for (String row : rows) {
      if (row.startsWith("#")) {
        group = new ArrayList<>();
      } else {
        group.add(row);
      }
    }
  }

  void headThenRow(List<String> rows) {
    List<String> group = null;
    for (String row : rows) {
      if (row.startsWith("#")) {
        group = new ArrayList<>();
      }
      group.add(row);
    }
  }

  void setInLoop(List<String> rows) {
    List<String> all = null;
    for (String row : rows) {
      all = new ArrayList<>(row.length());
    }
    all.add("end");
  }

  void tested(List<String> rows) {
    List<String> all = null;
    for (String row : rows) {
      if (all == null) {
        all = new ArrayList<>();
      }
      all.add(row);
    }
  }

  void testedBehind(boolean isOn) {
    List<String> all = null;
    if (isOn) {
      all = new ArrayList<>();
    }
    if (all != null) {
      all.add("end");
    }
  }

  void kinds(int kind) {
    List<String> all = null;
    switch (kind) {
      case 1:
        all = new ArrayList<>();
        break;
      case 2:
        all = new ArrayList<>(2);
        break;
      default:
        throw new IllegalArgumentException();
    }
    all.add("end");
  }

  void chain(Object value) {
    List<String> all = null;
    if (value instanceof String) {
      all = new ArrayList<>();
    } else if (value instanceof Integer) {
      all = new ArrayList<>((Integer) value);
    }
    all.add("end");
  }

  void rethrown(BufferedReader reader) {
    List<String> lines = null;
    try {
      lines = new ArrayList<>(List.of(reader.readLine()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines.add("end");
  }

  void setBeforeItThrows(BufferedReader reader) {
    List<String> lines = null;
    try {
      lines = new ArrayList<>();
      lines.add(reader.readLine());
    } catch (IOException e) {
      e.printStackTrace();
    }
    lines.add("end");
  }

  void caught() {
    List<String> lines = null;
    try {
      lines.add("end");
      throw new AssertionError();
    } catch (NullPointerException expected) {
      System.out.println(expected);
    }
  }

  void assigned() {
    List<String> lines = null;
    (lines = new ArrayList<>()).add("end");
    lines.add("more");
  }

  void inHead(BufferedReader reader) throws IOException {
    StringBuilder text = null;
    while ((text = next(reader)) != null) {
      text.append('\n');
    }
  }

  private static StringBuilder next(BufferedReader reader) throws IOException {
    String line = reader.readLine();
    return line == null ? null : new StringBuilder(line);
  }

  void fieldAndCall() {
    names = null;
    refill();
    names.add("end");
  }

  private void refill() {
    names = new ArrayList<>();
  }

  void otherObject(Paths other) {
    other.names = null;
    names.add("end");
  }

  void constant() {
    Map<String, Integer> ages = null;
    if (true) {
      ages = new HashMap<>();
    }
    ages.put("end", 1);
  }

  void asked() {
    List<String> lines = null;
    assert lines != null;
    lines.add("end");
  }

  static class Base {
    Base() {
      init();
    }

    void init() {}
  }

  static class Derived extends Base {
    private List<String> parts;

    Derived() {
      parts.add("end");
    }

    @Override
    void init() {
      parts = new ArrayList<>();
    }
  }

  static class Delegating {
    private List<String> parts;

    Delegating() {
      this(new ArrayList<>());
      parts.add("end");
    }

    Delegating(List<String> parts) {
      this.parts = parts;
    }
  }

  void expected() {
    List<String> lines = null;
    assertThrows(NullPointerException.class, () -> lines.add("end"));
  }

  private static void assertThrows(Class<?> type, Runnable run) {
    run.run();
  }

  boolean guarded(List<String> lines) {
    return lines == null || lines.isEmpty() || lines != null && lines.size() > 1;
  }

  int chosen(List<String> lines) {
    return lines != null ? lines.size() : 0;
  }

  void end(List<String> lines) {
    if (lines == null) {
      report("no lines");
    }
    lines.add("end");
  }

  private static void report(String text) {
    throw new IllegalStateException(text);
  }

  void exit(List<String> lines) {
    if (lines == null) {
      System.err.println("usage");
      System.exit(1);
    }
    lines.add("end");
  }

  void lookedUpAgain(Map<String, List<String>> groups, String group) {
    List<String> members = groups.get(group);
    if (members == null) {
      groups.put(group, new ArrayList<>());
      members = groups.get(group);
    }
    members.add("end");
  }

  void nextRound(Map<String, List<String>> groups, List<String> names) {
    for (String name : names) {
      List<String> members = groups.get(name);
      if (members == null) {
        System.out.println(name);
        continue;
      }
      members.add("end");
    }
  }

  void emptiedAndLeft(List<String> lines, boolean isDone) {
    if (isDone) {
      lines = null;
      return;
    }
    lines.add("end");
  }

  void emptiedOrNot(List<String> lines, boolean isDone) {
    if (isDone) {
      lines = null;
    }
    if (!isDone) {
      lines.add("end");
    }
  }

  int waitedFor(List<String> lines) {
    try {
      return lines == null ? lines.size() : 0;
    } catch (NullPointerException e) {
      return -1;
    }
  }

  void filledByOther() {
    if (names == null) {
      refill();
    }
    names.add("end");
  }

  void byKind(int kind) {
    List<String> rows =
        switch (kind) {
          case 1 -> new ArrayList<>();
          default -> null;
        };
    if (rows != null) {
      rows.add("end");
    }
  }
}
