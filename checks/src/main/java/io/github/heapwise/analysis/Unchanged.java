package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Whether what is read where a loop starts could as well be read at an earlier place: it is
 * declared there, nothing between gives it another value or another size, and nothing between tests
 * it, so that reading it early fails in no other way. What other threads may see is read under the
 * locks that the loop holds, or not early. A number that has come in from outside, by {@code
 * readInt} and the like, and that nobody has compared with a limit before, may not be read early:
 * memory must not be reserved on its word.
 */
final class Unchanged {
  /** Calls on a container that leave it as it is. */
  private static final Set<String> READS =
      Set.of(
          "charAt",
          "contains",
          "containsKey",
          "containsValue",
          "entrySet",
          "equals",
          "forEach",
          "get",
          "getFirst",
          "getLast",
          "hashCode",
          "indexOf",
          "isEmpty",
          "iterator",
          "keySet",
          "lastIndexOf",
          "length",
          "size",
          "stream",
          "toString",
          "values");

  /** Calls that do not change a container which is their argument. */
  private static final Set<String> READS_OF_ARGUMENT =
      Set.of("addAll", "containsAll", "copyOf", "equals", "putAll", "removeAll", "retainAll");

  /** Where the constructors of collections copy what they are given. */
  private static final Set<String> COPYING = Set.of("java.util", "java.util.concurrent");

  private static final Set<Tree.Kind> COMPARISONS =
      Set.of(
          Tree.Kind.LESS_THAN,
          Tree.Kind.LESS_THAN_EQUAL,
          Tree.Kind.GREATER_THAN,
          Tree.Kind.GREATER_THAN_EQUAL);

  private static final Pattern TEST =
      Pattern.compile("(assert|check|ensure|require|validate|verify).*");

  /** Reads of a number that others have written. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(read|decode|parse).*|next(Byte|Short|Int|Long)?|intValue|asInt"
              + "|get(Unsigned)?(Byte|Short|Medium|Int|Long|V[iI]nt|VarInt)(LE|BE)?");

  /** Reads of an element that others have written. */
  private static final Pattern READING = Pattern.compile("(read|decode)(?!Lock).*");

  private final TreePath created;
  private final int place;
  private final TreePath loop;
  private final TreePath read;
  private final FileIndex index;
  private final Uses uses;
  private final VisitorState state;

  /**
   * @param place ends with what is evaluated early
   * @param loop ends with the statement or lambda of the outermost loop
   * @param read ends with the loop whose count is read, the outermost or one inside it
   */
  Unchanged(TreePath place, TreePath loop, TreePath read, FileIndex index, VisitorState state) {
    this.created = place;
    this.place = state.getEndPosition(place.getLeaf());
    this.loop = loop;
    this.read = read;
    this.index = index;
    this.uses = index.uses();
    this.state = state;
  }

  /** Whether the variable, the container, or the field of one can be read early. */
  boolean is(ExpressionTree expression) {
    Set<VarSymbol> variables = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        return add(tree);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        add(tree);
        return super.visitMemberSelect(tree, unused);
      }

      private Void add(Tree tree) {
        VarSymbol variable = Code.variableOf(tree);
        if (variable != null && !variable.name.contentEquals("this")) {
          variables.add(variable);
        }
        return null;
      }
    }.scan(expression, null);
    Optional<Place> named = Place.of(expression);
    boolean isOfThis = TripCount.isViewOfThis(expression, state);
    return variables.stream().allMatch(variable -> isUnchanged(variable, named))
        && !(isOfThis && callsOnThisBetween())
        && !isUnchecked(expression, new HashSet<>())
        && (!isOfThis && variables.stream().noneMatch(this::mayBeShared) || isUnderTheSameLocks());
  }

  /** Whether other threads may write to the variable, or to what it holds. */
  private boolean mayBeShared(VarSymbol variable) {
    boolean isValue =
        variable.type == null
            || variable.type.isPrimitive()
            || variable.type.hasTag(TypeTag.ARRAY)
            || variable.type.tsym == state.getSymtab().stringType.tsym;
    Place.Variable place = new Place.Variable(variable);
    if (place.local().isEmpty()) {
      return !isValue || !variable.getModifiers().contains(Modifier.FINAL);
    }
    if (isValue) {
      return false;
    }
    boolean isLocked =
        uses.of(variable).stream()
            .map(use -> use.getParentPath().getParentPath().getLeaf())
            .anyMatch(SynchronizedTree.class::isInstance);
    return isLocked
        || uses.values(variable).stream()
            .anyMatch(value -> !(value.getLeaf() instanceof NewClassTree));
  }

  /** Whether what is locked where the loop starts is so where its count would be read instead. */
  private boolean isUnderTheSameLocks() {
    return index.locks().heldAt(created, state).containsAll(index.locks().heldAt(read, state));
  }

  private boolean isUnchanged(VarSymbol variable, Optional<Place> named) {
    boolean isField = !new Place.Variable(variable).local().isPresent();
    Optional<TreePath> declaration = uses.declaration(variable);
    if (!isField
        && declaration.filter(path -> state.getEndPosition(path.getLeaf()) <= place).isEmpty()) {
      return false;
    }
    if (isField && !variable.getModifiers().contains(Modifier.FINAL) && callsBetween()) {
      return false;
    }
    int start = ASTHelpers.getStartPosition(loop.getLeaf());
    int end = state.getEndPosition(loop.getLeaf());
    for (TreePath use : uses.of(variable)) {
      int position = ASTHelpers.getStartPosition(use.getLeaf());
      boolean between =
          position >= place && position < end && named.filter(one -> one.isBeside(use)).isEmpty();
      if (between
          && (Place.isWrite(use)
              || TripCount.isResized(use)
              || position < start && !isRead(use, variable.type))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether code that could change a field runs between the place and the loop: any but the JDK's.
   */
  private boolean callsBetween() {
    return between(
        tree ->
            (tree instanceof NewClassTree || tree instanceof MethodInvocationTree)
                && !isOfJdk(Code.symbolOf(tree)));
  }

  private boolean callsOnThisBetween() {
    return callsBetween()
        || between(
            tree ->
                tree instanceof MethodInvocationTree
                    && TripCount.isOnThis((MethodInvocationTree) tree));
  }

  private static boolean isOfJdk(Symbol method) {
    return method != null
        && method.packge() != null
        && method.packge().getQualifiedName().toString().startsWith("java.");
  }

  private boolean between(Predicate<Tree> condition) {
    int start = ASTHelpers.getStartPosition(loop.getLeaf());
    TreePath block = loop;
    while (block != null && ASTHelpers.getStartPosition(block.getLeaf()) >= place) {
      block = block.getParentPath();
    }
    return block != null
        && Code.anyMatch(
            block.getLeaf(),
            tree ->
                ASTHelpers.getStartPosition(tree) >= place
                    && ASTHelpers.getStartPosition(tree) < start
                    && condition.test(tree));
  }

  /** Whether the use neither changes nor tests what it names. */
  private boolean isRead(TreePath use, Type type) {
    Tree parent = use.getParentPath().getLeaf();
    if (parent instanceof ParenthesizedTree) {
      parent = use.getParentPath().getParentPath().getLeaf();
    }
    if (isComparedWithNull(parent) || isTested(use)) {
      return false;
    }
    boolean isValue =
        type.isPrimitive()
            || type.hasTag(TypeTag.ARRAY)
            || type.tsym == state.getSymtab().stringType.tsym;
    if (isValue || parent instanceof EnhancedForLoopTree || parent instanceof SynchronizedTree) {
      return true;
    }
    if (!(parent instanceof MemberSelectTree)) {
      return isCopied(parent);
    }
    Tree call = use.getParentPath().getParentPath().getLeaf();
    return call instanceof MethodInvocationTree
            && ((MethodInvocationTree) call).getMethodSelect() == parent
        ? READS.contains(Code.nameOf((MethodInvocationTree) call))
            || Code.isRecordAccessor((MethodInvocationTree) call)
        : Code.variableOf(parent) != null;
  }

  /** Whether the call, of which a container is an argument, only reads it. */
  private boolean isCopied(Tree tree) {
    Symbol method = Code.symbolOf(tree);
    if (method == null || method.packge() == null) {
      return false;
    }
    String home = method.packge().getQualifiedName().toString();
    if (tree instanceof NewClassTree) {
      return COPYING.contains(home)
          && ((NewClassTree) tree).getClassBody() == null
          && (Code.isSubtype(Code.typeOf(tree), "java.util.Collection", state)
              || Code.isSubtype(Code.typeOf(tree), "java.util.Map", state));
    }
    return tree instanceof MethodInvocationTree
        && (home.equals("com.google.common.collect")
            ? Code.nameOf((MethodInvocationTree) tree).equals("copyOf")
            : COPYING.contains(home)
                && (!method.isStatic() || method.name.contentEquals("copyOf"))
                && READS_OF_ARGUMENT.contains(Code.nameOf((MethodInvocationTree) tree)));
  }

  private static boolean isComparedWithNull(Tree tree) {
    return tree instanceof BinaryTree
        && (((BinaryTree) tree).getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL
            || ((BinaryTree) tree).getRightOperand().getKind() == Tree.Kind.NULL_LITERAL);
  }

  /** Whether the statement around the use may throw for what it finds. */
  private static boolean isTested(TreePath use) {
    TreePath statement = use;
    while (statement.getParentPath() != null
        && !(statement.getParentPath().getLeaf() instanceof BlockTree)
        && !(statement.getParentPath().getLeaf() instanceof CaseTree)) {
      statement = statement.getParentPath();
    }
    return statement.getLeaf() instanceof StatementTree
        && Code.anyMatch(
            statement.getLeaf(),
            tree ->
                tree instanceof ThrowTree
                    || tree instanceof MethodInvocationTree
                        && TEST.matcher(Code.nameOf((MethodInvocationTree) tree)).matches());
  }

  /** Whether the number was read from outside and compared with no limit before the place. */
  private boolean isUnchecked(ExpressionTree expression, Set<VarSymbol> seen) {
    VarSymbol variable = Code.variableOf(expression);
    if (variable == null
        || variable.type == null
        || !variable.type.isPrimitive()
        || variable.getConstValue() != null
        || !seen.add(variable)
        || isLimited(variable)) {
      return false;
    }
    boolean isParameter = variable.getKind() == ElementKind.PARAMETER;
    return isParameter && readsElements()
        || uses.values(variable).stream().anyMatch(each -> isOutside(each.getLeaf(), seen));
  }

  private boolean isOutside(Tree value, Set<VarSymbol> seen) {
    return Code.anyMatch(
        value,
        tree ->
            tree instanceof MethodInvocationTree
                    && OUTSIDE.matcher(Code.nameOf((MethodInvocationTree) tree)).matches()
                || tree instanceof IdentifierTree && isUnchecked((IdentifierTree) tree, seen));
  }

  /** Whether the loop reads what it adds: then its count is likely read from the same source. */
  private boolean readsElements() {
    return Code.anyMatch(
        loop.getLeaf(),
        tree ->
            tree instanceof MethodInvocationTree
                && READING.matcher(Code.nameOf((MethodInvocationTree) tree)).matches());
  }

  /** Whether a comparison before the place, other than a loop's, asks how large it is. */
  private boolean isLimited(VarSymbol variable) {
    return uses.of(variable).stream()
        .filter(use -> ASTHelpers.getStartPosition(use.getLeaf()) < place)
        .anyMatch(Unchanged::isComparedWithLimit);
  }

  private static boolean isComparedWithLimit(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    if (parent instanceof MethodInvocationTree) {
      return Code.nameOf((MethodInvocationTree) parent).equals("min");
    }
    if (!COMPARISONS.contains(parent.getKind())) {
      return false;
    }
    BinaryTree comparison = (BinaryTree) parent;
    ExpressionTree limit =
        comparison.getLeftOperand() == use.getLeaf()
            ? comparison.getRightOperand()
            : comparison.getLeftOperand();
    boolean asksForSign = Code.integer(limit).filter(value -> value <= 0).isPresent();
    Tree around = use.getParentPath().getParentPath().getLeaf();
    return !asksForSign && !(around instanceof ForLoopTree);
  }
}
