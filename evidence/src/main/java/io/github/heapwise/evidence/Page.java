package io.github.heapwise.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A check's page, in which a block between two markers belongs to the evidence run. */
final class Page {
  static final String BEGIN = "<!-- evidence:begin -->";
  static final String END = "<!-- evidence:end -->";

  /** The hash of what was measured follows. */
  static final String INPUTS = "<!-- evidence:inputs ";

  private Page() {}

  /** The block of the page, without its markers; empty if it has none or is not there. */
  static String block(Path page) throws IOException {
    String text = Files.exists(page) ? Files.readString(page) : "";
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    return begin < 0 || end < begin ? "" : text.substring(begin + BEGIN.length(), end).strip();
  }

  /** Of what the figures on the page were measured with; empty if it does not say. */
  static String hash(Path page) throws IOException {
    String block = block(page);
    int at = block.indexOf(INPUTS);
    return at < 0 ? "" : block.substring(at + INPUTS.length(), block.indexOf(" -->", at));
  }

  /**
   * Replaces the block of the page, as a whole or not at all.
   *
   * @param hash of the inputs that were measured
   * @throws IOException if the page cannot be read or written, or lacks the markers
   */
  static void write(Path page, String hash, String block) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(page + " has no lines " + BEGIN + " and " + END);
    }
    String changed =
        text.substring(0, begin)
            + BEGIN
            + "\n"
            + INPUTS
            + hash
            + " -->\n"
            + block
            + text.substring(end);
    replace(page, changed);
  }

  /** Writes the file as a whole or not at all. */
  static void replace(Path file, String text) throws IOException {
    Path draft = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".tmp");
    try {
      Files.writeString(draft, text);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
