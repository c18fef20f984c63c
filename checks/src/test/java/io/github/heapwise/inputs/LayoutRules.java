package io.github.heapwise.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import io.github.heapwise.packed.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** What every folder in {@code test-inputs} keeps to. */
final class LayoutRules {
  private static final List<String> KINDS =
      List.of("after", CheckInputs.AFTER_NEWER, "before", "missed", "silent");

  private LayoutRules() {}

  static void assertKept(CheckInputs input) {
    assertThat(KINDS).containsAll(Folders.folderNames(input.folder()));
    assertThat(input.before()).as("before/").isNotEmpty();
    assertThat(input.silent()).as("silent/").isNotEmpty();
    SoftAssertions soft = new SoftAssertions();
    for (Path file : input.before()) {
      soft.assertThat(Markers.in(Folders.read(file))).as(input.name(file)).isNotEmpty();
    }
    for (Path file : fixed(input)) {
      soft.assertThat(Files.exists(input.before(file)))
          .as("%s has a twin in before/", input.name(file))
          .isTrue();
    }
    for (Path file : input.silent()) {
      soft.assertThat(Folders.read(file))
          .as("%s begins with a comment that says why silence is right", input.name(file))
          .startsWith("/");
    }
    // One javac run compiles the inputs of all checks: packages keep their classes apart.
    String expected = input.check().toLowerCase(Locale.ROOT);
    Stream.of(input.before(), fixed(input), input.silent(), input.missed())
        .flatMap(List::stream)
        .forEach(
            file -> {
              CompilationUnit unit = Sources.parse(Folders.read(file));
              soft.assertThat(unit.getPackageDeclaration().map(NodeWithName::getNameAsString))
                  .as("package of %s", input.name(file))
                  .hasValueSatisfying(name -> assertThat(name + ".").startsWith(expected + "."));
            });
    soft.assertAll();
  }

  private static List<Path> fixed(CheckInputs input) {
    return Stream.of(input.after(), input.afterNewer()).flatMap(List::stream).toList();
  }
}
