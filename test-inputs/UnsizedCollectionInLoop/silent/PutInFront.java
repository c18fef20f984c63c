// That each insertion shifts all elements behind it weighs more than a growth now and then.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;

class PutInFront {
  static List<String> reversed(List<String> names) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      result.add(0, name.trim());
    }
    return result;
  }
}
