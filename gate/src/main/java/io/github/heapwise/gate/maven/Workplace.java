package io.github.heapwise.gate.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** Files below the build directory. */
final class Workplace {
  private Workplace() {}

  static Path created(Path folder) throws MojoExecutionException {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot create " + folder, e);
    }
  }

  /** Whether there is a Java source anywhere below the folder, which need not exist. */
  static boolean holdsJava(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException | UncheckedIOException e) {
      return true; // the scan says what is wrong with it
    }
  }

  static void write(Path file, List<String> lines) throws MojoExecutionException {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + file, e);
    }
  }
}
