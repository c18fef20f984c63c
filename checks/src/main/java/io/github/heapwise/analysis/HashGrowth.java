package io.github.heapwise.analysis;

/**
 * How the hash tables of the JDK grow while distinct keys are put, one at a time.
 *
 * <p>Slots are table slots; an entry takes one, and several share one when their hashes collide.
 * Keys are taken to be well spread: {@code HashMap.treeifyBin} and {@code
 * ConcurrentHashMap.treeifyBin} also double a table of fewer than 64 slots when nine keys meet in
 * one of them, which skewed hash codes or a load factor far above 1 bring about.
 */
public enum HashGrowth implements GrowthModel {
  /**
   * {@code java.util.HashMap}, and {@code LinkedHashMap}, {@code HashSet}, {@code LinkedHashSet}
   * which are made of it. The argument is a number of table slots, rounded up to a power of two
   * ({@code HashMap.tableSizeFor}); the table is allocated by the first put ({@code
   * HashMap.resize}) and doubled after the put that takes the size beyond slots × load factor
   * ({@code HashMap.putVal}).
   */
  HASH_MAP(16, Allocation.FIRST_PUT, Resize.AFTER_INSERT) {
    @Override
    Table firstTable(int capacityArgument, float loadFactor) {
      int slots = powerOfTwoAtLeast(Math.min(capacityArgument, LARGEST_POWER_OF_TWO));
      return new Table(slots, hashMapThreshold(slots, loadFactor));
    }

    @Override
    Table larger(Table table, float loadFactor) {
      if (table.slots() >= LARGEST_POWER_OF_TWO) {
        return table;
      }
      int slots = table.slots() << 1;
      // From 16 slots on the threshold is doubled, not computed anew: its fraction stays lost.
      int doubled =
          slots < LARGEST_POWER_OF_TWO && table.slots() >= 16 ? table.threshold() << 1 : 0;
      return new Table(slots, doubled == 0 ? hashMapThreshold(slots, loadFactor) : doubled);
    }
  },

  /**
   * {@code java.util.WeakHashMap}. The argument is a number of table slots, rounded up to a power
   * of two and allocated at once. Up to JDK 18 {@code WeakHashMap.put} resizes when the size
   * reaches slots × load factor, from JDK 19 on when it goes beyond it; which of the two is
   * modelled depends on the running JDK. Keys are taken to stay reachable.
   */
  WEAK_HASH_MAP(16, Allocation.CONSTRUCTOR, Resize.AFTER_INSERT) {
    @Override
    Table firstTable(int capacityArgument, float loadFactor) {
      return table(powerOfTwoAtLeast(Math.min(capacityArgument, LARGEST_POWER_OF_TWO)), loadFactor);
    }

    @Override
    Table larger(Table table, float loadFactor) {
      return table.slots() == LARGEST_POWER_OF_TWO ? table : table(table.slots() * 2, loadFactor);
    }

    private Table table(int slots, float loadFactor) {
      int threshold = (int) (slots * loadFactor);
      return new Table(slots, JDK_19_OR_NEWER ? threshold : threshold - 1);
    }
  },

  /**
   * {@code java.util.Hashtable}. The argument is the number of table slots (0 becomes 1), allocated
   * at once; {@code Hashtable.addEntry} rehashes to 2 × slots + 1 before the insert that finds
   * slots × load factor entries.
   */
  HASHTABLE(11, Allocation.CONSTRUCTOR, Resize.BEFORE_INSERT) {
    @Override
    Table firstTable(int capacityArgument, float loadFactor) {
      return table(Math.max(capacityArgument, 1), loadFactor);
    }

    @Override
    Table larger(Table table, float loadFactor) {
      int slots = (table.slots() << 1) + 1;
      return table(slots < 0 || slots > LARGEST_ARRAY ? LARGEST_ARRAY : slots, loadFactor);
    }

    private Table table(int slots, float loadFactor) {
      return new Table(slots, (int) Math.min(slots * loadFactor, LARGEST_ARRAY + 1));
    }
  },

  /**
   * {@code java.util.IdentityHashMap}. The argument is an element count ({@code
   * IdentityHashMap.capacity} turns it into slots); a slot is a pair of array elements, key and
   * value. {@code IdentityHashMap.put} doubles the table before the insert that would fill more
   * than two thirds of it. There is no load factor.
   */
  IDENTITY_HASH_MAP(21, Allocation.CONSTRUCTOR, Resize.BEFORE_INSERT) {
    private static final int FEWEST_SLOTS = 4;
    private static final int MOST_SLOTS = 1 << 29;

    @Override
    Table firstTable(int capacityArgument, float loadFactor) {
      if (capacityArgument > MOST_SLOTS / 3) {
        return table(MOST_SLOTS);
      }
      return table(
          capacityArgument <= 2 * FEWEST_SLOTS / 3
              ? FEWEST_SLOTS
              : Integer.highestOneBit(3 * capacityArgument));
    }

    @Override
    Table larger(Table table, float loadFactor) {
      return table.slots() == MOST_SLOTS ? table : table(table.slots() * 2);
    }

    @Override
    long bytes(int slots) {
      return Footprint.ofReferences(2L * slots);
    }

    private Table table(int slots) {
      return new Table(slots, (int) (2L * slots / 3));
    }
  },

  /**
   * {@code java.util.concurrent.ConcurrentHashMap}, and the set of {@code
   * ConcurrentHashMap.newKeySet}. The argument is an element count: its constructor divides by the
   * load factor itself, and that is all a load factor does here; the table is allocated by the
   * first put ({@code ConcurrentHashMap.initTable}) and doubled when the size reaches three
   * quarters of its slots ({@code ConcurrentHashMap.addCount}), as seen by one thread.
   */
  CONCURRENT_HASH_MAP(11, Allocation.FIRST_PUT, Resize.AFTER_INSERT) {
    @Override
    Table firstTable(int capacityArgument, float loadFactor) {
      // The constructor takes no fewer elements than its concurrency level, which is 1 by default.
      long slots = (long) (1.0 + (long) Math.max(capacityArgument, 1) / loadFactor);
      return table(powerOfTwoAtLeast((int) Math.min(slots, LARGEST_POWER_OF_TWO)));
    }

    @Override
    Table larger(Table table, float loadFactor) {
      return table.slots() == LARGEST_POWER_OF_TWO ? table : table(table.slots() << 1);
    }

    private Table table(int slots) {
      return new Table(slots, slots - (slots >>> 2) - 1);
    }
  };

  /** The load factor of every constructor which does not ask for one. */
  public static final float DEFAULT_LOAD_FACTOR = 0.75f;

  private static final boolean JDK_19_OR_NEWER = Runtime.version().feature() >= 19;
  private static final int LARGEST_POWER_OF_TWO = 1 << 30;
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  private final int defaultCapacityArgument;
  private final Allocation allocation;
  private final Resize resize;

  HashGrowth(int defaultCapacityArgument, Allocation allocation, Resize resize) {
    this.defaultCapacityArgument = defaultCapacityArgument;
    this.allocation = allocation;
    this.resize = resize;
  }

  /** Returns the table that the first put finds; the argument is not negative. */
  abstract Table firstTable(int capacityArgument, float loadFactor);

  /** Returns the table that follows the given one; the same one when it can grow no more. */
  abstract Table larger(Table table, float loadFactor);

  /** Returns the bytes of a table. */
  long bytes(int slots) {
    return Footprint.ofReferences(slots);
  }

  /**
   * Returns the table slots which the constructor's argument leads to, at load factor 0.75.
   *
   * @param capacityArgument table slots, or elements for {@link #IDENTITY_HASH_MAP} and {@link
   *     #CONCURRENT_HASH_MAP}
   * @throws IllegalArgumentException if the argument is negative, as the constructor does
   */
  public int tableSlots(int capacityArgument) {
    return tableSlots(capacityArgument, DEFAULT_LOAD_FACTOR);
  }

  /**
   * Returns the table slots which the constructor's arguments lead to.
   *
   * @param capacityArgument table slots, or elements for {@link #IDENTITY_HASH_MAP} and {@link
   *     #CONCURRENT_HASH_MAP}
   * @param loadFactor entries a slot; without effect for {@link #IDENTITY_HASH_MAP}
   * @throws IllegalArgumentException if {@code capacityArgument} is negative or {@code loadFactor}
   *     is not positive, as the constructor does
   */
  public int tableSlots(int capacityArgument, float loadFactor) {
    return checkedFirstTable(capacityArgument, loadFactor).slots();
  }

  @Override
  public long elementsBeforeResize() {
    return elementsBeforeResize(defaultCapacityArgument);
  }

  /** {@inheritDoc} The load factor is 0.75. */
  @Override
  public long elementsBeforeResize(int capacityArgument) {
    return elementsBeforeResize(capacityArgument, DEFAULT_LOAD_FACTOR);
  }

  /**
   * Returns the largest element count for which the table is not resized.
   *
   * @throws IllegalArgumentException as {@link #tableSlots(int, float)}
   */
  public long elementsBeforeResize(int capacityArgument, float loadFactor) {
    Table table = checkedFirstTable(capacityArgument, loadFactor);
    return larger(table, loadFactor).slots() == table.slots()
        ? Integer.MAX_VALUE
        : Math.max(table.threshold(), 0);
  }

  /**
   * Returns the smallest capacity argument for which a table takes so many elements without being
   * resized, at load factor 0.75.
   *
   * @param elements distinct keys
   * @throws IllegalArgumentException if {@code elements} is negative
   */
  public int capacityArgumentFor(int elements) {
    return capacityArgumentFor(elements, DEFAULT_LOAD_FACTOR);
  }

  /**
   * As above, for a table with a load factor of its own.
   *
   * @throws IllegalArgumentException also if {@code loadFactor} is not positive
   */
  public int capacityArgumentFor(int elements, float loadFactor) {
    if (elements < 0) {
      throw new IllegalArgumentException("negative element count: " + elements);
    }
    long low = 0;
    long high = Integer.MAX_VALUE;
    while (low < high) {
      long middle = (low + high) / 2;
      if (elementsBeforeResize((int) middle, loadFactor) < elements) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (int) low;
  }

  /**
   * Whether {@code putAll} into an empty table of this class first makes the table large enough for
   * all that comes ({@code HashMap.putMapEntries}). {@code addAll} of the sets is inherited from
   * {@code AbstractCollection} and adds one by one; so does {@code Hashtable.putAll}. {@code
   * WeakHashMap.putAll} makes room too, but {@code WeakHashMap.resize} takes the old table back
   * while less than half of its threshold is taken.
   *
   * @param type qualified name
   */
  public static boolean sizesEmptyTableForPutAll(String type) {
    return type.equals("java.util.HashMap") || type.equals("java.util.LinkedHashMap");
  }

  /** Returns how often the table is resized on the way to {@code elements} elements. */
  public int resizes(int capacityArgument, int elements) {
    return fill(capacityArgument, elements).growths();
  }

  /** Returns the entries moved to a larger table, over all resizes. */
  public long entriesMoved(int capacityArgument, int elements) {
    return fill(capacityArgument, elements).elementsCopied();
  }

  /** Returns the bytes of the tables that were replaced, over all resizes. */
  public long bytesThrownAway(int capacityArgument, int elements) {
    return fill(capacityArgument, elements).bytesThrownAway();
  }

  /**
   * Returns for which share of the counts 1 to {@code upTo} a table is resized at least once when
   * the count itself is the capacity argument and so many elements are put: 0 for none, 1 for all.
   *
   * @param upTo the largest count, at least 1
   * @throws IllegalArgumentException if {@code upTo} is less than 1
   */
  public double shareResizedWhenCountIsCapacity(int upTo) {
    return shareResizedWhenCountIsCapacity(upTo, DEFAULT_LOAD_FACTOR);
  }

  /** As above, for a table with a load factor of its own. */
  public double shareResizedWhenCountIsCapacity(int upTo, float loadFactor) {
    if (upTo < 1) {
      throw new IllegalArgumentException("no counts up to " + upTo);
    }
    int resized = 0;
    for (int count = 1; count > 0 && count <= upTo; count++) {
      if (elementsBeforeResize(count, loadFactor) < count) {
        resized++;
      }
    }
    return (double) resized / upTo;
  }

  @Override
  public Growth fill(int elements) {
    return fill(defaultCapacityArgument, elements);
  }

  @Override
  public Growth fill(int capacityArgument, int elements) {
    return fill(capacityArgument, DEFAULT_LOAD_FACTOR, elements);
  }

  /**
   * Returns what it takes to fill a table that was created with a load factor of its own.
   *
   * @param elements distinct keys put one at a time
   * @throws IllegalArgumentException if {@code elements} is negative, or as {@link #tableSlots(int,
   *     float)}
   */
  public Growth fill(int capacityArgument, float loadFactor, int elements) {
    Table table = checkedFirstTable(capacityArgument, loadFactor);
    if (elements < 0) {
      throw new IllegalArgumentException("negative element count: " + elements);
    }
    if (elements == 0 && allocation == Allocation.FIRST_PUT) {
      return Growth.NONE;
    }
    int growths = 0;
    long moved = 0;
    long allocated = bytes(table.slots());
    long thrownAway = 0;
    // One put resizes once at most, even when the new threshold has been passed already.
    for (long put = 1; (put = Math.max(put, table.threshold() + 1L)) <= elements; put++) {
      Table larger = larger(table, loadFactor);
      if (larger.slots() == table.slots()) {
        break;
      }
      growths++;
      moved += resize == Resize.BEFORE_INSERT ? put - 1 : put;
      thrownAway += bytes(table.slots());
      allocated += bytes(larger.slots());
      table = larger;
    }
    return new Growth(table.slots(), growths, moved, allocated, thrownAway);
  }

  private Table checkedFirstTable(int capacityArgument, float loadFactor) {
    if (capacityArgument < 0) {
      throw new IllegalArgumentException("negative capacity: " + capacityArgument);
    }
    if (!(loadFactor > 0)) {
      throw new IllegalArgumentException("load factor not positive: " + loadFactor);
    }
    return firstTable(capacityArgument, loadFactor);
  }

  private static int powerOfTwoAtLeast(int count) {
    return count <= 1 ? 1 : Integer.highestOneBit(count - 1) << 1;
  }

  private static int hashMapThreshold(int slots, float loadFactor) {
    float threshold = slots * loadFactor;
    return slots < LARGEST_POWER_OF_TWO && threshold < LARGEST_POWER_OF_TWO
        ? (int) threshold
        : Integer.MAX_VALUE;
  }

  /** A table of so many slots, which holds {@code threshold} elements before it is replaced. */
  record Table(int slots, int threshold) {}

  private enum Allocation {
    CONSTRUCTOR,
    FIRST_PUT
  }

  private enum Resize {
    BEFORE_INSERT,
    AFTER_INSERT
  }
}
