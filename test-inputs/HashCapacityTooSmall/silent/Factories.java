// Factories that take a number of elements make room for it themselves.
package hashcapacitytoosmall;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Factories {
  Map<String, Integer> guavaMap(List<String> words) {
    Map<String, Integer> map = Maps.newHashMapWithExpectedSize(words.size());
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Map<String, Integer> guavaLinkedMap(List<String> words) {
    Map<String, Integer> map = Maps.newLinkedHashMapWithExpectedSize(words.size());
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Set<String> guavaSet(List<String> words) {
    Set<String> set = Sets.newHashSetWithExpectedSize(words.size());
    set.addAll(words);
    return set;
  }

  /** As that of the JDK, from 19 on. */
  Map<String, Integer> likeTheJdk(List<String> words) {
    Map<String, Integer> map = Tables.newHashMap(words.size());
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  static class Tables {
    static <K, V> Map<K, V> newHashMap(int mappings) {
      return new HashMap<>(capacity(mappings));
    }

    private static int capacity(int mappings) {
      return (int) Math.ceil(mappings / 0.75);
    }
  }
}
