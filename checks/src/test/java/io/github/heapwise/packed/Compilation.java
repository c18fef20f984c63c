package io.github.heapwise.packed;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a run of javac gave.
 *
 * @param success whether javac would have exited with 0
 * @param diagnostics empty where javac was told to print
 * @param output what javac printed, beside the diagnostics if these were collected
 */
public record Compilation(
    ErrorProne errorProne,
    boolean success,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    String output) {
  private static final Pattern CHECK = Pattern.compile("\\[(\\w+)] ");

  /** What Error Prone reported: a diagnostic that begins with the name of a check. */
  public List<Diagnostic<? extends JavaFileObject>> reported() {
    return diagnostics.stream().filter(each -> !checkOf(each).isEmpty()).toList();
  }

  /** What javac itself reported. */
  public List<Diagnostic<? extends JavaFileObject>> ofJavac() {
    return diagnostics.stream().filter(each -> checkOf(each).isEmpty()).toList();
  }

  /** What stopped the compilation. */
  public List<Diagnostic<? extends JavaFileObject>> errors() {
    return diagnostics.stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR).toList();
  }

  /** The check that reported it, or an empty string if javac did. */
  public static String checkOf(Diagnostic<?> diagnostic) {
    Matcher matcher = CHECK.matcher(diagnostic.getMessage(Locale.ROOT));
    return matcher.lookingAt() ? matcher.group(1) : "";
  }

  /** The diagnostics, a line or more each, for a message. */
  public static String lines(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream()
        .map(
            each ->
                (each.getSource() == null ? "" : each.getSource().getName() + ":")
                    + each.getLineNumber()
                    + ": "
                    + each.getMessage(Locale.ROOT))
        .collect(joining("\n"));
  }
}
