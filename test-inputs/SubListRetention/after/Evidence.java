package sublistretention;

import java.util.ArrayList;
import java.util.List;

class Evidence {
  /** The ten first of n names, kept. */
  public static Object run(int n) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      names.add("name " + i);
    }
    return new ArrayList<>(names.subList(0, Math.min(n, 10)));
  }
}
