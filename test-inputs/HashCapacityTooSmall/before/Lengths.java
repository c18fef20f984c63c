package hashcapacitytoosmall;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The length of an array, whatever goes over its elements. */
class Lengths {
  private static final int[] NONE = {};

  Set<String> forEach(String[] names) {
    // BUG: Diagnostic contains: `names.length` counts elements
    Set<String> set = new HashSet<>(names.length);
    for (String name : names) {
      set.add(name);
    }
    return set;
  }

  Map<String, Integer> byIndex(String[] names) {
    // BUG: Diagnostic contains: `names.length` counts elements
    Map<String, Integer> positions = new HashMap<>(names.length);
    for (int i = names.length - 1; i >= 0; i--) {
      positions.put(names[i], i);
    }
    return positions;
  }

  Map<Integer, Integer> whileLoop(int[][] table) {
    // BUG: Diagnostic contains: `table[0].length` counts elements
    Map<Integer, Integer> first = new HashMap<>(table[0].length);
    int column = 0;
    while (column < table[0].length) {
      first.put(column, table[0][column]);
      column++;
    }
    return first;
  }

  Set<String> withoutFirst(String... names) {
    // BUG: Diagnostic contains: `names.length - 1` counts elements
    Set<String> rest = new HashSet<>(names.length - 1);
    for (int i = 1; i < names.length; i++) {
      rest.add(names[i]);
    }
    return rest;
  }

  Set<Integer> orNone(int[] numbers) {
    // BUG: Diagnostic contains: `numbers == null ? NONE.length : numbers.length` counts elements
    Set<Integer> set = new HashSet<>(numbers == null ? NONE.length : numbers.length);
    if (numbers != null) {
      for (int number : numbers) {
        set.add(number);
      }
    }
    return set;
  }

  Set<String> allOf(String[] names) {
    // BUG: Diagnostic contains: `names.length` counts elements
    Set<String> set = new HashSet<>(names.length);
    set.addAll(Arrays.asList(names));
    return set;
  }
}
