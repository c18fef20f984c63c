package keyascapacity;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A char, a short and a byte are made an int on the way into the constructor. */
class SmallKeys {
  private final Map<Character, Set<String>> byInitial = new TreeMap<>();
  private final Map<Short, BitSet> byPort = new TreeMap<>();
  private final Map<Byte, ByteArrayOutputStream> byChannel = new HashMap<>();
  private final Map<Integer, Set<String>> byZone = new HashMap<>();
  private final Map<Character, StringBuffer> texts = new HashMap<>();
  private final Map<Character, Map<Character, Set<String>>> byPair = new HashMap<>();

  void add(String word) {
    // BUG: Diagnostic contains: `LinkedHashSet::new` is called with the key here
    byInitial.computeIfAbsent(word.charAt(0), LinkedHashSet::new).add(word);
    // BUG: Diagnostic contains: `StringBuffer::new` is called with the key here
    texts.computeIfAbsent(word.charAt(0), StringBuffer::new).append(word);
    byPair
        // BUG: Diagnostic contains: `HashMap::new` is called with the key here
        .computeIfAbsent(word.charAt(0), HashMap::new)
        // BUG: Diagnostic contains: `LinkedHashSet::new` is called with the key here
        .computeIfAbsent(word.charAt(1), LinkedHashSet::new)
        .add(word);
  }

  void add(short port, byte channel, int zone, String word) {
    // BUG: Diagnostic contains: The key 1,000,000 reserves 125,016 bytes for a single element
    byPort.computeIfAbsent(port, BitSet::new).set(3);
    // BUG: Diagnostic contains: `ByteArrayOutputStream::new` is called with the key here
    byChannel.computeIfAbsent(channel, ByteArrayOutputStream::new).write(3);
    // BUG: Diagnostic contains: `k -> ConcurrentHashMap.newKeySet()`
    byZone.computeIfAbsent(zone, ConcurrentHashMap::newKeySet).add(word);
  }
}
