// Once, when the class is initialised.
package enumvaluesinloop;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

class Initialisers {
  enum Unit {
    BYTE(1),
    KILOBYTE(1024);

    private static final Unit[] VALUES = values();
    private static final Map<Integer, Unit> BY_SIZE = new HashMap<>();
    private static final Map<String, Unit> BY_NAME =
        Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    static {
      for (int i = 0; i < values().length; i++) {
        BY_SIZE.put(values()[i].size, values()[i]);
      }
    }

    final int size;

    Unit(int size) {
      this.size = size;
    }

    static Unit of(int code) {
      return VALUES[code];
    }

    static Unit ofSize(int size) {
      return BY_SIZE.get(size);
    }

    static Unit ofName(String name) {
      return BY_NAME.get(name);
    }
  }

  private static final int[] SIZES = new int[Unit.values().length];
  private static final Unit[][] PAIRS = pairs();

  static {
    int i = 0;
    while (i < Unit.values().length) {
      SIZES[i] = Unit.values()[i].size;
      i++;
    }
  }

  private static Unit[][] pairs() {
    Unit[][] pairs = new Unit[SIZES.length][];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = new Unit[] {Unit.values()[i], nextSmaller(i)};
    }
    return pairs;
  }

  private static Unit nextSmaller(int i) {
    return i > Unit.values().length ? nextSmaller(i - 1) : Unit.values()[i];
  }

  static Unit[] pair(int i) {
    return PAIRS[i].clone();
  }
}
