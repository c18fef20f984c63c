package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@link HashGrowth} against the hash tables of the running JDK, after every put. */
class HashGrowthTest {
  private static final int MOST_CAPACITY = 200;
  private static final int MOST_ELEMENTS = 1_000;

  /** Held here, so that weak keys stay and identity keys are the same at every use. */
  private static final Integer[] KEYS =
      IntStream.rangeClosed(0, 5_000).boxed().toArray(Integer[]::new);

  /** A hash container of the JDK, and how its table is reached. */
  enum Real {
    HASH_MAP(HashGrowth.HASH_MAP) {
      @Override
      Object create() {
        return new HashMap<>();
      }

      @Override
      Object create(int capacity) {
        return new HashMap<>(capacity);
      }

      @Override
      Object create(int capacity, float loadFactor) {
        return new HashMap<>(capacity, loadFactor);
      }
    },
    LINKED_HASH_MAP(HashGrowth.HASH_MAP) {
      @Override
      Object create() {
        return new LinkedHashMap<>();
      }

      @Override
      Object create(int capacity) {
        return new LinkedHashMap<>(capacity);
      }

      @Override
      Object create(int capacity, float loadFactor) {
        return new LinkedHashMap<>(capacity, loadFactor);
      }
    },
    HASH_SET(HashGrowth.HASH_MAP) {
      @Override
      Object create() {
        return new HashSet<>();
      }

      @Override
      Object create(int capacity) {
        return new HashSet<>(capacity);
      }

      @Override
      Object create(int capacity, float loadFactor) {
        return new HashSet<>(capacity, loadFactor);
      }
    },
    LINKED_HASH_SET(HashGrowth.HASH_MAP) {
      @Override
      Object create() {
        return new LinkedHashSet<>();
      }

      @Override
      Object create(int capacity) {
        return new LinkedHashSet<>(capacity);
      }

      @Override
      Object create(int capacity, float loadFactor) {
        return new LinkedHashSet<>(capacity, loadFactor);
      }
    },
    WEAK_HASH_MAP(HashGrowth.WEAK_HASH_MAP) {
      @Override
      Object create() {
        return new WeakHashMap<>();
      }

      @Override
      Object create(int capacity) {
        return new WeakHashMap<>(capacity);
      }

      @Override
      Object create(int capacity, float loadFactor) {
        return new WeakHashMap<>(capacity, loadFactor);
      }
    },
    HASHTABLE(HashGrowth.HASHTABLE) {
      @Override
      Object create() {
        return new Hashtable<>();
      }

      @Override
      Object create(int capacity) {
        return new Hashtable<>(capacity);
      }

      @Override
      Object create(int capacity, float loadFactor) {
        return new Hashtable<>(capacity, loadFactor);
      }
    },
    IDENTITY_HASH_MAP(HashGrowth.IDENTITY_HASH_MAP) {
      @Override
      Object create() {
        return new IdentityHashMap<>();
      }

      @Override
      Object create(int capacity) {
        return new IdentityHashMap<>(capacity);
      }

      @Override
      Object create(int capacity, float loadFactor) {
        return new IdentityHashMap<>(capacity);
      }
    },
    CONCURRENT_HASH_MAP(HashGrowth.CONCURRENT_HASH_MAP) {
      @Override
      Object create() {
        return new ConcurrentHashMap<>();
      }

      @Override
      Object create(int capacity) {
        return new ConcurrentHashMap<>(capacity);
      }

      @Override
      Object create(int capacity, float loadFactor) {
        return new ConcurrentHashMap<>(capacity, loadFactor);
      }
    },
    CONCURRENT_KEY_SET(HashGrowth.CONCURRENT_HASH_MAP) {
      @Override
      Object create() {
        return ConcurrentHashMap.newKeySet();
      }

      @Override
      Object create(int capacity) {
        return ConcurrentHashMap.newKeySet(capacity);
      }

      @Override
      Object create(int capacity, float loadFactor) {
        return new ConcurrentHashMap<>(capacity, loadFactor).keySet(true);
      }
    };

    final HashGrowth model;

    Real(HashGrowth model) {
      this.model = model;
    }

    abstract Object create();

    abstract Object create(int capacity);

    abstract Object create(int capacity, float loadFactor);
  }

  @ParameterizedTest
  @EnumSource
  void fillsAsTheRealTableWithDefaultCapacity(Real real) {
    Object container = real.create();
    GrowthObserver observer = observer(real, container);
    assertThat(real.model.fill(0)).isEqualTo(observer.growth());
    allocateFirstTable(container, observer);
    for (int size = 1; size < KEYS.length; size++) {
      put(container, KEYS[size]);
      observer.observe(heldAtResize(real, size));
      check(real.model.fill(size), observer, -1, size);
    }
  }

  @ParameterizedTest
  @EnumSource
  void fillsAsTheRealTableWithEveryCapacity(Real real) {
    for (int capacity = 0; capacity <= MOST_CAPACITY; capacity++) {
      Object container = real.create(capacity);
      GrowthObserver observer = observer(real, container);
      assertThat(real.model.fill(capacity, 0)).isEqualTo(observer.growth());
      allocateFirstTable(container, observer);
      for (int size = 1; size <= MOST_ELEMENTS; size++) {
        put(container, KEYS[size]);
        observer.observe(heldAtResize(real, size));
        check(real.model.fill(capacity, size), observer, capacity, size);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void fillsAsTheRealTableWithAnyLoadFactor(Real real) {
    for (float loadFactor : new float[] {0.01f, 0.1f, 0.3f, 0.5f, 0.75f, 0.9f, 1f, 1.5f, 2f}) {
      for (int capacity : new int[] {0, 1, 2, 3, 7, 12, 15, 16, 17, 33, 100, 129}) {
        Object container = real.create(capacity, loadFactor);
        GrowthObserver observer = observer(real, container);
        allocateFirstTable(container, observer);
        for (int size = 1; size <= MOST_ELEMENTS; size++) {
          put(container, KEYS[size]);
          observer.observe(heldAtResize(real, size));
          check(real.model.fill(capacity, loadFactor, size), observer, capacity, size);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void elementsBeforeResizeIsTheLastSizeOfTheFirstTable(Real real) {
    for (int capacity = 0; capacity <= MOST_CAPACITY; capacity++) {
      Object container = real.create(capacity);
      allocateFirstTable(container, observer(real, container));
      int slots = tableSlots(real, container);
      assertThat(real.model.tableSlots(capacity)).isEqualTo(slots);
      int size = 0;
      while (tableSlots(real, container) == slots) {
        put(container, KEYS[++size]);
      }
      assertThat(real.model.elementsBeforeResize(capacity))
          .as("capacity %s", capacity)
          .isEqualTo(size - 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shareCountsTheRealTablesThatAreResized(Real real) {
    int resized = 0;
    for (int count = 1; count <= MOST_ELEMENTS; count++) {
      int resizes = resizes(real, count, count);
      assertThat(real.model.resizes(count, count)).as("count %s", count).isEqualTo(resizes);
      if (resizes > 0) {
        resized++;
      }
    }
    assertThat(real.model.shareResizedWhenCountIsCapacity(MOST_ELEMENTS))
        .isEqualTo((double) resized / MOST_ELEMENTS);
  }

  @Test
  void sharesAreWhatTheMessagesSay() {
    assertThat(HashGrowth.HASH_MAP.shareResizedWhenCountIsCapacity(1 << 16)).isBetween(0.49, 0.51);
    assertThat(HashGrowth.WEAK_HASH_MAP.shareResizedWhenCountIsCapacity(1 << 16))
        .isBetween(0.49, 0.51);
    assertThat(HashGrowth.HASHTABLE.shareResizedWhenCountIsCapacity(1 << 16)).isEqualTo(1);
    assertThat(HashGrowth.IDENTITY_HASH_MAP.shareResizedWhenCountIsCapacity(1 << 16)).isZero();
    assertThat(HashGrowth.CONCURRENT_HASH_MAP.shareResizedWhenCountIsCapacity(1 << 16)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "16, 16, 12",
    "17, 32, 24",
    "100, 128, 96",
    "1073741824, 1073741824, 2147483647",
    "2147483647, 1073741824, 2147483647"
  })
  void hashMapSlotsAndElements(int capacity, int slots, long elements) {
    assertThat(HashGrowth.HASH_MAP.tableSlots(capacity)).isEqualTo(slots);
    assertThat(HashGrowth.HASH_MAP.elementsBeforeResize(capacity)).isEqualTo(elements);
  }

  @ParameterizedTest
  @EnumSource
  void capacityArgumentForIsTheSmallestThatDoes(Real real) {
    for (int elements = 1; elements <= 200; elements++) {
      int capacity = real.model.capacityArgumentFor(elements);
      assertThat(resizes(real, capacity, elements)).isZero();
      if (capacity > 0) {
        assertThat(resizes(real, capacity - 1, elements)).isPositive();
      }
    }
    assertThat(real.model.capacityArgumentFor(0)).isZero();
  }

  @Test
  void hashMapOfAThousandWithCapacityThousandMovesTheThresholdAndOne() {
    assertThat(HashGrowth.HASH_MAP.resizes(1_000, 1_000)).isEqualTo(1);
    assertThat(HashGrowth.HASH_MAP.entriesMoved(1_000, 1_000)).isEqualTo(769);
    assertThat(HashGrowth.HASH_MAP.bytesThrownAway(1_000, 1_000)).isEqualTo(16 + 4 * 1_024);
  }

  @ParameterizedTest
  @CsvSource({
    "HASH_MAP, 1073741824",
    "WEAK_HASH_MAP, 1073741824",
    "HASHTABLE, 2147483639",
    "IDENTITY_HASH_MAP, 536870912",
    "CONCURRENT_HASH_MAP, 1073741824"
  })
  void growsNoFurtherThanItsLargestTable(HashGrowth model, int slots) {
    assertThat(model.fill(Integer.MAX_VALUE).capacity()).isEqualTo(slots);
    assertThat(model.fill(slots, Integer.MAX_VALUE).growths()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void rejectsWhatTheConstructorsReject(Real real) {
    assertThatIllegalArgumentException().isThrownBy(() -> real.create(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> real.model.fill(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> real.model.tableSlots(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> real.model.fill(-1));
  }

  @ParameterizedTest
  @ValueSource(floats = {0f, -1f, Float.NaN})
  void rejectsLoadFactorsThatAreNotPositive(float loadFactor) {
    for (Real real : Real.values()) {
      if (real.model != HashGrowth.IDENTITY_HASH_MAP) {
        assertThatIllegalArgumentException().isThrownBy(() -> real.create(16, loadFactor));
      }
      assertThatIllegalArgumentException().isThrownBy(() -> real.model.tableSlots(16, loadFactor));
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {0.5f, 0.75f, 0.9f})
  void findsTheSmallestCapacityForALoadFactor(float loadFactor) {
    for (HashGrowth model :
        List.of(HashGrowth.HASH_MAP, HashGrowth.WEAK_HASH_MAP, HashGrowth.HASHTABLE)) {
      for (int elements = 1; elements <= MOST_ELEMENTS; elements++) {
        int capacity = model.capacityArgumentFor(elements, loadFactor);
        assertThat(model.elementsBeforeResize(capacity, loadFactor))
            .isGreaterThanOrEqualTo(elements);
        if (capacity > 0) {
          assertThat(model.elementsBeforeResize(capacity - 1, loadFactor)).isLessThan(elements);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HASH_MAP, 0.75, 0.5",
    "HASH_MAP, 0.5, 1",
    "HASH_MAP, 0.9, 0.2",
    "HASHTABLE, 0.75, 1",
    "HASHTABLE, 1, 0"
  })
  void knowsTheShareOfCountsThatResize(HashGrowth model, float loadFactor, double share) {
    assertThat(model.shareResizedWhenCountIsCapacity(1 << 12, loadFactor))
        .isCloseTo(share, within(0.01));
  }

  /** Counts the resizes of a real table. */
  private static int resizes(Real real, int capacity, int elements) {
    Object container = real.create(capacity);
    GrowthObserver observer = observer(real, container);
    allocateFirstTable(container, observer);
    for (int size = 1; size <= elements; size++) {
      put(container, KEYS[size]);
      observer.observe(0);
    }
    return observer.growth().growths();
  }

  /** An assertion that costs nothing while it holds: it is made hundreds of thousands of times. */
  private static void check(Growth model, GrowthObserver observer, int capacity, int size) {
    if (!model.equals(observer.growth())) {
      assertThat(model).as("capacity %s, %s elements", capacity, size).isEqualTo(observer.growth());
    }
  }

  @SuppressWarnings("unchecked")
  private static void put(Object container, Object key) {
    if (container instanceof Map<?, ?> map) {
      ((Map<Object, Object>) map).put(key, key);
    } else {
      ((Set<Object>) container).add(key);
    }
  }

  /**
   * Makes a map that allocates its table lazily do so while it is empty: a first put may go on to
   * replace that table, which nobody could then see.
   */
  @SuppressWarnings("unchecked")
  private static void allocateFirstTable(Object container, GrowthObserver observer) {
    ((Map<Object, Object>) mapOf(container)).computeIfAbsent(KEYS[1], key -> null);
    observer.observe(0);
  }

  /** Hashtable.addEntry and IdentityHashMap.put make room first; the others after the insert. */
  private static int heldAtResize(Real real, int size) {
    return real == Real.HASHTABLE || real == Real.IDENTITY_HASH_MAP ? size - 1 : size;
  }

  private static GrowthObserver observer(Real real, Object container) {
    Object map = mapOf(container);
    return new GrowthObserver(
        Internals.field(map, "table"),
        real == Real.IDENTITY_HASH_MAP ? length -> length / 2 : length -> length);
  }

  private static int tableSlots(Real real, Object container) {
    int length = Array.getLength(Internals.field(mapOf(container), "table").get());
    return real == Real.IDENTITY_HASH_MAP ? length / 2 : length;
  }

  private static Object mapOf(Object container) {
    return container instanceof Map ? container : Internals.field(container, "map").get();
  }
}
