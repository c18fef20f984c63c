package io.github.heapwise.analysis;

/** Containers that do not reserve room ahead: those that never grow, and those that always do. */
public enum OtherGrowth implements GrowthModel {
  /**
   * Nodes, or an array of fixed length: nothing is ever reallocated. {@code java.util.LinkedList},
   * {@code TreeMap}, {@code EnumMap}, the linked and skip-list classes of {@code
   * java.util.concurrent}, {@code ArrayBlockingQueue}.
   */
  NONE {
    @Override
    public Growth fill(int elements) {
      checkCount(elements);
      return Growth.NONE;
    }

    @Override
    public long elementsBeforeResize() {
      return Integer.MAX_VALUE;
    }
  },

  /**
   * {@code java.util.concurrent.CopyOnWriteArrayList}, and {@code CopyOnWriteArraySet} which is
   * made of it: {@code CopyOnWriteArrayList.add} allocates an array that is longer by one and
   * copies all the others, beginning with an array of length 0. Every other write copies as much.
   */
  COPY_ON_WRITE {
    @Override
    public Growth fill(int elements) {
      checkCount(elements);
      long last = Footprint.ofReferences(elements);
      long thrownAway = bytesUpTo(elements) - last;
      long copied = (long) elements * (elements - 1) / 2;
      return new Growth(elements, elements, copied, thrownAway + last, thrownAway);
    }

    @Override
    public long elementsBeforeResize() {
      return 0;
    }

    /** Bytes of arrays of 0, 1, … {@code length} references: a header each, and pairs of slots. */
    private long bytesUpTo(long length) {
      long pairs = (length + 1) * (length + 1) / 4;
      return (length + 1) * Footprint.ofReferences(0) + 8 * pairs;
    }
  };

  @Override
  public Growth fill(int capacityArgument, int elements) {
    return fill(elements);
  }

  @Override
  public long elementsBeforeResize(int capacityArgument) {
    return elementsBeforeResize();
  }

  private static void checkCount(int elements) {
    if (elements < 0) {
      throw new IllegalArgumentException("negative element count: " + elements);
    }
  }
}
