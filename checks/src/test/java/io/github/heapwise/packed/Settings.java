package io.github.heapwise.packed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the tests of the packed jar find things; the build names them as system properties. */
public final class Settings {
  private Settings() {}

  /** The root of the repository: the folder that holds {@code test-inputs} and {@code docs}. */
  public static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("test-inputs"))
          || Files.isRegularFile(at.resolve("LICENSE"))) {
        return at;
      }
    }
    throw new AssertionError("run the tests from within the repository");
  }

  public static Path testInputs() {
    return root().resolve("test-inputs");
  }

  /** The jar under test. */
  public static Path jar() {
    return Path.of(get("heapwise.checks.jar")).toAbsolutePath();
  }

  /** The version to write into set-ups that name one. */
  public static String version() {
    return get("heapwise.version");
  }

  /** The libraries that code in {@code test-inputs} may use. */
  public static List<Path> libraries() {
    return Folders.files(Path.of(get("heapwise.test-inputs.libraries")), ".jar");
  }

  /** A folder for a test's output, empty; it stays after the test, to be looked at. */
  public static Path emptyFolder(String name) {
    Path folder = Path.of(get("heapwise.work")).resolve(name);
    Folders.delete(folder);
    return Folders.create(folder);
  }

  public static String get(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new AssertionError(
          "no -D" + property + ": run with mvn -pl checks integration-test, which sets it");
    }
    return value;
  }
}
