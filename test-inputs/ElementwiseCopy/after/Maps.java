package elementwisecopy;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

class Maps {
  private final Map<String, Object> all = new HashMap<>();

  void byEntry(Map<String, String> more) {
    all.putAll(more);
  }

  void byKey(Map<String, ?> more) {
    all.putAll(more);
  }

  void byLambda(Map<String, ? extends Number> more) {
    this.all.putAll(more);
  }

  void byReference(Map<String, Integer> more) {
    all.putAll(more);
  }

  static Map<Object, String> identities(Map<String, String> names) {
    Map<Object, String> result = new IdentityHashMap<>();
    if (names.size() > 100) {
      result.putAll(names);
    }
    return result;
  }

  static Map<String, Integer> copy(Map<String, Integer> numbers) {
    Map<String, Integer> result = new LinkedHashMap<>(numbers);
    return result;
  }

  void byEach(Map<String, String> more) {
    all.putAll(more);
  }

  void byEachKey(Map<String, String> more) {
    all.putAll(more);
  }
}
