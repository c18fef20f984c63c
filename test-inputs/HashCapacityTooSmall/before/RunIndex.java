package hashcapacitytoosmall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Indexes as many numbers as asked for. */
public class RunIndex {
  /** Made once: the tables are what is measured. */
  private static final List<Integer> NUMBERS = new ArrayList<>();

  private RunIndex() {}

  public static Object run(int n) {
    while (NUMBERS.size() < n) {
      NUMBERS.add(NUMBERS.size());
    }
    List<Integer> numbers = NUMBERS.subList(0, n);
    // BUG: Diagnostic contains: `numbers.size()` counts elements
    Map<Integer, Integer> index = new HashMap<>(numbers.size());
    for (Integer number : numbers) {
      index.put(number, number);
    }
    // BUG: Diagnostic contains: `numbers.size()` counts elements
    Set<Integer> set = new HashSet<>(numbers.size());
    set.addAll(numbers);
    return index.hashCode() + set.hashCode();
  }
}
