package boxedaccumulation;

/** A sum of numbers, each partial one in a box. */
final class Sum {
  private Sum() {}

  public static Object run(int n) {
    long sum = 0L;
    for (int i = 0; i < n; i++) {
      sum += i * 7919L;
    }
    return sum;
  }
}
