package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts whose value the code tells. */
class KnownCounts {
  /** Seven of them. */
  enum Note {
    C,
    D,
    E,
    F,
    G,
    A,
    B;

    // BUG: Diagnostic contains: `values().length` is the capacity of the table: this HashMap is resized when it holds more than 6 elements, and it gets 7
    private static final Map<String, Note> BY_NAME = new HashMap<>(values().length);

    static {
      for (Note each : values()) {
        BY_NAME.put(each.name(), each);
      }
    }
  }

  private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47};

  Set<Integer> primes() {
    // BUG: Diagnostic contains: `PRIMES.length` is the capacity of the table: this HashSet is resized when it holds more than 12 elements, and it gets 15
    Set<Integer> primes = new HashSet<>(PRIMES.length);
    for (int i = 0; i < PRIMES.length; i++) {
      primes.add(PRIMES[i]);
    }
    return primes;
  }

  Set<String> names() {
    int count = Note.values().length;
    // BUG: Diagnostic contains: `count` is the capacity of the table
    Set<String> names = new HashSet<>(count);
    for (Note note : Note.values()) {
      names.add(note.name());
    }
    return names;
  }
}
