package arraygrowthinloop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the names that are wanted. */
public final class Names {
  private Names() {}

  public static Object run(int n) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (i % 10 != 0) {
        names.add("name");
      }
    }
    return names.toArray(new String[0]);
  }
}
