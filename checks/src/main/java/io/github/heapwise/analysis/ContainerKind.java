package io.github.heapwise.analysis;

/** What a container is to its users. */
public enum ContainerKind {
  /** Known as a {@code Collection} only. */
  COLLECTION,
  LIST,
  QUEUE,
  DEQUE,
  /** Known as a {@code Set} only. */
  SET,
  HASH_SET,
  TREE_SET,
  ENUM_SET,
  /** Known as a {@code Map} only. */
  MAP,
  HASH_MAP,
  TREE_MAP,
  ENUM_MAP,
  CHARS,
  BYTES,
  BITS,
  /** A builder of something immutable. */
  LIST_BUILDER,
  SET_BUILDER,
  MAP_BUILDER;

  /** Returns whether entries of key and value are put in. */
  public boolean isMap() {
    return switch (this) {
      case MAP, HASH_MAP, TREE_MAP, ENUM_MAP, MAP_BUILDER -> true;
      default -> false;
    };
  }

  /** Returns whether equal elements are kept once. */
  public boolean isSet() {
    return switch (this) {
      case SET, HASH_SET, TREE_SET, ENUM_SET, SET_BUILDER -> true;
      default -> false;
    };
  }

  /** Returns whether there is a hash table inside. */
  public boolean isHashed() {
    return this == HASH_SET || this == HASH_MAP;
  }

  /**
   * Returns whether adding an element (putting a key) that is already there can leave the size as
   * it was, so that the number of adds is only an upper bound of the size.
   */
  public boolean dropsEqual() {
    return isSet() || isMap() && this != MAP_BUILDER || this == BITS;
  }
}
