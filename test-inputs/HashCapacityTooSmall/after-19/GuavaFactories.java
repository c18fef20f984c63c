package hashcapacitytoosmall;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file that uses Guava's factories already. */
class GuavaFactories {
  private final Map<String, String> settings = Maps.newTreeMap();
  private final Set<String> names = Sets.newTreeSet();

  Map<String, Integer> map(List<String> words) {
    Map<String, Integer> map = HashMap.newHashMap(words.size());
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Map<String, Integer> typed(List<String> words) {
    Map<String, Integer> map = LinkedHashMap.<String, Integer>newLinkedHashMap(words.size());
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  Set<String> set(List<String> words) {
    Set<String> set = LinkedHashSet.newLinkedHashSet(words.size());
    set.addAll(words);
    return set;
  }

  /** There is no factory for this type. */
  Map<String, Integer> hashtable(List<String> words) {
    Map<String, Integer> map = new Hashtable<>((int) Math.ceil(words.size() / 0.75));
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }

  @Override
  public String toString() {
    return names + " " + settings;
  }
}
