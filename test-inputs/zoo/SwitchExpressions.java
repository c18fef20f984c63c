// Switch expressions and statements of every form, with loops, concatenations and allocations inside their arms.
package zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

class SwitchExpressions {

  String s = switch (TimeUnit.values().length) {
    case 0 -> "";
    case 1, 2, 3 -> {
      String t = "";
      for (TimeUnit u : TimeUnit.values()) t += u;
      yield t;
    }
    default -> throw new IllegalStateException("" + TimeUnit.values()[0]);
  };

  Map<String, String> map(TimeUnit unit, List<String> xs) {
    Map<String, String> m = new HashMap<>(switch (unit) {
      case DAYS -> xs.size();
      case HOURS -> {
        int n = 0;
        for (String x : xs) n += x.length();
        yield n;
      }
      default -> xs.size() * 4 / 3 + 1;
    });
    for (String x : xs) m.put(x, switch (x) { case "a": yield "b"; case "c": default: yield x += x; });
    return m;
  }

  String old(int k, List<String> xs) {
    String t = "";
    for (String x : xs) {
      switch (k) {
        case 0:
          t += x;
        case 1:
          t += x;
          break;
        case 2: {
          t = t + x;
          continue;
        }
        default:
      }
      switch (x.length()) { }
      switch (x.length()) { default -> { } }
      switch (x.length()) { case 1 -> t += x; case 2 -> t = x; default -> throw new IllegalStateException(t); }
    }
    return t;
  }

  List<Integer> nested(int a, int b) {
    List<Integer> xs = new ArrayList<>();
    for (int i = 0; i < a; i++) {
      switch (i % 3) {
        case 0 -> xs.add(switch (b) { case 0 -> switch (a) { case 0 -> 1; default -> 2; }; default -> 3; });
        case 1 -> xs.add(i);
        default -> xs.add(-i);
      }
    }
    int total = switch (a) {
      default:
        int sum = 0;
        while (true) {
          sum += switch (b) { case 1 -> { int j = 0; do { j++; } while (j < b); yield j; } default -> 1; };
          if (sum > a) yield sum;
        }
    };
    xs.add(total);
    return xs;
  }

  static int yield(int yield) {
    return switch (yield) { case 1: yield yield; default: yield SwitchExpressions.yield(yield - 1); };
  }
}
