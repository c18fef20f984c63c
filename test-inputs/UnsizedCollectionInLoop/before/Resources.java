package unsizedcollectioninloop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;

/** Containers of try-with-resources, list iterators, and results that are kept to be tested. */
class Resources {
  static byte[] bytes(int[] numbers) throws IOException {
    // BUG: Diagnostic contains: `numbers.length` bytes
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int number : numbers) {
        out.write(number);
      }
      return out.toByteArray();
    }
  }

  static String dashes(int n) throws IOException {
    // BUG: Diagnostic contains: `n` chars
    try (StringWriter out = new StringWriter()) {
      for (int i = 0; i < n; i++) {
        out.write('-');
      }
      return out.toString();
    } catch (IllegalStateException e) {
      return "";
    }
  }

  static List<String> trimmed(List<String> names) {
    // BUG: Diagnostic contains: `names.size()` elements
    List<String> result = new ArrayList<>();
    for (ListIterator<String> each = names.listIterator(); each.hasNext(); ) {
      result.add(each.next().trim());
    }
    return result;
  }

  static Map<String, Integer> lengths(List<String> names) {
    // BUG: Diagnostic contains: `names.size()` entries
    Map<String, Integer> result = new HashMap<>();
    for (String name : names) {
      Integer before = result.put(name, name.length());
      if (before != null) {
        throw new IllegalArgumentException("twice: " + name);
      }
    }
    return result;
  }

  static Set<String> different(String[] names) {
    // BUG: Diagnostic contains: `names.length` elements
    Set<String> result = new HashSet<>();
    for (String name : names) {
      boolean isNew = result.add(name.trim());
      if (!isNew) {
        throw new IllegalArgumentException("twice: " + name);
      }
    }
    return result;
  }
}
