package io.github.heapwise.analysis;

import java.lang.reflect.Array;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Watches the backing array of a real container and keeps the account that a model predicts. */
final class GrowthObserver {
  private final Supplier<Object> backingArray;
  private final IntUnaryOperator capacityOfLength;
  private Object array;
  private int growths;
  private long copied;
  private long allocated;
  private long thrownAway;

  /**
   * @param backingArray gives the present array, or null while the container owns none
   * @param capacityOfLength what a container with an array of some length has room for
   */
  GrowthObserver(Supplier<Object> backingArray, IntUnaryOperator capacityOfLength) {
    this.backingArray = backingArray;
    this.capacityOfLength = capacityOfLength;
    observe(0);
  }

  /**
   * Looks at the array after an element has been added.
   *
   * @param heldAtGrowth elements that were moved if this add made the container grow
   */
  void observe(long heldAtGrowth) {
    Object now = backingArray.get();
    if (now == array) {
      return;
    }
    if (array != null) {
      growths++;
      copied += heldAtGrowth;
      thrownAway += Internals.bytes(array);
    }
    allocated += Internals.bytes(now);
    array = now;
  }

  Growth growth() {
    int capacity = array == null ? 0 : capacityOfLength.applyAsInt(Array.getLength(array));
    return new Growth(capacity, growths, copied, allocated, thrownAway);
  }
}
