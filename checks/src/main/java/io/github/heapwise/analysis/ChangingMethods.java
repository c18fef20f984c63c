package io.github.heapwise.analysis;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the methods by which collections, maps and builders of text change. */
public final class ChangingMethods {
  /**
   * Behind these the size may be another one, and an iterator at work throws ({@code sort} counts
   * as a change in {@code ArrayList.sort}).
   */
  public static final Set<String> STRUCTURAL =
      Set.of(
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "append",
          "clear",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "delete",
          "deleteCharAt",
          "insert",
          "merge",
          "offer",
          "offerFirst",
          "offerLast",
          "poll",
          "pollFirst",
          "pollFirstEntry",
          "pollLast",
          "pollLastEntry",
          "pop",
          "push",
          "put",
          "putAll",
          "putFirst",
          "putIfAbsent",
          "putLast",
          "remove",
          "removeAll",
          "removeFirst",
          "removeIf",
          "removeLast",
          "retainAll",
          "setLength",
          "setSize",
          "sort");

  /** These, and what puts other elements in the place of some. */
  public static final Set<String> ALL =
      Stream.concat(
              STRUCTURAL.stream(),
              Stream.of("compact", "fill", "replaceAll", "reverse", "set", "shuffle", "swap"))
          .collect(Collectors.toUnmodifiableSet());

  private ChangingMethods() {}
}
