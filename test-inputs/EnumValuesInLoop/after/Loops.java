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
  private static final TimeUnit[] TIME_UNIT_VALUES = TimeUnit.values();

  private final Map<TimeUnit, Integer> counts = new EnumMap<>(TimeUnit.class);

  void condition(int[] totals) {
    for (int i = 0; i < TIME_UNIT_VALUES.length; i++) {
      totals[i]++;
    }
  }

  void conditionAndBody() {
    for (int i = 0; i < TIME_UNIT_VALUES.length; i++) {
      counts.put(TIME_UNIT_VALUES[i], i);
    }
  }

  void nestedForEach(List<String> names) {
    for (String name : names) {
      for (TimeUnit unit : TIME_UNIT_VALUES) {
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
      if (code >= 0 && code < TIME_UNIT_VALUES.length) {
        sum += TIME_UNIT_VALUES[code].toString().length();
      }
    }
    return sum;
  }

  int doLoop(int code) {
    int rest = code;
    do {
      rest--;
    } while (rest > TIME_UNIT_VALUES.length);
    return rest;
  }

  void viaLocal(List<Integer> codes) {
    for (int code : codes) {
      TimeUnit[] all = TIME_UNIT_VALUES;
      counts.merge(all[code % all.length], 1, Integer::sum);
    }
  }

  void forEachLambda(List<Integer> codes) {
    codes.forEach(code -> counts.merge(TIME_UNIT_VALUES[code], 1, Integer::sum));
  }

  List<TimeUnit> streamStage(List<Integer> codes) {
    return codes.stream().map(code -> TIME_UNIT_VALUES[code]).collect(Collectors.toList());
  }

  int[] rangeStage(int n) {
    return IntStream.range(0, n).filter(i -> i < TIME_UNIT_VALUES.length).toArray();
  }

  void comparator(List<Integer> codes) {
    codes.sort((a, b) -> TIME_UNIT_VALUES[a].compareTo(TIME_UNIT_VALUES[b]));
  }

  List<List<TimeUnit>> copies(List<String> names) {
    List<List<TimeUnit>> all = new ArrayList<>();
    for (String name : names) {
      all.add(new ArrayList<>(Arrays.asList(TIME_UNIT_VALUES)));
    }
    return all;
  }

  boolean anyOf(List<String> names) {
    boolean found = true;
    for (String name : names) {
      found &= Arrays.stream(TIME_UNIT_VALUES).anyMatch(unit -> unit.name().equals(name));
    }
    return found;
  }

  int helper(List<String> names) {
    int sum = 0;
    for (String name : names) {
      sum += position(name, TIME_UNIT_VALUES);
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
