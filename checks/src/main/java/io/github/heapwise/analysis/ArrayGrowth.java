package io.github.heapwise.analysis;

import java.util.function.LongUnaryOperator;

/**
 * How containers grow that keep their elements in one array.
 *
 * <p>A full array is copied to a longer one by {@code Arrays.copyOf}; the models differ in where
 * they begin and in how much they add. All of the JDK's stop at arrays of 2<sup>31</sup> − 9
 * elements ({@code jdk.internal.util.ArraysSupport.newLength}); so do the models, and a count
 * beyond that leaves them there.
 */
public enum ArrayGrowth implements GrowthModel {
  /**
   * {@code java.util.ArrayList}: 10 elements, allocated by the first add, then half as much again
   * ({@code ArrayList.grow}).
   */
  ARRAY_LIST(10, 0, Element.REFERENCE, length -> length + (length >> 1)),

  /**
   * {@code java.util.Vector}, and {@code Stack} which extends it: 10 elements, then twice as many
   * ({@code Vector.grow}). For a capacity increment see {@link #fillVector}.
   */
  VECTOR(10, 0, Element.REFERENCE, length -> 2 * length),

  /**
   * {@code java.util.ArrayDeque}: 16 elements in an array of 17, because one slot stays free. It
   * grows after the element that takes the last slot ({@code ArrayDeque.addLast}), by its length
   * plus 2 below a length of 64, by half from there on ({@code ArrayDeque.grow}). The elements
   * which are then slid to the end of the new array are not counted as copied again.
   */
  ARRAY_DEQUE(16, 0, Element.REFERENCE, ArrayGrowth::doubleWhileSmall) {
    @Override
    long firstLength(int capacityArgument) {
      return capacityArgument + 1L;
    }

    @Override
    long room(long length) {
      return length - 1;
    }
  },

  /**
   * {@code java.util.PriorityQueue} and {@code java.util.concurrent.PriorityBlockingQueue}: 11
   * elements, then by the length plus 2 below a length of 64, by half from there on ({@code
   * PriorityQueue.grow}, {@code PriorityBlockingQueue.tryGrow}). Both reject a capacity below 1.
   */
  PRIORITY_QUEUE(11, 1, Element.REFERENCE, ArrayGrowth::doubleWhileSmall),

  /**
   * {@code java.lang.StringBuilder} and {@code StringBuffer}, and {@code java.io.StringWriter}
   * which is made of one, as long as all chars are Latin-1: 16 chars of one byte, then twice as
   * many plus 2 ({@code AbstractStringBuilder.newCapacity}).
   */
  STRING_BUILDER(16, 0, Element.BYTE, length -> 2 * length + 2),

  /**
   * The same when no char is Latin-1: the first one replaces the array by one of two bytes a char
   * ({@code AbstractStringBuilder.inflate}). Created with capacity 0, JDK 17 allocates one array of
   * 2 bytes more than counted.
   */
  STRING_BUILDER_UTF16(16, 0, Element.CHAR, length -> 2 * length + 2) {
    @Override
    Growth fillFrom(long length, int elements) {
      if (elements == 0) {
        return STRING_BUILDER.fillFrom(length, 0);
      }
      long latin1Bytes = Footprint.array(1, length);
      Growth inflated = super.fillFrom(length == 0 ? 2 : length, elements);
      return new Growth(
          inflated.capacity(),
          inflated.growths() + 1,
          inflated.elementsCopied(),
          inflated.bytesAllocated() + latin1Bytes,
          inflated.bytesThrownAway() + latin1Bytes);
    }

    @Override
    public long elementsBeforeResize(int capacityArgument) {
      // Even room enough must be replaced: it is room for chars of one byte.
      checkedFirstLength(capacityArgument);
      return 0;
    }
  },

  /**
   * {@code java.io.ByteArrayOutputStream}: 32 bytes, then twice as many ({@code
   * ByteArrayOutputStream.ensureCapacity}).
   */
  BYTE_ARRAY_OUTPUT_STREAM(32, 0, Element.BYTE, length -> 2 * length),

  /**
   * {@code java.io.CharArrayWriter}: 32 chars of two bytes, then twice as many ({@code
   * CharArrayWriter.write}).
   */
  CHAR_ARRAY_WRITER(32, 0, Element.CHAR, length -> 2 * length),

  /**
   * {@code java.util.BitSet}, counted in bits, set from bit 0 upwards: one word of 64 bits, then
   * twice as many words ({@code BitSet.ensureCapacity}). The constructor rounds its argument up to
   * words.
   */
  BIT_SET(64, 0, Element.WORD, length -> 2 * length) {
    @Override
    long firstLength(int capacityArgument) {
      return (capacityArgument + 63L) / 64;
    }

    @Override
    long room(long length) {
      return 64 * length;
    }
  },

  /**
   * The builders of Guava's {@code ImmutableList}, {@code ImmutableMap} and {@code ImmutableBiMap}:
   * 4 elements, then half as much again plus 1 ({@code
   * ImmutableCollection.Builder.expandedCapacity}).
   */
  IMMUTABLE_BUILDER(4, 0, Element.REFERENCE, length -> length + (length >> 1) + 1);

  private static final long LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  private final int defaultCapacity;
  private final int smallestCapacity;
  private final Element element;
  private final LongUnaryOperator preferredLength;

  ArrayGrowth(
      int defaultCapacity,
      int smallestCapacity,
      Element element,
      LongUnaryOperator preferredLength) {
    this.defaultCapacity = defaultCapacity;
    this.smallestCapacity = smallestCapacity;
    this.element = element;
    this.preferredLength = preferredLength;
  }

  /** Returns the length of the array that the constructor makes room with. */
  long firstLength(int capacityArgument) {
    return capacityArgument;
  }

  /** Returns how many elements an array of this length holds before it is replaced. */
  long room(long length) {
    return length;
  }

  @Override
  public Growth fill(int elements) {
    // ArrayList() waits for the first element; all the others have their array at once.
    return this == ARRAY_LIST && elements == 0 ? Growth.NONE : fill(defaultCapacity, elements);
  }

  @Override
  public Growth fill(int capacityArgument, int elements) {
    return fillFrom(checkedFirstLength(capacityArgument), checkedCount(elements));
  }

  @Override
  public long elementsBeforeResize() {
    return elementsBeforeResize(defaultCapacity);
  }

  @Override
  public long elementsBeforeResize(int capacityArgument) {
    // ArrayList(0) shares an empty array: its first element makes the first array of its own.
    return this == ARRAY_LIST && capacityArgument == 0
        ? 1
        : room(checkedFirstLength(capacityArgument));
  }

  /**
   * Returns what it takes to fill a {@code java.util.Vector} that was created with a capacity
   * increment ({@code Vector.grow}).
   *
   * @param capacityArgument elements
   * @param capacityIncrement elements by which a full array grows; doubled if not positive
   * @param elements elements added one at a time
   * @throws IllegalArgumentException if {@code capacityArgument} or {@code elements} is negative
   */
  public static Growth fillVector(int capacityArgument, int capacityIncrement, int elements) {
    return VECTOR.fillFrom(
        VECTOR.checkedFirstLength(capacityArgument),
        VECTOR.checkedCount(elements),
        capacityIncrement > 0 ? length -> length + capacityIncrement : VECTOR.preferredLength);
  }

  Growth fillFrom(long length, int elements) {
    return fillFrom(length, elements, preferredLength);
  }

  private Growth fillFrom(long firstLength, int elements, LongUnaryOperator preferredLength) {
    long length = firstLength;
    int growths = 0;
    long copied = 0;
    long allocated = bytes(length);
    long thrownAway = 0;
    while (room(length) < elements && length < LONGEST_ARRAY) {
      // An array of no elements has no half: every rule adds at least the one slot needed.
      long longer = Math.max(preferredLength.applyAsLong(length), length + 1);
      longer = Math.min(longer, LONGEST_ARRAY);
      if (!isShared(length)) {
        growths++;
        copied += copied(length);
        thrownAway += bytes(length);
      }
      allocated += bytes(longer);
      length = longer;
    }
    return new Growth(
        (int) Math.min(room(length), Integer.MAX_VALUE), growths, copied, allocated, thrownAway);
  }

  /** Array elements copied, in the unit of the container. */
  private long copied(long length) {
    return this == BIT_SET ? room(length) : length;
  }

  /** ArrayList.EMPTY_ELEMENTDATA belongs to all lists that were created with capacity 0. */
  private boolean isShared(long length) {
    return this == ARRAY_LIST && length == 0;
  }

  private long bytes(long length) {
    return isShared(length) ? 0 : Footprint.array(element.bytes, length);
  }

  final long checkedFirstLength(int capacityArgument) {
    if (capacityArgument < smallestCapacity) {
      throw new IllegalArgumentException(
          "capacity " + capacityArgument + ", less than " + smallestCapacity);
    }
    return firstLength(capacityArgument);
  }

  private int checkedCount(int elements) {
    if (elements < 0) {
      throw new IllegalArgumentException("negative element count: " + elements);
    }
    return elements;
  }

  private static long doubleWhileSmall(long length) {
    return length < 64 ? 2 * length + 2 : length + (length >> 1);
  }

  private enum Element {
    BYTE(1),
    CHAR(2),
    REFERENCE(4),
    WORD(8);

    private final long bytes;

    Element(long bytes) {
      this.bytes = bytes;
    }
  }
}
