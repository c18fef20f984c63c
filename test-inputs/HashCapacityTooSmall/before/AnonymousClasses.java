package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A subclass has no factory, and its constructor is not the place to look for one. */
class AnonymousClasses {
  Map<String, Integer> counting(List<String> words) {
    Map<String, Integer> map =
        // BUG: Diagnostic contains: `words.size()` counts elements, but a HashMap
        new HashMap<>(words.size()) {
          private static final long serialVersionUID = 1;

          @Override
          public Integer put(String key, Integer value) {
            return super.put(key, getOrDefault(key, 0) + value);
          }
        };
    for (String word : words) {
      map.put(word, 1);
    }
    return map;
  }
}
