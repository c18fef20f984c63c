package io.github.heapwise.inputs;

import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folder of one check in {@code test-inputs}.
 *
 * <p>{@code before/} holds code with traps, a marker above each; {@code after/} the same files as
 * the suggested fixes leave them, markers removed; {@code after-19/} some of them as the fixes
 * leave them where the source level is 19 or newer; {@code silent/} code that is right as it
 * stands; {@code missed/} traps that the check does not see. What only newer JDKs compile is in a
 * folder {@code javaNN} of these.
 */
record CheckInputs(String check, Path folder) {
  /** Folders in {@code test-inputs} that belong to no single check. */
  static final Set<String> SHARED = Set.of("shop", "zoo");

  static final String AFTER_NEWER = "after-19";

  /** The property that narrows the tests to some checks: names, comma separated. */
  private static final String ONLY = "heapwise.inputs";

  /** All of them, or those that {@code -Dheapwise.inputs=A,B} names. */
  static List<CheckInputs> selected() {
    List<String> only = List.of(System.getProperty(ONLY, "").split(","));
    return names().stream()
        .filter(name -> only.contains("") || only.contains(name))
        .map(name -> new CheckInputs(name, Settings.testInputs().resolve(name)))
        .toList();
  }

  static List<String> names() {
    return Folders.folderNames(Settings.testInputs()).stream()
        .filter(name -> !SHARED.contains(name))
        .toList();
  }

  List<Path> before() {
    return files("before");
  }

  List<Path> after() {
    return files("after");
  }

  /** As {@link #after()}, for {@link Runs#NEWER_LEVEL}; a choice of the files. */
  List<Path> afterNewer() {
    return Folders.files(folder.resolve(AFTER_NEWER), ".java");
  }

  List<Path> silent() {
    return files("silent");
  }

  List<Path> missed() {
    return files("missed");
  }

  /** Those in a folder {@code javaNN} only on that JDK and newer ones. */
  private List<Path> files(String kind) {
    Path root = folder.resolve(kind);
    return Folders.files(root, ".java").stream()
        .filter(file -> Zoo.isForThisJdk(root.relativize(file).getName(0).toString()))
        .toList();
  }

  /** The file that the fixes make of one in {@code before/}; empty if its findings have no fix. */
  Optional<Path> after(Path before) {
    return Optional.of(inAfter(before)).filter(Files::exists);
  }

  /** The file in {@code before/} that belongs to a fixed one; it need not exist. */
  Path before(Path after) {
    Path inFolder = folder.relativize(after);
    return folder.resolve("before").resolve(inFolder.subpath(1, inFolder.getNameCount()));
  }

  /** Files of {@code before/} whose findings have no fix. */
  List<Path> unfixed() {
    return before().stream().filter(file -> after(file).isEmpty()).toList();
  }

  /** {@code before/Sample.java}, for messages and names of tests. */
  String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private Path inAfter(Path before) {
    return folder.resolve("after").resolve(folder.resolve("before").relativize(before));
  }
}
