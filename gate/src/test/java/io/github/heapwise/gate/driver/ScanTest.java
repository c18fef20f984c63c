package io.github.heapwise.gate.driver;

import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {
  /** A method that holds a trap. */
  private static final String TRAP =
      "String join(String[] xs) { String s = \"\"; for (String x : xs) { s += x; } return s; }";

  @TempDir Path folder;

  @Test
  void findsATrapWhereItStands() throws Exception {
    write("src/main/java/a/A.java", "package a;\n\nclass A {\n  " + TRAP + "\n}\n");

    ScanResult result = scan();

    assertClean(result);
    assertThat(result.files()).isEqualTo(1);
    assertThat(result.lines()).isEqualTo(5);
    assertThat(result.checks()).extracting(Check::name).contains("StringConcatInLoop");
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.builtin()).isFalse();
              assertThat(each.finding().check()).isEqualTo("StringConcatInLoop");
              assertThat(each.finding().severity()).isEqualTo(WARNING);
              assertThat(each.finding().range().line()).isEqualTo(4);
              assertThat(each.finding().member()).isEqualTo("A.join(String[])");
              assertThat(result.sources().nameOf(each.finding().file()))
                  .isEqualTo(folder.resolve("src/main/java/a/A.java").toString());
              String text = result.sources().of(each.finding().file());
              assertThat(
                      text.substring(each.finding().range().start(), each.finding().range().end()))
                  .contains("s");
            });
  }

  @Test
  void compilesAWholeCheckoutAtOnce() throws Exception {
    write("core/src/main/java/module-info.java", "module core { exports core; }");
    write(
        "core/src/main/java/core/Core.java",
        "package core; public class Core { public " + TRAP + "}");
    write("core/src/main/java/core/package-info.java", "/** Core. */ package core;");
    write(
        "core/src/test/java/core/CoreTest.java",
        "package core; class CoreTest { String s = new Core().join(null); " + TRAP + "}");
    write("app/src/main/java/module-info.java", "module app { requires core; }");
    write(
        "app/src/main/java/app/App.java",
        "package app; class App { String s = new core.Core().join(null); java.sql.Date d; }");

    ScanResult result = scan();

    assertClean(result);
    assertThat(result.files()).isEqualTo(4);
    assertThat(names(result)).containsExactly("Core.java", "CoreTest.java");
  }

  @Test
  void keepsProjectsApartThatDeclareTheSameClass() throws Exception {
    String client = "package a; class Client { String s = new Same().%s(null); " + TRAP + "}";
    write("v1/src/main/java/a/Same.java", "package a; class Same { " + TRAP + "}");
    write("v1/src/test/java/a/Client.java", client.formatted("join"));
    write(
        "v2/src/main/java/a/Same.java",
        "package a; class Same { " + TRAP.replace("join", "link") + "}");
    write("v2/src/test/java/a/Client.java", client.formatted("link"));
    write(
        "other/src/main/java/b/Other.java", "package b; public class Other { public " + TRAP + "}");
    write("v2/src/main/java/a/User.java", "package a; class User extends b.Other {}");

    ScanResult result = scan();

    assertClean(result);
    assertThat(result.files()).isEqualTo(6);
    assertThat(names(result))
        .containsExactly("Other.java", "Same.java", "Client.java", "Same.java", "Client.java");
  }

  @Test
  void scansClassesThatClashInsideOneProject() throws Exception {
    write("src/main/java/a/A.java", "package a; class A { " + TRAP + "}");
    write("src/main/java8/a/A.java", "package a; class A { " + TRAP + "}");
    write("src/main/java/a/Z.java", "package a; class Z {} class A { " + TRAP + "}");

    ScanResult result = scan();

    assertClean(result);
    assertThat(names(result)).containsExactly("A.java", "Z.java", "A.java");
  }

  @Test
  void listsAFileThatDeclaresAClassTwice() throws Exception {
    write("a/A.java", "package a; class A { } class A { }");
    write("a/B.java", "package a; class B { " + TRAP + "}");

    ScanResult result = scan();

    assertThat(names(result)).containsExactly("B.java");
    assertThat(result.skipped())
        .containsExactly(new SkippedFile(name("a/A.java"), "declares A twice"));
  }

  @Test
  void listsAFileWithASyntaxErrorAndScansTheRest() throws Exception {
    write("a/Broken.java", "package a;\nclass Broken {\n  int x = ;\n}\n");
    write("a/Fine.java", "package a; class Fine { Broken b; " + TRAP + "}");

    ScanResult result = scan();

    assertThat(result.skipped())
        .containsExactly(
            new SkippedFile(name("a/Broken.java"), "line 3: illegal start of expression"));
    assertThat(result.failures()).isEmpty();
    assertThat(names(result)).containsExactly("Fine.java");
  }

  @Test
  void listsAFileInAnotherEncoding() throws Exception {
    Path file = write("a/A.java", "");
    Files.write(
        file,
        ("package a;\n// Gr\u00fc\u00dfe\nclass A { " + TRAP + "}")
            .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(scan().skipped())
        .containsExactly(
            new SkippedFile(
                file.toString(),
                "not valid UTF-8 at byte 16 (line 2); give its encoding with --encoding"));

    ScanResult right =
        Scan.run(request().withEncoding(StandardCharsets.ISO_8859_1), ScanProgress.NONE);
    assertClean(right);
    assertThat(names(right)).containsExactly("A.java");
  }

  @Test
  void keepsOffsetsBehindAByteOrderMark() throws Exception {
    write("a/A.java", "\uFEFFpackage a; class A { " + TRAP + "}");

    ScanResult result = scan();

    assertClean(result);
    var finding = result.findings().get(0).finding();
    assertThat(result.sources().of(finding.file()).substring(finding.range().start()))
        .startsWith(
            ("\uFEFFpackage a; class A { " + TRAP + "}").substring(finding.range().start()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsNoLinkToAFolder() throws Exception {
    write("code/a/A.java", "package a; class A { " + TRAP + "}");
    Files.createSymbolicLink(folder.resolve("code/a/loop"), folder.resolve("code"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("code"));
    Files.createSymbolicLink(folder.resolve("code/a/Again.java"), folder.resolve("code/a/A.java"));

    assertThat(names(scan())).containsExactly("A.java");

    ScanResult linked = Scan.run(ScanRequest.of(List.of(link)), ScanProgress.NONE);
    assertThat(linked.findings())
        .extracting(each -> linked.sources().nameOf(each.finding().file()))
        .containsExactly(link.resolve("a/A.java").toString());
  }

  @Test
  void scansAFileOnceHoweverOftenItIsNamed() throws Exception {
    Path file = write("src/a/A.java", "package a; class A { " + TRAP + "}");

    ScanResult result =
        Scan.run(
            ScanRequest.of(List.of(file, folder, folder.resolve("src"), folder)),
            ScanProgress.NONE);

    assertThat(result.files()).isEqualTo(1);
    assertThat(result.findings()).hasSize(1);
  }

  @Test
  void readsAJarOfSources() throws Exception {
    Path jar = folder.resolve("lib-sources.jar");
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Files.createDirectories(zip.getPath("/a/b"));
      Files.writeString(zip.getPath("/a/b/A.java"), "package a.b; class A { B b; " + TRAP + "}");
      Files.writeString(zip.getPath("/a/b/B.java"), "package a.b; class B {}");
    }

    ScanResult result = Scan.run(ScanRequest.of(List.of(jar)), ScanProgress.NONE);

    assertClean(result);
    var file = result.findings().get(0).finding().file();
    assertThat(result.sources().nameOf(file)).isEqualTo(jar + "!/a/b/A.java");
    assertThat(result.sources().rootOf(file)).isEqualTo(jar);
    assertThat(result.sources().pathOf(file)).isEmpty();
    assertThat(result.sources().of(file)).startsWith("package a.b; class A");
  }

  @Test
  void findsWhatItCanWhereTypesAreMissing() throws Exception {
    write(
        "a/A.java",
        """
        package a;
        import org.missing.Base;
        import static org.missing.Base.*;
        @Marker class A extends Base<A> implements Runnable {
          Gone gone = make(1, x -> x.y());
          %s
          String all(Gone g) { String s = ""; for (String x : g.list()) { s += x; } return s; }
          public void run() { for (Gone g : gone.all()) { g.go(this::run).then(() -> { }); } }
        }
        """
            .formatted(TRAP));
    // The error is reported for A only: here the missing type is inherited.
    write("a/B.java", "package a; class B extends A { void f() { gone.log(\"x\"); } " + TRAP + "}");

    ScanResult result = scan(SUGGESTION);

    assertThat(result.failures()).isEmpty();
    assertThat(result.skipped()).isEmpty();
    assertThat(result.unresolved()).isPositive();
    assertThat(names(result)).contains("A.java", "B.java");
  }

  /** Javac throws where it looks for the supertype that the two have in common. */
  @Test
  void scansAFileInWhichJavacThrows() throws Exception {
    write(
        "a/A.java",
        """
        package a;
        import org.missing.Missing;
        class A {
          interface P<T> extends Missing<T> { }
          interface Q<T> extends Missing<T> { }
          boolean test(P<String> p) { return p instanceof Q; }
          Q<String> cast(P<String> p) { return (Q<String>) p; }
          %s
        }
        """
            .formatted(TRAP));

    ScanResult result = scan();

    assertThat(result.failures()).isEmpty();
    assertThat(result.skipped()).isEmpty();
    assertThat(names(result)).containsExactly("A.java");
  }

  @Test
  void seesTheFilesBesideOneThatIsNamedAlone() throws Exception {
    write("src/main/java/a/Neighbour.java", "package a; class Neighbour { " + TRAP + "}");
    write("src/main/java/b/Other.java", "package b; public class Other { " + TRAP + "}");
    write("src/main/java/module-info.java", "module m { }");
    Path file =
        write(
            "src/main/java/a/A.java",
            "package a; class A extends b.Other { Neighbour n; A a; " + TRAP + "}");

    ScanResult alone = Scan.run(ScanRequest.of(List.of(file)), ScanProgress.NONE);
    assertClean(alone);
    assertThat(names(alone)).containsExactly("A.java");

    ScanResult part = Scan.run(ScanRequest.of(List.of(file.getParent())), ScanProgress.NONE);
    assertClean(part);
    assertThat(names(part)).containsExactly("A.java", "Neighbour.java");
  }

  @Test
  void takesSourcesOfThePlatformItself() throws Exception {
    write(
        "jdk/java/util/Extra.java",
        "package java.util; class Extra<E> extends AbstractList<E> { Object[] a = Arrays.copyOf(new"
            + " Object[1], 2); public E get(int i) { return null; } public int size() { return 0; }"
            + TRAP
            + "}");
    write("jdk/java/sql/More.java", "package java.sql; class More { Date d; " + TRAP + "}");
    write("jdk/app/App.java", "package app; class App { java.util.List<String> l; " + TRAP + "}");

    for (ScanRequest request :
        List.of(request(), request().withRelease(11), request().withRelease(8))) {
      ScanResult result = Scan.run(request, ScanProgress.NONE);

      assertClean(result);
      assertThat(names(result)).containsExactly("App.java", "More.java", "Extra.java");
    }
  }

  @Test
  void endsWithADeeplyNestedExpression() throws Exception {
    write(
        "a/Deep.java",
        "package a; class Deep { int x = " + "(".repeat(5000) + "1" + ")".repeat(5000) + "; }");
    write("a/Long.java", "package a; class Long { int x = 1" + " + 1".repeat(5000) + "; }");
    write("a/Fine.java", "package a; class Fine { " + TRAP + "}");

    ScanResult result = scan();

    assertThat(result.failures()).isEmpty();
    assertThat(result.files() + result.skipped().size()).isEqualTo(3);
    assertThat(names(result)).containsExactly("Fine.java");
  }

  @Test
  void goesOnWhereACheckThrows() throws Exception {
    write("a/Bad.java", "package a;\n\nclass Bad { " + TRAP + "}");
    write("a/Good.java", "package a; class Good { " + TRAP + "}");
    List<Class<? extends BugChecker>> checks = new ArrayList<>(Checks.selected(request()));
    checks.add(Throwing.class);

    ScanResult result = Scan.run(request(), ScanProgress.NONE, checks);

    assertThat(names(result)).containsExactly("Bad.java", "Good.java");
    assertThat(result.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.file()).isEqualTo(name("a/Bad.java"));
              assertThat(failure.line()).isEqualTo(3);
              assertThat(failure.check()).isEqualTo("Throwing");
              assertThat(failure.reason()).isEqualTo("UnsupportedOperationException: no way");
              assertThat(failure.stackTrace()).contains("\tat " + Throwing.class.getName());
            });
  }

  @Test
  void runsTheChecksOfErrorProneThatBelong() throws Exception {
    write(
        "a/A.java",
        "package a; class A { void f(java.util.List<String> x) { x.addAll(x); new Integer(1); } }");

    assertThat(scan().findings())
        .extracting(ScanFinding::builtin, each -> each.finding().check())
        .containsExactly(
            tuple(true, "ModifyingCollectionWithItself"), tuple(true, "BoxedPrimitiveConstructor"));
    assertThat(Scan.run(request().withBuiltins(false), ScanProgress.NONE).findings()).isEmpty();
    assertThat(scan(ERROR).findings()).hasSize(1);
    assertThat(
            Scan.run(
                    request().withBuiltins(false).withChecks(Set.of("BoxedPrimitiveConstructor")),
                    ScanProgress.NONE)
                .findings())
        .hasSize(1);
  }

  @Test
  void respectsSuppressionsAndGeneratedCode() throws Exception {
    write(
        "a/A.java", "package a; @SuppressWarnings(\"StringConcatInLoop\") class A { " + TRAP + "}");
    write("a/B.java", "package a; class B { @SuppressWarnings(\"heapwise\") " + TRAP + "}");
    write(
        "a/C.java",
        "package a; @javax.annotation.processing.Generated(\"x\") class C { " + TRAP + "}");

    assertThat(scan().findings()).isEmpty();
  }

  @Test
  void leavesOutWhatIsExcludedAndWhatIsBuilt() throws Exception {
    for (String place :
        List.of("a", "gen/a/deep", "x/gen", "target/a", "x/build", "x/node_modules", ".git/a")) {
      write(place + "/A.java", "class A { " + TRAP + "}");
    }
    write("target/B.java", "class B { " + TRAP + "}");

    ScanResult result = Scan.run(request().withExcludes(List.of("**/gen/**")), ScanProgress.NONE);
    assertThat(result.findings())
        .extracting(each -> result.sources().nameOf(each.finding().file()))
        .containsExactly(name("a/A.java"));
    assertThat(Scan.run(request().withExcludes(List.of("gen", "x")), ScanProgress.NONE).files())
        .isEqualTo(1);
    assertThat(
            Scan.run(ScanRequest.of(List.of(folder.resolve("target"))), ScanProgress.NONE).files())
        .isEqualTo(2);
  }

  @Test
  void readsSourcesOfAnOlderRelease() throws Exception {
    write("a/Old.java", "package a; class Old { int _ = 1; " + TRAP + "}");
    write("a/New.java", "package a; record New(int x) { }");

    ScanResult result = Scan.run(request().withRelease(8), ScanProgress.NONE);

    assertThat(names(result)).containsExactly("Old.java");
    assertThat(result.skipped())
        .singleElement()
        .satisfies(
            file ->
                assertThat(file.reason())
                    .startsWith("line 1: records are not supported in -source 8"));
  }

  @Test
  void saysInOneLineWhatIsWrongWithARequest() throws Exception {
    write("a/A.java", "package a; class A { }");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path text = Files.writeString(folder.resolve("a.txt"), "");
    Path jar = Files.writeString(folder.resolve("a.jar"), "no jar");
    Path missing = folder.resolve("missing");

    assertMistake(ScanRequest.of(List.of(missing)), "no such file or directory: " + missing);
    assertMistake(ScanRequest.of(List.of(empty)), "no Java source files in " + empty);
    assertMistake(
        ScanRequest.of(List.of(text)),
        "neither a directory, a .java file nor a jar of sources: " + text);
    assertMistake(ScanRequest.of(List.of(jar)), "not a readable jar: " + jar);
    assertMistake(request().withChecks(Set.of("Nothing")), "no such check: Nothing");
    assertMistake(request().withExcludes(List.of("[")), "not a glob pattern: [");
    assertMistake(request().withRelease(3), "release version 3 not supported");
  }

  @Test
  void countsEachFileTwiceOnTheWay() throws Exception {
    write("v1/a/A.java", "package a; class A { }");
    write("v2/a/A.java", "package a; class A { }");
    write("v2/a/Broken.java", "package a; class Broken {");
    long[] steps = new long[2];

    Scan.run(
        request(),
        new ScanProgress() {
          @Override
          public void total(long total) {
            steps[0] += total;
          }

          @Override
          public void step() {
            steps[1]++;
          }
        });

    assertThat(steps).containsExactly(6, 6);
  }

  private ScanRequest request() {
    return ScanRequest.of(List.of(folder));
  }

  private ScanResult scan() throws ScanException {
    return scan(WARNING);
  }

  private ScanResult scan(BugPattern.SeverityLevel least) throws ScanException {
    return Scan.run(request().withLeastSeverity(least), ScanProgress.NONE);
  }

  /** Nothing was skipped, nothing failed, and all types were found. */
  private static void assertClean(ScanResult result) {
    assertThat(result.failures()).isEmpty();
    assertThat(result.skipped()).isEmpty();
    assertThat(result.unresolved()).isZero();
  }

  private static void assertMistake(ScanRequest request, String message) {
    assertThatThrownBy(() -> Scan.run(request, ScanProgress.NONE))
        .isInstanceOf(ScanException.class)
        .hasMessage(message);
  }

  /** The file names of the findings of StringConcatInLoop. */
  private static List<String> names(ScanResult result) {
    return result.findings().stream()
        .map(ScanFinding::finding)
        .filter(finding -> finding.check().equals("StringConcatInLoop"))
        .map(finding -> finding.file().toString().replaceAll(".*/", ""))
        .toList();
  }

  private String name(String path) {
    return folder.resolve(path).toString();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Throws at classes of one name. */
  @BugPattern(summary = "Throws.", severity = WARNING)
  public static final class Throwing extends HeapwiseChecker implements ClassTreeMatcher {
    @Inject
    public Throwing(JavacRun run) {
      super(run);
    }

    @Override
    public Description matchClass(ClassTree tree, VisitorState state) {
      if (tree.getSimpleName().contentEquals("Bad")) {
        throw new UnsupportedOperationException("no way\nat all");
      }
      throw new CompletionFailure(null, () -> null, null);
    }
  }
}
