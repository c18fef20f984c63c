package elementwisecopy;

import java.util.ArrayList;
import java.util.List;

/** A comment in the loop would be lost: the finding has no fix. */
class Comments {
  private final List<String> all = new ArrayList<>();

  void addAll(List<String> names) {
    // BUG: Diagnostic contains: copies `names` into `all`
    for (String name : names) {
      // Even the empty ones.
      all.add(name);
    }
  }
}
