package io.github.heapwise.analysis;

/**
 * Bytes that an array takes on the heap of a 64-bit HotSpot with its defaults: compressed
 * references (4 bytes each), an array header of 16 bytes, objects aligned to 8 bytes. A heap of 32
 * GB or more has references of 8 bytes; figures are then too low, never too high.
 */
public final class Footprint {
  private static final long ARRAY_HEADER_BYTES = 16;
  private static final long REFERENCE_BYTES = 4;

  /** Object header, reference, hash and two flags. */
  private static final long STRING_BYTES = 24;

  /** Header, hash, key, value and the next one. */
  private static final int HASH_ENTRY_BYTES = 32;

  /** The same, and those before and after. */
  private static final int LINKED_ENTRY_BYTES = 40;

  /** Header, key, value, three neighbours and the colour. */
  private static final int TREE_ENTRY_BYTES = 40;

  /** Header, item and one or two neighbours. */
  private static final int NODE_BYTES = 24;

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

  /**
   * Returns the bytes taken by a {@link String} and the array in it.
   *
   * @param chars of Latin-1, not negative; other text takes twice as much
   */
  public static long ofLatin1String(long chars) {
    return STRING_BYTES + array(1, chars);
  }

  /**
   * Returns the bytes that a container takes to hold so many elements or entries one after the
   * other, these themselves left out: tables and nodes, or for text and data the array. The array
   * of a list is taken to be full, which it seldom is.
   *
   * @param type qualified name of a class of {@link Containers}
   */
  public static long ofContainer(String type, ContainerKind kind, int elements) {
    if (kind == ContainerKind.CHARS || kind == ContainerKind.BYTES) {
      return array(1, elements);
    }
    if (type.endsWith("IdentityHashMap")) {
      return ofReferences(2L * slots(elements));
    }
    if (kind.isHashed()) {
      long entry = type.contains("Linked") ? LINKED_ENTRY_BYTES : HASH_ENTRY_BYTES;
      return ofReferences(slots(elements)) + entry * elements;
    }
    if (type.contains(".Tree")) {
      return (long) TREE_ENTRY_BYTES * elements;
    }
    return type.contains("Linked") || type.contains("SkipList")
        ? (long) NODE_BYTES * elements
        : ofReferences(elements);
  }

  private static int slots(int entries) {
    return HashGrowth.HASH_MAP.tableSlots((int) Math.ceil(entries / 0.75));
  }
}
