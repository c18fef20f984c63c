package io.github.heapwise.gate.driver;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a scan; opens a jar anew for each file that is asked for. */
final class ScannedSources implements SourceText {
  private final Map<URI, SourceFile> files;
  private final Charset encoding;
  private Map<String, URI> declaring;
  private URI last;
  private String lastText;

  ScannedSources(Map<URI, SourceFile> files, Charset encoding) {
    this.files = files;
    this.encoding = encoding;
  }

  @Override
  public synchronized String of(URI uri) throws IOException {
    SourceFile file = file(uri);
    if (!uri.equals(last)) {
      last = null;
      lastText = file.replacement().isPresent() ? file.replacement().get() : read(file);
      last = uri;
    }
    return lastText;
  }

  private String read(SourceFile file) throws IOException {
    if (file.root().kind() != SourceRoot.Kind.JAR) {
      return SourceFile.read(file.path(), encoding);
    }
    try (FileSystem jar = FileSystems.newFileSystem(file.root().given())) {
      return SourceFile.read(jar.getPath(file.path().toString()), encoding);
    }
  }

  @Override
  public Collection<URI> files() {
    return Collections.unmodifiableSet(files.keySet());
  }

  @Override
  public int errors(URI uri) {
    return file(uri).errors();
  }

  @Override
  public String nameOf(URI uri) {
    return file(uri).getName();
  }

  @Override
  public Path rootOf(URI uri) {
    return file(uri).root().given();
  }

  @Override
  public synchronized Optional<URI> declaring(String className) {
    if (declaring == null) {
      declaring = new HashMap<>();
      files.forEach(
          (uri, file) -> file.classNames().forEach(name -> declaring.putIfAbsent(name, uri)));
    }
    return Optional.ofNullable(declaring.get(className));
  }

  @Override
  public Optional<Path> pathOf(URI uri) {
    SourceFile file = file(uri);
    return file.root().kind() == SourceRoot.Kind.JAR ? Optional.empty() : Optional.of(file.path());
  }

  private SourceFile file(URI uri) {
    SourceFile file = files.get(uri);
    if (file == null) {
      throw new IllegalArgumentException("not a file of this scan: " + uri);
    }
    return file;
  }
}
