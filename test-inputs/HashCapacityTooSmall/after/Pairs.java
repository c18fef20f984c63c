package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A loop that takes two or three at once goes round a half or a third as often. */
class Pairs {
  static Map<String, String> headers(String... namesAndValues) {
    Map<String, String> headers = new LinkedHashMap<>((int) Math.ceil((namesAndValues.length / 2) / 0.75));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return headers;
  }

  static Map<Object, Object> attributes(Object[] pairs) {
    int size = pairs.length / 2;
    Map<Object, Object> attributes = new HashMap<>((int) Math.ceil(size / 0.75));
    for (int i = 0; i < size; i++) {
      attributes.put(pairs[2 * i], pairs[2 * i + 1]);
    }
    return attributes;
  }

  static Map<Object, Object> shifted(Object[] pairs) {
    Map<Object, Object> attributes = new HashMap<>((int) Math.ceil((pairs.length >> 1) / 0.75));
    for (int i = 0; i < pairs.length; i += 2) {
      attributes.put(pairs[i], pairs[i + 1]);
    }
    return attributes;
  }

  static Set<Integer> firsts(int[] triples) {
    int count = triples.length / 3;
    Set<Integer> firsts = new LinkedHashSet<>((int) Math.ceil(count / 0.75));
    for (int i = 0; i < triples.length; i += 3) {
      firsts.add(triples[i]);
    }
    return firsts;
  }
}
