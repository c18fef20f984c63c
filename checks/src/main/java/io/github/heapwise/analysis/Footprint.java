package io.github.heapwise.analysis;

/**
 * Bytes that an array takes on the heap of a 64-bit HotSpot with its defaults: compressed
 * references (4 bytes each), an array header of 16 bytes, objects aligned to 8 bytes. A heap of 32
 * GB or more has references of 8 bytes; figures are then too low, never too high.
 */
public final class Footprint {
  private static final long ARRAY_HEADER_BYTES = 16;
  private static final long REFERENCE_BYTES = 4;

  private Footprint() {}

  /**
   * Returns the bytes taken by an array of references.
   *
   * @param length slots, not negative
   */
  public static long ofReferences(long length) {
    return array(REFERENCE_BYTES, length);
  }

  /**
   * Returns the bytes taken by an array of primitives.
   *
   * @param elementBytes bytes an element: 1 for {@code byte}, 2 for {@code char}, 8 for {@code
   *     long}
   * @param length elements, not negative
   */
  public static long array(long elementBytes, long length) {
    return (ARRAY_HEADER_BYTES + elementBytes * length + 7) & ~7L;
  }
}
