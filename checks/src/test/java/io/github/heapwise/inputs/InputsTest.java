package io.github.heapwise.inputs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.heapwise.inputs.Runs.Patch;
import io.github.heapwise.inputs.Runs.Run;
import io.github.heapwise.packed.Compilation;
import io.github.heapwise.packed.ErrorProne;
import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.Javac;
import io.github.heapwise.packed.PackedJar;
import io.github.heapwise.packed.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every check over its folder in {@code test-inputs}, through the compiler and the packed jar, with
 * every Error Prone that runs on this JDK.
 */
@Tag("packed-jar")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InputsTest {
  private final List<CheckInputs> inputs = CheckInputs.selected();
  private final List<Runs> all =
      ErrorProne.tested().stream().map(errorProne -> new Runs(errorProne, inputs)).toList();

  @TestFactory
  Stream<DynamicNode> compiles() {
    return eachErrorProne(
        runs ->
            Stream.of(
                dynamicTest("before", () -> assertAnalysed(runs.before())),
                dynamicTest("after", () -> assertAnalysed(runs.after())),
                dynamicTest("silent", () -> assertAnalysed(runs.silent())),
                dynamicTest("missed", () -> assertAnalysed(runs.missed())),
                dynamicTest("shop", () -> assertAnalysed(runs.shop()))));
  }

  /** Odd Java: no finding is asked for, only that no check fails. */
  @TestFactory
  Stream<DynamicNode> survivesTheZoo() {
    return eachErrorProne(
        runs ->
            Zoo.groups().entrySet().stream()
                .map(
                    group ->
                        dynamicTest(
                            group.getKey(),
                            () -> assertAnalysed(runs.zoo(group.getKey(), group.getValue())))));
  }

  @TestFactory
  Stream<DynamicNode> findsWhatIsMarked() {
    return eachFile(
        CheckInputs::before,
        (runs, input) ->
            file -> {
              Run run = analysed(runs.before());
              FindingsComparison.assertEqual(
                  Markers.in(Folders.read(file)),
                  run.findings(input.check(), file),
                  header(runs, input, file));
            });
  }

  @TestFactory
  Stream<DynamicNode> isSilentOnRightCode() {
    return eachFile(CheckInputs::silent, (runs, input) -> silence(Runs::silent, runs, input));
  }

  @TestFactory
  Stream<DynamicNode> isSilentOnKnownGaps() {
    return eachFile(CheckInputs::missed, (runs, input) -> silence(Runs::missed, runs, input));
  }

  @TestFactory
  Stream<DynamicNode> isSilentOnFixedCode() {
    return eachFile(CheckInputs::after, (runs, input) -> silence(Runs::after, runs, input));
  }

  @TestFactory
  Stream<DynamicNode> printsWhatItReports() {
    return eachErrorProne(
        runs ->
            Stream.<Map.Entry<String, Function<Runs, Run>>>of(
                    Map.entry("before", Runs::before),
                    Map.entry("after", Runs::after),
                    Map.entry("silent", Runs::silent),
                    Map.entry("missed", Runs::missed),
                    Map.entry("shop", Runs::shop))
                .map(
                    each ->
                        dynamicTest(
                            each.getKey(),
                            () -> assertPrinted(analysed(each.getValue().apply(runs))))));
  }

  @TestFactory
  Stream<DynamicNode> fixes() {
    return eachFile(
        CheckInputs::before,
        (runs, input) ->
            file -> {
              Patch patch = runs.patched(input);
              assertCompiled(patch.compilation());
              String expected =
                  input
                      .after(file)
                      .map(Folders::read)
                      .orElseGet(() -> Markers.removed(Folders.read(file)));
              assertSameText(
                  expected,
                  Folders.read(Runs.copyOf(patch.folder(), input, file)),
                  header(runs, input, file)
                      + (input.after(file).isPresent()
                          ? ": the fixes give another text than after/"
                          : ": a fix changes it, and after/ has no such file"));
            });
  }

  @TestFactory
  Stream<DynamicNode> fixesUseWhatTheSourceLevelHas() {
    assumeTrue(Runtime.version().feature() >= Runs.NEWER_LEVEL, "this JDK has no such level");
    return eachFile(
        CheckInputs::afterNewer,
        (runs, input) ->
            file -> {
              Patch patch = runs.patchedNewer(input);
              assertCompiled(patch.compilation());
              assertSameText(
                  Folders.read(file),
                  Folders.read(Runs.copyOf(patch.folder(), input, input.before(file))),
                  header(runs, input, file));
              assertAnalysed(runs.afterNewer());
              silence(Runs::afterNewer, runs, input).accept(file);
            });
  }

  @TestFactory
  Stream<DynamicNode> fixesBringNoWarning() {
    return eachFile(
        CheckInputs::after,
        (runs, input) ->
            file -> {
              Map<String, Integer> before = warnings(analysed(runs.before()), input.before(file));
              Map<String, Integer> after = warnings(analysed(runs.after()), file);
              after.keySet().removeIf(each -> after.get(each) <= before.getOrDefault(each, 0));
              assertThat(after.keySet())
                  .as(header(runs, input, file) + ": new warnings of javac -Xlint:all")
                  .isEmpty();
            });
  }

  @TestFactory
  Stream<DynamicNode> fixesOfAllChecksCompileTogether() {
    return eachErrorProne(
        runs ->
            Stream.of(
                dynamicTest(
                    "all checks",
                    () -> {
                      Patch patch = runs.patchedTogether(PackedJar.checkNames());
                      assertCompiled(patch.compilation());
                      assertCompiled(
                          new Javac(runs.errorProne())
                              .errorProne("-XepDisableAllChecks")
                              .options(Runs.source(Runs.LEVEL))
                              .compile(Folders.files(patch.folder(), ".java")));
                    })));
  }

  @TestFactory
  Stream<DynamicNode> fixesKeepResults() {
    return eachFile(
        CheckInputs::after,
        (runs, input) ->
            file -> {
              Path before = analysed(runs.before()).classes();
              Path after = analysed(runs.after()).classes();
              RunMethods.assertEqualResults(file, before, after, header(runs, input, file));
            });
  }

  @TestFactory
  Stream<DynamicNode> fixesKeepComments() {
    return inputs.stream()
        .map(
            input ->
                dynamicContainer(
                    input.check(),
                    input.after().stream()
                        .map(
                            file ->
                                dynamicTest(
                                    input.check() + " " + input.name(file),
                                    () ->
                                        assertThat(Sources.comments(Folders.read(file)))
                                            .as(input.check() + " " + input.name(file))
                                            .containsExactlyInAnyOrderElementsOf(
                                                Sources.comments(
                                                    Markers.removed(
                                                        Folders.read(input.before(file)))))))));
  }

  @TestFactory
  Stream<DynamicTest> areLaidOutAsAgreed() {
    return inputs.stream()
        .map(input -> dynamicTest(input.check(), () -> LayoutRules.assertKept(input)));
  }

  private static Consumer<Path> silence(Function<Runs, Run> kind, Runs runs, CheckInputs input) {
    return file ->
        FindingsComparison.assertEqual(
            List.of(),
            analysed(kind.apply(runs)).findings(input.check(), file),
            header(runs, input, file));
  }

  private Stream<DynamicNode> eachErrorProne(Function<Runs, Stream<? extends DynamicNode>> tests) {
    return all.stream()
        .map(runs -> dynamicContainer(runs.errorProne().toString(), tests.apply(runs)));
  }

  private Stream<DynamicNode> eachFile(
      Function<CheckInputs, List<Path>> files, BiFunction<Runs, CheckInputs, Consumer<Path>> test) {
    return eachErrorProne(
        runs ->
            inputs.stream()
                .map(
                    input ->
                        dynamicContainer(
                            input.check(),
                            files.apply(input).stream()
                                .map(
                                    file ->
                                        dynamicTest(
                                            input.check() + " " + input.name(file),
                                            () -> test.apply(runs, input).accept(file))))));
  }

  /** Leaves the failure to {@link #compiles}: one error in one file keeps all from being seen. */
  private static Run analysed(Run run) {
    assumeTrue(run.analysed(), "not analysed: see compiles()");
    return run;
  }

  private static void assertAnalysed(Run run) {
    assertCompiled(run.compilation());
    assertThat(run.report() == null ? "no file was seen" : run.report().header().toString())
        .contains("\"complete\":true");
  }

  private static void assertCompiled(Compilation compilation) {
    if (!compilation.success()) {
      throw new AssertionError(
          compilation.errorProne()
              + ": does not compile\n"
              + Compilation.lines(compilation.errors())
              + compilation.output());
    }
  }

  private static void assertPrinted(Run run) {
    List<JsonNode> left = new ArrayList<>(run.report().findings());
    for (Diagnostic<? extends JavaFileObject> printed : run.compilation().reported()) {
      JsonNode found =
          left.stream()
              .filter(each -> isPrintOf(printed, each))
              .findFirst()
              .orElseThrow(
                  () ->
                      new AssertionError(
                          "printed, not reported: " + Compilation.lines(List.of(printed))));
      left.remove(found);
    }
    assertThat(left).as("reported, not printed").isEmpty();
  }

  /** By line only: since 2.46 Error Prone gives javac a point where it gave a range. */
  private static boolean isPrintOf(Diagnostic<? extends JavaFileObject> printed, JsonNode finding) {
    return finding.get("file").textValue().equals(printed.getSource().toUri().toString())
        && finding.get("check").textValue().equals(Compilation.checkOf(printed))
        && finding.get("line").intValue() <= printed.getLineNumber()
        && finding.get("endLine").intValue() >= printed.getLineNumber()
        && printed.getMessage(Locale.ROOT).contains(finding.get("message").textValue());
  }

  /** The kinds of warning javac gives for a file, and how often it gives each. */
  private static Map<String, Integer> warnings(Run run, Path file) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> each : run.compilation().ofJavac()) {
      if (each.getSource() != null && each.getSource().toUri().equals(file.toUri())) {
        counts.merge(each.getCode() + ": " + each.getMessage(Locale.ROOT), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static void assertSameText(String expected, String actual, String header) {
    if (expected.equals(actual)) {
      return;
    }
    List<String> lines = expected.lines().toList();
    String diff =
        UnifiedDiffUtils.generateUnifiedDiff(
                "expected", "patched", lines, DiffUtils.diff(lines, actual.lines().toList()), 3)
            .stream()
            .collect(joining("\n"));
    throw new AssertionError(header + "\n" + (diff.isEmpty() ? "only ends of lines differ" : diff));
  }

  private static String header(Runs runs, CheckInputs input, Path file) {
    return Settings.root().relativize(input.folder()).resolve(input.name(file))
        + " with "
        + runs.errorProne();
  }
}
