package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Sums {
  static List<String> both(List<String> first, String[] second) {
    List<String> result = new ArrayList<>(first.size() + second.length);
    for (String each : first) {
      result.add(each.trim());
    }
    for (String each : second) {
      result.add(each.trim());
    }
    return result;
  }

  static List<String> framed(List<String> lines) {
    List<String> result = new ArrayList<>(lines.size() + 2);
    result.add("begin");
    for (String line : lines) {
      result.add("  " + line);
    }
    result.add("end");
    return result;
  }

  static List<String> after(List<String> head, List<String> tail) {
    List<String> result = new ArrayList<>(tail.size() + head.size());
    result.addAll(head);
    for (String line : tail) {
      result.add("  " + line);
    }
    return result;
  }

  static List<String> command(List<String> arguments, boolean verbose) {
    List<String> result = new ArrayList<>(arguments.size() + 1);
    result.add("run");
    if (verbose) {
      result.add("-v");
    }
    for (String argument : arguments) {
      result.add('"' + argument + '"');
    }
    return result;
  }

  static List<String> copiedAndTrimmed(List<String> head, List<String> tail) {
    List<String> result = new ArrayList<>(head.size() + tail.size());
    for (String each : head) {
      result.add(each);
    }
    for (String each : tail) {
      result.add(each.trim());
    }
    return result;
  }

  /** {@code HashSet.addAll} adds one by one, so that room for both is better than two calls. */
  static Set<String> union(List<String> first, List<String> second) {
    Set<String> result = new HashSet<>((int) Math.ceil((first.size() + second.size()) / 0.75));
    first.forEach(result::add);
    for (String each : second) {
      result.add(each);
    }
    return result;
  }

  static List<String> caseOperands(List<String> words) {
    List<String> result = new ArrayList<>(Math.max(2 * words.size() - 1, 0));
    for (int i = 0; i < words.size() - 1; i++) {
      result.add(words.get(i));
      result.add(words.get(i + 1));
    }
    result.add("end");
    return result;
  }

  static List<String> seconds(List<String> words) {
    List<String> result = new ArrayList<>(words.size() / 2 + 1);
    for (int i = 0; i < words.size() - 1; i += 2) {
      result.add(words.get(i) + words.get(i + 1));
    }
    result.add("end");
    return result;
  }
}
