package io.github.heapwise.packed;

import java.lang.module.ModuleDescriptor.Version;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An Error Prone that the packed jar is tested with, and a class loader that holds the two and
 * nothing of the test's own class path, where another Error Prone may lie.
 */
public final class ErrorProne {
  /** From this version on, Error Prone refuses to run on JDK 21 without type annotations. */
  private static final Version TYPE_ANNOTATIONS = Version.parse("2.46");

  private final String version;
  private final List<Path> processorPath;
  private final ClassLoader loader;

  private ErrorProne(String version) {
    this.version = version;
    List<Path> jars =
        new ArrayList<>(
            Folders.files(
                Path.of(Settings.get("heapwise.error-prone.jars")).resolve(version), ".jar"));
    if (jars.isEmpty()) {
      throw new AssertionError("no jars of Error Prone " + version);
    }
    jars.add(Settings.jar());
    this.processorPath = List.copyOf(jars);
    this.loader = new KeptOpen(jars.stream().map(ErrorProne::url).toArray(URL[]::new));
  }

  /** The versions that run on this JDK and are tested, oldest first. */
  public static List<ErrorProne> tested() {
    return Tested.ALL;
  }

  /** The newest that is tested: for tests in which the version makes no difference. */
  public static ErrorProne newest() {
    return Tested.ALL.get(Tested.ALL.size() - 1);
  }

  public String version() {
    return version;
  }

  /** Error Prone's jars and the packed jar. */
  public List<Path> processorPath() {
    return processorPath;
  }

  /** Error Prone, the packed jar and the JDK; one loader for all runs, as in a build daemon. */
  public ClassLoader loader() {
    return loader;
  }

  /** What javac must be told for this Error Prone to run, beside the plugin itself. */
  List<String> requiredOptions() {
    List<String> options = new ArrayList<>();
    options.add("-XDcompilePolicy=simple");
    options.add("--should-stop=ifError=FLOW");
    if (Version.parse(version).compareTo(TYPE_ANNOTATIONS) >= 0) {
      options.add("-XDaddTypeAnnotationsToSymbol=true");
    }
    return options;
  }

  @Override
  public String toString() {
    return "Error Prone " + version;
  }

  private static URL url(Path file) {
    try {
      return file.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static final class Tested {
    static final List<ErrorProne> ALL =
        Stream.of(Settings.get("heapwise.error-prone.tested").split(","))
            .distinct()
            .map(ErrorProne::new)
            .toList();
  }

  /**
   * The platform loader as parent sees the JDK's modules, jdk.compiler among them, but not the
   * test's class path.
   */
  private static final class KeptOpen extends URLClassLoader {
    KeptOpen(URL[] urls) {
      super(urls, ClassLoader.getPlatformClassLoader());
    }

    /** javac closes the loader it is given at the end of each run; this one serves many. */
    @Override
    public void close() {}
  }
}
