package hashcapacitytoosmall;

import java.io.DataInput;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A number that bounds the loop which fills the table is a count, wherever it comes from. */
class LoopBounds {
  /** A cursor of somebody else. */
  interface Table {
    int columns();

    String name(int column);
  }

  private int slots;

  Map<Integer, String> parameter(int n) {
    // BUG: Diagnostic contains: `n` counts elements
    Map<Integer, String> map = new HashMap<>(n);
    for (int i = 0; i < n; i++) {
      map.put(i, "value " + i);
    }
    return map;
  }

  Map<String, String> readFrom(DataInput in) throws IOException {
    int entries = in.readInt();
    // BUG: Diagnostic contains: `entries` counts elements
    Map<String, String> map = new HashMap<>(entries);
    for (int i = 0; i < entries; i++) {
      map.put(in.readUTF(), in.readUTF());
    }
    return map;
  }

  Set<Integer> field() {
    // BUG: Diagnostic contains: `slots` counts elements
    Set<Integer> free = new HashSet<>(slots);
    for (int slot = 0; slot < this.slots; slot++) {
      free.add(slot);
    }
    return free;
  }

  Map<String, Integer> accessor(Table table) {
    // BUG: Diagnostic contains: `table.columns()` counts elements
    Map<String, Integer> positions = new LinkedHashMap<>(table.columns());
    for (int i = 0; i < table.columns(); i++) {
      positions.put(table.name(i), i);
    }
    return positions;
  }

  Set<Integer> distance(int from, int to) {
    // BUG: Diagnostic contains: `to - from` counts elements
    Set<Integer> between = new HashSet<>(to - from);
    for (int i = from; i < to; i++) {
      between.add(i);
    }
    return between;
  }

  Set<Integer> range(int bound) {
    // BUG: Diagnostic contains: `bound` counts elements
    Set<Integer> squares = new HashSet<>(bound);
    IntStream.range(0, bound).forEach(i -> squares.add(i * i));
    return squares;
  }

  Set<Long> cast(long total) {
    // BUG: Diagnostic contains: `(int) total` counts elements
    Set<Long> numbers = new HashSet<>((int) total);
    for (long i = 0; i < total; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  static Set<String> untilFull(int wanted, Supplier<String> names) {
    // BUG: Diagnostic contains: `wanted` counts elements
    Set<String> result = new HashSet<>(wanted);
    while (result.size() < wanted) {
      result.add(names.get());
    }
    return result;
  }
}
