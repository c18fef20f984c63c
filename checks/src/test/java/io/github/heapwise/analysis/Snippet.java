package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A few lines of Java as the checks see them: parsed, attributed, with the uses of variables. */
public final class Snippet {
  private final CompilationUnitTree unit;
  private final VisitorState state;
  private final FileIndex index = new FileIndex();

  private Snippet(CompilationUnitTree unit, VisitorState state) {
    this.unit = unit;
    this.state = state;
    index.enter(unit);
  }

  /**
   * Members of a class that sees {@code java.io}, {@code java.util} and the packages for functions
   * and streams.
   */
  public static Snippet ofMembers(String members) {
    return ofFile(
        """
        import java.io.*;
        import java.util.*;
        import java.util.function.*;
        import java.util.stream.*;
        class Snippet {
        """
            + members
            + "}");
  }

  /**
   * Statements of a method with the parameters {@code int n}, {@code List<String> xs}, {@code
   * Map<String, String> m} and {@code String p}. Its class has {@code boolean c()}, {@code void
   * sink(Object)}, the strings {@code f} and (static) {@code g}, {@code String[] parts} and {@code
   * Snippet next}.
   */
  public static Snippet ofStatements(String statements) {
    return ofMembers(
        """
        String f = "";
        static String g = "";
        String[] parts;
        Snippet next;
        static void sink(Object any) {}
        static boolean c() { return true; }
        void method(int n, List<String> xs, Map<String, String> m, String p) throws Exception {
        """
            + statements
            + "}");
  }

  /** A whole file, of a class {@code Snippet}. */
  public static Snippet ofFile(String source) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTaskImpl task =
        (JavacTaskImpl)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, List.of("-proc:none"), null, List.of(file(source)));
    CompilationUnitTree unit = task.parse().iterator().next();
    task.analyze();
    String errors =
        problems.getDiagnostics().stream()
            .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    if (!errors.isEmpty()) {
      throw new AssertionError(errors);
    }
    VisitorState state =
        VisitorState.createForUtilityPurposes(task.getContext()).withPath(new TreePath(unit));
    return new Snippet(unit, state);
  }

  private static JavaFileObject file(String source) {
    return new SimpleJavaFileObject(
        URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  /** The state at the end of the path. */
  public VisitorState at(TreePath path) {
    return state.withPath(path);
  }

  public VisitorState state() {
    return state;
  }

  public Tasks tasks() {
    return index.tasks();
  }

  public Uses uses() {
    return index.uses();
  }

  public Locks locks() {
    return index.locks();
  }

  public FileIndex index() {
    return index;
  }

  /** The outermost first of the trees of this type whose source is {@code text}. */
  public <T extends Tree> TreePath find(Class<T> type, String text) {
    return find(tree -> type.isInstance(tree) && text.equals(state.getSourceForNode(tree)), text);
  }

  /** The first tree with this text, the outermost of several that begin there. */
  public TreePath find(String text) {
    return find(tree -> text.equals(state.getSourceForNode(tree)), text);
  }

  /** The variable of this name that is mentioned first. */
  public VarSymbol variable(String name) {
    return Code.variableOf(
        find(
                tree ->
                    Code.variableOf(tree) != null && Code.variableOf(tree).name.contentEquals(name),
                name)
            .getLeaf());
  }

  /** What the variable of this name, or the first of several, is initialised with. */
  public ExpressionTree valueOf(String name) {
    TreePath declaration =
        find(
            tree ->
                tree instanceof VariableTree && ((VariableTree) tree).getName().contentEquals(name),
            name);
    return ((VariableTree) declaration.getLeaf()).getInitializer();
  }

  /** The innermost loop that repeats the first tree with this text. */
  public Loop loopAround(String text) {
    return Loop.around(find(text), state)
        .orElseThrow(() -> new AssertionError("no loop repeats " + text));
  }

  /** The first tree of this type. */
  public <T extends Tree> TreePath find(Class<T> type) {
    return find(type::isInstance, type.getSimpleName());
  }

  /** The first call of a method of this name. */
  public TreePath findCall(String name) {
    return find(
        tree ->
            tree instanceof MethodInvocationTree
                && Code.nameOf((MethodInvocationTree) tree).equals(name),
        name);
  }

  private TreePath find(Predicate<Tree> wanted, String what) {
    return findAll(wanted).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + what));
  }

  /** The trees that are wanted, in the order of the source: many cases can share a compilation. */
  public List<TreePath> findAll(Predicate<Tree> wanted) {
    List<TreePath> found = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree != null && wanted.test(tree)) {
          found.add(new TreePath(getCurrentPath(), tree));
        }
        return super.scan(tree, unused);
      }
    }.scan(new TreePath(unit), null);
    return found;
  }
}
