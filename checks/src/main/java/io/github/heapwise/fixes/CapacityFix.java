package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.Creation;
import io.github.heapwise.analysis.HashGrowth;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the capacity that a container needs where it is created, in the unit that it counts in. */
public final class CapacityFix {
  private CapacityFix() {}

  /**
   * Makes the hash table large enough for {@code count} elements: by the JDK's own factory from
   * source level 19, by Guava's where the file already imports its class, else by the division
   * through the load factor.
   *
   * @param tree {@code new HashMap<>(n)} and the like, whose first argument is the capacity
   * @param count what is counted, an {@code int}; evaluated once, as before
   * @param loadFactor of this table
   * @return an empty fix where the tree is an anonymous class
   */
  public static SuggestedFix forHashTable(
      NewClassTree tree,
      Container container,
      ExpressionTree count,
      float loadFactor,
      VisitorState state) {
    if (tree.getClassBody() != null || tree.getEnclosingExpression() != null) {
      return SuggestedFix.emptyFix();
    }
    ExpressionTree capacity = tree.getArguments().get(0);
    Optional<SuggestedFix> factory =
        tree.getArguments().size() == 1
            ? factoryCall(tree, container, state.getSourceForNode(count), state)
            : Optional.empty();
    return factory.orElseGet(
        () ->
            SuggestedFix.replace(
                capacity,
                String.format(
                    "(int) Math.ceil(%s / %s)%s",
                    SourceText.asOperand(count, state),
                    loadFactor,
                    roomForOneMore(container) ? " + 1" : "")));
  }

  /** As above, for a number of elements that is known. */
  public static SuggestedFix forHashTable(
      NewClassTree tree, Container container, int count, VisitorState state) {
    if (tree.getClassBody() != null || tree.getArguments().size() != 1) {
      return SuggestedFix.emptyFix();
    }
    HashGrowth growth = (HashGrowth) container.growth().orElseThrow();
    return factoryCall(tree, container, String.valueOf(count), state)
        .orElseGet(
            () ->
                SuggestedFix.replace(
                    tree.getArguments().get(0), String.valueOf(growth.capacityArgumentFor(count))));
  }

  /** Before JDK 19 a {@code WeakHashMap} is resized when it reaches its threshold, not behind. */
  private static boolean roomForOneMore(Container container) {
    return container.growth().filter(HashGrowth.WEAK_HASH_MAP::equals).isPresent();
  }

  private static Optional<SuggestedFix> factoryCall(
      NewClassTree tree, Container container, String count, VisitorState state) {
    Optional<Creation> jdk = container.jdkFactory().filter(factory -> isAvailable(factory, state));
    Optional<Creation> chosen =
        jdk.isPresent()
            ? jdk
            : container.guavaFactory().filter(factory -> isImported(factory.owner(), state));
    Tree type = tree.getIdentifier();
    if (chosen.isEmpty() || isRaw(tree)) {
      return Optional.empty();
    }
    String typeArguments =
        type instanceof ParameterizedTypeTree
            ? ((ParameterizedTypeTree) type)
                .getTypeArguments().stream()
                    .map(state::getSourceForNode)
                    .collect(Collectors.joining(", "))
            : "";
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String owner =
        jdk.isPresent()
            ? state.getSourceForNode(
                type instanceof ParameterizedTypeTree
                    ? ((ParameterizedTypeTree) type).getType()
                    : type)
            : SuggestedFixes.qualifyType(state, fix, chosen.get().owner());
    String explicit = typeArguments.isEmpty() ? "" : "<" + typeArguments + ">";
    return Optional.of(
        fix.replace(tree, owner + "." + explicit + chosen.get().method() + "(" + count + ")")
            .build());
  }

  private static boolean isRaw(NewClassTree tree) {
    return !(tree.getIdentifier() instanceof ParameterizedTypeTree);
  }

  /** Whether both the language level and the class path have the factory. */
  private static boolean isAvailable(Creation factory, VisitorState state) {
    int level = JavacProcessingEnvironment.instance(state.context).getSourceVersion().ordinal();
    return level >= factory.sinceJdk()
        && Code.typeNamed(factory.owner(), state)
            .map(Type::asElement)
            .filter(type -> type.members().findFirst(state.getName(factory.method())) != null)
            .isPresent();
  }

  private static boolean isImported(String type, VisitorState state) {
    for (ImportTree each : state.getPath().getCompilationUnit().getImports()) {
      if (!each.isStatic() && each.getQualifiedIdentifier().toString().equals(type)) {
        return ASTHelpers.getSymbol(each.getQualifiedIdentifier()) != null;
      }
    }
    return false;
  }
}
