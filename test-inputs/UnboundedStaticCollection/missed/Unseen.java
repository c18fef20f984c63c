// Missed: what is in the collection grows, not the collection; what takes out is never reached.
package unboundedstaticcollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Unseen {
  private static final Map<Class<?>, List<String>> BY_TYPE = new HashMap<>();

  static void add(Class<?> type, String each) {
    BY_TYPE.computeIfAbsent(type, key -> new ArrayList<>()).add(each);
  }

  private static final List<String> NEVER_CLEARED = new ArrayList<>();

  static void add(String each) {
    NEVER_CLEARED.add(each);
  }

  private static void clear() {
    NEVER_CLEARED.clear();
  }
}
