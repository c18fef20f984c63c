package io.github.heapwise.gate.cli;

import io.github.heapwise.gate.driver.ScanException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads class paths as users write them. */
final class ClassPath {
  private ClassPath() {}

  /**
   * The entries of {@code text}, which are separated as on any command line of this system; {@code
   * DIR/*} stands for the jars in DIR, in the order of their names.
   *
   * @throws ScanException if one of them does not exist
   */
  static List<Path> parse(String text) throws ScanException {
    List<Path> entries = new ArrayList<>();
    for (String entry : text.split(File.pathSeparator)) {
      String trimmed = entry.strip();
      if (trimmed.equals("*") || trimmed.endsWith("/*") || trimmed.endsWith("\\*")) {
        entries.addAll(jarsIn(existing(trimmed.substring(0, trimmed.length() - 1))));
      } else if (!trimmed.isEmpty()) {
        entries.add(existing(trimmed));
      }
    }
    return entries;
  }

  /**
   * The entries that {@code file} holds, one a line or separated as in {@link #parse}.
   *
   * @throws ScanException if the file cannot be read or an entry does not exist
   */
  static List<Path> read(Path file) throws ScanException {
    try {
      return parse(String.join(File.pathSeparator, Files.readAllLines(file)));
    } catch (MalformedInputException e) {
      throw new ScanException("class path file is not UTF-8 text: " + file);
    } catch (IOException e) {
      throw new ScanException(
          (Files.exists(file) ? "cannot read class path file: " : "no such class path file: ")
              + file);
    }
  }

  private static Path existing(String entry) throws ScanException {
    try {
      Path path = Path.of(entry);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // Cannot exist either.
    }
    throw new ScanException("no such class path entry: " + entry);
  }

  private static List<Path> jarsIn(Path directory) throws ScanException {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*.{jar,JAR}")) {
      found.forEach(jars::add);
    } catch (IOException e) {
      throw new ScanException("cannot list class path entry: " + directory);
    }
    jars.sort(null);
    return jars;
  }
}
