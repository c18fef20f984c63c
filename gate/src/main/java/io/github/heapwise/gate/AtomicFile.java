package io.github.heapwise.gate;

import io.github.heapwise.gate.driver.ScanException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written as a whole: it holds the old content or all of the new, never a part. */
public final class AtomicFile {
  private final Path name;
  private final Path target;
  private final boolean isDevice;

  private AtomicFile(Path name, Path target) {
    this.name = name;
    this.target = target;
    // A pipe or /dev/null is written to; to replace it would break it for all.
    this.isDevice = Files.exists(target) && !Files.isRegularFile(target);
  }

  /** What writes the content. */
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Tries whether {@code name} can be written, before the work is done whose result it gets.
   *
   * @throws ScanException if it cannot
   */
  public static AtomicFile at(Path name) throws ScanException {
    try {
      if (Files.isDirectory(name)) {
        throw new ScanException("cannot write " + name + ": it is a directory");
      }
      // A link stays a link: what it points to is replaced.
      Path target = Files.exists(name) ? name.toRealPath() : name.toAbsolutePath();
      AtomicFile file = new AtomicFile(name, target);
      if (file.isDevice || (Files.exists(target) && !Files.isWritable(target))) {
        if (!Files.isWritable(target)) {
          throw new AccessDeniedException(target.toString());
        }
        return file;
      }
      Files.delete(Files.createFile(file.draft()));
      return file;
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  /**
   * @throws ScanException if the disk is full, say; the old content is still there then
   */
  public void write(Content content) throws ScanException {
    try {
      if (isDevice) {
        writeTo(target, content, StandardOpenOption.WRITE);
        return;
      }
      Path draft = draft();
      try {
        writeTo(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  private static void writeTo(Path file, Content content, StandardOpenOption... options)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, options)) {
      content.writeTo(out);
    }
  }

  /** In the same folder, since only within a file system a move is atomic. */
  private Path draft() {
    return target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
  }

  private static ScanException unwritable(Path name, IOException e) {
    String reason =
        e instanceof NoSuchFileException
            ? "no such folder"
            : e instanceof AccessDeniedException
                ? "permission denied"
                : e instanceof FileSystemException system && system.getReason() != null
                    ? system.getReason()
                    : String.valueOf(e.getMessage());
    return new ScanException("cannot write " + name + ": " + reason);
  }
}
