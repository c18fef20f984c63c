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

  // BUG: Diagnostic contains: `8` is the capacity of the table: this HashMap is resized when it holds more than 6 elements, and it gets 7
  private static final Map<String, Integer> DAYS = new HashMap<>(8);

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
    // BUG: Diagnostic contains: `COLOURS` is the capacity of the table: this HashSet
    Set<String> colours = new HashSet<>(COLOURS);
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
    // BUG: Diagnostic contains: resized when it holds more than 6 elements, and it gets 7. That is 1 resize, 7 entries moved
    Map<TimeUnit, String> units = new HashMap<>(7);
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
    // BUG: Diagnostic contains: `100` is the capacity of the table: this HashMap is resized when it holds more than 96 elements, and it gets 100
    Map<Integer, Integer> squares = new HashMap<>(100);
    for (int i = 1; i <= 100; i++) {
      squares.put(i, i * i);
    }
    return squares;
  }

  Hashtable<Integer, String> table() {
    // BUG: Diagnostic contains: `10` is the capacity of the table: this Hashtable is resized when it holds more than 7 elements, and it gets 10
    Hashtable<Integer, String> table = new Hashtable<>(10);
    for (int i = 0; i < 10; i++) {
      table.put(i, "value " + i);
    }
    return table;
  }

  Set<Integer> half() {
    // BUG: Diagnostic contains: this HashSet is resized when it holds more than 8 elements, and it gets 10
    Set<Integer> set = new HashSet<>(10, 0.5f);
    for (int i = 0; i < 10; i++) {
      set.add(i);
    }
    return set;
  }
}
