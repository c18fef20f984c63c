package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.Vector;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Which operations for many grow once in the running JDK: the source looks at the target's array.
 */
class BulkCopyTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  @Test
  void growOnce() {
    assertThat(growthsOfAddAll(new ArrayList<>(), "elementData")).isLessThanOrEqualTo(1);
    assertThat(growthsOfAddAll(new Vector<>(), "elementData")).isLessThanOrEqualTo(1);
    assertThat(growthsOfAddAll(new ArrayDeque<>(), "elements")).isLessThanOrEqualTo(1);
    assertThat(growthsOfPutAll(new HashMap<>(), "table")).isLessThanOrEqualTo(1);
    assertThat(growthsOfPutAll(new LinkedHashMap<>(), "table")).isLessThanOrEqualTo(1);
    assertThat(growthsOfPutAll(new IdentityHashMap<>(), "table")).isLessThanOrEqualTo(1);
  }

  @Test
  void growAsALoopDoes() {
    Set<Integer> set = new HashSet<>();
    Object table = Internals.field(set, "map").get();
    assertThat(growthsOfAddAll(set, Internals.field(table, "table")))
        .isEqualTo(HashGrowth.HASH_MAP.fill(NUMBERS.size()).growths());
    assertThat(growthsOfAddAll(new PriorityQueue<>(), "queue"))
        .isEqualTo(ArrayGrowth.PRIORITY_QUEUE.fill(NUMBERS.size()).growths());
    // It makes room, finds the table nearly empty, and takes the old one back (WeakHashMap.resize).
    assertThat(growthsOfPutAll(new WeakHashMap<>(), "table"))
        .isEqualTo(HashGrowth.WEAK_HASH_MAP.fill(NUMBERS.size()).growths());
    assertThat(growthsOfPutAll(new Hashtable<>(), "table"))
        .isEqualTo(HashGrowth.HASHTABLE.fill(NUMBERS.size()).growths());
  }

  private static int growthsOfAddAll(Collection<Integer> target, String field) {
    return growthsOfAddAll(target, Internals.field(target, field));
  }

  private static int growthsOfAddAll(Collection<Integer> target, Supplier<Object> array) {
    GrowthObserver observer = new GrowthObserver(array, length -> length);
    target.addAll(
        new AbstractCollection<>() {
          @Override
          public Iterator<Integer> iterator() {
            return observed(observer);
          }

          @Override
          public int size() {
            return NUMBERS.size();
          }
        });
    observer.observe(0);
    return observer.growth().growths();
  }

  private static int growthsOfPutAll(Map<Integer, Integer> target, String field) {
    GrowthObserver observer = new GrowthObserver(Internals.field(target, field), length -> length);
    target.putAll(
        new AbstractMap<>() {
          @Override
          public Set<Entry<Integer, Integer>> entrySet() {
            return new AbstractSet<>() {
              @Override
              public Iterator<Entry<Integer, Integer>> iterator() {
                Iterator<Integer> keys = observed(observer);
                return new Iterator<>() {
                  @Override
                  public boolean hasNext() {
                    return keys.hasNext();
                  }

                  @Override
                  public Entry<Integer, Integer> next() {
                    Integer key = keys.next();
                    return Map.entry(key, key);
                  }
                };
              }

              @Override
              public int size() {
                return NUMBERS.size();
              }
            };
          }
        });
    observer.observe(0);
    return observer.growth().growths();
  }

  private static Iterator<Integer> observed(GrowthObserver observer) {
    Iterator<Integer> all = NUMBERS.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Integer next() {
        observer.observe(0);
        return all.next();
      }
    };
  }
}
