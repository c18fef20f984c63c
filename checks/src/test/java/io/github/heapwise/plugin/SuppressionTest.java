package io.github.heapwise.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.packed.Compilation;
import io.github.heapwise.packed.ErrorProne;
import io.github.heapwise.packed.Javac;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Places where a finding is not wanted. */
@Tag("packed-jar")
class SuppressionTest {
  private static final String[] SUPPRESSIONS = {
    "@SuppressWarnings(\"StringConcatInLoop\")",
    "@SuppressWarnings(\"heapwise\")",
    "@SuppressWarnings({\"unused\", \"heapwise\"})",
    "@SuppressWarnings(\"all\")"
  };

  @TempDir Path folder;

  @EachErrorProne
  void byAnnotationOfTheClass(ErrorProne errorProne) {
    for (String suppression : SUPPRESSIONS) {
      assertSilent(errorProne, Samples.trapAfter(suppression));
    }
  }

  @EachErrorProne
  void byAnnotationOfTheMethod(ErrorProne errorProne) {
    for (String suppression : SUPPRESSIONS) {
      assertSilent(errorProne, Samples.TRAP.replace("String join", suppression + " String join"));
    }
  }

  @EachErrorProne
  void byAnnotationOfTheVariable(ErrorProne errorProne) {
    for (String suppression : SUPPRESSIONS) {
      assertSilent(errorProne, Samples.TRAP.replace("String all", suppression + " String all"));
    }
  }

  @EachErrorProne
  void byAnnotationOfTheField(ErrorProne errorProne) {
    for (String suppression : SUPPRESSIONS) {
      assertSilent(
          errorProne,
          """
          package sample;

          class Sample {
            %s String all = "";

            void join(String[] words) {
              for (String word : words) {
                this.all += word;
              }
            }
          }
          """
              .formatted(suppression));
    }
  }

  @EachErrorProne
  void byAnnotationOfAClassAround(ErrorProne errorProne) {
    for (String suppression : SUPPRESSIONS) {
      assertSilent(errorProne, Samples.trapWithin(suppression));
    }
  }

  @EachErrorProne
  void notByAnotherName(ErrorProne errorProne) {
    assertThat(
            compile(errorProne, Samples.trapAfter("@SuppressWarnings(\"HashCapacityTooSmall\")"))
                .reported())
        .hasSize(1);
  }

  @EachErrorProne
  void notWhenSuppressionsAreIgnored(ErrorProne errorProne) {
    assertThat(
            compile(
                    errorProne,
                    Samples.trapAfter("@SuppressWarnings(\"heapwise\")"),
                    "-XepIgnoreSuppressionAnnotations")
                .reported())
        .hasSize(1);
  }

  @EachErrorProne
  void inGeneratedCodeAtAnySeverity(ErrorProne errorProne) {
    String generated = "@javax.annotation.processing.Generated(\"by hand\")";
    for (String severity : new String[] {"WARN", "ERROR"}) {
      String flag = "-Xep:StringConcatInLoop:" + severity;
      assertSilent(errorProne, Samples.trapAfter(generated), flag);
      assertSilent(errorProne, Samples.trapWithin(generated), flag);
      assertSilent(
          errorProne, Samples.TRAP.replace("String join", generated + " String join"), flag);
    }
  }

  /** Code generators bring annotations of their own, known by their simple name. */
  @EachErrorProne
  void inCodeGeneratedByAnyone(ErrorProne errorProne) {
    assertSilent(errorProne, Samples.trapAfter("@Generated") + "@interface Generated {}\n");
  }

  private void assertSilent(ErrorProne errorProne, String source, String... arguments) {
    Compilation compilation = compile(errorProne, source, arguments);
    assertThat(Compilation.lines(compilation.diagnostics())).as(source).isEmpty();
    assertThat(compilation.success()).as(source).isTrue();
  }

  private Compilation compile(ErrorProne errorProne, String source, String... arguments) {
    return new Javac(errorProne)
        .onlyHeapwise()
        .errorProne(arguments)
        .compile(Samples.write(folder, source));
  }
}
