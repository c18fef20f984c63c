package io.github.heapwise.analysis;

/**
 * What it costs to build a string piece by piece, from an empty one: by concatenation, where every
 * step copies all that is there into a new string, or in a {@code StringBuilder}, which copies only
 * when it is full. All chars are taken to be Latin-1, one byte each ({@code
 * java.lang.String.coder}); other text takes twice as much.
 *
 * <p>The bytes of the pieces themselves, which both ways must write once, are not counted.
 */
public final class StringGrowth {
  private StringGrowth() {}

  /**
   * Returns the bytes of earlier steps that are copied again when a string is built by {@code s +=
   * piece}: nothing in the first step, everything but the last piece in the last.
   *
   * @param iterations steps
   * @param charsPerStep chars that each step adds
   * @return bytes; {@link Long#MAX_VALUE} for more than a {@code long} can hold
   * @throws IllegalArgumentException if an argument is negative
   */
  public static long bytesCopiedByConcat(int iterations, int charsPerStep) {
    check(iterations, charsPerStep);
    long pieces = (long) iterations * Math.max(iterations - 1, 0) / 2;
    return charsPerStep > 0 && pieces > Long.MAX_VALUE / charsPerStep
        ? Long.MAX_VALUE
        : pieces * charsPerStep;
  }

  /**
   * Returns the bytes that a {@code StringBuilder} of default capacity copies when it grows ({@code
   * AbstractStringBuilder.newCapacity}), while the same string is built in it.
   *
   * @param iterations steps
   * @param charsPerStep chars that each step appends
   * @throws IllegalArgumentException if an argument is negative
   */
  public static long bytesCopiedByBuilder(int iterations, int charsPerStep) {
    check(iterations, charsPerStep);
    long capacity = 16;
    long copied = 0;
    long chars = (long) iterations * charsPerStep;
    while (capacity < chars) {
      // The append that does not fit any more asks for all the chars there will then be.
      long needed = (capacity / charsPerStep + 1) * charsPerStep;
      copied += capacity;
      capacity = Math.max(needed, 2 * capacity + 2);
    }
    return copied;
  }

  private static void check(int iterations, int charsPerStep) {
    if (iterations < 0 || charsPerStep < 0) {
      throw new IllegalArgumentException(iterations + " steps of " + charsPerStep + " chars");
    }
  }
}
