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
    Map<String, String> headers = new HashMap<>();
    headers.put("Host", host);
    headers.put("User-Agent", agent);
    return headers;
  }

  static Map<String, String> linked(String host, boolean secure) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (secure) {
      headers.put("Scheme", "https");
    } else {
      headers.put("Scheme", "http");
    }
    return headers.isEmpty() ? Map.of("Host", host) : headers;
  }

  static boolean isVowel(char c) {
    Set<Character> vowels = new HashSet<>();
    for (char each : "aeiou".toCharArray()) {
      vowels.add(each);
    }
    return vowels.contains(c);
  }

  static int identities(Object first, Object second) {
    Map<Object, Integer> identities = new IdentityHashMap<>();
    identities.put(first, 1);
    identities.merge(second, 1, Integer::sum);
    return identities.size();
  }

  static int concurrent(String key) {
    ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
    counts.computeIfAbsent(key, String::length);
    counts.putIfAbsent("none", 0);
    return counts.get(key);
  }

  static Map<String, Integer> withLoadFactor(String key) {
    Map<String, Integer> counts = new HashMap<>(2, 0.75f);
    counts.put(key, 1);
    return counts;
  }

  static Map<String, Integer> all(String key) {
    Map<String, Integer> counts = new HashMap<String, Integer>();
    counts.putAll(Map.of("a", 1, "b", 2));
    counts.put(key, 1);
    return counts;
  }
}
