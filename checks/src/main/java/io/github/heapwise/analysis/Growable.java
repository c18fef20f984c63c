package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression creates that grows as long as something is added and keeps all of it: the
 * containers of the table, copies and the wrappers of {@code Collections} included.
 *
 * <p>Left out are weak and soft references, queues of a fixed capacity, sets of bits and of enum
 * constants, builders, and classes with methods of their own such as {@code removeEldestEntry}.
 */
public final class Growable {
  private static final Set<String> CREATING =
      Set.of(
          "newConcurrentHashSet",
          "newConcurrentMap",
          "newKeySet",
          "newLinkedBlockingQueue",
          "newLinkedBlockingDeque",
          "newPriorityBlockingQueue");

  private Growable() {}

  /** The container that is created; empty if it is another one, or not created here. */
  public static Optional<Container> of(ExpressionTree value, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    if (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      Symbol method = Code.symbolOf(call);
      List<? extends ExpressionTree> arguments = call.getArguments();
      if (method == null || !method.isStatic()) {
        return Optional.empty();
      }
      String name = Code.nameOf(call);
      if (arguments.size() >= 1
          && (name.startsWith("synchronized")
              || name.startsWith("checked")
              || name.equals("newSetFromMap"))) {
        return of(arguments.get(0), state);
      }
      if (CREATING.contains(name) && arguments.isEmpty()) {
        return Containers.forType(
            name.contains("Map")
                ? "java.util.concurrent.ConcurrentHashMap"
                : name.contains("Set")
                    ? "java.util.concurrent.ConcurrentHashMap.KeySetView"
                    : "java.util.concurrent.LinkedBlockingQueue");
      }
      return NewContainer.of(tree, state)
          .filter(created -> created.creation().unit() != CapacityUnit.BOUND)
          .map(NewContainer::container)
          .filter(Growable::keepsAll);
    }
    if (!(tree instanceof NewClassTree) || hasOwnMethods(((NewClassTree) tree).getClassBody())) {
      return Optional.empty();
    }
    Type type = Code.typeOf(((NewClassTree) tree).getIdentifier());
    boolean isBounded =
        NewContainer.of(tree, state)
            .filter(created -> created.creation().unit() == CapacityUnit.BOUND)
            .isPresent();
    return type == null || type.tsym == null || isBounded
        ? Optional.empty()
        : Containers.forType(type.tsym.getQualifiedName().toString()).filter(Growable::keepsAll);
  }

  private static boolean hasOwnMethods(ClassTree body) {
    return body != null && body.getMembers().stream().anyMatch(Growable::isOwnMethod);
  }

  private static boolean isOwnMethod(Tree member) {
    return member instanceof MethodTree
        && !((MethodTree) member).getName().contentEquals(Creation.CONSTRUCTOR);
  }

  /** Whether what is put in stays until it is taken out. */
  static boolean keepsAll(Container container) {
    return switch (container.kind()) {
      case ENUM_MAP, ENUM_SET, BITS, LIST_BUILDER, SET_BUILDER, MAP_BUILDER -> false;
      default ->
          !container.type().contains("Weak")
              && !container.type().contains("ArrayBlockingQueue")
              && !container.type().startsWith("io.netty.");
    };
  }
}
