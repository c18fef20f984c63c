// Only some of the elements are put in: the count is an upper bound, and a larger table may be too large.
package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ConditionalAdds {
  private final Set<String> consumed;

  ConditionalAdds(Map<String, String> settings) {
    consumed = new HashSet<>(settings.size());
  }

  String consume(Map<String, String> settings, String key) {
    consumed.add(key);
    return settings.get(key);
  }

  Set<String> filtered(List<String> words) {
    Set<String> set = new HashSet<>(words.size());
    for (String word : words) {
      if (!word.isEmpty()) {
        set.add(word);
      }
    }
    return set;
  }

  Set<String> filteredStream(List<String> words) {
    Set<String> set = new HashSet<>(words.size());
    words.stream().filter(word -> !word.isEmpty()).forEach(word -> set.add(word));
    return set;
  }

  Set<String> filteredReference(List<String> words) {
    Set<String> set = new HashSet<>(words.size());
    words.stream().filter(word -> !word.isEmpty()).forEach(set::add);
    return set;
  }

  Set<String> skipped(List<String> words) {
    Set<String> set = new HashSet<>(words.size());
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      set.add(word);
    }
    return set;
  }

  Map<String, Integer> parsed(String[] words) {
    Map<String, Integer> map = new HashMap<>(words.length);
    for (String word : words) {
      try {
        map.put(word, Integer.parseInt(word));
      } catch (NumberFormatException e) {
        System.err.println("not a number: " + word);
      }
    }
    return map;
  }

  Map<String, Integer> shortCircuit(List<String> words) {
    Map<String, Integer> map = new HashMap<>(words.size());
    boolean replaced = false;
    for (String word : words) {
      replaced |= word.length() > 3 && map.put(word, 1) != null;
    }
    return replaced ? Map.of() : map;
  }

  Set<String> oneKindOnly(Object[] objects) {
    Set<String> set = new HashSet<>(objects.length);
    for (Object object : objects) {
      switch (object.hashCode() % 3) {
        case 0:
          set.add(object.toString());
          break;
        default:
          break;
      }
    }
    return set;
  }

  Set<String> sometimes(List<String> words, boolean all) {
    Set<String> set = new HashSet<>(words.size());
    set.add("first");
    if (!all) {
      set.add("last");
    }
    return set;
  }
}
