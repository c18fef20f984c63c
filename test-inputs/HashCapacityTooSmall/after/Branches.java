package hashcapacitytoosmall;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something is put in each time round, on every way through the body. */
class Branches {
  Map<String, Boolean> ifElse(List<String> words) {
    Map<String, Boolean> map = new HashMap<>((int) Math.ceil(words.size() / 0.75));
    for (String word : words) {
      if (word.isEmpty()) {
        map.put("-", true);
      } else {
        map.put(word, false);
      }
    }
    return map;
  }

  Set<String> choice(List<String> words) {
    Set<String> set = new HashSet<>((int) Math.ceil(words.size() / 0.75));
    for (String word : words) {
      switch (word.length()) {
        case 0:
          set.add("-");
          break;
        case 1:
          set.add(word + word);
          break;
        default:
          set.add(word);
      }
    }
    return set;
  }

  /** An exception means that something went wrong: the rule is a full table. */
  Map<String, Integer> strict(List<String> words) {
    Map<String, Integer> map = new HashMap<>((int) Math.ceil(words.size() / 0.75));
    for (String word : words) {
      if (map.put(word, word.length()) != null) {
        throw new IllegalArgumentException("twice: " + word);
      }
    }
    return map;
  }
}
