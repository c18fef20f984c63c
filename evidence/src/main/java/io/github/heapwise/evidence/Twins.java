package io.github.heapwise.evidence;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The class of a check's inputs that has {@code public static Object run(int n)}, compiled as it is
 * before the fix and after it.
 *
 * @param check the name of the check
 * @param className of both twins
 * @param before the folder of class files before the fix
 * @param after the folder of class files after it
 */
record Twins(String check, String className, Path before, Path after) {

  /**
   * Compiles the twins of a check, if it has any.
   *
   * @param inputs the check's folder, which holds {@code before} and {@code after}
   * @param classes an empty folder for class files
   * @throws IOException if a source cannot be read or compiled
   */
  static Optional<Twins> compile(Path inputs, Path classes) throws IOException {
    Path after = inputs.resolve("after");
    Optional<Path> twin = runnable(after);
    if (twin.isEmpty()) {
      return Optional.empty();
    }
    Path source = after.relativize(twin.get());
    Path beforeClasses =
        compiled(inputs.resolve("before").resolve(source), classes.resolve("before"));
    Path afterClasses = compiled(twin.get(), classes.resolve("after"));
    String simpleName = twin.get().getFileName().toString().replaceAll("\\.java$", "");
    String name = packageOf(twin.get()) + simpleName;
    return Optional.of(
        new Twins(inputs.getFileName().toString(), name, beforeClasses, afterClasses));
  }

  /** The source that can be measured; empty if there is none, or no such folder. */
  static Optional<Path> runnable(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    for (Path source : sources(folder)) {
      if (Files.readString(source).contains("public static Object run(int ")) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  static String packageOf(Path source) throws IOException {
    return Files.readString(source)
        .lines()
        .filter(line -> line.startsWith("package "))
        .map(line -> line.substring("package ".length()).replace(";", "").trim() + ".")
        .findFirst()
        .orElse("");
  }

  static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The file alone: others in its folder may need a library, or a newer JDK. */
  static Path compiled(Path source, Path classes) throws IOException {
    Files.createDirectories(classes);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-nowarn",
                "-Xlint:none",
                "-d",
                classes.toString(),
                source.toString());
    if (result != 0) {
      throw new IOException("cannot compile " + source + ", which should need no other file");
    }
    return classes;
  }

  /**
   * The {@code run} of one twin.
   *
   * @param classes {@link #before} or {@link #after}
   * @throws ReflectiveOperationException if there is no such method
   */
  static Method run(Path classes, String className) throws ReflectiveOperationException {
    try {
      URL[] urls = {classes.toUri().toURL()};
      Class<?> type = new URLClassLoader(urls, Twins.class.getClassLoader()).loadClass(className);
      Method run = type.getMethod("run", int.class);
      if (!Modifier.isStatic(run.getModifiers())) {
        throw new NoSuchMethodException("run(int) of " + className + " is not static");
      }
      // The class need not be public.
      run.setAccessible(true);
      return run;
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("no folder: " + classes, e);
    }
  }
}
