package io.github.heapwise.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A check's page, in which a block between two markers belongs to the evidence run. */
final class Page {
  static final String BEGIN = "<!-- evidence:begin -->";
  static final String END = "<!-- evidence:end -->";

  private Page() {}

  /**
   * Replaces the block of the page, as a whole or not at all.
   *
   * @throws IOException if the page cannot be read or written, or lacks the markers
   */
  static void write(Path page, String block) throws IOException {
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(page + " has no lines " + BEGIN + " and " + END);
    }
    String changed = text.substring(0, begin) + BEGIN + "\n" + block + text.substring(end);
    Path draft = Files.createTempFile(page.toAbsolutePath().getParent(), ".page", ".tmp");
    try {
      Files.writeString(draft, changed);
      Files.move(draft, page, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
