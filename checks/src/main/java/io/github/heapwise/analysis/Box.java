package io.github.heapwise.analysis;

import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Optional;

/**
 * A class of numbers in boxes.
 *
 * @param name of the class in {@code java.lang}
 * @param primitive what it holds
 * @param bytes of an object with compressed class pointers
 * @param isCached whether {@code valueOf} has a cache for values from -128 to 127
 */
public record Box(String name, String primitive, int bytes, boolean isCached) {
  public static final int CACHED_MIN = -128;
  public static final int CACHED_MAX = 127;

  private static final List<Box> ALL =
      List.of(
          new Box("Integer", "int", 16, true),
          new Box("Long", "long", 24, true),
          new Box("Short", "short", 16, true),
          new Box("Float", "float", 16, false),
          new Box("Double", "double", 24, false));

  /** {@code Byte} is none of them: all its values are cached. */
  public static Optional<Box> of(Type type) {
    if (type == null || type.tsym == null) {
      return Optional.empty();
    }
    String name = type.tsym.getQualifiedName().toString();
    return ALL.stream().filter(box -> name.equals("java.lang." + box.name)).findFirst();
  }

  /** The box of a primitive type; empty for other types. */
  public static Optional<Box> ofPrimitive(Type type) {
    return type == null || !type.isPrimitive()
        ? Optional.empty()
        : ALL.stream().filter(box -> type.toString().equals(box.primitive)).findFirst();
  }

  /** Whether the type is one of whole numbers, so that sums do not depend on their order. */
  public boolean isWhole() {
    return isCached;
  }
}
