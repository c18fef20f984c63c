package io.github.heapwise.inputs;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.heapwise.packed.Compilation;
import io.github.heapwise.packed.ErrorProne;
import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.Javac;
import io.github.heapwise.packed.Report;
import io.github.heapwise.packed.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The runs of javac over all checks' inputs with one Error Prone: one run a kind of folder, however
 * many checks there are. A run takes place when its result is first asked for.
 */
final class Runs {
  /** The source level of the inputs, whatever the JDK: a fix may depend on it. */
  static final int LEVEL = 17;

  /** The level from which on fixes use factories that JDK 19 has brought. */
  static final int NEWER_LEVEL = 19;

  private final ErrorProne errorProne;
  private final List<CheckInputs> inputs;
  private final Map<String, Run> runs = new HashMap<>();
  private final Map<CheckInputs, Patch> patches = new HashMap<>();
  private final Map<CheckInputs, Patch> newerPatches = new HashMap<>();

  Runs(ErrorProne errorProne, List<CheckInputs> inputs) {
    this.errorProne = errorProne;
    this.inputs = inputs;
  }

  /** A run, the findings it left in its report, and where its class files are. */
  record Run(Compilation compilation, Report report, Path classes) {
    boolean analysed() {
      return compilation.success() && report != null && report.complete();
    }

    List<JsonNode> findings(String check, Path file) {
      return report.findings().stream()
          .filter(
              each ->
                  each.get("check").textValue().equals(check) && Report.fileOf(each).equals(file))
          .toList();
    }
  }

  /** A copy of a check's {@code before/} after javac has applied the check's fixes to it. */
  record Patch(Compilation compilation, Path folder) {}

  ErrorProne errorProne() {
    return errorProne;
  }

  Run before() {
    return run("before", CheckInputs::before);
  }

  /** The fixed files, and those that have no fix: a class may use another. */
  Run after() {
    return run(
        "after", each -> Stream.of(each.after(), each.unfixed()).flatMap(List::stream).toList());
  }

  /** At {@link #NEWER_LEVEL}. */
  Run afterNewer() {
    return runs.computeIfAbsent(
        CheckInputs.AFTER_NEWER,
        name -> run(name, sources(CheckInputs::afterNewer), source(NEWER_LEVEL)));
  }

  Run silent() {
    return run("silent", CheckInputs::silent);
  }

  Run missed() {
    return run("missed", CheckInputs::missed);
  }

  Run shop() {
    return runs.computeIfAbsent(
        "shop", name -> run(name, Folders.files(Settings.testInputs().resolve(name), ".java")));
  }

  /** Files of {@code test-inputs/zoo}. */
  Run zoo(String name, List<Path> sources) {
    return runs.computeIfAbsent("zoo/" + name, key -> run(key, sources));
  }

  Patch patched(CheckInputs each) {
    return patches.computeIfAbsent(
        each, key -> patch(key.check(), List.of(key), key.check(), LEVEL));
  }

  /** As {@link #patched}, at {@link #NEWER_LEVEL}. */
  Patch patchedNewer(CheckInputs each) {
    return newerPatches.computeIfAbsent(
        each,
        key -> patch(key.check() + "-" + NEWER_LEVEL, List.of(key), key.check(), NEWER_LEVEL));
  }

  /** All checks' inputs with all checks' fixes applied in one run. */
  Patch patchedTogether(Collection<String> checks) {
    return patch("all", inputs, String.join(",", checks), LEVEL);
  }

  private Run run(String kind, Function<CheckInputs, List<Path>> files) {
    return runs.computeIfAbsent(kind, key -> run(key, sources(files), source(LEVEL)));
  }

  private List<Path> sources(Function<CheckInputs, List<Path>> files) {
    return inputs.stream().map(files).flatMap(List::stream).toList();
  }

  /** The language of that level, with the classes of this JDK. */
  static String[] source(int level) {
    return new String[] {"-source", String.valueOf(level)};
  }

  private Run run(String name, List<Path> sources, String... options) {
    Path folder = folder(name);
    Path report = folder.resolve("findings.jsonl");
    Path classes = Folders.create(folder.resolve("classes"));
    Compilation compilation =
        new Javac(errorProne)
            .onlyHeapwise()
            .errorProne("-XepOpt:Heapwise:Report=" + report)
            // That modules may be left unnamed, paths missing and processors unused is no news.
            .options("-Xlint:all,-options,-path,-processing")
            .options(options)
            .classes(classes)
            .compile(sources);
    return new Run(
        compilation,
        Files.exists(report) ? Report.read(report) : sources.isEmpty() ? Report.EMPTY : null,
        classes);
  }

  private Patch patch(String name, List<CheckInputs> inputs, String checks, int level) {
    Path folder = folder("patched/" + name);
    List<Path> copies = new ArrayList<>();
    for (CheckInputs each : inputs) {
      for (Path file : each.before()) {
        Path copy = copyOf(folder, each, file);
        copies.add(Folders.write(copy, Markers.removed(Folders.read(file))));
      }
    }
    Compilation compilation =
        new Javac(errorProne)
            .errorProne("-XepPatchChecks:" + checks, "-XepPatchLocation:IN_PLACE")
            .options(source(level))
            .compile(copies);
    return new Patch(compilation, folder);
  }

  /** Where {@link Patch#folder} holds the copy of a file of {@code before/}. */
  static Path copyOf(Path folder, CheckInputs inputs, Path file) {
    return folder.resolve(inputs.check()).resolve(inputs.folder().relativize(file));
  }

  private Path folder(String name) {
    return Settings.emptyFolder("error-prone-" + errorProne.version() + "/" + name);
  }
}
