// The loop may end before its last time round, or not begin.
package unsizedcollectioninloop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class EarlyExits {
  static List<String> head(List<String> lines) {
    List<String> result = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty()) {
        break;
      }
      result.add(line.trim());
    }
    return result;
  }

  static List<String> valid(List<String> lines) {
    List<String> result = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("!")) {
        return List.of();
      }
      result.add(line.trim());
    }
    return result;
  }

  static List<String> until(String[][] pages) {
    List<String> result = new ArrayList<>();
    outer:
    for (int i = 0; i < 100; i++) {
      for (int j = 0; j < 100; j++) {
        if (pages[i][j] == null) {
          break outer;
        }
        result.add(pages[i][j].trim());
      }
    }
    return result;
  }

  static List<String> unlessBroken(List<String> lines, boolean broken) {
    List<String> result = new ArrayList<>();
    if (broken) {
      return result;
    }
    for (String line : lines) {
      result.add(line.trim());
    }
    return result;
  }

  static Deque<String> eachRound(List<List<String>> rounds) {
    Deque<String> last = null;
    for (List<String> round : rounds) {
      Deque<String> result = new ArrayDeque<>();
      if (round.isEmpty()) {
        continue;
      }
      for (String each : round) {
        result.add(each.trim());
      }
      last = result;
    }
    return last;
  }
}
