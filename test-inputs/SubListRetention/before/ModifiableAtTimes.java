// A copy would be modifiable where the view is not, or the other way round: no fix.
package sublistretention;

import java.util.ArrayList;
import java.util.List;

class ModifiableAtTimes {
  List<String> head(List<String> words, boolean isFinal, int count) {
    List<String> all = isFinal ? List.copyOf(words) : new ArrayList<>(words);
    // BUG: Diagnostic contains: keeps all of `all` alive
    return all.subList(0, count);
  }
}
