package io.github.heapwise;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.CompilationUnit;
import io.github.heapwise.inputs.Sources;
import io.github.heapwise.packed.Folders;
import io.github.heapwise.packed.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Which part of the checks may know which: families ask analyses, write fixes and report through
 * the base; they do not know each other.
 */
class ArchitectureTest {
  private static final Path SOURCES =
      Settings.root().resolve("checks/src/main/java/io/github/heapwise");

  /** The package of the base of every check. */
  private static final String BASE = "";

  private static final Set<String> FAMILIES =
      Set.of("presizing", "growth", "retention", "concurrency", "hashing", "copying");

  /** What a package may use beside itself. */
  private static final Map<String, Set<String>> USES =
      Map.of(
          "report",
          Set.of(),
          "analysis",
          Set.of(),
          "fixes",
          Set.of("analysis"),
          BASE,
          Set.of("report", "analysis", "fixes"));

  private static final Set<String> USES_OF_A_FAMILY = Set.of(BASE, "analysis", "fixes");

  /** Where javac's own classes, which change from JDK to JDK, may be used. */
  private static final Set<String> KNOW_JAVAC = Set.of(BASE, "report", "analysis", "fixes");

  private static final Pattern OURS =
      Pattern.compile("\\bio\\.github\\.heapwise(?:\\.([a-z]\\w*))?\\.[A-Z*]");

  /** Symbols and types are let pass: Error Prone's own interface is made of them. */
  private static final Pattern JAVAC =
      Pattern.compile("\\bcom\\.sun\\.tools\\.javac\\.(?!code\\.(Symbol|Type)\\b)");

  @Test
  void packagesUseOnlyWhatIsBelowThem() {
    Set<String> wrong = new TreeSet<>();
    for (Path file : Folders.files(SOURCES, ".java")) {
      String user = packageOf(file);
      Set<String> allowed = FAMILIES.contains(user) ? USES_OF_A_FAMILY : USES.get(user);
      assertThat(allowed).as("a known package: %s", user).isNotNull();
      Matcher used = OURS.matcher(code(file));
      while (used.find()) {
        String name = used.group(1) == null ? BASE : used.group(1);
        if (!name.equals(user) && !allowed.contains(name)) {
          wrong.add(file.getFileName() + " uses " + used.group());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void familiesDoNotKnowTheInsidesOfJavac() {
    Set<String> wrong = new TreeSet<>();
    for (Path file : Folders.files(SOURCES, ".java")) {
      if (!KNOW_JAVAC.contains(packageOf(file)) && JAVAC.matcher(code(file)).find()) {
        wrong.add(file.getFileName().toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String packageOf(Path file) {
    return SOURCES.relativize(file.getParent()).toString();
  }

  /** The tokens of the file without its comments and without white space. */
  private static String code(Path file) {
    CompilationUnit unit = Sources.parse(Folders.read(file));
    StringBuilder code = new StringBuilder();
    for (JavaToken token : unit.getTokenRange().orElseThrow()) {
      if (token.getCategory().isKeyword()) {
        code.append(' ').append(token.getText()).append(' ');
      } else if (!token.getCategory().isWhitespaceOrComment()) {
        code.append(token.getText());
      }
    }
    return code.toString();
  }
}
