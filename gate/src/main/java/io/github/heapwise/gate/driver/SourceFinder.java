package io.github.heapwise.gate.driver;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Finds the source files below what the user named. Opens jars, which stay open until closed. */
final class SourceFinder implements AutoCloseable {
  private static final String JAVA = ".java";

  /** Build output, other people's code, and history. */
  private static final Set<String> SKIPPED_FOLDERS =
      Set.of("target", "build", "node_modules", ".git");

  private final Charset encoding;
  private final List<String> excludes;
  private final Map<URI, SourceFile> files = new LinkedHashMap<>();
  private final Set<Object> seen = new HashSet<>();
  private final List<SkippedFile> skipped = new ArrayList<>();
  private final List<FileSystem> jars = new ArrayList<>();

  SourceFinder(Charset encoding, List<String> excludes) {
    this.encoding = encoding;
    this.excludes = excludes;
  }

  /** The files found so far, each once, by URI. */
  Map<URI, SourceFile> files() {
    return Collections.unmodifiableMap(files);
  }

  /** Files and folders that cannot be read. */
  List<SkippedFile> skipped() {
    return Collections.unmodifiableList(skipped);
  }

  /**
   * Adds the files of a root.
   *
   * @throws ScanException if there is nothing at {@code given}, or nothing that can be scanned
   */
  void add(Path given) throws ScanException {
    int skippedBefore = skipped.size();
    try {
      if (!Files.exists(given)) {
        throw new ScanException("no such file or directory: " + given);
      }
      if (!Files.isReadable(given)) {
        throw new ScanException("cannot read " + given);
      }
      boolean found;
      if (Files.isDirectory(given)) {
        Path top = given.toAbsolutePath().normalize();
        found = addFolder(new SourceRoot(given, top, SourceRoot.Kind.DIRECTORY));
      } else if (given.toString().endsWith(JAVA)) {
        Path file = given.toAbsolutePath().normalize();
        SourceRoot root = new SourceRoot(given, file.getParent(), SourceRoot.Kind.FILE);
        addFile(root, file, Files.readAttributes(file, BasicFileAttributes.class));
        found = true;
      } else if (given.toString().endsWith(".jar") || given.toString().endsWith(".zip")) {
        found = addFolder(new SourceRoot(given, openJar(given), SourceRoot.Kind.JAR));
      } else {
        throw new ScanException("neither a directory, a .java file nor a jar of sources: " + given);
      }
      if (!found && skipped.size() == skippedBefore) {
        throw new ScanException("no Java source files in " + given);
      }
    } catch (IOException e) {
      throw new ScanException("cannot read " + given + ": " + reason(e));
    }
  }

  private Path openJar(Path given) throws ScanException {
    try {
      FileSystem jar = FileSystems.newFileSystem(given);
      jars.add(jar);
      return jar.getPath("/");
    } catch (IOException | RuntimeException e) {
      throw new ScanException("not a readable jar: " + given);
    }
  }

  /** Returns whether there was any source file, whether or not it was new. */
  private boolean addFolder(SourceRoot root) throws ScanException, IOException {
    Predicate<Path> excluded = excluded(root.top().getFileSystem());
    Map<Path, BasicFileAttributes> found = new TreeMap<>();
    Files.walkFileTree(
        // A root that is itself a link is followed; links to folders below it are not.
        root.top().toRealPath(),
        new SimpleFileVisitor<>() {
          private final Path start = root.top().toRealPath();

          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(start)) {
              return FileVisitResult.CONTINUE;
            }
            String name = folder.getFileName().toString().replace("/", "");
            return SKIPPED_FOLDERS.contains(name)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (file.toString().endsWith(JAVA)) {
              BasicFileAttributes target =
                  attributes.isSymbolicLink()
                      ? Files.readAttributes(file, BasicFileAttributes.class)
                      : attributes;
              Path relative = start.relativize(file);
              if (target.isRegularFile() && !excluded.test(relative)) {
                found.put(root.top().resolve(relative), target);
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            skipped.add(
                new SkippedFile(
                    root.nameOf(root.top().resolve(start.relativize(file))), reason(e)));
            return FileVisitResult.CONTINUE;
          }
        });
    found.forEach((path, attributes) -> addFile(root, path, attributes));
    return !found.isEmpty();
  }

  private void addFile(SourceRoot root, Path path, BasicFileAttributes attributes) {
    // Two roots may overlap, and a link may name a file of another folder.
    Object key = attributes.fileKey() == null ? path.toUri() : attributes.fileKey();
    if (!seen.add(key)) {
      return;
    }
    String name = root.nameOf(path);
    try {
      SourceFile file = new SourceFile(root, name, path, PackageName.of(path, encoding), encoding);
      files.put(file.toUri(), file);
    } catch (IOException e) {
      skipped.add(new SkippedFile(name, reason(e)));
    }
  }

  /** A pattern that names a folder leaves out what is below it. */
  private Predicate<Path> excluded(FileSystem system) throws ScanException {
    List<PathMatcher> matchers = new ArrayList<>(Math.max(excludes.size(), 10));
    for (String glob : excludes) {
      try {
        matchers.add(system.getPathMatcher("glob:" + glob));
        if (glob.startsWith("**/")) {
          // For Java these two stars need a folder; users expect them to match none, too.
          matchers.add(system.getPathMatcher("glob:" + glob.substring(3)));
        }
      } catch (PatternSyntaxException e) {
        throw new ScanException("not a glob pattern: " + glob);
      }
    }
    return file -> {
      for (Path part = file; part != null; part = part.getParent()) {
        Path tested = part;
        if (matchers.stream().anyMatch(matcher -> matcher.matches(tested))) {
          return true;
        }
      }
      return false;
    };
  }

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.lines().findFirst().orElseThrow();
  }

  @Override
  public void close() throws IOException {
    for (FileSystem jar : jars) {
      jar.close();
    }
  }
}
