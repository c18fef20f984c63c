package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Which collection or map is behind an expression: through views such as {@code m.keySet()} and
 * {@code xs.subList(0, n)}, the wrappers of {@link java.util.Collections}, locals that are another
 * name for the same object, and accessors of this file that do nothing but return a field.
 *
 * @param place where the collection or map is kept
 * @param root the expression that names the place
 * @param views the views that lie between, the outermost last; empty for the collection itself
 */
public record CollectionView(Place place, ExpressionTree root, List<String> views) {
  private static final Set<String> VIEWS =
      Set.of(
          "descendingKeySet",
          "descendingMap",
          "descendingSet",
          "entrySet",
          "headMap",
          "headSet",
          "keySet",
          "navigableKeySet",
          "reversed",
          "subList",
          "subMap",
          "subSet",
          "tailMap",
          "tailSet",
          "values");

  public CollectionView {
    views = List.copyOf(views);
  }

  /** What is behind the expression; empty where that cannot be told. */
  public static Optional<CollectionView> of(
      ExpressionTree expression, Uses uses, VisitorState state) {
    return of(expression, new HashSet<>(), uses, state);
  }

  private static Optional<CollectionView> of(
      ExpressionTree expression, Set<VarSymbol> seen, Uses uses, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof TypeCastTree) {
      return of(((TypeCastTree) tree).getExpression(), seen, uses, state);
    }
    if (tree instanceof MethodInvocationTree) {
      return ofCall((MethodInvocationTree) tree, seen, uses, state);
    }
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null || variable.name.contentEquals("this") || !seen.add(variable)) {
      return Optional.empty();
    }
    Optional<CollectionView> alias =
        KnownCount.steadyValue(variable, uses)
            .filter(value -> variable.getKind() == ElementKind.LOCAL_VARIABLE)
            .flatMap(value -> of(value, seen, uses, state));
    if (alias.filter(view -> view.isFixed(uses)).isPresent()) {
      return alias;
    }
    return Place.of(tree).map(place -> new CollectionView(place, tree, List.of()));
  }

  private static Optional<CollectionView> ofCall(
      MethodInvocationTree call, Set<VarSymbol> seen, Uses uses, VisitorState state) {
    Symbol method = Code.symbolOf(call);
    if (!(method instanceof MethodSymbol)) {
      return Optional.empty();
    }
    String name = Code.nameOf(call);
    ExpressionTree receiver = Code.receiverOf(call);
    if (VIEWS.contains(name) && receiver != null && !method.isStatic()) {
      return of(receiver, seen, uses, state).map(view -> view.seenAs(name));
    }
    if (method.isStatic()
        && call.getArguments().size() == 1
        && Code.isClass(method.owner.type, "java.util.Collections")
        && (name.startsWith("unmodifiable") || name.startsWith("synchronized"))) {
      return of(call.getArguments().get(0), seen, uses, state);
    }
    return field((MethodSymbol) method, call, state).flatMap(field -> of(field, seen, uses, state));
  }

  /** The field that an accessor of this object returns, when no subclass can change that. */
  private static Optional<ExpressionTree> field(
      MethodSymbol method, MethodInvocationTree call, VisitorState state) {
    ExpressionTree receiver = Code.receiverOf(call);
    boolean isOwn = receiver == null || receiver.toString().equals("this");
    boolean isFixed =
        method.isPrivate()
            || method.isStatic()
            || method.getModifiers().contains(Modifier.FINAL)
            || method.owner.getModifiers().contains(Modifier.FINAL);
    if (!isOwn || !isFixed || !call.getArguments().isEmpty()) {
      return Optional.empty();
    }
    MethodTree declaration = ASTHelpers.findMethod(method, state);
    if (declaration == null || declaration.getBody() == null) {
      return Optional.empty();
    }
    List<? extends StatementTree> statements = declaration.getBody().getStatements();
    Tree result =
        statements.size() == 1 && statements.get(0) instanceof ReturnTree
            ? ((ReturnTree) statements.get(0)).getExpression()
            : null;
    VarSymbol variable = result == null ? null : Code.variableOf(result);
    return variable != null && variable.getKind() == ElementKind.FIELD
        ? Optional.of((ExpressionTree) result)
        : Optional.empty();
  }

  private CollectionView seenAs(String view) {
    List<String> all = new ArrayList<>(views);
    all.add(view);
    return new CollectionView(place, root, all);
  }

  /**
   * Whether the place holds the same object as long as it lives: one name is as good as another.
   */
  private boolean isFixed(Uses uses) {
    return place.variables().stream()
        .allMatch(
            each ->
                each.getModifiers().contains(Modifier.FINAL)
                    || (each.getKind() != ElementKind.FIELD
                            || each.getModifiers().contains(Modifier.PRIVATE))
                        && uses.of(each).stream().noneMatch(Place::isWrite));
  }

  /** Whether the view has elements, keys or values of a map. */
  public boolean isOfMap() {
    return views.stream().anyMatch(Set.of("keySet", "entrySet", "values")::contains);
  }
}
