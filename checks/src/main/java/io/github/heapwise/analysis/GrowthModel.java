package io.github.heapwise.analysis;

/**
 * How the arrays inside a container follow the number of elements put into it, one at a time.
 *
 * <p>Each model repeats the arithmetic of the class it stands for (named at the model); the tests
 * hold it against the class of the running JDK after every single element.
 */
public sealed interface GrowthModel permits ArrayGrowth, HashGrowth, OtherGrowth {

  /**
   * Returns what it takes to fill a container that was created without a capacity.
   *
   * @param elements elements, chars, bytes or bits added one at a time
   * @throws IllegalArgumentException if {@code elements} is negative
   */
  Growth fill(int elements);

  /**
   * Returns what it takes to fill a container that was created with a capacity.
   *
   * @param capacityArgument the constructor's argument, in the constructor's unit
   * @param elements elements, chars, bytes or bits added one at a time
   * @throws IllegalArgumentException if {@code elements} is negative, or the constructor would
   *     reject {@code capacityArgument}
   */
  Growth fill(int capacityArgument, int elements);

  /**
   * Returns the largest element count that a container created without a capacity takes before it
   * grows; {@link Integer#MAX_VALUE} if it never does.
   */
  long elementsBeforeResize();

  /**
   * Returns the largest element count that a container created with a capacity takes before it
   * grows; {@link Integer#MAX_VALUE} if it never does.
   *
   * @param capacityArgument the constructor's argument, in the constructor's unit
   * @throws IllegalArgumentException if the constructor would reject {@code capacityArgument}
   */
  long elementsBeforeResize(int capacityArgument);
}
