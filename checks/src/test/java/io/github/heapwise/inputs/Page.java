package io.github.heapwise.inputs;

import io.github.heapwise.packed.Folders;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a check in {@code docs/checks}. */
final class Page {
  private static final Pattern START =
      Pattern.compile("# (\\w+)\\R\\R(.+?[.:])(?=\\s)", Pattern.DOTALL);

  private Page() {}

  static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.md$", "");
  }

  /** The first sentence below the heading, on one line; a colon at its end becomes a full stop. */
  static String firstSentence(Path file) {
    Matcher start = START.matcher(Folders.read(file));
    if (!start.lookingAt() || !start.group(1).equals(nameOf(file))) {
      throw new AssertionError(
          file + " must begin with '# " + nameOf(file) + "', an empty line and a sentence");
    }
    return start.group(2).replaceAll("\\s+", " ").replaceFirst(":$", ".");
  }
}
