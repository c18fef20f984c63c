package io.github.heapwise.gate.report;

import io.github.heapwise.gate.driver.SourceText;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The sources that a report names, without the scan that found them. */
final class FilesOnDisk implements SourceText {
  private final Collection<URI> files;
  private final Path directory;
  private final Charset encoding;

  /**
   * @param directory which the report's paths are relative to
   */
  FilesOnDisk(Path directory, Charset encoding, Collection<URI> files) {
    this.files = List.copyOf(files);
    this.directory = directory;
    this.encoding = encoding;
  }

  /** What stands for the file in findings. */
  static URI uri(Path directory, String name) {
    return directory.resolve(name).normalize().toUri();
  }

  /** {@inheritDoc} Bytes that are not of the encoding are replaced. */
  @Override
  public String of(URI file) throws IOException {
    return new String(Files.readAllBytes(path(file)), encoding);
  }

  @Override
  public Collection<URI> files() {
    return files;
  }

  @Override
  public int errors(URI file) {
    return 0;
  }

  @Override
  public String nameOf(URI file) {
    Path path = path(file);
    return (path.startsWith(directory) ? directory.relativize(path) : path).toString();
  }

  @Override
  public Path rootOf(URI file) {
    return directory;
  }

  @Override
  public Optional<URI> declaring(String className) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> pathOf(URI file) {
    return Optional.of(path(file));
  }

  private static Path path(URI file) {
    try {
      return Path.of(file);
    } catch (FileSystemNotFoundException e) {
      throw new IllegalArgumentException("not a file on disk: " + file, e);
    }
  }
}
