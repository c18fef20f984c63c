package io.github.heapwise.packed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** What the jar under test registers with Error Prone. */
public final class PackedJar {
  private static final String SERVICES =
      "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";
  private static final String BUG_PATTERN = "com.google.errorprone.BugPattern";

  private PackedJar() {}

  /**
   * A check, as its annotation describes it.
   *
   * @param family the last part of its package
   * @param severity ERROR, WARNING or SUGGESTION
   * @param altNames other names that set or suppress it
   */
  public record Check(
      String name,
      String family,
      String severity,
      String summary,
      String link,
      List<String> altNames) {}

  /** The checks by name. */
  public static Map<String, Check> checks() {
    Map<String, Check> checks = new TreeMap<>();
    for (String className : registered()) {
      Check check = describe(className);
      checks.put(check.name(), check);
    }
    return checks;
  }

  public static List<String> checkNames() {
    return List.copyOf(checks().keySet());
  }

  private static List<String> registered() {
    try (JarFile jar = new JarFile(Settings.jar().toFile())) {
      ZipEntry services = jar.getEntry(SERVICES);
      if (services == null) {
        throw new AssertionError(Settings.jar() + " has no " + SERVICES);
      }
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(jar.getInputStream(services), StandardCharsets.UTF_8))) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Through reflection: the annotation's class is that of the jar's own loader. */
  private static Check describe(String className) {
    try {
      Class<?> type = ErrorProne.newest().loader().loadClass(className);
      for (Annotation annotation : type.getAnnotations()) {
        if (annotation.annotationType().getName().equals(BUG_PATTERN)) {
          String name = (String) value(annotation, "name");
          String[] parts = type.getPackageName().split("\\.");
          return new Check(
              name.isEmpty() ? type.getSimpleName() : name,
              parts[parts.length - 1],
              value(annotation, "severity").toString(),
              (String) value(annotation, "summary"),
              (String) value(annotation, "link"),
              List.of((String[]) value(annotation, "altNames")));
        }
      }
      throw new AssertionError(className + " has no @BugPattern");
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(className + " cannot be read: " + e, e);
    }
  }

  private static Object value(Annotation annotation, String attribute)
      throws ReflectiveOperationException {
    return annotation.annotationType().getMethod(attribute).invoke(annotation);
  }
}
