package io.github.heapwise.analysis;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What holds of two objects at a place of {@code equals}.
 *
 * @param equal the members that are the same in both, by their path
 * @param nulls the members that are null: {@code this.} or {@code other.} and their path
 * @param isVoid whether the place is never reached, so that anything holds
 */
record EqualFacts(Map<String, EqualState.Member> equal, Set<String> nulls, boolean isVoid) {
  static final EqualFacts NONE = new EqualFacts(Map.of(), Set.of(), false);

  /** Of code that is never reached. */
  static final EqualFacts NEVER = new EqualFacts(Map.of(), Set.of(), true);

  /** What holds where both do. */
  EqualFacts and(EqualFacts other) {
    if (isVoid || other.isVoid) {
      return NEVER;
    }
    Map<String, EqualState.Member> equal = new LinkedHashMap<>(this.equal);
    other.equal.forEach(equal::putIfAbsent);
    Set<String> nulls = new HashSet<>(this.nulls);
    nulls.addAll(other.nulls);
    return new EqualFacts(equal, nulls, false);
  }

  /** What holds where one of the two does: what both know. */
  EqualFacts or(EqualFacts other) {
    if (isVoid || other.isVoid) {
      return isVoid ? other : this;
    }
    Map<String, EqualState.Member> equal = new LinkedHashMap<>();
    both(this, other, equal);
    both(other, this, equal);
    Set<String> nulls = new HashSet<>(this.nulls);
    nulls.retainAll(other.nulls);
    return new EqualFacts(equal, nulls, false);
  }

  private static void both(EqualFacts one, EqualFacts other, Map<String, EqualState.Member> into) {
    one.equal.forEach(
        (path, member) -> {
          if (other.equal.containsKey(path) || other.areNull(path)) {
            into.putIfAbsent(path, member);
          }
        });
  }

  /** Two nulls are equal. */
  private boolean areNull(String path) {
    return nulls.contains("this." + path) && nulls.contains("other." + path);
  }
}
