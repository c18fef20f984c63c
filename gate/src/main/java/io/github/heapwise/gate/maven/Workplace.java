package io.github.heapwise.gate.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  static void write(Path file, List<String> lines) throws MojoExecutionException {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + file, e);
    }
  }
}
