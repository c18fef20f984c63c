package enumvaluesinloop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each kind of loop, in its body and in its condition. */
class Loops {
  private final Map<TimeUnit, Integer> counts = new EnumMap<>(TimeUnit.class);

  void condition(int[] totals) {
    // BUG: Diagnostic contains: each time round the loop. 7 constants take 48 bytes a call
    for (int i = 0; i < TimeUnit.values().length; i++) {
      totals[i]++;
    }
  }

  void conditionAndBody() {
    // BUG: Diagnostic contains: 4,800,000 bytes for 100,000 calls
    for (int i = 0; i < TimeUnit.values().length; i++) {
      counts.put(TimeUnit.values()[i], i);
    }
  }

  void nestedForEach(List<String> names) {
    for (String name : names) {
      // BUG: Diagnostic contains: each time round the loop
      for (TimeUnit unit : TimeUnit.values()) {
        if (unit.name().equals(name)) {
          counts.merge(unit, 1, Integer::sum);
        }
      }
    }
  }

  int whileLoop(Iterator<Integer> codes) {
    int sum = 0;
    while (codes.hasNext()) {
      int code = codes.next();
      // BUG: Diagnostic contains: clones the array
      if (code >= 0 && code < TimeUnit.values().length) {
        sum += TimeUnit.values()[code].toString().length();
      }
    }
    return sum;
  }

  int doLoop(int code) {
    int rest = code;
    do {
      rest--;
      // BUG: Diagnostic contains: clones the array
    } while (rest > TimeUnit.values().length);
    return rest;
  }

  void viaLocal(List<Integer> codes) {
    for (int code : codes) {
      // BUG: Diagnostic contains: clones the array
      TimeUnit[] all = TimeUnit.values();
      counts.merge(all[code % all.length], 1, Integer::sum);
    }
  }

  void forEachLambda(List<Integer> codes) {
    // BUG: Diagnostic contains: clones the array
    codes.forEach(code -> counts.merge(TimeUnit.values()[code], 1, Integer::sum));
  }

  List<TimeUnit> streamStage(List<Integer> codes) {
    // BUG: Diagnostic contains: for each element that the function is called with
    return codes.stream().map(code -> TimeUnit.values()[code]).collect(Collectors.toList());
  }

  int[] rangeStage(int n) {
    // BUG: Diagnostic contains: for each element that the function is called with
    return IntStream.range(0, n).filter(i -> i < TimeUnit.values().length).toArray();
  }

  void comparator(List<Integer> codes) {
    // BUG: Diagnostic contains: for each element that the function is called with
    codes.sort((a, b) -> TimeUnit.values()[a].compareTo(TimeUnit.values()[b]));
  }

  List<List<TimeUnit>> copies(List<String> names) {
    List<List<TimeUnit>> all = new ArrayList<>();
    for (String name : names) {
      // BUG: Diagnostic contains: clones the array
      all.add(new ArrayList<>(Arrays.asList(TimeUnit.values())));
    }
    return all;
  }

  boolean anyOf(List<String> names) {
    boolean found = true;
    for (String name : names) {
      // BUG: Diagnostic contains: clones the array
      found &= Arrays.stream(TimeUnit.values()).anyMatch(unit -> unit.name().equals(name));
    }
    return found;
  }

  int helper(List<String> names) {
    int sum = 0;
    for (String name : names) {
      // BUG: Diagnostic contains: clones the array
      sum += position(name, TimeUnit.values());
    }
    return sum;
  }

  private static int position(String name, TimeUnit[] units) {
    for (int i = 0; i < units.length; i++) {
      if (units[i].name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
