package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;

/**
 * A loop that does nothing but to put each element of one container into another, unchanged and in
 * order, so that one call for all of them would do the same.
 *
 * <p>Known are for-each over an array or a collection, over the entries of a map or over its keys
 * with {@code get}; a counter that runs over all indexes of an array or list; an iterator in the
 * header of a {@code for}; {@code forEach} with a lambda or a method reference. The elements must
 * fit without boxing, unboxing or an unchecked conversion, and the source must not be the target.
 *
 * @param loop the loop statement, the lambda or the method reference
 * @param statement the whole statement
 * @param target the container that is filled, a variable or field
 * @param source an array, a collection, or the map whose entries are taken
 */
public record BulkCopy(
    Loop loop, TreePath statement, ExpressionTree target, ExpressionTree source) {
  private static final String COLLECTION = "java.util.Collection";
  private static final String MAP = "java.util.Map";

  private static final Set<String> ADDS =
      Set.of("add", "addElement", "addLast", "offer", "offerLast");

  /** Whose operation for many makes room once for all that comes; of an interface the usual one. */
  private static final Set<String> GROWS_ONCE =
      Set.of(
          "java.util.List",
          "java.util.ArrayList",
          "java.util.Vector",
          "java.util.Stack",
          "java.util.ArrayDeque",
          MAP,
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.IdentityHashMap",
          "com.google.common.collect.ImmutableList.Builder",
          "com.google.common.collect.ImmutableMap.Builder",
          "com.google.common.collect.ImmutableBiMap.Builder");

  /** Whose copy constructor makes room for all that it copies, and takes over nothing else. */
  private static final Set<String> COPIES =
      Set.of(
          "java.util.ArrayList",
          "java.util.Vector",
          "java.util.ArrayDeque",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.WeakHashMap",
          "java.util.IdentityHashMap",
          "java.util.Hashtable",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.HashSet",
          "java.util.LinkedHashSet");

  /** The copy that the loop makes, if it makes one. */
  public static Optional<BulkCopy> of(Loop loop, Uses uses, VisitorState state) {
    return new Reader(loop, uses, state)
        .read()
        .filter(copy -> !copy.readsTarget(uses) && !copy.isOwnOperation(state) && copy.fits(state));
  }

  /**
   * Whether all loops that fill the container are copies which need no room: made by a constructor
   * or an operation for many.
   */
  public static boolean isAllOf(KnownFill fill, Uses uses, VisitorState state) {
    return fill.loops().stream()
        .allMatch(
            loop ->
                of(loop, uses, state)
                    .filter(
                        copy ->
                            copy.growsOnce(uses, state)
                                || copy.createdBefore(uses, state).isPresent())
                    .isPresent());
  }

  /** Whether the source is a map, of which the entries are copied. */
  public boolean isOfMap(VisitorState state) {
    return Code.isSubtype(Code.typeOf(source), MAP, state);
  }

  public boolean isOfArray() {
    return Code.typeOf(source).hasTag(TypeTag.ARRAY);
  }

  /**
   * Whether other loops fill the target as well, all of which is known where it is created, so that
   * room for all is better than a fix of this loop alone.
   */
  public boolean isPartOfFill(FileIndex index, VisitorState state) {
    Uses uses = index.uses();
    for (TreePath value : uses.values(Code.variableOf(target))) {
      Optional<KnownFill> fill =
          NewContainer.of((ExpressionTree) value.getLeaf(), state)
              .flatMap(
                  created ->
                      KnownFill.of(
                          value,
                          Place.of(target).orElseThrow(),
                          created.container(),
                          index,
                          state));
      if (fill.isPresent() && fill.get().loops().contains(loop)) {
        return !isAllOf(fill.get(), uses, state);
      }
    }
    return false;
  }

  /** The type of the target: the one that it is created with, where the file shows that. */
  public Optional<Container> container(Uses uses, VisitorState state) {
    List<TreePath> values = uses.values(Code.variableOf(target));
    Type type = Code.typeOf(target);
    if (values.size() == 1) {
      ExpressionTree value = (ExpressionTree) values.get(0).getLeaf();
      Optional<NewContainer> created = NewContainer.of(value, state);
      if (created.isPresent()) {
        return created.map(NewContainer::container);
      }
      if (value instanceof NewClassTree && Code.typeOf(value) != null) {
        type = Code.typeOf(value);
      }
    }
    return Containers.forType(type.tsym.getQualifiedName().toString());
  }

  /**
   * Whether the target grows once in its operation for many and has no room yet, as far as the file
   * shows.
   */
  public boolean growsOnce(Uses uses, VisitorState state) {
    return container(uses, state).filter(type -> GROWS_ONCE.contains(type.type())).isPresent()
        && uses.values(Code.variableOf(target)).stream()
            .noneMatch(value -> reserves((ExpressionTree) value.getLeaf(), state))
        && uses.of(Code.variableOf(target)).stream().noneMatch(BulkCopy::isEnsureCapacity);
  }

  private static boolean reserves(ExpressionTree value, VisitorState state) {
    return NewContainer.of(value, state)
        .filter(created -> created.creation().unit().reserves())
        .isPresent();
  }

  /**
   * The creation of the empty target by the statement before this one, where its copy constructor
   * could take the source.
   */
  public Optional<NewClassTree> createdBefore(Uses uses, VisitorState state) {
    return uses.values(Code.variableOf(target)).stream()
        .filter(value -> isJustBefore(KnownFill.statementOf(value)))
        .map(TreePath::getLeaf)
        .filter(NewClassTree.class::isInstance)
        .map(NewClassTree.class::cast)
        .filter(created -> created.getArguments().isEmpty() && copies(created, state))
        .findFirst();
  }

  private static boolean copies(NewClassTree tree, VisitorState state) {
    return NewContainer.of(tree, state)
        .filter(created -> !created.isAnonymous())
        .filter(created -> COPIES.contains(created.container().type()))
        .isPresent();
  }

  private boolean isJustBefore(TreePath creation) {
    Tree block = statement.getParentPath().getLeaf();
    if (creation == null
        || creation.getParentPath().getLeaf() != block
        || !(block instanceof BlockTree)) {
      return false;
    }
    // The type of a "var" comes from what it is initialised with; so would that of a diamond.
    boolean isImplicit =
        creation.getLeaf() instanceof VariableTree
            && ((JCVariableDecl) creation.getLeaf()).declaredUsingVar();
    List<? extends StatementTree> statements = ((BlockTree) block).getStatements();
    return !isImplicit
        && statements.indexOf(creation.getLeaf()) == statements.indexOf(statement.getLeaf()) - 1;
  }

  private static boolean isEnsureCapacity(TreePath use) {
    Tree call = use.getParentPath().getParentPath().getLeaf();
    return call instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) call).equals("ensureCapacity");
  }

  /** By its own name, or by that of a variable that is set to the other. */
  private boolean readsTarget(Uses uses) {
    Place place = Place.of(target).orElseThrow();
    return Code.anyMatch(source, place::isNamedBy)
        || isSetTo(Code.variableOf(source), target, uses)
        || isSetTo(Code.variableOf(target), source, uses);
  }

  private static boolean isSetTo(VarSymbol variable, ExpressionTree value, Uses uses) {
    Optional<Place> place = Place.of(value);
    return variable != null
        && place.isPresent()
        && uses.values(variable).stream()
            .anyMatch(each -> place.get().isNamedBy(viewed((ExpressionTree) each.getLeaf())));
  }

  /** What the value is, or is a view of: {@code xs} of {@code xs.subList(0, n)}. */
  private static ExpressionTree viewed(ExpressionTree value) {
    ExpressionTree at = ASTHelpers.stripParentheses(value);
    while (at instanceof MethodInvocationTree
        && Code.receiverOf((MethodInvocationTree) at) != null) {
      at = ASTHelpers.stripParentheses(Code.receiverOf((MethodInvocationTree) at));
    }
    return at;
  }

  /**
   * Whether the loop may be how the container that it works on does its operations for many:
   * calling one of them in its place would not end.
   */
  private boolean isOwnOperation(VisitorState state) {
    if (isThis(target, state) || isThis(source, state)) {
      return true;
    }
    VarSymbol variable = Code.variableOf(target);
    boolean isGiven = variable != null && variable.getKind() == ElementKind.PARAMETER;
    for (TreePath at = statement; isGiven && at != null; at = at.getParentPath()) {
      String name =
          at.getLeaf() instanceof MethodTree
              ? ((MethodTree) at.getLeaf()).getName().toString().toLowerCase(Locale.ROOT)
              : "";
      if (name.contains("addall") || name.contains("putall")) {
        return true;
      }
    }
    return false;
  }

  /** {@code this}, {@code super}, or what a container's own method gives: a view of it, maybe. */
  private static boolean isThis(ExpressionTree tree, VisitorState state) {
    if (tree instanceof MethodInvocationTree) {
      ExpressionTree receiver = Code.receiverOf((MethodInvocationTree) tree);
      Symbol method = Code.symbolOf(tree);
      return (receiver == null || isThis(receiver, state))
          && method != null
          && (Code.isSubtype(method.owner.type, COLLECTION, state)
              || Code.isSubtype(method.owner.type, MAP, state));
    }
    VarSymbol variable = Code.variableOf(tree);
    return variable != null
        && (variable.name.contentEquals("this") || variable.name.contentEquals("super"));
  }

  /** Whether the operation for many accepts the source, with nothing converted on the way. */
  private boolean fits(VisitorState state) {
    Types types = state.getTypes();
    Type from = Code.typeOf(source);
    List<Type> wanted = arguments(Code.typeOf(target), isOfMap(state) ? MAP : COLLECTION, state);
    List<Type> given =
        isOfArray()
            ? List.of(types.elemtype(from))
            : arguments(from, isOfMap(state) ? MAP : COLLECTION, state);
    if (wanted.isEmpty() || wanted.size() != given.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      Type upper = types.cvarUpperBound(types.wildUpperBound(given.get(i)));
      Type lower = types.cvarLowerBound(types.wildLowerBound(wanted.get(i)));
      if (upper.isPrimitive() || !types.isSubtype(upper, lower)) {
        return false;
      }
    }
    return true;
  }

  /** The type arguments as those of a supertype, or a builder's own; empty for a raw type. */
  private static List<Type> arguments(Type type, String supertype, VisitorState state) {
    Type as =
        Code.typeNamed(supertype, state)
            .map(wanted -> state.getTypes().asSuper(type, wanted.tsym))
            .orElse(type);
    return as == null ? type.getTypeArguments() : as.getTypeArguments();
  }

  /** Takes the loop apart. */
  private record Reader(Loop loop, Uses uses, VisitorState state) {

    Optional<BulkCopy> read() {
      Tree tree = loop.tree();
      return tree instanceof EnhancedForLoopTree
          ? ofEach((EnhancedForLoopTree) tree)
          : tree instanceof ForLoopTree
              ? ofHeader((ForLoopTree) tree)
              : tree instanceof LambdaExpressionTree
                  ? ofLambda((LambdaExpressionTree) tree)
                  : tree instanceof MemberReferenceTree
                      ? ofReference((MemberReferenceTree) tree)
                      : Optional.empty();
    }

    private Optional<BulkCopy> ofEach(EnhancedForLoopTree tree) {
      VarSymbol element = Code.variableOf(tree.getVariable());
      Optional<MethodInvocationTree> add = onlyCall();
      if (add.isEmpty() || element == null || element.type.isPrimitive()) {
        return Optional.empty();
      }
      ExpressionTree source = ASTHelpers.stripParentheses(tree.getExpression());
      if (isAddOf(add.get(), element)) {
        // The entries of some maps are made anew, or changed, as the iterator goes on.
        return isCall(source, "entrySet")
            ? Optional.empty()
            : copy(loop.path(), add.get(), source, COLLECTION);
      }
      return isPutOf(add.get(), element, source)
          ? copy(loop.path(), add.get(), Code.receiverOf((MethodInvocationTree) source), MAP)
          : Optional.empty();
    }

    /** {@code put(e.getKey(), e.getValue())}, or {@code put(k, m.get(k))}. */
    private boolean isPutOf(MethodInvocationTree put, VarSymbol element, ExpressionTree source) {
      if (!isPut(put)) {
        return false;
      }
      ExpressionTree key = valueOf(put.getArguments().get(0));
      ExpressionTree value = valueOf(put.getArguments().get(1));
      if (isCall(source, "entrySet")) {
        return isCallOn(key, "getKey", element) && isCallOn(value, "getValue", element);
      }
      ExpressionTree map =
          isCall(source, "keySet") ? Code.receiverOf((MethodInvocationTree) source) : null;
      return map != null
          && Code.variableOf(key) == element
          && value instanceof MethodInvocationTree
          && Code.nameOf((MethodInvocationTree) value).equals("get")
          && Code.receiverOf((MethodInvocationTree) value) != null
          && Place.of(map).isPresent()
          && Place.of(map).equals(Place.of(Code.receiverOf((MethodInvocationTree) value)))
          && Code.variableOf(((MethodInvocationTree) value).getArguments().get(0)) == element;
    }

    /** A counter over all indexes, or an iterator. */
    private Optional<BulkCopy> ofHeader(ForLoopTree tree) {
      Optional<MethodInvocationTree> add = onlyCall().filter(Reader::isAdd);
      Optional<TripCount.SizeOf> count =
          add.flatMap(call -> TripCount.of(loop, uses, state))
              .filter(TripCount.SizeOf.class::isInstance)
              .map(TripCount.SizeOf.class::cast);
      if (count.isEmpty()
          || tree.getInitializer().size() != 1
          || !(tree.getInitializer().get(0) instanceof VariableTree)) {
        return Optional.empty();
      }
      VariableTree counter = (VariableTree) tree.getInitializer().get(0);
      ExpressionTree element = valueOf(add.get().getArguments().get(0));
      if (isCallOn(element, "next", Code.variableOf(counter))) {
        ExpressionTree source = Code.receiverOf((MethodInvocationTree) counter.getInitializer());
        return tree.getUpdate().isEmpty() && !isCall(source, "entrySet")
            ? copy(loop.path(), add.get(), source, COLLECTION)
            : Optional.empty();
      }
      boolean goesUp =
          tree.getUpdate().size() == 1
              && Set.of(Tree.Kind.LESS_THAN, Tree.Kind.NOT_EQUAL_TO)
                  .contains(tree.getCondition().getKind());
      return goesUp
              && elementAt(element, Code.variableOf(counter))
                  .flatMap(Place::of)
                  .filter(place -> place.isNamedBy(count.get().container()))
                  .isPresent()
          ? copy(loop.path(), add.get(), count.get().container(), COLLECTION)
          : Optional.empty();
    }

    /** The {@code a} of {@code a[i]} and {@code a.get(i)}. */
    private static Optional<ExpressionTree> elementAt(ExpressionTree tree, VarSymbol index) {
      if (tree instanceof ArrayAccessTree) {
        ArrayAccessTree access = (ArrayAccessTree) tree;
        return Code.variableOf(access.getIndex()) == index
            ? Optional.of(access.getExpression())
            : Optional.empty();
      }
      return tree instanceof MethodInvocationTree
              && Code.nameOf((MethodInvocationTree) tree).equals("get")
              && ((MethodInvocationTree) tree).getArguments().size() == 1
              && Code.variableOf(((MethodInvocationTree) tree).getArguments().get(0)) == index
          ? Optional.ofNullable(Code.receiverOf((MethodInvocationTree) tree))
          : Optional.empty();
    }

    private Optional<BulkCopy> ofLambda(LambdaExpressionTree tree) {
      List<VarSymbol> parameters = new ArrayList<>();
      tree.getParameters().forEach(each -> parameters.add(Code.variableOf(each)));
      return onlyCall()
          .filter(
              call ->
                  parameters.size() == 1
                      ? isAddOf(call, parameters.get(0)) || isPutOfEach(call, parameters.get(0))
                      : isPut(call)
                          && Code.variableOf(valueOf(call.getArguments().get(0)))
                              == parameters.get(0)
                          && Code.variableOf(valueOf(call.getArguments().get(1)))
                              == parameters.get(1))
          .flatMap(
              call ->
                  copy(
                      loop.path().getParentPath().getParentPath(),
                      call,
                      isPutOfEach(call, parameters.get(0))
                          ? Code.receiverOf((MethodInvocationTree) sourceOfCall())
                          : sourceOfCall(),
                      parameters.size() == 1 && !isPut(call) ? COLLECTION : MAP));
    }

    /** {@code m.entrySet().forEach(e -> …)}, {@code m.keySet().forEach(k -> …)}. */
    private boolean isPutOfEach(MethodInvocationTree call, VarSymbol parameter) {
      ExpressionTree source = sourceOfCall();
      return source instanceof MethodInvocationTree && isPutOf(call, parameter, source);
    }

    private Optional<BulkCopy> ofReference(MemberReferenceTree tree) {
      String name = tree.getName().toString();
      boolean isPut = name.equals("put");
      return isPut || ADDS.contains(name)
          ? copy(
              loop.path().getParentPath().getParentPath(),
              tree.getQualifierExpression(),
              sourceOfCall(),
              isPut ? MAP : COLLECTION)
          : Optional.empty();
    }

    /** {@code xs} of {@code xs.forEach} and {@code xs.stream().forEach}. */
    private ExpressionTree sourceOfCall() {
      ExpressionTree receiver = loop.call().map(Code::receiverOf).orElse(null);
      if (!isCall(receiver, "stream")) {
        return receiver;
      }
      MethodInvocationTree stream = (MethodInvocationTree) receiver;
      return stream.getArguments().isEmpty()
          ? Code.receiverOf(stream)
          : Code.isCallOf(stream, "java.util.Arrays", "stream", state)
                  && stream.getArguments().size() == 1
              ? stream.getArguments().get(0)
              : null;
    }

    private Optional<BulkCopy> copy(
        TreePath statement, MethodInvocationTree add, ExpressionTree source, String type) {
      return copy(statement, Code.receiverOf(add), source, type);
    }

    private Optional<BulkCopy> copy(
        TreePath statement, ExpressionTree target, ExpressionTree source, String type) {
      Type from = source == null ? null : Code.typeOf(source);
      Type to = target == null ? null : Code.typeOf(target);
      boolean isKnown =
          from != null
              && to != null
              && Code.variableOf(target) != null
              && Place.of(target).isPresent()
              && statement.getLeaf() instanceof StatementTree
              && (Code.isSubtype(from, type, state)
                  || type.equals(COLLECTION) && from.hasTag(TypeTag.ARRAY));
      return isKnown
          ? Optional.of(new BulkCopy(loop, statement, target, source))
          : Optional.empty();
    }

    /** The call that is all there is in the body, but for variables that name its arguments. */
    private Optional<MethodInvocationTree> onlyCall() {
      Tree last = loop.body();
      while (last instanceof BlockTree && !((BlockTree) last).getStatements().isEmpty()) {
        List<? extends StatementTree> statements = ((BlockTree) last).getStatements();
        last = statements.get(statements.size() - 1);
      }
      if (last instanceof ExpressionStatementTree) {
        last = ((ExpressionStatementTree) last).getExpression();
      }
      if (!(last instanceof MethodInvocationTree)) {
        return Optional.empty();
      }
      MethodInvocationTree call = (MethodInvocationTree) last;
      return statementsAhead().allMatch(each -> isNameOfArgument(each, call))
          ? Optional.of(call)
          : Optional.empty();
    }

    private Stream<StatementTree> statementsAhead() {
      List<StatementTree> ahead = new ArrayList<>();
      Tree at = loop.body();
      while (at instanceof BlockTree && !((BlockTree) at).getStatements().isEmpty()) {
        List<? extends StatementTree> statements = ((BlockTree) at).getStatements();
        ahead.addAll(statements.subList(0, statements.size() - 1));
        at = statements.get(statements.size() - 1);
      }
      return ahead.stream();
    }

    private static boolean isNameOfArgument(StatementTree statement, MethodInvocationTree call) {
      VarSymbol variable = statement instanceof VariableTree ? Code.variableOf(statement) : null;
      return variable != null
          && !variable.type.isPrimitive()
          && ((VariableTree) statement).getInitializer() != null
          && call.getArguments().stream().anyMatch(each -> Code.variableOf(each) == variable);
    }

    /** What the argument is: for a variable that the body declares, what that is set to. */
    private ExpressionTree valueOf(ExpressionTree argument) {
      VarSymbol variable = Code.variableOf(argument);
      return ASTHelpers.stripParentheses(
          statementsAhead()
              .filter(each -> variable != null && Code.variableOf(each) == variable)
              .map(each -> ((VariableTree) each).getInitializer())
              .findFirst()
              .orElse(argument));
    }

    private static boolean isAdd(MethodInvocationTree call) {
      return call.getArguments().size() == 1
          && ADDS.contains(Code.nameOf(call))
          && Code.receiverOf(call) != null;
    }

    private boolean isAddOf(MethodInvocationTree call, VarSymbol element) {
      return isAdd(call) && Code.variableOf(valueOf(call.getArguments().get(0))) == element;
    }

    private static boolean isPut(MethodInvocationTree call) {
      return call.getArguments().size() == 2
          && Code.nameOf(call).equals("put")
          && Code.receiverOf(call) != null;
    }

    private static boolean isCall(ExpressionTree tree, String name) {
      return tree instanceof MethodInvocationTree
          && Code.nameOf((MethodInvocationTree) tree).equals(name)
          && Code.receiverOf((MethodInvocationTree) tree) != null;
    }

    private static boolean isCallOn(ExpressionTree tree, String name, VarSymbol variable) {
      return variable != null
          && isCall(tree, name)
          && Code.variableOf(Code.receiverOf((MethodInvocationTree) tree)) == variable;
    }
  }
}
