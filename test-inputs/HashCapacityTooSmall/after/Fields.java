package hashcapacitytoosmall;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables that live in fields. */
class Fields {
  private static final String[] WORDS = "to be or not to be".split(" ");

  private static final Set<String> KNOWN = new HashSet<>((int) Math.ceil(WORDS.length / 0.75));

  static {
    for (String word : WORDS) {
      KNOWN.add(word);
    }
  }

  private final Map<String, Integer> positions;
  private Set<String> seen;

  Fields(List<String> words) {
    this.positions = new HashMap<>((int) Math.ceil(words.size() / 0.75));
    for (String word : words) {
      positions.put(word, positions.size());
    }
  }

  void reset(List<String> words) {
    seen = new HashSet<>((int) Math.ceil(words.size() / 0.75));
    for (String word : words) {
      this.seen.add(word);
    }
  }

  /** Filled by another method, in a loop. */
  static class Reader {
    private final Map<String, Integer> positions;

    Reader(BufferedReader reader, int expectedSize) throws IOException {
      positions = new HashMap<>((int) Math.ceil(expectedSize / 0.75));
      read(reader);
    }

    private void read(BufferedReader reader) throws IOException {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        positions.put(line, positions.size());
      }
    }
  }
}
