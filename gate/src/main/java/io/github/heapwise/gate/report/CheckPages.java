package io.github.heapwise.gate.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of {@code docs/checks}, which are packed with the program. */
public final class CheckPages {
  private CheckPages() {}

  /** The page in Markdown; empty for Error Prone's own checks, whose pages are its project's. */
  public static Optional<String> of(String check) {
    try (InputStream in = CheckPages.class.getResourceAsStream("/docs/checks/" + check + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
