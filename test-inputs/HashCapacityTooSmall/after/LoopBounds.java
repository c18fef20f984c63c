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
    Map<Integer, String> map = new HashMap<>((int) Math.ceil(n / 0.75));
    for (int i = 0; i < n; i++) {
      map.put(i, "value " + i);
    }
    return map;
  }

  Map<String, String> readFrom(DataInput in) throws IOException {
    int entries = in.readInt();
    Map<String, String> map = new HashMap<>((int) Math.ceil(entries / 0.75));
    for (int i = 0; i < entries; i++) {
      map.put(in.readUTF(), in.readUTF());
    }
    return map;
  }

  Set<Integer> field() {
    Set<Integer> free = new HashSet<>((int) Math.ceil(slots / 0.75));
    for (int slot = 0; slot < this.slots; slot++) {
      free.add(slot);
    }
    return free;
  }

  Map<String, Integer> accessor(Table table) {
    Map<String, Integer> positions = new LinkedHashMap<>((int) Math.ceil(table.columns() / 0.75));
    for (int i = 0; i < table.columns(); i++) {
      positions.put(table.name(i), i);
    }
    return positions;
  }

  Set<Integer> distance(int from, int to) {
    Set<Integer> between = new HashSet<>((int) Math.ceil((to - from) / 0.75));
    for (int i = from; i < to; i++) {
      between.add(i);
    }
    return between;
  }

  Set<Integer> range(int bound) {
    Set<Integer> squares = new HashSet<>((int) Math.ceil(bound / 0.75));
    IntStream.range(0, bound).forEach(i -> squares.add(i * i));
    return squares;
  }

  Set<Long> cast(long total) {
    Set<Long> numbers = new HashSet<>((int) Math.ceil(((int) total) / 0.75));
    for (long i = 0; i < total; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  static Set<String> untilFull(int wanted, Supplier<String> names) {
    Set<String> result = new HashSet<>((int) Math.ceil(wanted / 0.75));
    while (result.size() < wanted) {
      result.add(names.get());
    }
    return result;
  }
}
