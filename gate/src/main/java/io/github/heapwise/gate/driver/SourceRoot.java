package io.github.heapwise.gate.driver;

import java.nio.file.Path;

/**
 * A place that the user named.
 *
 * @param given as it was given
 * @param top where its files are: a directory, the top of a jar's file system, or the directory of
 *     the one file
 * @param kind what it is
 */
record SourceRoot(Path given, Path top, Kind kind) {
  enum Kind {
    DIRECTORY,
    FILE,
    JAR
  }

  /** What messages call the file at {@code path}. */
  String nameOf(Path path) {
    return switch (kind) {
      case FILE -> given.toString();
      case DIRECTORY -> given.resolve(top.relativize(path).toString()).normalize().toString();
      case JAR -> given + "!" + path.toAbsolutePath();
    };
  }
}
