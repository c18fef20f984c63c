package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;

/** A getter may copy, load or compute; only the programmer knows that this one does not. */
class Getters {
  interface Order {
    List<String> getLines();

    int getCount();
  }

  static List<String> trimmed(Order order) {
    List<String> result = new ArrayList<>();
    for (String line : order.getLines()) {
      result.add(line.trim());
    }
    return result;
  }

  static List<String> numbered(Order order) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < order.getCount(); i++) {
      result.add("#" + i);
    }
    return result;
  }
}
