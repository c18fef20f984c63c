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

    private static final Map<String, Note> BY_NAME = new HashMap<>((int) Math.ceil(values().length / 0.75));

    static {
      for (Note each : values()) {
        BY_NAME.put(each.name(), each);
      }
    }
  }

  private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47};

  Set<Integer> primes() {
    Set<Integer> primes = new HashSet<>((int) Math.ceil(PRIMES.length / 0.75));
    for (int i = 0; i < PRIMES.length; i++) {
      primes.add(PRIMES[i]);
    }
    return primes;
  }

  Set<String> names() {
    int count = Note.values().length;
    Set<String> names = new HashSet<>((int) Math.ceil(count / 0.75));
    for (Note note : Note.values()) {
      names.add(note.name());
    }
    return names;
  }
}
