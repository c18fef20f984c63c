package nullcollectionwrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Locals that are null where they are added to. */
class Locals {
  List<String> straight(String name) {
    List<String> names = null;
    System.out.println(name);
    // BUG: Diagnostic contains: `names` is null here whenever this runs, and `add` throws
    names.add(name);
    return names;
  }

  Set<String> loop(List<String> all) {
    Set<String> found = null;
    for (String each : all) {
      if (each.isEmpty()) {
        // BUG: Diagnostic contains: Begin with a new `HashSet`
        found.add(each);
      }
    }
    return found;
  }

  void oneArm(boolean isLong) {
    StringBuilder text = null;
    if (isLong) {
      text = new StringBuilder(1000);
    }
    // BUG: Diagnostic contains: if the branch of `isLong` that sets it is not taken
    text.append("end");
  }

  void otherArm(List<String> input) {
    Set<String> sorted = null;
    if (input.isEmpty()) {
      System.out.println("none");
    } else {
      sorted = new TreeSet<>(input);
    }
    // BUG: Diagnostic contains: `sorted` is null here if the branch of `input.isEmpty()`
    sorted.add("end");
  }

  void nested(List<String> rows, boolean isWide) {
    Map<String, Integer> widths = null;
    synchronized (rows) {
      if (isWide) {
        // BUG: Diagnostic contains: Begin with a new `HashMap`
        widths.put("wide", rows.size());
      }
    }
  }

  void inTry() {
    List<String> lines = null;
    try {
      System.out.println("reading");
      // BUG: Diagnostic contains: `lines` is null here whenever this runs
      lines.add(System.lineSeparator());
    } finally {
      System.out.println("done");
    }
  }

  void firstTime(List<String> all) {
    List<String> group = null;
    for (String each : all) {
      // BUG: Diagnostic contains: `group` is null here whenever this runs
      group.add(each);
      if (each.isEmpty()) {
        group = new ArrayList<>();
      }
    }
  }

  int size() {
    List<String> group = null;
    // BUG: Diagnostic contains: `size` throws NullPointerException
    return group.size();
  }

  List<String> captured(List<String> all) {
    List<String> found = null;
    all.forEach(
        // BUG: Diagnostic contains: `found` is null here whenever this runs
        each -> found.add(each));
    return found;
  }
}
