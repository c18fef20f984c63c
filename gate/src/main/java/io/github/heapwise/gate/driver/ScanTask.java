package io.github.heapwise.gate.driver;

import com.google.common.base.Throwables;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.matchers.Suppressible;
import com.google.errorprone.scanner.ErrorProneInjector;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTool;
import com.sun.tools.javac.code.DeferredCompletionFailureHandler;
import com.sun.tools.javac.code.Kinds;
import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.file.JavacFileManager;
import com.sun.tools.javac.main.Arguments;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.parser.ParserFactory;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.report.LineStarts;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/**
 * One javac run over one group of files: each file is scanned as soon as javac has attributed it,
 * and its tree is let go.
 */
final class ScanTask {
  private static final String TOO_DEEP = "nested too deeply";
  private static final String GAVE_UP = "javac gave up: ";

  private final ScanRequest request;
  private final ScanPlan.Group group;
  private final ScanCollector collector;

  private final Context context = new Context();
  private final JavaCompiler compiler;
  private final Tolerance javac;
  private final Log log;
  private final List<BugChecker> checks = new ArrayList<>();
  private final Map<String, SeverityLevel> severities = new HashMap<>();

  /** By the checks of Error Prone's that take part. */
  private final Map<Set<Builtin>, CollectingScanner> scanners = new HashMap<>();

  private final Set<Builtin> builtinsAnywhere = EnumSet.noneOf(Builtin.class);
  private final ErrorProneOptions options;

  private SourceFile current;
  private boolean parsing;

  /**
   * Whether javac has found any error that is not about the syntax, in any file: it reports a
   * missing type once, and is silent where another file inherits it.
   */
  private boolean errors;

  private Diagnostic<? extends JavaFileObject> syntaxError;

  private ScanTask(
      ScanRequest request,
      ScanPlan.Group group,
      JavacFileManager files,
      List<Class<? extends BugChecker>> checks,
      ScanCollector collector)
      throws IOException, ScanException {
    this.request = request;
    this.group = group;
    this.collector = collector;
    startJavac(files);
    log = Log.instance(context);
    javac = new Tolerance(context);
    compiler = JavaCompiler.instance(context);
    options = ErrorProneOptions.processArgs(List.of("-XepDisableWarningsInGeneratedCode"));
    context.put(ErrorProneOptions.class, options);
    createChecks(checks);
  }

  /**
   * Scans a group.
   *
   * @return what could not be scanned in this run and needs runs of its own
   * @throws ScanException if javac cannot be started with what the user asked for
   */
  static List<ScanPlan.Group> run(
      ScanRequest request,
      ScanPlan.Group group,
      List<Class<? extends BugChecker>> checks,
      ScanCollector collector)
      throws ScanException {
    try (JavacFileManager files = new JavacFileManager(new Context(), false, request.encoding())) {
      ScanTask task = new ScanTask(request, group, files, checks, collector);
      try {
        return task.scanAll(task.parseAll());
      } finally {
        task.compiler.close();
      }
    } catch (IOException e) {
      throw new ScanException("cannot read the class path: " + SourceFinder.reason(e));
    }
  }

  private void startJavac(JavacFileManager files) throws IOException, ScanException {
    DiagnosticListener<JavaFileObject> listener = this::diagnosed;
    context.put(DiagnosticListener.class, listener);
    context.put(Locale.class, Locale.ENGLISH);
    try {
      JavacTool.create()
          .getTask(
              new PrintWriter(OutputStream.nullOutputStream()),
              new SourceFileManager(files, group, collector.allFiles(), collector.broken()),
              null,
              javacOptions(),
              null,
              null,
              context);
      // As javac itself runs: a missing class is an error at its use, not an exception.
      DeferredCompletionFailureHandler deferred =
          DeferredCompletionFailureHandler.instance(context);
      deferred.setHandler(deferred.javacCodeHandler);
      Arguments arguments = Arguments.instance(context);
      arguments.allowEmpty();
      arguments.validate();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ScanException(firstLine(e).replaceFirst("^error: ", ""));
    }
  }

  private List<String> javacOptions() {
    List<String> list = new ArrayList<>(List.of("-proc:none", "-Xlint:none", "-implicit:none"));
    list.addAll(List.of("-Xmaxerrs", String.valueOf(Integer.MAX_VALUE)));
    list.addAll(List.of("-classpath", joined(request.classPath())));
    request.release().ifPresent(release -> list.addAll(List.of("--release", "" + release)));
    group
        .module()
        .ifPresent(
            module -> {
              list.add("--patch-module=" + module + "=" + joined(patches()));
              list.add("--add-reads=" + module + "=ALL-UNNAMED");
            });
    if (request.hasModules()) {
      list.add("--add-modules=ALL-SYSTEM");
    }
    return list;
  }

  private Set<Path> patches() {
    Set<Path> patches = new HashSet<>((int) Math.ceil(group.files().size() / 0.75));
    for (SourceFile file : group.files()) {
      SourceRoot root = file.root();
      patches.add(root.kind() == SourceRoot.Kind.JAR ? root.given() : file.sourceRoot());
    }
    return patches;
  }

  private static String joined(Iterable<Path> paths) {
    List<String> parts = new ArrayList<>();
    paths.forEach(path -> parts.add(path.toString()));
    return String.join(File.pathSeparator, parts);
  }

  private void createChecks(List<Class<? extends BugChecker>> types) {
    ErrorProneInjector injector =
        ErrorProneInjector.create().addBinding(ErrorProneFlags.class, ErrorProneFlags.empty());
    for (Class<? extends BugChecker> type : types) {
      BugChecker check = injector.getInstance(type);
      checks.add(check);
      severities.put(check.canonicalName(), check.defaultSeverity());
    }
  }

  private CollectingScanner scannerFor(SourceFile file) {
    Set<Builtin> taking = EnumSet.copyOf(file.builtins());
    taking.addAll(builtinsAnywhere);
    return scanners.computeIfAbsent(
        taking,
        builtins -> {
          List<BugChecker> some = new ArrayList<>(checks);
          for (Builtin builtin : Builtin.values()) {
            if (!builtins.contains(builtin)) {
              some.removeIf(check -> check.getClass() == builtin.type());
            }
          }
          return new CollectingScanner(some, severities, this::failed);
        });
  }

  private void noteBuiltins(SourceFile file, String text) {
    EnumSet<Builtin> found = EnumSet.noneOf(Builtin.class);
    for (Builtin builtin : Builtin.values()) {
      if (builtin.mayMatch(text)) {
        (builtin.crossesFiles() ? builtinsAnywhere : found).add(builtin);
      }
    }
    file.setBuiltins(found);
  }

  /** The trees of the files that can be parsed; the others are recorded as skipped. */
  private Deque<JCCompilationUnit> parseAll() {
    Deque<JCCompilationUnit> parsed = new ArrayDeque<>();
    for (SourceFile file : group.files()) {
      parse(file).ifPresent(parsed::add);
      collector.read(file);
    }
    return parsed;
  }

  private Optional<JCCompilationUnit> parse(SourceFile file) {
    try {
      String text = file.getCharContent(false);
      file.forgetErrors();
      syntaxError = null;
      parsing = true;
      JCCompilationUnit unit = parse(file, text);
      if (syntaxError == null) {
        noteBuiltins(file, text);
        file.setLines(text.isEmpty() ? 0 : unit.lineMap.getLineNumber(text.length() - 1));
        file.setClassNames(classNames(unit));
        return Optional.of(unit);
      }
      String message = syntaxError.getMessage(Locale.ENGLISH).lines().findFirst().orElse("");
      collector.skip(file, "line " + syntaxError.getLineNumber() + ": " + message);
    } catch (IOException e) {
      collector.skip(file, SourceFinder.reason(e));
    } catch (StackOverflowError e) {
      collector.skip(file, TOO_DEEP);
    } catch (RuntimeException | AssertionError e) {
      collector.skip(file, GAVE_UP + oneLine(e));
    } finally {
      parsing = false;
      file.release();
    }
    return Optional.empty();
  }

  private static List<String> classNames(JCCompilationUnit unit) {
    String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    return unit.getTypeDecls().stream()
        .filter(JCClassDecl.class::isInstance)
        .map(declared -> prefix + ((JCClassDecl) declared).getSimpleName())
        .collect(Collectors.toList());
  }

  /**
   * What javac does itself, but that it remembers where all trees end, and so all trees, for as
   * long as it runs.
   */
  private JCCompilationUnit parse(SourceFile file, String text) {
    JavaFileObject before = log.useSource(file);
    try {
      JCCompilationUnit unit =
          ParserFactory.instance(context).newParser(text, false, true, true).parseCompilationUnit();
      unit.sourcefile = file;
      return unit;
    } finally {
      log.useSource(before);
    }
  }

  private List<ScanPlan.Group> scanAll(Deque<JCCompilationUnit> units) {
    if (units.isEmpty()) {
      return List.of();
    }
    try {
      compiler.enterTrees(compiler.initModules(com.sun.tools.javac.util.List.from(units)));
    } catch (StackOverflowError | RuntimeException | AssertionError e) {
      return halves(units, e);
    }
    Map<JCCompilationUnit, List<Env<AttrContext>>> classes = new HashMap<>();
    while (!compiler.todo.isEmpty()) {
      Env<AttrContext> env = compiler.todo.remove();
      classes.computeIfAbsent(env.toplevel, unit -> new ArrayList<>()).add(env);
    }
    List<SourceFile> clashing = new ArrayList<>();
    while (!units.isEmpty()) {
      JCCompilationUnit unit = units.remove();
      SourceFile file = (SourceFile) unit.sourcefile;
      List<Env<AttrContext>> own = classes.remove(unit);
      Optional<String> twice = declaredTwice(unit);
      if (twice.isPresent()) {
        collector.skip(file, "declares " + twice.get() + " twice");
      } else if (isEnteredFromAnotherFile(unit)) {
        clashing.add(file);
      } else {
        scan(unit, file, own == null ? List.of() : own);
      }
      file.release();
      javac.release(unit);
      // Files that javac has only looked at are not attributed.
      compiler.todo.clear();
    }
    return clashing.isEmpty() ? List.of() : List.of(group.of(clashing));
  }

  /** Finds the file that javac cannot even enter, by halving. */
  private List<ScanPlan.Group> halves(Deque<JCCompilationUnit> units, Throwable failure) {
    List<SourceFile> files =
        units.stream().map(unit -> (SourceFile) unit.sourcefile).collect(Collectors.toList());
    if (files.size() == 1) {
      collector.skip(
          files.get(0),
          failure instanceof StackOverflowError ? TOO_DEEP : GAVE_UP + oneLine(failure));
      return List.of();
    }
    int middle = files.size() / 2;
    return List.of(
        group.of(files.subList(0, middle)), group.of(files.subList(middle, files.size())));
  }

  private static Optional<String> declaredTwice(JCCompilationUnit unit) {
    Set<String> names = new HashSet<>();
    return unit.getTypeDecls().stream()
        .filter(JCClassDecl.class::isInstance)
        .map(type -> ((JCClassDecl) type).getSimpleName().toString())
        .filter(name -> !names.add(name))
        .findFirst();
  }

  /** Javac gives the second declaration of a class a symbol of its own, and does not look at it. */
  private static boolean isEnteredFromAnotherFile(JCCompilationUnit unit) {
    for (Tree type : unit.getTypeDecls()) {
      if (type instanceof JCClassDecl declaration
          && (declaration.sym == null || declaration.sym.kind == Kinds.Kind.ERR)) {
        return true;
      }
    }
    return false;
  }

  private void scan(JCCompilationUnit unit, SourceFile file, List<Env<AttrContext>> classes) {
    current = file;
    JavaFileObject before = log.useSource(file);
    try {
      attribute(file, classes);
    } catch (StackOverflowError e) {
      collector.skip(file, TOO_DEEP);
      return;
    } catch (RuntimeException | AssertionError e) {
      collector.skip(file, GAVE_UP + oneLine(e));
      return;
    } finally {
      log.useSource(before);
    }
    List<Description> found = new ArrayList<>();
    TreePath path = new TreePath(unit);
    try {
      VisitorState state =
          VisitorState.createConfiguredForCompilation(context, found::add, severities, options)
              .withPath(path);
      scannerFor(file).scan(path, state);
    } catch (StackOverflowError e) {
      collector.skip(file, TOO_DEEP);
      return;
    }
    collector.scanned(file);
    report(found, unit, file);
  }

  private void attribute(SourceFile file, List<Env<AttrContext>> classes) {
    classes.forEach(javac::attribute);
    for (Env<AttrContext> env : classes) {
      if (errors) {
        javac.completeTypes(env);
      }
      javac.flow(env);
    }
    javac.givenUp().forEach((method, reason) -> skip(file, method, reason));
    javac.givenUp().clear();
  }

  private void skip(SourceFile file, JCMethodDecl method, Throwable reason) {
    collector.skip(
        file,
        "method %s (line %d) only: %s"
            .formatted(method.name, lineOf(method.getStartPosition()), GAVE_UP + oneLine(reason)));
  }

  private void report(List<Description> found, JCCompilationUnit unit, SourceFile file) {
    found.removeIf(description -> description.severity().compareTo(request.leastSeverity()) > 0);
    if (found.isEmpty()) {
      return;
    }
    try {
      FileFindings.of(found, unit, file.getCharContent(false)).forEach(collector::found);
    } catch (IOException e) {
      collector.skip(file, SourceFinder.reason(e));
    }
  }

  /** Javac's messages are neither kept nor put into words, but for those about the syntax. */
  private void diagnosed(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
      return;
    }
    if (parsing) {
      if (syntaxError == null) {
        syntaxError = diagnostic;
      }
    } else {
      errors = true;
      if (diagnostic.getSource() instanceof SourceFile file) {
        file.addError();
      }
    }
  }

  private void failed(Suppressible check, int position, Throwable failure) {
    if (!(check instanceof HeapwiseChecker) && errors) {
      return; // Error Prone never shows its checks code with errors: they are not made for it
    }
    collector.failed(
        new CheckerFailure(
            current.getName(),
            lineOf(position),
            check.canonicalName(),
            oneLine(failure),
            Throwables.getStackTraceAsString(failure)));
  }

  private int lineOf(int position) {
    try {
      return position < 0 ? 0 : new LineStarts(current.getCharContent(false)).lineOf(position);
    } catch (IOException e) {
      return 0;
    }
  }

  private static String oneLine(Throwable failure) {
    String message = firstLine(failure);
    return failure.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
  }

  private static String firstLine(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
