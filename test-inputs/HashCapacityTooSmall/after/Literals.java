package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A number that is written out, for elements that are written out too. */
class Literals {
  private static final int COLOURS = 4 + 4;

  private static final Map<String, Integer> DAYS = new HashMap<>(16);

  static {
    DAYS.put("mon", 1);
    DAYS.put("tue", 2);
    DAYS.put("wed", 3);
    DAYS.put("thu", 4);
    DAYS.put("fri", 5);
    DAYS.put("sat", 6);
    DAYS.put("sun", 7);
  }

  Set<String> colours() {
    Set<String> colours = new HashSet<>(16);
    colours.add("red");
    colours.add("orange");
    colours.add("yellow");
    colours.add("green");
    colours.add("cyan");
    colours.add("blue");
    colours.add("violet");
    colours.add("black");
    return colours;
  }

  Map<TimeUnit, String> units() {
    Map<TimeUnit, String> units = new HashMap<>(16);
    units.put(TimeUnit.NANOSECONDS, "ns");
    units.put(TimeUnit.MICROSECONDS, "us");
    units.put(TimeUnit.MILLISECONDS, "ms");
    units.put(TimeUnit.SECONDS, "s");
    units.put(TimeUnit.MINUTES, "min");
    units.put(TimeUnit.HOURS, "h");
    units.put(TimeUnit.DAYS, "d");
    return units;
  }

  Map<Integer, Integer> squares() {
    Map<Integer, Integer> squares = new HashMap<>(256);
    for (int i = 1; i <= 100; i++) {
      squares.put(i, i * i);
    }
    return squares;
  }

  Hashtable<Integer, String> table() {
    Hashtable<Integer, String> table = new Hashtable<>(14);
    for (int i = 0; i < 10; i++) {
      table.put(i, "value " + i);
    }
    return table;
  }

  Set<Integer> half() {
    Set<Integer> set = new HashSet<>(32, 0.5f);
    for (int i = 0; i < 10; i++) {
      set.add(i);
    }
    return set;
  }
}
