package io.github.heapwise.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A digest of the inputs of a check that are measured: a page tells which ones it is about. */
final class InputsHash {
  private static final int BYTES = 8;

  private InputsHash() {}

  /**
   * In hexadecimal; empty if the check has nothing to measure. Ends of lines do not count.
   *
   * @param inputs the check's folder
   */
  static Optional<String> of(Path inputs) throws IOException {
    Set<Path> measured = new TreeSet<>();
    for (Path source : Twins.runnable(inputs.resolve("after")).stream().toList()) {
      measured.add(inputs.resolve("after").relativize(source));
    }
    for (Path source : Stress.racing(inputs.resolve("before"))) {
      measured.add(inputs.resolve("before").relativize(source));
    }
    if (measured.isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    for (String folder : new String[] {"before", "after"}) {
      for (Path source : measured) {
        Path file = inputs.resolve(folder).resolve(source);
        String text = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        digest.update((source.getFileName() + "\n" + text).getBytes(StandardCharsets.UTF_8));
      }
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
