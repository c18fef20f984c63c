package io.github.heapwise.analysis;

import java.lang.reflect.Array;
import java.util.function.Supplier;

/** Watches the backing array of a real container and keeps the account that a model predicts. */
final class GrowthObserver {
  private final Supplier<Object> backingArray;
  private final int unusedSlots;
  private final int arrayElementsASlot;
  private Object array;
  private int growths;
  private long copied;
  private long allocated;
  private long thrownAway;

  /**
   * @param backingArray gives the present array, or null while the container owns none
   * @param arrayElementsASlot array elements that make one slot of the container
   * @param unusedSlots slots of the array that never hold an element
   */
  GrowthObserver(Supplier<Object> backingArray, int arrayElementsASlot, int unusedSlots) {
    this.backingArray = backingArray;
    this.arrayElementsASlot = arrayElementsASlot;
    this.unusedSlots = unusedSlots;
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
    int capacity = array == null ? 0 : Array.getLength(array) / arrayElementsASlot - unusedSlots;
    return new Growth(capacity, growths, copied, allocated, thrownAway);
  }
}
