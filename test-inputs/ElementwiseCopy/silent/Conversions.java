// Each element is converted, cast, boxed or unboxed on its way: no operation for many does that.
package elementwisecopy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Conversions {
  static List<String> trimmed(List<String> names) {
    List<String> result = new ArrayList<>(names.size());
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<Integer> boxed(int[] numbers) {
    List<Integer> result = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      result.add(number);
    }
    return result;
  }

  static void unboxed(List<Integer> numbers, List<Long> target) {
    for (int number : numbers) {
      target.add((long) number);
    }
  }

  static void cast(List<Object> objects, List<String> target) {
    for (Object object : objects) {
      target.add((String) object);
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  static void raw(List objects, List<Object> target) {
    for (Object object : objects) {
      target.add(object);
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  static void intoRaw(List<String> names, List target) {
    for (String name : names) {
      target.add(name);
    }
  }

  static void swapped(Map<String, String> names, Map<String, String> target) {
    for (Map.Entry<String, String> entry : names.entrySet()) {
      target.put(entry.getValue(), entry.getKey());
    }
  }

  static Map<String, Integer> lengths(Map<String, String> names) {
    Map<String, Integer> result = new HashMap<>((int) Math.ceil(names.size() / 0.75));
    names.forEach((key, value) -> result.put(key, value.length()));
    return result;
  }
}
