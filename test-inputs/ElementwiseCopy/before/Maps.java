package elementwisecopy;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

class Maps {
  private final Map<String, Object> all = new HashMap<>();

  void byEntry(Map<String, String> more) {
    // BUG: Diagnostic contains: For 1,000 that is 7 growths. putAll makes room first, at one go if the map is empty.
    for (Map.Entry<String, String> entry : more.entrySet()) {
      all.put(entry.getKey(), entry.getValue());
    }
  }

  void byKey(Map<String, ?> more) {
    // BUG: Diagnostic contains: copies `more` into `all`
    for (String key : more.keySet()) {
      all.put(key, more.get(key));
    }
  }

  void byLambda(Map<String, ? extends Number> more) {
    // BUG: Diagnostic contains: copies `more` into `this.all`
    more.forEach((key, value) -> this.all.put(key, value));
  }

  void byReference(Map<String, Integer> more) {
    // BUG: Diagnostic contains: copies `more` into `all`
    more.forEach(all::put);
  }

  static Map<Object, String> identities(Map<String, String> names) {
    Map<Object, String> result = new IdentityHashMap<>();
    if (names.size() > 100) {
      // BUG: Diagnostic contains: copies `names` into `result`
      for (var entry : names.entrySet()) {
        result.put(entry.getKey(), entry.getValue());
      }
    }
    return result;
  }

  static Map<String, Integer> copy(Map<String, Integer> numbers) {
    Map<String, Integer> result = new LinkedHashMap<>();
    // BUG: Diagnostic contains: The copy constructor makes room once
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      result.put(entry.getKey(), entry.getValue());
    }
    return result;
  }

  void byEach(Map<String, String> more) {
    // BUG: Diagnostic contains: copies `more` into `all`
    more.entrySet().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
  }

  void byEachKey(Map<String, String> more) {
    // BUG: Diagnostic contains: copies `more` into `all`
    more.keySet()
        .forEach(
            key -> {
              String value = more.get(key);
              all.put(key, value);
            });
  }
}
