package io.github.heapwise.gate.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A source file that gets another text. Its byte order mark, encoding and mode stay; it is replaced
 * in one step.
 */
public final class FixedFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path file;
  private final Charset encoding;
  private final byte[] bytes;
  private final String before;
  private final String after;

  private FixedFile(Path file, Charset encoding, byte[] bytes, String before, String after) {
    this.file = file;
    this.encoding = encoding;
    this.bytes = bytes;
    this.before = before;
    this.after = after;
  }

  /**
   * Prepares the change.
   *
   * @param root under which the file was found
   * @param after the new text, in which any char stands for a byte order mark
   * @throws IOException if the file cannot be read, or must not be written; the message says why
   */
  public static FixedFile of(Path file, Path root, Charset encoding, String after)
      throws IOException {
    if (isReachedByLink(file, root)) {
      throw new IOException("reached by a symbolic link");
    }
    byte[] bytes = Files.readAllBytes(file);
    String before = new String(bytes, encoding);
    if (!Arrays.equals(encoded(before, encoding).orElse(new byte[0]), bytes)) {
      throw new IOException("its bytes would change: not all of it is " + encoding.name());
    }
    boolean hasMark = !before.isEmpty() && before.charAt(0) == BYTE_ORDER_MARK;
    String marked = hasMark && !after.isEmpty() ? BYTE_ORDER_MARK + after.substring(1) : after;
    if (encoded(marked, encoding).isEmpty()) {
      throw new IOException("the fix cannot be written in " + encoding.name());
    }
    return new FixedFile(file, encoding, bytes, before, marked);
  }

  /** Whether the root, which the user named, is the last link on the way to the file, if any. */
  private static boolean isReachedByLink(Path file, Path root) throws IOException {
    Path realRoot = root.toRealPath();
    Path absolute = file.toAbsolutePath().normalize();
    Path absoluteRoot = root.toAbsolutePath().normalize();
    Path below = absolute.startsWith(absoluteRoot) ? absoluteRoot.relativize(absolute) : absolute;
    Path expected = below.toString().isEmpty() ? realRoot : realRoot.resolve(below);
    return !file.toRealPath().equals(expected)
        || below.toString().isEmpty() && Files.isSymbolicLink(file);
  }

  private static Optional<byte[]> encoded(String text, Charset encoding) {
    try {
      ByteBuffer out = encoding.newEncoder().encode(java.nio.CharBuffer.wrap(text));
      return Optional.of(Arrays.copyOf(out.array(), out.limit()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  public Path file() {
    return file;
  }

  public String before() {
    return before;
  }

  public String after() {
    return after;
  }

  /**
   * Replaces the file.
   *
   * @throws IOException if it has changed since it was read, or cannot be written; it is as it was
   *     then
   */
  public void write() throws IOException {
    if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
      throw new IOException("changed by somebody else meanwhile");
    }
    Path draft =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.copy(file, draft, StandardCopyOption.COPY_ATTRIBUTES);
      Files.write(draft, encoded(after, encoding).orElseThrow());
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
