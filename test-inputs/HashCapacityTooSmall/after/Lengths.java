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
    Set<String> set = new HashSet<>((int) Math.ceil(names.length / 0.75));
    for (String name : names) {
      set.add(name);
    }
    return set;
  }

  Map<String, Integer> byIndex(String[] names) {
    Map<String, Integer> positions = new HashMap<>((int) Math.ceil(names.length / 0.75));
    for (int i = names.length - 1; i >= 0; i--) {
      positions.put(names[i], i);
    }
    return positions;
  }

  Map<Integer, Integer> whileLoop(int[][] table) {
    Map<Integer, Integer> first = new HashMap<>((int) Math.ceil(table[0].length / 0.75));
    int column = 0;
    while (column < table[0].length) {
      first.put(column, table[0][column]);
      column++;
    }
    return first;
  }

  Set<String> withoutFirst(String... names) {
    Set<String> rest = new HashSet<>((int) Math.ceil((names.length - 1) / 0.75));
    for (int i = 1; i < names.length; i++) {
      rest.add(names[i]);
    }
    return rest;
  }

  Set<Integer> orNone(int[] numbers) {
    Set<Integer> set = new HashSet<>((int) Math.ceil((numbers == null ? NONE.length : numbers.length) / 0.75));
    if (numbers != null) {
      for (int number : numbers) {
        set.add(number);
      }
    }
    return set;
  }

  Set<String> allOf(String[] names) {
    Set<String> set = new HashSet<>((int) Math.ceil(names.length / 0.75));
    set.addAll(Arrays.asList(names));
    return set;
  }
}
