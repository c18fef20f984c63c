package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * The most elements that are ever put into a new container, where every use of it can be seen.
 *
 * <p>The container is followed from its creation through chained calls ({@code
 * append(…).append(…)}) into a local or a private field, and from there to every use in the file.
 * Each add counts as often as it can run at most: once, or as often as loops of a known trip count
 * repeat it; that it may not run, or that something is taken out again, only makes it less. A key
 * that is an enum or a {@code Boolean} limits a hash map or set without looking at its uses.
 *
 * <p>Nothing is known where the container
 *
 * <ul>
 *   <li>is passed to a method that could add to it: one whose parameter is more than {@code
 *       Object}, {@code CharSequence}, {@code Iterable}, {@code Collection<?>} or {@code List<?
 *       extends T>}, and that does not put it into a list or set;
 *   <li>is captured by a lambda that is no loop, or by a class, which adds to it;
 *   <li>is handed to a caller that will go on filling it: text, bytes, a builder that is returned;
 *       a field that is returned;
 *   <li>gets an amount that depends on its arguments, or an add in a loop without a known count;
 *   <li>is put into a list or set before all is added: whoever takes it from there may add too;
 *   <li>is kept in a field to which others can add, or to which a method adds that does not create
 *       it first.
 * </ul>
 */
public final class MostAdded {
  /** Beyond this the number is of no interest, and products of trip counts could overflow. */
  private static final long MANY = 1L << 31;

  /** Calls that put nothing in, and give nobody the means to. */
  private static final Set<String> READS =
      Set.of(
          "build",
          "buildKeepingLast",
          "buildOrThrow",
          "charAt",
          "chars",
          "close",
          "codePointAt",
          "compareTo",
          "contains",
          "containsAll",
          "containsKey",
          "containsValue",
          "descendingIterator",
          "element",
          "elementAt",
          "elements",
          "entrySet",
          "equals",
          "firstElement",
          "flush",
          "forEach",
          "get",
          "getChars",
          "getFirst",
          "getLast",
          "getOrDefault",
          "getProperty",
          "hashCode",
          "indexOf",
          "isEmpty",
          "iterator",
          "keySet",
          "keys",
          "lastElement",
          "lastIndexOf",
          "length",
          "parallelStream",
          "peek",
          "peekFirst",
          "peekLast",
          "replaceAll",
          "reverse",
          "size",
          "sort",
          "stream",
          "subSequence",
          "substring",
          "toArray",
          "toByteArray",
          "toCharArray",
          "toString",
          "values",
          "writeTo");

  private final TreePath creation;
  private final Container container;
  private final Uses uses;
  private final VisitorState state;
  private final Set<Tree> around = new HashSet<>();
  private final Set<VarSymbol> followed = new HashSet<>();

  /** What has to be run for the adds: null as long as only the creation itself is looked at. */
  private TreePath holder;

  private long most;

  /** Where others have got hold of it: the offset of the call that keeps it. */
  private int keptAt = Integer.MAX_VALUE;

  private MostAdded(TreePath creation, Container container, Uses uses, VisitorState state) {
    this.creation = creation;
    this.container = container;
    this.uses = uses;
    this.state = state;
    creation.forEach(around::add);
  }

  /**
   * What the container that is created at the end of {@code creation} gets at most.
   *
   * @return at least 1; empty if that is not known, or if nothing is put in at all
   */
  public static OptionalLong of(
      TreePath creation, Container container, Uses uses, VisitorState state) {
    OptionalLong keys = keys(creation.getLeaf(), container);
    MostAdded added = new MostAdded(creation, container, uses, state);
    boolean isKnown = added.follow(creation) && added.most > 0 && added.most < MANY;
    return isKnown && (keys.isEmpty() || added.most < keys.getAsLong())
        ? OptionalLong.of(added.most)
        : keys;
  }

  /** How many different keys there are, if the key type has only so many. */
  private static OptionalLong keys(Tree creation, Container container) {
    Type type = Code.typeOf(creation);
    if (!container.kind().isHashed() || type == null || type.getTypeArguments().isEmpty()) {
      return OptionalLong.empty();
    }
    Type key = type.getTypeArguments().get(0);
    int constants =
        key.tsym != null && key.tsym.getKind() == ElementKind.ENUM
            ? Code.enumConstants(key.tsym)
            : Code.isClass(key, "java.lang.Boolean") ? 2 : 0;
    return constants > 0 ? OptionalLong.of(constants) : OptionalLong.empty();
  }

  /** Counts what is added through the value at the end of {@code path}; false if it gets away. */
  private boolean follow(TreePath path) {
    Tree value = path.getLeaf();
    TreePath above = path.getParentPath();
    Tree parent = above.getLeaf();
    if (parent instanceof MemberSelectTree) {
      Optional<TreePath> call = Code.callOn(path);
      return call.isPresent()
          && add(call.get(), Code.nameOf((MethodInvocationTree) call.get().getLeaf()))
          && (!returnsItself(call.get().getLeaf()) || follow(call.get()));
    }
    if (parent instanceof MemberReferenceTree) {
      return add(above, ((MemberReferenceTree) parent).getName().toString());
    }
    if (parent instanceof VariableTree) {
      return followVariable(Code.variableOf(parent), above);
    }
    if (parent instanceof AssignmentTree) {
      return ((AssignmentTree) parent).getVariable() == value
          || above.getParentPath().getLeaf() instanceof ExpressionStatementTree
              && followVariable(Code.variableOf(((AssignmentTree) parent).getVariable()), above);
    }
    if (parent instanceof ParenthesizedTree || parent instanceof TypeCastTree) {
      return follow(above);
    }
    if (parent instanceof ConditionalExpressionTree) {
      return ((ConditionalExpressionTree) parent).getCondition() == value || follow(above);
    }
    if (parent instanceof ReturnTree) {
      return isFullWhenReturned() && !isBehindBorder(path);
    }
    if (parent instanceof LambdaExpressionTree) {
      return value != creation.getLeaf() && Loop.at(above, state).isPresent();
    }
    if (parent instanceof MethodInvocationTree) {
      return isOnlyRead(above, ((MethodInvocationTree) parent).getArguments(), value);
    }
    if (parent instanceof NewClassTree) {
      return isOnlyRead(above, ((NewClassTree) parent).getArguments(), value);
    }
    return parent instanceof ExpressionStatementTree
        || parent instanceof EnhancedForLoopTree
        || parent instanceof BinaryTree
        || parent instanceof CompoundAssignmentTree
        || parent instanceof InstanceOfTree
        || parent instanceof SynchronizedTree;
  }

  private boolean followVariable(VarSymbol variable, TreePath where) {
    if (variable == null || !isOfThisFile(variable)) {
      return false;
    }
    if (holder == null) {
      holder = where;
    }
    if (!followed.add(variable)) {
      return true;
    }
    for (TreePath use : uses.of(variable)) {
      long before = most;
      // What is added to other.field is added again and again, to the same one for all we know.
      if (!follow(use) || most != before && !isOwn(use.getLeaf())) {
        return false;
      }
    }
    return true;
  }

  /** {@code x} and {@code this.x}, not {@code other.x}. */
  private static boolean isOwn(Tree use) {
    return use instanceof IdentifierTree
        || use instanceof MemberSelectTree
            && ((MemberSelectTree) use).getExpression() instanceof IdentifierTree
            && ((IdentifierTree) ((MemberSelectTree) use).getExpression())
                .getName()
                .contentEquals("this");
  }

  /** A field with an annotation may be filled by whoever reads that. */
  private static boolean isOfThisFile(VarSymbol variable) {
    return variable.getKind() == ElementKind.FIELD
        ? variable.getModifiers().contains(Modifier.PRIVATE)
            && !variable.isStatic()
            && variable.getAnnotationMirrors().isEmpty()
        : variable.getKind() == ElementKind.LOCAL_VARIABLE
            || variable.getKind() == ElementKind.RESOURCE_VARIABLE;
  }

  /** A builder or buffer that is returned is there to be filled; a field can be filled again. */
  private boolean isFullWhenReturned() {
    return switch (container.kind()) {
      case CHARS, BYTES, LIST_BUILDER, SET_BUILDER, MAP_BUILDER -> false;
      default -> followed.stream().noneMatch(variable -> variable.getKind() == ElementKind.FIELD);
    };
  }

  /** Counts a call or a method reference on the container; false if nobody knows what it does. */
  private boolean add(TreePath call, String name) {
    if (name.equals("setLength") || name.equals("setSize")) {
      return call.getLeaf() instanceof MethodInvocationTree
          && ((MethodInvocationTree) call.getLeaf())
              .getArguments().stream()
                  .allMatch(size -> Code.integer(size).filter(each -> each == 0).isPresent());
    }
    if (!container.methods().canAdd(name)) {
      return READS.contains(name) || container.methods().canShrink(name);
    }
    OptionalLong amount = AddedAmount.atMost(call.getLeaf(), container, state);
    OptionalLong times = amount.isPresent() ? timesAtMost(call) : OptionalLong.empty();
    if (times.isEmpty()) {
      return false;
    }
    most = Math.min(MANY, most + Math.min(MANY, amount.getAsLong() * times.getAsLong()));
    return true;
  }

  /** How often the call runs for each time that the container is created, at most. */
  private OptionalLong timesAtMost(TreePath call) {
    if (isBehindBorder(call)
        || !isCreatedBefore(call)
        || ASTHelpers.getStartPosition(call.getLeaf()) > keptAt) {
      return OptionalLong.empty();
    }
    long product = 1;
    if (call.getLeaf() instanceof MemberReferenceTree) {
      Optional<Loop> loop = Loop.at(call, state);
      OptionalLong trips = loop.isEmpty() ? OptionalLong.empty() : tripsAtMost(loop.get());
      if (trips.isEmpty()) {
        return OptionalLong.empty();
      }
      product = trips.getAsLong();
    }
    for (Loop loop : Loop.allAround(call, state)) {
      OptionalLong trips = loop.encloses(creation) ? OptionalLong.of(1) : tripsAtMost(loop);
      if (trips.isEmpty()) {
        return OptionalLong.empty();
      }
      product = Math.min(MANY, product * Math.min(MANY, trips.getAsLong()));
    }
    return OptionalLong.of(product);
  }

  /**
   * Whether the creation runs each time before the call: it is in the declaration of the variable,
   * in an initialiser of the object, or in a statement that the block of the call begins with.
   */
  private boolean isCreatedBefore(TreePath call) {
    if (holder == null || holder.getLeaf() instanceof VariableTree) {
      return true;
    }
    Tree block = holder.getParentPath().getParentPath().getLeaf();
    boolean isInBlock = false;
    for (TreePath at = call; at != null; at = at.getParentPath()) {
      isInBlock |= at.getLeaf() == block;
    }
    return block instanceof BlockTree
        && isInBlock
        && ASTHelpers.getStartPosition(creation.getLeaf())
            <= ASTHelpers.getStartPosition(call.getLeaf());
  }

  /**
   * Whether the code is in a lambda that is no loop, a class or a method that does not create the
   * container; the constructors of the object that creates it with its fields are none.
   */
  private boolean isBehindBorder(TreePath code) {
    for (TreePath at = code; !around.contains(at.getLeaf()); at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof ClassTree
          || tree instanceof LambdaExpressionTree && Loop.at(at, state).isEmpty()
          || tree instanceof MethodTree && !isConstructor((MethodTree) tree, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isConstructor(MethodTree method, TreePath path) {
    return method.getReturnType() == null
        && holder != null
        && holder.getParentPath().getLeaf() == path.getParentPath().getLeaf();
  }

  private OptionalLong tripsAtMost(Loop loop) {
    TripCount count = TripCount.of(loop, uses, state).orElse(null);
    if (count instanceof TripCount.Constant) {
      return OptionalLong.of(((TripCount.Constant) count).times());
    }
    if (count instanceof TripCount.SizeOf) {
      VarSymbol variable = Code.variableOf(((TripCount.SizeOf) count).container());
      Optional<ExpressionTree> value =
          variable == null ? Optional.empty() : KnownCount.steadyValue(variable, uses);
      return value.isPresent() ? LiteralSize.of(value.get(), state) : OptionalLong.empty();
    }
    OptionalLong times =
        count instanceof TripCount.Range
            ? ((TripCount.Range) count).times(uses)
            : OptionalLong.empty();
    return times.isPresent() ? OptionalLong.of(Math.max(1, times.getAsLong())) : times;
  }

  private boolean returnsItself(Tree call) {
    Type type = Code.typeOf(call);
    return type != null && Code.isClass(type, container.type());
  }

  private boolean isOnlyRead(
      TreePath call, List<? extends ExpressionTree> arguments, Tree argument) {
    Symbol method = Code.symbolOf(call.getLeaf());
    boolean isAddAll =
        method != null
            && method.name.contentEquals("addAll")
            && Code.isClass(method.owner.type, "java.util.Collections")
            && arguments.get(0) == argument;
    if (method != null
        && method.name.toString().startsWith("add")
        && Code.isSubtype(method.owner.type, "java.util.Collection", state)) {
      keptAt = Math.min(keptAt, ASTHelpers.getStartPosition(call.getLeaf()));
    }
    return isAddAll ? addAll(call, arguments) : ReadingCall.of(call.getLeaf(), argument, state);
  }

  private boolean addAll(TreePath call, List<? extends ExpressionTree> arguments) {
    OptionalLong amount = LiteralSize.ofArguments(arguments.subList(1, arguments.size()));
    OptionalLong times = timesAtMost(call);
    if (amount.isEmpty() || times.isEmpty()) {
      return false;
    }
    most = Math.min(MANY, most + amount.getAsLong() * times.getAsLong());
    return true;
  }
}
