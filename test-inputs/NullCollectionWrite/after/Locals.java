package nullcollectionwrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Locals that are null where they are added to. */
class Locals {
  List<String> straight(String name) {
    List<String> names = new ArrayList<>();
    System.out.println(name);
    names.add(name);
    return names;
  }

  Set<String> loop(List<String> all) {
    Set<String> found = new HashSet<>();
    for (String each : all) {
      if (each.isEmpty()) {
        found.add(each);
      }
    }
    return found;
  }

  void oneArm(boolean isLong) {
    StringBuilder text = new StringBuilder();
    if (isLong) {
      text = new StringBuilder(1000);
    }
    text.append("end");
  }

  void otherArm(List<String> input) {
    Set<String> sorted = new HashSet<>();
    if (input.isEmpty()) {
      System.out.println("none");
    } else {
      sorted = new TreeSet<>(input);
    }
    sorted.add("end");
  }

  void nested(List<String> rows, boolean isWide) {
    Map<String, Integer> widths = new HashMap<>();
    synchronized (rows) {
      if (isWide) {
        widths.put("wide", rows.size());
      }
    }
  }

  void inTry() {
    List<String> lines = new ArrayList<>();
    try {
      System.out.println("reading");
      lines.add(System.lineSeparator());
    } finally {
      System.out.println("done");
    }
  }

  void firstTime(List<String> all) {
    List<String> group = new ArrayList<>();
    for (String each : all) {
      group.add(each);
      if (each.isEmpty()) {
        group = new ArrayList<>();
      }
    }
  }

  int size() {
    List<String> group = new ArrayList<>();
    return group.size();
  }

  List<String> captured(List<String> all) {
    List<String> found = new ArrayList<>();
    all.forEach(
        each -> found.add(each));
    return found;
  }
}
