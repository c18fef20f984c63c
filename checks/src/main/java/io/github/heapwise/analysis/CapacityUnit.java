package io.github.heapwise.analysis;

/** What the capacity argument of a constructor or factory counts. */
public enum CapacityUnit {
  /** There is no capacity argument. */
  NONE,
  /** Elements, or entries of a map: the argument is the count itself. */
  ELEMENTS,
  /** Slots of a hash table, of which only the load factor's share is filled before it grows. */
  TABLE_SLOTS,
  /** UTF-16 units. */
  CHARS,
  BYTES,
  BITS,
  /** The most elements that will ever be accepted: no room reserved, but a limit set. */
  BOUND;

  /**
   * Returns whether the argument reserves room, so that leaving it out or adding it is harmless.
   */
  public boolean reserves() {
    return this != NONE && this != BOUND;
  }
}
