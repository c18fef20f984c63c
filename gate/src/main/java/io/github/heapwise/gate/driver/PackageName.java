package io.github.heapwise.gate.driver;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the package that a source file declares, without parsing the file: which files can share a
 * javac run must be known before the first is parsed.
 */
final class PackageName {
  /** More than a licence and the imports of the annotations on a package take. */
  private static final int HEAD_BYTES = 4096;

  private final String text;
  private int at;

  private PackageName(String text) {
    this.text = text;
  }

  /**
   * The declared package, empty for the unnamed one.
   *
   * @throws IOException if the file cannot be read
   */
  static String of(Path path, Charset encoding) throws IOException {
    String head;
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(HEAD_BYTES);
      head = new String(bytes, encoding);
      Optional<String> found = of(head);
      if (found.isPresent()) {
        return found.get();
      }
      if (bytes.length < HEAD_BYTES) {
        return "";
      }
    }
    return of(new String(Files.readAllBytes(path), encoding)).orElse("");
  }

  /**
   * The package that a file starting with {@code head} declares; nothing if {@code head} ends too
   * early to tell.
   */
  static Optional<String> of(String head) {
    return new PackageName(head).find();
  }

  private Optional<String> find() {
    while (true) {
      skipBlank();
      if (at >= text.length()) {
        return Optional.empty();
      }
      char c = text.charAt(at);
      if (c == '@') {
        at++;
        skipBlank();
        if (!skipAnnotation()) {
          return Optional.empty();
        }
      } else if (c == ';') {
        at++;
      } else if (Character.isJavaIdentifierStart(c)) {
        String word = word();
        if (at >= text.length()) {
          return Optional.empty();
        }
        return word.equals("package") ? qualifiedName() : Optional.of("");
      } else {
        return Optional.of("");
      }
    }
  }

  private Optional<String> qualifiedName() {
    StringBuilder name = new StringBuilder();
    while (true) {
      skipBlank();
      if (at >= text.length()) {
        return Optional.empty();
      }
      char c = text.charAt(at);
      if (Character.isJavaIdentifierStart(c)) {
        name.append(word());
      } else if (c == '.') {
        name.append(c);
        at++;
      } else {
        return Optional.of(name.toString());
      }
    }
  }

  /** Returns whether the end of the annotation was found. */
  private boolean skipAnnotation() {
    if (word().equals("interface")) {
      return true; // an annotation type's declaration: the next word is no "package"
    }
    skipBlank();
    while (at < text.length() && text.charAt(at) == '.') {
      at++;
      skipBlank();
      word();
      skipBlank();
    }
    if (at < text.length() && text.charAt(at) == '(') {
      int depth = 0;
      while (at < text.length()) {
        skipBlank();
        if (at >= text.length()) {
          return false;
        }
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
          skipLiteral(c);
          continue;
        }
        at++;
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0) {
          return true;
        }
      }
      return false;
    }
    return at < text.length();
  }

  private void skipLiteral(char quote) {
    String mark = text.startsWith("\"\"\"", at) ? "\"\"\"" : String.valueOf(quote);
    at += mark.length();
    while (at < text.length() && !text.startsWith(mark, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at += mark.length();
  }

  private String word() {
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private void skipBlank() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\uFEFF') {
        at++;
      } else if (text.startsWith("//", at)) {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
          at++;
        }
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else {
        return;
      }
    }
  }
}
