package io.github.heapwise.packed;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Runs the real compiler with the real plugin argument and the packed jar on the processor path, in
 * this JVM. Only the class loader differs from the {@code javac} command: the compiler's file
 * manager would put the test's class path behind the processor path.
 */
public final class Javac {
  private final ErrorProne errorProne;
  private final List<String> plugin = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private boolean lines;
  private Path classes;

  public Javac(ErrorProne errorProne) {
    this.errorProne = errorProne;
  }

  /** Arguments of the plugin: {@code -Xep:…}, {@code -XepOpt:…} and so on. */
  public Javac errorProne(String... arguments) {
    plugin.addAll(List.of(arguments));
    return this;
  }

  /** Heapwise's checks, at a severity that stops nothing, and none of Error Prone's own. */
  public Javac onlyHeapwise() {
    return errorProne("-XepDisableAllChecks", "-Xep:heapwise:WARN");
  }

  /** Arguments of javac. */
  public Javac options(String... arguments) {
    options.addAll(List.of(arguments));
    return this;
  }

  /** Where class files go. */
  public Javac classes(Path folder) {
    classes = folder;
    return this;
  }

  /** Prints as the command does, with its limit of 100 warnings, and collects no diagnostics. */
  public Javac asPrinted() {
    lines = true;
    return this;
  }

  public Compilation compile(Path... sources) {
    return compile(List.of(sources));
  }

  /** Succeeds where there is nothing to compile, which javac itself refuses. */
  public Compilation compile(Collection<Path> sources) {
    if (sources.isEmpty()) {
      return new Compilation(errorProne, true, List.of(), "");
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter out = new StringWriter();
    List<Diagnostic<? extends JavaFileObject>> diagnostics = new ArrayList<>();
    DiagnosticListener<JavaFileObject> listener = lines ? null : diagnostics::add;
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(listener, Locale.ROOT, StandardCharsets.UTF_8);
        Isolated isolated = new Isolated(files, errorProne.loader())) {
      boolean success =
          compiler
              .getTask(
                  out,
                  isolated,
                  listener,
                  arguments(),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      return new Compilation(errorProne, success, List.copyOf(diagnostics), out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> arguments() {
    List<String> all = new ArrayList<>(errorProne.requiredOptions());
    all.add("-Xplugin:ErrorProne " + String.join(" ", plugin));
    all.add("-processorpath");
    all.add(path(errorProne.processorPath()));
    all.add("-classpath");
    all.add(path(Settings.libraries()));
    all.add("-encoding");
    all.add("UTF-8");
    // No processor takes part; newer compilers warn unless that is said.
    all.add("-proc:none");
    if (!lines) {
      all.addAll(List.of("-Xmaxwarns", "1000000", "-Xmaxerrs", "1000000"));
    }
    all.add("-d");
    all.add((classes != null ? classes : Settings.emptyFolder("classes")).toString());
    all.addAll(options);
    return all;
  }

  private static String path(List<Path> files) {
    return files.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }

  private static final class Isolated extends ForwardingJavaFileManager<JavaFileManager> {
    private final ClassLoader processors;

    Isolated(JavaFileManager manager, ClassLoader processors) {
      super(manager);
      this.processors = processors;
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
      return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
          ? processors
          : super.getClassLoader(location);
    }
  }
}
