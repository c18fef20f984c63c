// One copy a call of the method, however many constants the loop goes through.
package enumvaluesinloop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class OncePerMethod {
  private final long[] totals = new long[TimeUnit.values().length];
  private final Map<TimeUnit, Long> counts = new EnumMap<>(TimeUnit.class);

  OncePerMethod() {
    for (TimeUnit unit : TimeUnit.values()) {
      counts.put(unit, 0L);
    }
  }

  int iterated() {
    int sum = 0;
    for (TimeUnit unit : TimeUnit.values()) {
      sum += unit.ordinal();
    }
    return sum;
  }

  void hoisted(int[] codes) {
    TimeUnit[] units = TimeUnit.values();
    for (int code : codes) {
      totals[units[code].ordinal()]++;
    }
  }

  void inInitialiser() {
    for (int i = 0, n = TimeUnit.values().length; i < n; i++) {
      totals[i] = 0;
    }
  }

  List<String> names() {
    return Arrays.stream(TimeUnit.values()).map(Enum::name).collect(Collectors.toList());
  }

  void forEachOfAll() {
    Stream.of(TimeUnit.values()).forEach(unit -> counts.put(unit, 1L));
    Arrays.asList(TimeUnit.values()).forEach(unit -> counts.put(unit, 2L));
  }

  long[] sized() {
    return new long[TimeUnit.values().length];
  }

  TimeUnit first() {
    return TimeUnit.values()[0];
  }

  TimeUnit last() {
    return TimeUnit.values()[TimeUnit.values().length - 1];
  }

  TimeUnit decode(int code) {
    return TimeUnit.values()[code];
  }

  TimeUnit leaves(List<String> names) {
    for (String name : names) {
      if (name.equals("first")) {
        return TimeUnit.values()[0];
      }
    }
    return null;
  }

  TimeUnit fails(int[] codes) {
    for (int code : codes) {
      if (code > 6) {
        throw new IllegalArgumentException(code + " of " + Arrays.toString(TimeUnit.values()));
      }
    }
    return null;
  }

  int breaks(int[] codes) {
    int found = 0;
    for (int code : codes) {
      if (code == 7) {
        found = TimeUnit.values().length;
        break;
      }
    }
    return found;
  }

  List<Supplier<Integer>> later(int[] codes) {
    List<Supplier<Integer>> all = new ArrayList<>();
    for (int code : codes) {
      all.add(() -> TimeUnit.values().length);
    }
    return all;
  }

  void onMiss(Map<String, TimeUnit> known, List<String> names) {
    for (String name : names) {
      known.computeIfAbsent(name, each -> TimeUnit.values()[each.length()]);
    }
  }

  int calledPerElement(List<String> names) {
    int sum = 0;
    for (String name : names) {
      sum += find(name).ordinal();
    }
    return sum;
  }

  private static TimeUnit find(String name) {
    for (TimeUnit unit : TimeUnit.values()) {
      if (unit.name().equals(name)) {
        return unit;
      }
    }
    return TimeUnit.DAYS;
  }
}
