package io.github.heapwise.gate.driver;

import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;
import com.sun.tools.javac.file.JavacFileManager;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Shows javac, besides the class path, the files of the scan which are not in this run, and those
 * beside a file that was named alone: they are looked up, not scanned. Nothing is ever written.
 */
@Trusted
final class SourceFileManager extends ForwardingJavaFileManager<JavacFileManager> {
  private final Map<String, List<SourceFile>> lookUp = new HashMap<>();
  private final Set<URI> inScan = new HashSet<>();
  private final ScanPlan.Group group;

  /**
   * @param all the files of the scan
   * @param broken those that must not be shown
   */
  SourceFileManager(
      JavacFileManager delegate,
      ScanPlan.Group group,
      Collection<SourceFile> all,
      Set<SourceFile> broken)
      throws IOException {
    super(delegate);
    this.group = group;
    Set<Path> beside = new LinkedHashSet<>();
    for (SourceFile file : group.files()) {
      if (file.isPartOfALargerTree()) {
        beside.add(file.sourceRoot());
      }
    }
    if (!beside.isEmpty()) {
      delegate.setLocationFromPaths(StandardLocation.SOURCE_PATH, beside);
      all.forEach(file -> inScan.add(file.toUri()));
    }
    Set<SourceFile> own = new HashSet<>(group.files());
    Set<String> known = new HashSet<>();
    group.files().forEach(file -> known.add(file.className()));
    for (SourceFile file : all) {
      // Classes of the unnamed package cannot be imported: only neighbours see them.
      if (!own.contains(file)
          && !broken.contains(file)
          && !file.packageName().isEmpty()
          && !ScanPlan.isModuleInfo(file)
          && known.add(file.className())) {
        lookUp.computeIfAbsent(file.packageName(), key -> new ArrayList<>()).add(file);
      }
    }
  }

  @Override
  public boolean hasLocation(Location location) {
    // Without a source path javac would look for sources on the class path.
    return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (location != StandardLocation.SOURCE_PATH) {
      return super.list(location, packageName, kinds, recurse);
    }
    if (!kinds.contains(JavaFileObject.Kind.SOURCE)) {
      return List.of();
    }
    List<JavaFileObject> found = new ArrayList<>(lookUp.getOrDefault(packageName, List.of()));
    if (super.hasLocation(location)) {
      for (JavaFileObject file : super.list(location, packageName, kinds, recurse)) {
        if (!inScan.contains(file.toUri())) {
          found.add(file);
        }
      }
    }
    return found;
  }

  @Override
  public JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    // Asked for module-info only: all sources are one unnamed module.
    return location == StandardLocation.SOURCE_PATH
        ? null
        : super.getJavaFileForInput(location, className, kind);
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof SourceFile source
        ? source.className()
        : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a instanceof SourceFile || b instanceof SourceFile ? a == b : super.isSameFile(a, b);
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return file instanceof SourceFile
        ? location == StandardLocation.SOURCE_PATH
        : super.contains(location, file);
  }

  @Override
  public Location getLocationForModule(Location location, JavaFileObject file) throws IOException {
    if (!(file instanceof SourceFile)) {
      return super.getLocationForModule(location, file);
    }
    Optional<String> module = group.module();
    return location == StandardLocation.PATCH_MODULE_PATH && module.isPresent()
        ? super.getLocationForModule(location, module.get())
        : null;
  }
}
