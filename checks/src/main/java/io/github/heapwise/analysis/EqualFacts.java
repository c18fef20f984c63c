package io.github.heapwise.analysis;

import com.sun.tools.javac.code.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What holds of two objects at a place of {@code equals}.
 *
 * @param equal the members that are the same in both, by their path
 * @param nulls the members that are null: {@code this.} or {@code other.} and their path
 * @param signs the locals of which it is known whether they are 0
 * @param isVoid whether the place is never reached, so that anything holds
 */
record EqualFacts(
    Map<String, EqualState.Member> equal,
    Set<String> nulls,
    Map<Symbol, Boolean> signs,
    boolean isVoid) {
  static final EqualFacts NONE = new EqualFacts(Map.of(), Set.of(), Map.of(), false);

  /** Of code that is never reached. */
  static final EqualFacts NEVER = new EqualFacts(Map.of(), Set.of(), Map.of(), true);

  static EqualFacts ofEqual(String path, EqualState.Member member) {
    return new EqualFacts(Map.of(path, member), Set.of(), Map.of(), false);
  }

  static EqualFacts ofNull(String name) {
    return new EqualFacts(Map.of(), Set.of(name), Map.of(), false);
  }

  static EqualFacts ofSign(Symbol local, boolean isZero) {
    return new EqualFacts(Map.of(), Set.of(), Map.of(local, isZero), false);
  }

  /** What holds where both do. */
  EqualFacts and(EqualFacts other) {
    if (isVoid || other.isVoid || contradicts(other)) {
      return NEVER;
    }
    Map<String, EqualState.Member> equal = new LinkedHashMap<>(this.equal);
    other.equal.forEach(
        (path, member) ->
            equal.merge(
                path, member, (mine, its) -> its.by().compareTo(mine.by()) < 0 ? its : mine));
    Set<String> nulls = new HashSet<>(this.nulls);
    nulls.addAll(other.nulls);
    Map<Symbol, Boolean> signs = new HashMap<>(this.signs);
    signs.putAll(other.signs);
    return new EqualFacts(equal, nulls, signs, false);
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
    Map<Symbol, Boolean> signs = new HashMap<>(this.signs);
    signs.entrySet().retainAll(other.signs.entrySet());
    return new EqualFacts(equal, nulls, signs, false);
  }

  private static void both(EqualFacts one, EqualFacts other, Map<String, EqualState.Member> into) {
    one.equal.forEach(
        (path, member) -> {
          EqualState.Member its = other.equal.get(path);
          if (its != null && its.by().compareTo(member.by()) > 0) {
            into.putIfAbsent(path, its);
          } else if (its != null || other.areNull(path)) {
            into.putIfAbsent(path, member);
          }
        });
  }

  /** Behind {@code if (order != 0)} it is not 0. */
  private boolean contradicts(EqualFacts other) {
    return signs.entrySet().stream()
        .anyMatch(
            each -> other.signs.getOrDefault(each.getKey(), each.getValue()) != each.getValue());
  }

  /** Two nulls are equal. */
  private boolean areNull(String path) {
    return nulls.contains("this." + path) && nulls.contains("other." + path);
  }
}
