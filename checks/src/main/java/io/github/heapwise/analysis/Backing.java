package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;

/**
 * What is behind a view at the end of all views, wrappers and casts, and how long it would live
 * without the view.
 *
 * @param life how long
 * @param variable the local or parameter that holds it; null if it has no name
 * @param source the expression it comes from
 */
public record Backing(Life life, VarSymbol variable, ExpressionTree source) {
  /** How long the object behind a view lives without it. */
  public enum Life {
    /** Made in this method, and held by nothing that lives on. */
    METHOD,
    /** Given to this method: the caller decides. */
    PARAMETER,
    /** In a field, or nobody knows; or so small that it does not matter. */
    OTHER
  }

  private static final int SMALL = 16;
  private static final int DEPTH = 3;

  /** Names of methods that give a new object to whoever calls them. */
  private static final Pattern MAKING =
      Pattern.compile(
          "(build|clone|collect|compute|copy|create|fetch|generate|load|make|parse|query|read"
              + "|scan|search|sort|split|tokenize)(All|Lines|[A-Z].*)?|to(List|Set|Map|Array|TreeMap)"
              + "|listFiles|list[A-Z].*|(new|as)[A-Z].*List|(concat|filter|merge)");

  /** What is behind the expression; it may be a view, or what a view is made of. */
  public static Backing of(ExpressionTree expression, FileIndex index, VisitorState state) {
    return of(expression, null, DEPTH, index, state);
  }

  private static Backing of(
      ExpressionTree expression, VarSymbol outer, int depth, FileIndex index, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof TypeCastTree) {
      return of(((TypeCastTree) tree).getExpression(), outer, depth, index, state);
    }
    if (tree instanceof MethodInvocationTree) {
      return ofCall((MethodInvocationTree) tree, outer, depth, index, state);
    }
    if (tree instanceof NewClassTree) {
      return new Backing(isOfUtil(tree) ? Life.METHOD : Life.OTHER, null, tree);
    }
    if (tree instanceof NewArrayTree) {
      return new Backing(
          ((NewArrayTree) tree).getInitializers() == null ? Life.METHOD : Life.OTHER, null, tree);
    }
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null || variable == outer) {
      return new Backing(Life.OTHER, variable, tree);
    }
    if (variable.getKind() == ElementKind.PARAMETER) {
      return new Backing(
          isOfMethod(variable) && index.uses().values(variable).isEmpty()
              ? Life.PARAMETER
              : Life.OTHER,
          variable,
          tree);
    }
    return new Backing(
        variable.getKind() == ElementKind.LOCAL_VARIABLE
                && depth > 0
                && isMadeHere(variable, depth - 1, index, state)
            ? Life.METHOD
            : Life.OTHER,
        variable,
        tree);
  }

  private static boolean isOfMethod(VarSymbol parameter) {
    return parameter.owner instanceof MethodSymbol
        && ((MethodSymbol) parameter.owner).params().contains(parameter);
  }

  private static boolean isOfUtil(ExpressionTree creation) {
    return Code.typeOf(creation) != null
        && Code.typeOf(creation).tsym != null
        && Code.typeOf(creation).tsym.getQualifiedName().toString().startsWith("java.util.")
        && ((NewClassTree) creation).getClassBody() == null;
  }

  private static Backing ofCall(
      MethodInvocationTree call, VarSymbol outer, int depth, FileIndex index, VisitorState state) {
    OptionalLong size = LiteralSize.of(call, state);
    if (size.isPresent() && size.getAsLong() <= SMALL && !isOfArray(call)) {
      return new Backing(Life.OTHER, null, call);
    }
    Optional<View> view = View.of(call, state);
    if (view.isPresent()) {
      return of(view.get().backing(), outer, depth, index, state);
    }
    Symbol method = Code.symbolOf(call);
    boolean isMade =
        method instanceof MethodSymbol
            && (isFactory((MethodSymbol) method)
                || MAKING.matcher(Code.nameOf(call)).matches()
                    && isNoAccessor((MethodSymbol) method, state)
                || isMaker((MethodSymbol) method, depth, index, state));
    return new Backing(isMade ? Life.METHOD : Life.OTHER, null, call);
  }

  private static boolean isOfArray(MethodInvocationTree call) {
    return call.getArguments().size() == 1
        && Code.isArrayOfReferences(Code.typeOf(call.getArguments().get(0)))
        && !(call.getArguments().get(0) instanceof NewArrayTree);
  }

  /** By the class: what these make is new, whatever they are called. */
  private static boolean isFactory(MethodSymbol method) {
    String owner = method.owner.getQualifiedName().toString();
    String name = method.name.toString();
    return owner.equals("java.util.stream.Stream")
            && (name.equals("toList") || name.equals("collect"))
        || Set.of("java.util.List", "java.util.Set", "java.util.Map").contains(owner)
            && name.equals("copyOf")
        || owner.equals("java.nio.file.Files") && name.startsWith("readAll")
        || owner.startsWith("java.nio.") && name.startsWith("allocate")
        || owner.equals("java.nio.channels.FileChannel") && name.equals("map")
        || owner.matches("io\\.netty\\.buffer\\.(Unpooled|ByteBufAllocator)")
            && name.matches("(io|heap|direct)?[bB]uffer|copiedBuffer")
        || owner.matches("com\\.google\\.common\\.collect\\.(Lists|Maps|Sets)")
            && name.startsWith("new");
  }

  /**
   * A method whose source says that it returns a field is no maker, whatever it is called; nor is
   * one that leaves it to others what it returns.
   */
  private static boolean isNoAccessor(MethodSymbol method, VisitorState state) {
    MethodTree declaration = ASTHelpers.findMethod(method, state);
    return declaration == null
        || declaration.getBody() != null
            && results(declaration).stream()
                .map(Code::variableOf)
                .noneMatch(each -> each != null && each.getKind() != ElementKind.LOCAL_VARIABLE);
  }

  /** Whether the source of the method says that each call returns a new object. */
  private static boolean isMaker(
      MethodSymbol method, int depth, FileIndex index, VisitorState state) {
    MethodTree declaration = depth > 0 ? ASTHelpers.findMethod(method, state) : null;
    if (declaration == null || declaration.getBody() == null) {
      return false;
    }
    List<ExpressionTree> results = results(declaration);
    return !results.isEmpty()
        && results.stream()
            .allMatch(each -> of(each, null, depth - 1, index, state).life() == Life.METHOD);
  }

  /** What the method returns; it has a body. */
  static List<ExpressionTree> results(MethodTree method) {
    List<ExpressionTree> results = new ArrayList<>();
    method
        .getBody()
        .accept(
            new TreeScanner<Void, Void>() {
              @Override
              public Void visitReturn(ReturnTree tree, Void unused) {
                if (tree.getExpression() != null) {
                  results.add(ASTHelpers.stripParentheses(tree.getExpression()));
                }
                return null;
              }

              @Override
              public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
                return null;
              }

              @Override
              public Void visitClass(ClassTree tree, Void unused) {
                return null;
              }
            },
            null);
    return results;
  }

  /** Whether all that a local may hold was made here; what is a view of itself counts not. */
  private static boolean isMadeHere(
      VarSymbol local, int depth, FileIndex index, VisitorState state) {
    List<ExpressionTree> values = new ArrayList<>();
    index.uses().values(local).forEach(path -> addAll((ExpressionTree) path.getLeaf(), values));
    boolean isMade = false;
    for (ExpressionTree value : values) {
      Backing backing = of(value, local, depth, index, state);
      boolean isItself = backing.variable() == local;
      boolean isEmpty = value instanceof LiteralTree || isEmptyCollection(value);
      if (!isItself && !isEmpty && backing.life() != Life.METHOD) {
        return false;
      }
      isMade |= backing.life() == Life.METHOD;
    }
    return isMade;
  }

  private static boolean isEmptyCollection(ExpressionTree value) {
    return value instanceof MethodInvocationTree
        && ((MethodInvocationTree) value).getArguments().isEmpty()
        && (Code.nameOf((MethodInvocationTree) value).startsWith("empty")
            || Code.nameOf((MethodInvocationTree) value).equals("of"));
  }

  private static void addAll(ExpressionTree value, List<ExpressionTree> values) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    if (tree instanceof ConditionalExpressionTree) {
      addAll(((ConditionalExpressionTree) tree).getTrueExpression(), values);
      addAll(((ConditionalExpressionTree) tree).getFalseExpression(), values);
    } else {
      values.add(tree);
    }
  }

  /** The views that this one is a view of, by way of locals that never hold anything else. */
  public static List<MethodInvocationTree> viewsBehind(View view, Uses uses, VisitorState state) {
    List<MethodInvocationTree> views = new ArrayList<>();
    ExpressionTree tree = view.backing();
    for (int steps = 0; tree != null && steps < SMALL; steps++) {
      tree = ASTHelpers.stripParentheses(tree);
      if (tree instanceof TypeCastTree) {
        tree = ((TypeCastTree) tree).getExpression();
        continue;
      }
      Optional<View> next =
          tree instanceof MethodInvocationTree
              ? View.of((MethodInvocationTree) tree, state)
              : Optional.empty();
      if (next.isPresent()) {
        views.add(next.get().call());
        tree = next.get().backing();
        continue;
      }
      VarSymbol variable = Code.variableOf(tree);
      tree =
          variable == null || variable.getKind() != ElementKind.LOCAL_VARIABLE
              ? null
              : KnownCount.steadyValue(variable, uses).orElse(null);
    }
    return views;
  }

  /**
   * Whether something else than the view at {@code place} holds what is behind it, or shows the
   * rest of it, for as long. What another branch does does not count.
   *
   * @param view where the view is made
   * @param escape where it goes
   */
  public boolean isHeldBesides(TreePath view, Escape escape, FileIndex index, VisitorState state) {
    if (variable == null) {
      return false;
    }
    for (TreePath use : index.uses().of(variable)) {
      if (Place.isWrite(use) || isIn(use, view) || Alternatives.are(use, view)) {
        continue;
      }
      Optional<Escape> other = Escape.of(use, index, state);
      if (other.isPresent()
          && (other.get().kind() != Escape.Kind.RETURNED
              || other.get().place() == escape.place() && isView(use, state)
              || isCall(other.get()) && isCall(escape))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a collection of the caller's gets it; several such calls give it all they name. */
  private static boolean isCall(Escape escape) {
    return escape.place() instanceof MethodInvocationTree;
  }

  private static boolean isIn(TreePath use, TreePath tree) {
    for (TreePath at = use; at != null; at = at.getParentPath()) {
      if (at.getLeaf() == tree.getLeaf()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isView(TreePath use, VisitorState state) {
    return Code.callOn(use)
        .flatMap(call -> View.of((MethodInvocationTree) call.getLeaf(), state))
        .filter(view -> view.row().shows() != Views.Shows.ALL)
        .isPresent();
  }

  /** Whether what is behind the view is changed after the view was made, or may be. */
  public boolean isChangedAfter(TreePath view, FileIndex index, VisitorState state) {
    int made = ASTHelpers.getStartPosition(view.getLeaf());
    return variable != null
        && index.uses().of(variable).stream()
            .filter(use -> !isIn(use, view))
            .filter(use -> ASTHelpers.getStartPosition(use.getLeaf()) > made)
            .flatMap(use -> Code.callOn(use).stream())
            .anyMatch(
                call ->
                    ChangingMethods.ALL.contains(
                        Code.nameOf((MethodInvocationTree) call.getLeaf())));
  }

  /** Whether a loop makes several views of the same object: together they may show all of it. */
  public boolean isShownInTurns(TreePath view, FileIndex index, VisitorState state) {
    Optional<TreePath> declaration =
        variable == null ? Optional.empty() : index.uses().declaration(variable);
    return declaration.isPresent()
        && Loop.allAround(view, state).stream().anyMatch(loop -> !loop.encloses(declaration.get()));
  }
}
