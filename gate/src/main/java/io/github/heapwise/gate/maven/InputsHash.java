package io.github.heapwise.gate.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest of all that the result of a scan depends on: equal ones give equal results. */
final class InputsHash {
  private final MessageDigest digest;

  InputsHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  InputsHash add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  /**
   * Adds files by their content, and those of folders in the order of their names. Of a jar that
   * would be dear, and jars of a repository do not change: size and time stand for it.
   */
  InputsHash addAll(List<Path> paths) throws IOException {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            add(path.relativize(file).toString());
            addContent(file);
          }
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      } else if (path.toString().endsWith(".jar")) {
        BasicFileAttributes jar = Files.readAttributes(path, BasicFileAttributes.class);
        add(path + " " + jar.size() + " " + jar.lastModifiedTime().toMillis());
      } else if (Files.exists(path)) {
        addContent(path);
      }
    }
    return this;
  }

  private void addContent(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    add(Integer.toString(bytes.length));
    digest.update(bytes);
  }

  /** In hexadecimal; nothing can be added after it. */
  String value() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
