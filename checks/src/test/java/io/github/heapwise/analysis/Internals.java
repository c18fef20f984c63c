package io.github.heapwise.analysis;

import java.lang.reflect.Field;
import java.util.function.Supplier;

/** Reads private fields of JDK classes; their packages are opened to the test's JVM. */
final class Internals {
  private Internals() {}

  /**
   * Returns a view of a field of the object, declared by its class or a superclass: every call
   * gives the field's present value, which may be null.
   */
  static Supplier<Object> field(Object object, String name) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return () -> valueOf(field, object);
        }
      }
    }
    throw new AssertionError(object.getClass() + " has no field " + name);
  }

  /** Returns the bytes of an array, by its component type and length. */
  static long bytes(Object array) {
    if (array instanceof byte[] bytes) {
      return Footprint.array(1, bytes.length);
    }
    if (array instanceof char[] chars) {
      return Footprint.array(2, chars.length);
    }
    if (array instanceof long[] longs) {
      return Footprint.array(8, longs.length);
    }
    return Footprint.ofReferences(((Object[]) array).length);
  }

  private static Object valueOf(Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
