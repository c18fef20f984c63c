package io.github.heapwise.analysis;

import java.util.OptionalInt;

/**
 * A constructor or static factory that gives a new and empty container. Copy constructors are none.
 *
 * @param owner qualified name of the class that declares it; nested classes with a dot
 * @param method name of the factory, {@link #CONSTRUCTOR} for a constructor
 * @param parameters erased parameter types, qualified, without spaces: {@code (int,float)}
 * @param unit what the capacity argument counts; {@link CapacityUnit#NONE} if there is none
 * @param capacityIndex position of the capacity argument, from 0
 * @param loadFactorIndex position of the load factor argument, from 0
 * @param smallestCapacity the least capacity argument that does not throw: 1 where 0 is rejected
 * @param sinceJdk feature version of the JDK that brought it, if later than 8; else 0
 */
public record Creation(
    String owner,
    String method,
    String parameters,
    CapacityUnit unit,
    OptionalInt capacityIndex,
    OptionalInt loadFactorIndex,
    int smallestCapacity,
    int sinceJdk) {

  /** What the compiler calls a constructor. */
  public static final String CONSTRUCTOR = "<init>";

  public boolean isConstructor() {
    return method.equals(CONSTRUCTOR);
  }

  /** Returns the parameters without the capacity argument, in the same form. */
  String parametersWithoutCapacity() {
    if (capacityIndex.isEmpty()) {
      return parameters;
    }
    // The capacity is the first argument wherever it is one: held by a test.
    int comma = parameters.indexOf(',');
    return comma < 0 ? "()" : "(" + parameters.substring(comma + 1);
  }

  @Override
  public String toString() {
    return owner + '.' + method + parameters;
  }
}
