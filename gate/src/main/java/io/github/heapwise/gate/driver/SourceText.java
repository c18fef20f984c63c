package io.github.heapwise.gate.driver;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** The files of a scan, by the URI that a finding has. */
public interface SourceText {
  /**
   * The text that the offsets of findings refer to. A byte order mark counts as one char.
   *
   * @throws IOException if the file cannot be read any more
   * @throws IllegalArgumentException if it is no file of this scan
   */
  String of(URI file) throws IOException;

  /** The files, whether they could be scanned or not. */
  Collection<URI> files();

  /** How many errors javac has found in the file; a type that is missing is one. */
  int errors(URI file);

  /**
   * What to call the file in messages: the root as it was given, then the path below it; {@code
   * x-sources.jar!/a/B.java} in a jar.
   */
  String nameOf(URI file);

  /** The root, as it was given, under which the file was found: a directory, a jar or the file. */
  Path rootOf(URI file);

  /**
   * The file that declares a class which is not nested in another; empty if no file of this scan
   * does, and one of them if several do.
   *
   * @param className in full
   */
  Optional<URI> declaring(String className);

  /** The file on disk; empty if it lies in a jar. */
  Optional<Path> pathOf(URI file);
}
