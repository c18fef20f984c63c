package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.ContainerKind;

/** Says which threads meet where, what comes of it, and what to do. */
final class RaceMessage {
  private RaceMessage() {}

  static String of(Race race) {
    return String.format(
        "%s`%s` is %s, which is not thread-safe%s %s %s",
        race.kind() == Race.Kind.VALUE ? "Each value of " : "",
        race.held().variable().name,
        withArticle(simpleName(race.held().container())),
        race.trap(),
        consequence(race),
        advice(race));
  }

  /** The line that the tree starts in, from 1. */
  static int line(Tree tree, VisitorState state) {
    return (int)
        state
            .getPath()
            .getCompilationUnit()
            .getLineMap()
            .getLineNumber(ASTHelpers.getStartPosition(tree));
  }

  static String simpleName(Container container) {
    String type = container.type();
    return type.endsWith(".Builder")
        ? type.substring(type.lastIndexOf('.', type.length() - 9) + 1)
        : type.substring(type.lastIndexOf('.') + 1);
  }

  private static String withArticle(String name) {
    return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }

  private static String consequence(Race race) {
    if (race.meetsRead()) {
      return "A read at the same time sees some of the writes or none, and a loop over it throws"
          + " ConcurrentModificationException.";
    }
    ContainerKind kind = race.held().container().kind();
    if (kind.isHashed()) {
      return "Two writes at a time lose entries, and one that meets a resize can lose a whole"
          + " bucket.";
    }
    return switch (kind) {
      case TREE_MAP, TREE_SET ->
          "Two writes at a time can break the tree: entries are lost, or a search never ends.";
      case CHARS ->
          "Two appends at a time overwrite each other or throw IndexOutOfBoundsException.";
      case BITS -> "Two writes to the same 64 bits at a time lose one of them.";
      default ->
          "Two writes at a time take the same slot: an element is lost, a null stays, or one"
              + " throws.";
    };
  }

  private static String advice(Race race) {
    if (race.kind() == Race.Kind.GUARD) {
      return "Hold the same lock here.";
    }
    if (race.kind() == Race.Kind.IDENTITY) {
      return "Use `collect`, which makes a container for each thread.";
    }
    if (race.kind() == Race.Kind.VALUE) {
      return "Put thread-safe containers into the map, or use one lock for all accesses.";
    }
    return switch (race.held().container().kind()) {
      case HASH_MAP, MAP -> "Use a ConcurrentHashMap, or one lock for all accesses.";
      case TREE_MAP -> "Use a ConcurrentSkipListMap, or one lock for all accesses.";
      case HASH_SET, SET -> "Use ConcurrentHashMap.newKeySet(), or one lock for all accesses.";
      case TREE_SET -> "Use a ConcurrentSkipListSet, or one lock for all accesses.";
      case QUEUE, DEQUE -> "Use a queue of java.util.concurrent, or one lock for all accesses.";
      case CHARS -> "Build a text in each task, and join them at the end.";
      case LIST ->
          race.kind() == Race.Kind.PARALLEL_STREAM
              ? "Let the stream collect its elements."
              : "Use Collections.synchronizedList, or one lock for all accesses.";
      default -> "Use one lock for all accesses.";
    };
  }
}
