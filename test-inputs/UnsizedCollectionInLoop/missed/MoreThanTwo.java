package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;

/** A sum of three sizes could be written down, but nobody wants to read it. */
class MoreThanTwo {
  static List<String> all(List<String> a, List<String> b, List<String> c) {
    List<String> result = new ArrayList<>();
    a.forEach(each -> result.add(each.trim()));
    b.forEach(each -> result.add(each.trim()));
    c.forEach(each -> result.add(each.trim()));
    return result;
  }
}
