package io.github.heapwise.evidence;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    if (!Files.isDirectory(after)) {
      return Optional.empty();
    }
    Optional<Path> twin = runnable(after);
    if (twin.isEmpty()) {
      return Optional.empty();
    }
    Path beforeClasses = compiled(inputs.resolve("before"), classes.resolve("before"));
    Path afterClasses = compiled(after, inputs.resolve("before"), classes.resolve("after"));
    String simpleName = twin.get().getFileName().toString().replaceAll("\\.java$", "");
    String name = packageOf(twin.get()) + simpleName;
    return Optional.of(
        new Twins(inputs.getFileName().toString(), name, beforeClasses, afterClasses));
  }

  private static Optional<Path> runnable(Path folder) throws IOException {
    for (Path source : sources(folder)) {
      if (Files.readString(source).contains("public static Object run(int ")) {
        return Optional.of(source);
      }
    }
    return Optional.empty();
  }

  private static String packageOf(Path source) throws IOException {
    return Files.readString(source)
        .lines()
        .filter(line -> line.startsWith("package "))
        .map(line -> line.substring("package ".length()).replace(";", "").trim() + ".")
        .findFirst()
        .orElse("");
  }

  /** Without the folders {@code javaNN}, which only that JDK compiles. */
  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !folder.relativize(file).getName(0).toString().matches("java\\d+"))
          .sorted()
          .toList();
    }
  }

  private static Path compiled(Path folder, Path classes) throws IOException {
    return compiled(folder, folder, classes);
  }

  /** Compiles {@code folder}; what it lacks, an unchanged file say, is taken from {@code rest}. */
  private static Path compiled(Path folder, Path rest, Path classes) throws IOException {
    Files.createDirectories(classes);
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-proc:none", "-nowarn", "-Xlint:none", "-d", classes.toString()));
    arguments.addAll(List.of("-sourcepath", folder + java.io.File.pathSeparator + rest));
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    sources(folder).forEach(source -> arguments.add(source.toString()));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (result != 0) {
      throw new IOException("cannot compile " + folder);
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
      return run;
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("no folder: " + classes, e);
    }
  }
}
