// Each array that is passed here is short.
package sublistretention;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;

class OfShortArrays {
  protected final String[] slots = new String[2];

  List<String> used(OfShortArrays other, int count) {
    other.slots[0] = "a";
    return copy(other.slots, count);
  }

  protected <E> ImmutableList<E> copy(E[] slots, int count) {
    return ImmutableList.copyOf(slots).subList(0, count);
  }

  List<String> local(int count) {
    String[] three = new String[3];
    Arrays.fill(three, "");
    return Arrays.asList(three).subList(0, count);
  }
}
