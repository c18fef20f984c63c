// With a load factor of 1 or more the count is the right capacity; one that is not constant may be.
package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class LoadFactors {
  private static final float FULL = 1;

  Set<String> one(List<String> words) {
    Set<String> set = new HashSet<>(words.size(), 1.0f);
    set.addAll(words);
    return set;
  }

  Map<String, Integer> intLiteral(List<String> words) {
    Map<String, Integer> map = new HashMap<>(words.size(), 1);
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Map<String, Integer> constant(List<String> words) {
    Map<String, Integer> map = new LinkedHashMap<>(words.size(), FULL, true);
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Set<String> parameter(List<String> words, float loadFactor) {
    Set<String> set = new HashSet<>(words.size(), loadFactor);
    set.addAll(words);
    return set;
  }
}
