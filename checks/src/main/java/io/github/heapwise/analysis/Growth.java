package io.github.heapwise.analysis;

/**
 * What it took a container to get to its present size, element by element.
 *
 * <p>Only backing arrays are counted, not the entries or nodes which some containers also allocate:
 * those are needed at any capacity. An array is what {@link Footprint} says it is.
 *
 * @param capacity what the container has room for at the end: array slots that can hold an element,
 *     hash table slots, chars or bytes, as the container measures itself; 0 while no array has been
 *     allocated
 * @param growths how often an array of the container was replaced by a larger one (reallocation,
 *     rehash); the allocation of the first array is no growth
 * @param elementsCopied elements (entries, chars, bytes, bits in words) moved to a larger array,
 *     summed over all growths
 * @param bytesAllocated bytes of all backing arrays, the first and the last one included
 * @param bytesThrownAway bytes of the arrays that were replaced: garbage
 */
public record Growth(
    int capacity, int growths, long elementsCopied, long bytesAllocated, long bytesThrownAway) {

  /** A container that allocates no array at all. */
  public static final Growth NONE = new Growth(0, 0, 0, 0, 0);
}
