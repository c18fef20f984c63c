package oversizedcapacity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

class HashTables {
  static Map<String, String> headers(String host, String agent) {
    // BUG: Diagnostic contains: asks for 100,000 table slots and gets 2 entries at most. The first entry allocates 524,304 bytes, where 80
    Map<String, String> headers = new HashMap<>(100_000);
    headers.put("Host", host);
    headers.put("User-Agent", agent);
    return headers;
  }

  static Map<String, String> linked(String host, boolean secure) {
    // BUG: Diagnostic contains: This LinkedHashMap asks for 2,000 table slots and gets 2
    Map<String, String> headers = new LinkedHashMap<>(2000);
    if (secure) {
      headers.put("Scheme", "https");
    } else {
      headers.put("Scheme", "http");
    }
    return headers.isEmpty() ? Map.of("Host", host) : headers;
  }

  static boolean isVowel(char c) {
    // BUG: Diagnostic contains: The first element allocates
    Set<Character> vowels = new HashSet<>(4096);
    for (char each : "aeiou".toCharArray()) {
      vowels.add(each);
    }
    return vowels.contains(c);
  }

  static int identities(Object first, Object second) {
    // BUG: Diagnostic contains: This IdentityHashMap has room for 2,000 and gets 2 entries at most. Its array takes
    Map<Object, Integer> identities = new IdentityHashMap<>(2000);
    identities.put(first, 1);
    identities.merge(second, 1, Integer::sum);
    return identities.size();
  }

  static int concurrent(String key) {
    // BUG: Diagnostic contains: This ConcurrentHashMap has room for 1,024 and gets 2
    ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>(1024);
    counts.computeIfAbsent(key, String::length);
    counts.putIfAbsent("none", 0);
    return counts.get(key);
  }

  static Map<String, Integer> withLoadFactor(String key) {
    // BUG: Diagnostic contains: and gets 1
    Map<String, Integer> counts = new HashMap<>(4096, 0.75f);
    counts.put(key, 1);
    return counts;
  }

  static Map<String, Integer> all(String key) {
    // BUG: Diagnostic contains: and gets 3
    Map<String, Integer> counts = new HashMap<String, Integer>(4096);
    counts.putAll(Map.of("a", 1, "b", 2));
    counts.put(key, 1);
    return counts;
  }
}
