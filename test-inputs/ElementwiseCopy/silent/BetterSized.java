// Other loops fill the same container: room for all of it, which another check asks for, is better.
package elementwisecopy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class BetterSized {
  static List<String> mixed(List<String> head, List<String> tail) {
    List<String> result = new ArrayList<>();
    for (String each : head) {
      result.add(each);
    }
    for (String each : tail) {
      result.add(each.trim());
    }
    return result;
  }

  static Set<String> both(List<String> first, List<String> second) {
    Set<String> result = new HashSet<>();
    for (String each : first) {
      result.add(each);
    }
    for (String each : second) {
      result.add(each);
    }
    return result;
  }
}
