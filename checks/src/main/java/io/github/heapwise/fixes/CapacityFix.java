package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import io.github.heapwise.analysis.CapacityUnit;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.ContainerKind;
import io.github.heapwise.analysis.CountExpression;
import io.github.heapwise.analysis.Creation;
import io.github.heapwise.analysis.HashGrowth;
import io.github.heapwise.analysis.NewContainer;
import io.github.heapwise.analysis.NewHashTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the capacity that a container needs where it is created, in the unit that it counts in. */
public final class CapacityFix {
  private CapacityFix() {}

  /**
   * Makes the hash table large enough for as many elements as its capacity argument says: by the
   * JDK's own factory from source level 19, by Guava's where the file already imports its class,
   * else by the division through the load factor. The argument is evaluated once, as before.
   *
   * @return an empty fix where the tree is an anonymous class
   */
  public static SuggestedFix forHashTable(NewHashTable table, VisitorState state) {
    return forHashTable(
        table,
        state.getSourceForNode(table.capacity()),
        slots(SourceText.asOperand(table.capacity(), state), table.loadFactor(), table.container()),
        state);
  }

  /** As above, for a number of elements that is known; the capacity becomes that of the table. */
  public static SuggestedFix forHashTable(NewHashTable table, int elements, VisitorState state) {
    return forHashTable(
        table,
        String.valueOf(elements),
        slots(elements, table.loadFactor(), table.container()),
        state);
  }

  private static SuggestedFix forHashTable(
      NewHashTable table, String count, String slots, VisitorState state) {
    NewClassTree tree = table.tree();
    if (tree.getClassBody() != null || tree.getEnclosingExpression() != null) {
      return SuggestedFix.emptyFix();
    }
    Optional<SuggestedFix> factory =
        tree.getArguments().size() == 1
            ? factoryCall(tree, table.container(), count, state)
            : Optional.empty();
    return factory.orElseGet(() -> SuggestedFix.replace(table.capacity(), slots));
  }

  private static String slots(String operand, float loadFactor, Container container) {
    return String.format(
        "(int) Math.ceil(%s / %s)%s", operand, loadFactor, isWeak(container) ? " + 1" : "");
  }

  /** The slots of the table, which is what whoever reads it takes a capacity for. */
  private static String slots(int elements, float loadFactor, Container container) {
    HashGrowth growth =
        isWeak(container)
            ? HashGrowth.HASH_MAP
            : container.growth().map(HashGrowth.class::cast).orElseThrow();
    int room = isWeak(container) ? elements + 1 : elements;
    return String.valueOf(
        growth.tableSlots(growth.capacityArgumentFor(room, loadFactor), loadFactor));
  }

  /** Before JDK 19 such a table is resized when it reaches its threshold, not when it passes it. */
  private static boolean isWeak(Container container) {
    return container.growth().filter(HashGrowth.WEAK_HASH_MAP::equals).isPresent();
  }

  /**
   * Makes an empty container, created without a capacity, large enough for {@code count} elements.
   *
   * @param atLeast whether there may be more: then no less than the usual room is asked for, and
   *     that much on top of it for text and bytes, as {@code new StringBuilder(String)} does
   * @return an empty fix for an anonymous class, for a count of which there is no text, and where
   *     the class path has a version of the container that takes no capacity
   */
  public static SuggestedFix reserve(
      NewContainer created, CountExpression elements, boolean atLeast, VisitorState state) {
    Container container = created.container();
    Optional<Creation> sized = container.sized(created.creation());
    if (created.isAnonymous()
        || sized.isEmpty()
        || !isAvailable(sized.get(), state)
        || atLeast && container.growth().isEmpty()) {
      return SuggestedFix.emptyFix();
    }
    int usual =
        atLeast
            ? container.growth().map(each -> (int) each.elementsBeforeResize()).orElseThrow()
            : 0;
    int least = Math.max(usual, sized.get().smallestCapacity());
    boolean isText =
        container.kind() == ContainerKind.CHARS || container.kind() == ContainerKind.BYTES;
    CountExpression count = atLeast && isText ? elements.withSpare(usual) : elements;
    ExpressionTree tree = created.tree();
    boolean isTable = sized.get().unit() == CapacityUnit.TABLE_SLOTS;
    Optional<SuggestedFix> factory =
        isTable && tree instanceof NewClassTree
            ? count
                .text(least)
                .flatMap(text -> factoryCall((NewClassTree) tree, container, text, state))
            : Optional.empty();
    return factory
        .or(
            () ->
                (isTable
                        ? slots(container, count, least)
                        : isArray(container.kind()) ? count.arrayLength(least) : count.text(least))
                    .map(capacity -> insert(created, sized.get(), capacity, state)))
        .orElseGet(SuggestedFix::emptyFix);
  }

  /**
   * Makes room for {@code elements} elements and no more, where more is reserved: leaves the
   * capacity out if as many fit without one, else replaces it.
   *
   * @param elements in the unit of the container, at least 1
   * @return an empty fix for an anonymous class
   */
  public static SuggestedFix shrink(NewContainer created, int elements, VisitorState state) {
    ExpressionTree tree = created.tree();
    if (created.isAnonymous()) {
      return SuggestedFix.emptyFix();
    }
    if (tree instanceof NewClassTree && created.fitsByDefault(elements)) {
      NewClassTree creation = (NewClassTree) tree;
      ExpressionTree capacity = creation.getArguments().get(0);
      int start = SourceText.argumentsStart(creation, state);
      int end =
          creation.getArguments().size() == 1
              ? state.getEndPosition(tree) - 1
              : ASTHelpers.getStartPosition(creation.getArguments().get(1));
      if (start > 0
          && !SourceText.hasComment(start, ASTHelpers.getStartPosition(capacity), state)
          && !SourceText.hasComment(state.getEndPosition(capacity), end, state)) {
        return SuggestedFix.replace(start, end, "");
      }
    }
    Optional<NewHashTable> table =
        tree instanceof NewClassTree
            ? NewHashTable.of((NewClassTree) tree, state)
            : Optional.empty();
    return table
        .map(each -> forHashTable(each, elements, state))
        .orElseGet(
            () -> SuggestedFix.replace(created.capacity().orElseThrow(), String.valueOf(elements)));
  }

  /** Whether a capacity that is too large for an array is no loss: it could not be filled. */
  private static boolean isArray(ContainerKind kind) {
    return switch (kind) {
      case LIST, QUEUE, DEQUE, CHARS, BYTES, LIST_BUILDER -> true;
      default -> false;
    };
  }

  private static Optional<String> slots(Container container, CountExpression count, int least) {
    boolean isNumber = count.constant().isPresent() && !count.isNamed();
    return isNumber
            && count.text(least).isPresent()
            && count.constant().getAsLong() < Integer.MAX_VALUE
        ? Optional.of(
            slots((int) count.constant().getAsLong(), HashGrowth.DEFAULT_LOAD_FACTOR, container))
        : count
            .operand(least)
            .map(operand -> slots(operand, HashGrowth.DEFAULT_LOAD_FACTOR, container));
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
    if (!sized.isConstructor()) {
      return factoryOfOuter((NewClassTree) tree, sized, capacity, state);
    }
    List<? extends ExpressionTree> arguments = ((NewClassTree) tree).getArguments();
    return arguments.isEmpty()
        ? SuggestedFix.replace(end - 1, end - 1, capacity)
        : SuggestedFix.prefixWith(arguments.get(0), capacity + ", ");
  }

  /** {@code Outer.<T>factory(n)} for {@code new Outer.Nested<T>()}. */
  private static SuggestedFix factoryOfOuter(
      NewClassTree tree, Creation factory, String capacity, VisitorState state) {
    if (!(tree.getIdentifier() instanceof ParameterizedTypeTree)
        || hasCommentOutsideOfArgument(tree, state)) {
      return SuggestedFix.emptyFix();
    }
    ParameterizedTypeTree type = (ParameterizedTypeTree) tree.getIdentifier();
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String owner =
        type.getType() instanceof MemberSelectTree
            ? state.getSourceForNode(((MemberSelectTree) type.getType()).getExpression())
            : SuggestedFixes.qualifyType(state, fix, factory.owner());
    return fix.replace(tree, call(owner, type, factory, capacity, state)).build();
  }

  private static Optional<SuggestedFix> factoryCall(
      NewClassTree tree, Container container, String count, VisitorState state) {
    if (!(tree.getIdentifier() instanceof ParameterizedTypeTree)
        || hasCommentOutsideOfArgument(tree, state)) {
      return Optional.empty();
    }
    ParameterizedTypeTree type = (ParameterizedTypeTree) tree.getIdentifier();
    SuggestedFix.Builder fix = SuggestedFix.builder();
    Optional<Creation> factory = container.jdkFactory().filter(each -> isAvailable(each, state));
    String owner = state.getSourceForNode(type.getType());
    if (factory.isEmpty()) {
      factory = container.guavaFactory().filter(each -> isImported(each, state));
      owner = factory.map(each -> SuggestedFixes.qualifyType(state, fix, each.owner())).orElse("");
    }
    if (factory.isEmpty() || type.getType() instanceof AnnotatedTypeTree) {
      return Optional.empty();
    }
    return Optional.of(fix.replace(tree, call(owner, type, factory.get(), count, state)).build());
  }

  private static String call(
      String owner,
      ParameterizedTypeTree type,
      Creation factory,
      String count,
      VisitorState state) {
    String arguments =
        type.getTypeArguments().stream()
            .map(state::getSourceForNode)
            .collect(Collectors.joining(", "));
    return String.format(
        "%s.%s%s(%s)",
        owner, arguments.isEmpty() ? "" : "<" + arguments + ">", factory.method(), count);
  }

  private static boolean hasCommentOutsideOfArgument(NewClassTree tree, VisitorState state) {
    int start = ASTHelpers.getStartPosition(tree);
    int end = state.getEndPosition(tree);
    if (tree.getArguments().isEmpty()) {
      return SourceText.hasComment(start, end, state);
    }
    ExpressionTree argument = tree.getArguments().get(0);
    return SourceText.hasComment(start, ASTHelpers.getStartPosition(argument), state)
        || SourceText.hasComment(state.getEndPosition(argument), end, state);
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

  /** Whether the file imports the factory's class, and this version of it has the factory. */
  private static boolean isImported(Creation factory, VisitorState state) {
    return state.getPath().getCompilationUnit().getImports().stream()
            .filter(each -> !each.isStatic())
            .anyMatch(each -> each.getQualifiedIdentifier().toString().equals(factory.owner()))
        && isAvailable(factory, state);
  }
}
