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
    byInitial.computeIfAbsent(word.charAt(0), k -> new LinkedHashSet<>()).add(word);
    texts.computeIfAbsent(word.charAt(0), k -> new StringBuffer()).append(word);
    byPair
        .computeIfAbsent(word.charAt(0), k -> new HashMap<>())
        .computeIfAbsent(word.charAt(1), k -> new LinkedHashSet<>())
        .add(word);
  }

  void add(short port, byte channel, int zone, String word) {
    byPort.computeIfAbsent(port, k -> new BitSet()).set(3);
    byChannel.computeIfAbsent(channel, k -> new ByteArrayOutputStream()).write(3);
    byZone.computeIfAbsent(zone, k -> ConcurrentHashMap.newKeySet()).add(word);
  }
}
