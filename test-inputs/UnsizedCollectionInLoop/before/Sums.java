package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Sums {
  static List<String> both(List<String> first, String[] second) {
    // BUG: Diagnostic contains: `first.size() + second.length` elements
    List<String> result = new ArrayList<>();
    for (String each : first) {
      result.add(each.trim());
    }
    for (String each : second) {
      result.add(each.trim());
    }
    return result;
  }

  static List<String> framed(List<String> lines) {
    // BUG: Diagnostic contains: `lines.size() + 2` elements
    List<String> result = new ArrayList<>();
    result.add("begin");
    for (String line : lines) {
      result.add("  " + line);
    }
    result.add("end");
    return result;
  }

  static List<String> after(List<String> head, List<String> tail) {
    // BUG: Diagnostic contains: `tail.size() + head.size()` elements
    List<String> result = new ArrayList<>();
    result.addAll(head);
    for (String line : tail) {
      result.add("  " + line);
    }
    return result;
  }

  static List<String> command(List<String> arguments, boolean verbose) {
    // BUG: Diagnostic contains: `arguments.size() + 1` elements
    List<String> result = new ArrayList<>();
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
    // BUG: Diagnostic contains: `head.size() + tail.size()` elements
    List<String> result = new ArrayList<>();
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
    // BUG: Diagnostic contains: `first.size() + second.size()` elements
    Set<String> result = new HashSet<>();
    first.forEach(result::add);
    for (String each : second) {
      result.add(each);
    }
    return result;
  }

  static List<String> caseOperands(List<String> words) {
    // BUG: Diagnostic contains: `2 * words.size() - 1` elements
    List<String> result = new ArrayList<>();
    for (int i = 0; i < words.size() - 1; i++) {
      result.add(words.get(i));
      result.add(words.get(i + 1));
    }
    result.add("end");
    return result;
  }

  static List<String> seconds(List<String> words) {
    // BUG: Diagnostic contains: `words.size() / 2 + 1` elements
    List<String> result = new ArrayList<>();
    for (int i = 0; i < words.size() - 1; i += 2) {
      result.add(words.get(i) + words.get(i + 1));
    }
    result.add("end");
    return result;
  }
}
