package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import io.github.heapwise.analysis.CapacityUnit;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.CountExpression;
import io.github.heapwise.analysis.Creation;
import io.github.heapwise.analysis.HashGrowth;
import io.github.heapwise.analysis.NewContainer;
import java.util.List;
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

  /**
   * Makes an empty container, created without a capacity, large enough for {@code count} elements.
   *
   * @return an empty fix for an anonymous class, for a count of which there is no text, and where
   *     the class path has a version of the container that takes no capacity
   */
  public static SuggestedFix reserve(
      NewContainer created, CountExpression count, VisitorState state) {
    Optional<Creation> sized = created.container().sized(created.creation());
    if (created.isAnonymous() || sized.isEmpty() || !isAvailable(sized.get(), state)) {
      return SuggestedFix.emptyFix();
    }
    int least = sized.get().smallestCapacity();
    ExpressionTree tree = created.tree();
    boolean isTable = sized.get().unit() == CapacityUnit.TABLE_SLOTS;
    Optional<SuggestedFix> factory =
        isTable && tree instanceof NewClassTree
            ? count
                .text(least)
                .flatMap(text -> factoryCall((NewClassTree) tree, created.container(), text, state))
            : Optional.empty();
    return factory
        .or(
            () ->
                (isTable ? slots(created.container(), count) : count.text(least))
                    .map(capacity -> insert(created, sized.get(), capacity, state)))
        .orElseGet(SuggestedFix::emptyFix);
  }

  private static Optional<String> slots(Container container, CountExpression count) {
    boolean isNumber = count.constant().isPresent() && !count.isNamed();
    return isNumber && count.constant().getAsLong() <= Integer.MAX_VALUE
        ? container
            .growth()
            .map(HashGrowth.class::cast)
            .map(growth -> growth.capacityArgumentFor((int) count.constant().getAsLong()))
            .map(String::valueOf)
        : count
            .operand(0)
            .map(
                operand ->
                    String.format(
                        "(int) Math.ceil(%s / 0.75)%s",
                        operand, roomForOneMore(container) ? " + 1" : ""));
  }

  /** Puts the capacity in front of the arguments, and the name of the factory that takes it. */
  private static SuggestedFix insert(
      NewContainer created, Creation sized, String capacity, VisitorState state) {
    ExpressionTree tree = created.tree();
    int end = state.getEndPosition(tree);
    if (tree instanceof MethodInvocationTree) {
      int name = SourceText.nameStart((MethodInvocationTree) tree, state);
      String after = SourceText.of(name + created.creation().method().length(), end, state);
      return SuggestedFix.replace(
          name, end, sized.method() + after.substring(0, after.length() - 1) + capacity + ")");
    }
    List<? extends ExpressionTree> arguments = ((NewClassTree) tree).getArguments();
    return arguments.isEmpty()
        ? SuggestedFix.replace(end - 1, end - 1, capacity)
        : SuggestedFix.prefixWith(arguments.get(0), capacity + ", ");
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
            .filter(type -> hasMember(type, factory, state))
            .isPresent();
  }

  private static boolean hasMember(TypeSymbol type, Creation creation, VisitorState state) {
    for (Symbol each : type.members().getSymbolsByName(state.getName(creation.method()))) {
      if (each instanceof MethodSymbol
          && creation.parameters().equals(NewContainer.parameters((MethodSymbol) each, state))) {
        return true;
      }
    }
    return false;
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
