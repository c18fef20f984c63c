// The longer value is returned, stored, passed on or read, sooner or later.
package lostgrowth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ReadAfterwards {
  private int[] values = new int[4];
  private int size;
  private String name = "";

  record Named(String name, List<String> parts) {
    Named {
      name += "!";
      parts = new ArrayList<>(parts);
      parts.add("end");
    }
  }

  String returned(String text) {
    text += "!";
    return text;
  }

  void stored(String text) {
    text = text + "!";
    this.name = text;
  }

  void passed(StringBuilder out, String text) {
    text = text.concat("!");
    out.append(text);
  }

  int[] grown(int[] values, int wanted) {
    if (values.length < wanted) {
      values = Arrays.copyOf(values, wanted);
    }
    return values;
  }

  void field(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  void storedAfterWrites(int[] start, int value) {
    start = Arrays.copyOf(start, start.length + 1);
    start[start.length - 1] = value;
    values = start;
  }

  int lengthRead(int[] all) {
    all = Arrays.copyOf(all, all.length + 1);
    all[0] = 1;
    return all.length;
  }

  int elementRead(int[] all) {
    all = Arrays.copyOf(all, all.length + 1);
    all[all.length - 1] = 1;
    int first = all[0];
    return first;
  }

  void nextTime(String prefix, List<String> names, StringBuilder out) {
    for (String each : names) {
      out.append(prefix).append(each);
      prefix += " ";
    }
  }

  void condition(String pad) {
    while (pad.length() < 10) {
      pad += " ";
    }
  }

  void atTheEnd(String text) {
    try {
      text += "!";
      return;
    } finally {
      System.out.println(text);
    }
  }

  String inReturn(String text) {
    return text += "!";
  }

  void inCall(String text, StringBuilder out) {
    out.append(text += "!");
  }

  void chained(String text) {
    name = text += "!";
  }

  void element(List<String> names, StringBuilder out) {
    for (String each : names) {
      each += "\n";
      out.append(each);
    }
  }

  List<String> mapped(List<String> names) {
    return names.stream().map(each -> each += "!").collect(Collectors.toList());
  }

  Function<String, String> function() {
    return text -> {
      text += "!";
      return text;
    };
  }

  void containers(List<String> names, Map<String, List<String>> all) {
    names = new ArrayList<>(names);
    names.add("end");
    all.put("names", names);
  }

  int sized(List<String> names) {
    names = new ArrayList<>(names);
    names.add("end");
    return names.size();
  }

  boolean resultOfAdd(Map<String, Integer> ages) {
    ages = new HashMap<>(ages);
    return ages.put("me", 1) == null;
  }

  void copyOnly(List<String> names) {
    // Nothing is added: the copy is only not needed.
    names = new ArrayList<>(names);
  }

  long stream(Stream<String> all, Stream<String> more) {
    all = Stream.concat(all, more);
    return all.count();
  }

  void logged(String text, List<String> log) {
    text = text + log.add(text);
    System.out.println(text);
  }

  void overwritten(String text, List<String> log) {
    text += "!";
    if (text.isEmpty()) {
      text = "";
    }
  }

  void storedFromLocal(int[] all, int value) {
    int[] longer = Arrays.copyOf(all, all.length + 1);
    longer[all.length] = value;
    values = longer;
    all = longer;
  }

  int[] returnedFromLocal(int[] all) {
    int[] longer = Arrays.copyOf(all, all.length + 1);
    all = longer;
    return longer;
  }

  void readThroughParameter(int[] all) {
    int[] longer = Arrays.copyOf(all, all.length + 1);
    all = longer;
    values = all;
  }

  void nextRound(List<String> names, String text) {
    for (String name : names) {
      if (name.isEmpty()) {
        text += "-";
      } else {
        System.out.println(text);
      }
    }
  }
}
