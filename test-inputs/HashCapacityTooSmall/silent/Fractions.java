// A fraction of a count says nothing, unless the loop takes so many at once.
package hashcapacitytoosmall;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Fractions {
  static Set<String> halfAreEqual(List<String> words) {
    Set<String> different = new HashSet<>(words.size() / 2);
    for (String word : words) {
      different.add(word);
    }
    return different;
  }

  static Set<String> all(Collection<String> words) {
    Set<String> different = new HashSet<>(words.size() / 4);
    different.addAll(words);
    return different;
  }

  static Map<String, String> inPairs(String[] namesAndValues) {
    Map<String, String> map = new HashMap<>(namesAndValues.length / 3);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  /** As many slots as there are texts: twice as many as entries. */
  static Map<String, String> roomy(String[] namesAndValues) {
    Map<String, String> map = new HashMap<>(namesAndValues.length);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  static Map<String, Integer> unseen(String[] namesAndValues) {
    return new HashMap<>(namesAndValues.length / 2);
  }

  static Map<String, Integer> third(List<String> words) {
    int n = words.size();
    Map<String, Integer> map = new HashMap<>(n + n / 3);
    for (String word : words) {
      map.put(word, word.length());
    }
    return map;
  }
}
