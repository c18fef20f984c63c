package arraygrowthinloop;

import java.util.Arrays;

/** Collects the names that are wanted. */
public final class Names {
  private Names() {}

  public static Object run(int n) {
    String[] names = new String[0];
    for (int i = 0; i < n; i++) {
      if (i % 10 != 0) {
        // BUG: Diagnostic contains: `names` is copied as a whole each time round this loop.
        names = Arrays.copyOf(names, names.length + 1);
        names[names.length - 1] = "name";
      }
    }
    return names;
  }
}
