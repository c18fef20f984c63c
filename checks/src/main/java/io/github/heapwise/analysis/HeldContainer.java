package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The container that a variable always holds, whatever its declared type: {@code Map<K, V> m = new
 * HashMap<>()} holds a {@code HashMap}, {@code Map<K, V> m = Collections.synchronizedMap(…)} nobody
 * knows what.
 *
 * <p>It is known if everything that the file assigns to the variable, {@code null} left out, is
 * created by a constructor or factory of a class of the table, or has such a class for its type. A
 * parameter, and a variable that is never assigned here, is known by its declared type alone, which
 * then must be a class. An anonymous subclass with methods of its own may do anything.
 *
 * @param variable a local, parameter or field
 * @param container the first one, if there are several
 * @param values what is assigned, in the order of the source; empty where only the declared type
 *     tells
 */
public record HeldContainer(VarSymbol variable, Container container, List<ExpressionTree> values) {

  public HeldContainer {
    values = List.copyOf(values);
  }

  /** Empty if the variable may hold something else, or what it holds is not in the table. */
  public static Optional<HeldContainer> of(VarSymbol variable, Uses uses, VisitorState state) {
    List<ExpressionTree> values = new ArrayList<>();
    uses.declaration(variable)
        .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
        .ifPresent(value -> addAll(value, values));
    for (TreePath use : uses.of(variable)) {
      Tree parent = use.getParentPath().getLeaf();
      if (parent instanceof AssignmentTree && Place.isWrite(use)) {
        addAll(((AssignmentTree) parent).getExpression(), values);
      }
    }
    List<Container> containers = new ArrayList<>();
    for (ExpressionTree value : values) {
      Optional<Container> container = containerOf(value, state);
      if (container.isEmpty()) {
        return Optional.empty();
      }
      containers.add(container.get());
    }
    if (values.isEmpty()) {
      ofType(variable.type).ifPresent(containers::add);
    }
    return containers.isEmpty()
        ? Optional.empty()
        : Optional.of(new HeldContainer(variable, containers.get(0), values));
  }

  /** What the variable holds if it is given {@code value} and nothing else. */
  public static Optional<HeldContainer> ofValue(
      VarSymbol variable, ExpressionTree value, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    return containerOf(tree, state)
        .map(container -> new HeldContainer(variable, container, List.of(tree)));
  }

  private static void addAll(ExpressionTree value, List<ExpressionTree> values) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    if (tree instanceof ConditionalExpressionTree) {
      addAll(((ConditionalExpressionTree) tree).getTrueExpression(), values);
      addAll(((ConditionalExpressionTree) tree).getFalseExpression(), values);
    } else if (tree instanceof TypeCastTree) {
      addAll(((TypeCastTree) tree).getExpression(), values);
    } else if (tree instanceof AssignmentTree) {
      addAll(((AssignmentTree) tree).getExpression(), values);
    } else if (tree.getKind() != Tree.Kind.NULL_LITERAL) {
      values.add(tree);
    }
  }

  private static Optional<Container> containerOf(ExpressionTree value, VisitorState state) {
    if (value instanceof NewClassTree) {
      ClassTree body = ((NewClassTree) value).getClassBody();
      return body != null && body.getMembers().stream().anyMatch(HeldContainer::isOwnMethod)
          ? Optional.empty()
          : ofType(Code.typeOf(((NewClassTree) value).getIdentifier()));
    }
    Optional<Container> created = NewContainer.of(value, state).map(NewContainer::container);
    return created.isPresent() ? created : ofType(Code.typeOf(value));
  }

  private static boolean isOwnMethod(Tree member) {
    return member instanceof MethodTree
        && !((MethodTree) member).getName().contentEquals(Creation.CONSTRUCTOR);
  }

  /** By a type of which there can be instances: an interface says nothing. */
  private static Optional<Container> ofType(Type type) {
    return type == null || type.tsym == null || type.isErroneous()
        ? Optional.empty()
        : Containers.forType(type.tsym.getQualifiedName().toString())
            .filter(container -> !container.creations().isEmpty());
  }
}
