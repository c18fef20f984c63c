package boxedaccumulation;

/** A sum of numbers, each partial one in a box. */
final class Sum {
  private Sum() {}

  public static Object run(int n) {
    Long sum = 0L;
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `sum` is a Long, so each step takes the number out of a box
      sum += i * 7919L;
    }
    return sum;
  }
}
