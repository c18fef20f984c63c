package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;

/** The creation would have to move behind the test, which is no edit of one place. */
class Moved {
  static List<String> orNone(List<String> names) {
    List<String> result = new ArrayList<>();
    if (names == null) {
      return result;
    }
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }
}
