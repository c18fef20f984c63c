package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An expression that creates an empty container of the table: {@code new ArrayList<>()}, {@code
 * ImmutableList.builder()}.
 *
 * @param creation which constructor or factory it calls; of an anonymous class the one of the class
 *     that it extends
 */
public record NewContainer(ExpressionTree tree, Container container, Creation creation) {

  /** The container that the expression creates, if it is known to and javac has resolved it. */
  public static Optional<NewContainer> of(ExpressionTree tree, VisitorState state) {
    if (tree instanceof NewClassTree) {
      // The type of an anonymous class is its own.
      Type type = Code.typeOf(((NewClassTree) tree).getIdentifier());
      return type == null
          ? Optional.empty()
          : of(tree, type.tsym.getQualifiedName().toString(), Creation.CONSTRUCTOR, state);
    }
    if (!(tree instanceof MethodInvocationTree)) {
      return Optional.empty();
    }
    Symbol method = Code.symbolOf(tree);
    return method == null || !method.isStatic() || method.owner == null
        ? Optional.empty()
        : of(tree, method.owner.getQualifiedName().toString(), method.name.toString(), state);
  }

  private static Optional<NewContainer> of(
      ExpressionTree tree, String owner, String method, VisitorState state) {
    Symbol symbol = Code.symbolOf(tree);
    if (!(symbol instanceof MethodSymbol)) {
      return Optional.empty();
    }
    String erased = parameters((MethodSymbol) symbol, state);
    return Containers.createdBy(owner, method, erased)
        .flatMap(
            container ->
                container
                    .creation(owner, method, erased)
                    .map(creation -> new NewContainer(tree, container, creation)));
  }

  /** The parameters of a method in the form of {@link Creation#parameters}. */
  public static String parameters(MethodSymbol method, VisitorState state) {
    return method.type.getParameterTypes().stream()
        .map(type -> state.getTypes().erasure(type).toString())
        .collect(Collectors.joining(",", "(", ")"));
  }

  /** The argument that says for how much to reserve room; empty if there is none. */
  public Optional<ExpressionTree> capacity() {
    List<? extends ExpressionTree> arguments =
        tree instanceof NewClassTree
            ? ((NewClassTree) tree).getArguments()
            : ((MethodInvocationTree) tree).getArguments();
    return creation.unit().reserves() && creation.capacityIndex().isPresent()
        ? Optional.of(arguments.get(creation.capacityIndex().getAsInt()))
        : Optional.empty();
  }

  /**
   * Whether the same constructor exists without the capacity, and makes room for so many elements.
   */
  public boolean fitsByDefault(int elements) {
    String without = creation.parametersWithoutCapacity();
    return creation.isConstructor()
        && container
            .constructor(without)
            .filter(twin -> twin.unit() == CapacityUnit.NONE)
            .isPresent()
        && container.growth().filter(model -> elements <= model.elementsBeforeResize()).isPresent();
  }

  /**
   * Whether it is of an anonymous class that takes elements out again by itself, beyond a limit.
   */
  public boolean isBounded() {
    return isAnonymous()
        && ((NewClassTree) tree)
            .getClassBody().getMembers().stream()
                .anyMatch(
                    member ->
                        member instanceof MethodTree
                            && ((MethodTree) member).getName().contentEquals("removeEldestEntry"));
  }

  /** Whether it is an instance of a class of its own, which may do anything. */
  public boolean isAnonymous() {
    return tree instanceof NewClassTree && ((NewClassTree) tree).getClassBody() != null;
  }
}
