package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.CollectionView;
import io.github.heapwise.analysis.FailFast;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.StructuralChange;
import io.github.heapwise.analysis.Traversal;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a loop change what it goes through: by one {@code removeIf}, by the iterator's own {@code
 * remove}, or by going through a copy.
 */
public final class TraversalFix {
  /** Their entries stay what they are when another entry is put in or taken out. */
  private static final Set<String> LASTING_ENTRIES =
      Set.of("HashMap", "Hashtable", "LinkedHashMap");

  /** A copy that goes by {@code equals} has the same keys. */
  private static final Set<String> EQUAL_KEYS =
      Set.of("HashMap", "Hashtable", "LinkedHashMap", "TreeMap");

  private final Traversal traversal;
  private final List<StructuralChange> changes;
  private final CollectionView source;
  private final FailFast kind;
  private final Uses uses;
  private final VisitorState state;

  private TraversalFix(
      Traversal traversal,
      List<StructuralChange> changes,
      CollectionView source,
      FailFast kind,
      Uses uses,
      VisitorState state) {
    this.traversal = traversal;
    this.changes = changes;
    this.source = source;
    this.kind = kind;
    this.uses = uses;
    this.state = state;
  }

  /**
   * The edit that makes the loop do what it plainly means to.
   *
   * @param changes all that the loop makes of what it goes through
   */
  public static Rewrite of(
      Traversal traversal, List<StructuralChange> changes, Uses uses, VisitorState state) {
    Optional<CollectionView> source = CollectionView.of(traversal.source(), uses, state);
    Optional<FailFast> kind = source.flatMap(view -> FailFast.of(view.root(), uses, state));
    if (kind.isEmpty() || changes.stream().anyMatch(StructuralChange::isInHelper)) {
      return Rewrite.refused("the change stands in another method");
    }
    TraversalFix fix = new TraversalFix(traversal, changes, source.get(), kind.get(), uses, state);
    return fix.byRemoveIf()
        .or(fix::byIterator)
        .or(fix::byCopy)
        .map(Rewrite::of)
        .orElse(Rewrite.refused("what the loop is meant to visit cannot be told"));
  }

  /** One call instead of a loop that does nothing but take out what meets a condition. */
  private Optional<SuggestedFix> byRemoveIf() {
    StructuralChange change = changes.get(0);
    Tree whole = wholeStatement();
    if (changes.size() > 1 || whole == null || !removesElement(change)) {
      return Optional.empty();
    }
    if (change.call() instanceof MemberReferenceTree) {
      return byReference(whole);
    }
    Tree only = only(traversal.loop().body());
    ExpressionTree condition = null;
    if (only instanceof IfTree && ((IfTree) only).getElseStatement() == null) {
      condition = ASTHelpers.stripParentheses(((IfTree) only).getCondition());
      only = only(((IfTree) only).getThenStatement());
    }
    Tree call =
        only instanceof ExpressionStatementTree
            ? ((ExpressionStatementTree) only).getExpression()
            : only;
    if (call != change.call() || hasComment(whole)) {
      return Optional.empty();
    }
    String target = removeIfTarget();
    if (target == null) {
      return Optional.empty();
    }
    if (condition == null) {
      return Optional.of(SuggestedFix.replace(whole, target + ".clear();"));
    }
    VarSymbol element = parameter(condition);
    return element != null && canBeLambda(condition, element)
        ? Optional.of(
            SuggestedFix.replace(
                whole,
                String.format(
                    "%s.removeIf(%s -> %s);",
                    target, element.name, state.getSourceForNode(condition))))
        : Optional.empty();
  }

  /**
   * {@code m.keySet().stream().filter(p).forEach(m::remove)} and {@code xs.forEach(xs::remove)}.
   */
  private Optional<SuggestedFix> byReference(Tree whole) {
    if (hasComment(whole) || traversal.form() == Traversal.Form.ITERATOR) {
      return Optional.empty();
    }
    String target = state.getSourceForNode(traversal.source());
    if (traversal.form() == Traversal.Form.FUNCTION) {
      MethodInvocationTree forEach = traversal.loop().call().orElseThrow();
      return Code.receiverOf(forEach) == ASTHelpers.stripParentheses(traversal.source())
              && !Code.isSubtype(Code.typeOf(traversal.source()), "java.util.Map", state)
          ? Optional.of(SuggestedFix.replace(whole, target + ".clear();"))
          : Optional.empty();
    }
    ExpressionTree filter = Code.receiverOf(traversal.loop().call().orElseThrow());
    if (!(filter instanceof MethodInvocationTree)
        || !Code.nameOf((MethodInvocationTree) filter).equals("filter")) {
      return Optional.empty();
    }
    ExpressionTree stream = Code.receiverOf((MethodInvocationTree) filter);
    boolean isPlain =
        stream instanceof MethodInvocationTree
            && Code.nameOf((MethodInvocationTree) stream).equals("stream");
    ExpressionTree condition = ((MethodInvocationTree) filter).getArguments().get(0);
    return isPlain && !mentionsSource(condition)
        ? Optional.of(
            SuggestedFix.replace(
                whole,
                String.format("%s.removeIf(%s);", target, state.getSourceForNode(condition))))
        : Optional.empty();
  }

  /** What {@code removeIf} is called on; for {@code forEach} of a map one of its views. */
  private String removeIfTarget() {
    String text = state.getSourceForNode(traversal.source());
    if (traversal.form() == Traversal.Form.FOR_EACH) {
      return text;
    }
    if (traversal.form() != Traversal.Form.FUNCTION) {
      return null;
    }
    ExpressionTree receiver = Code.receiverOf(traversal.loop().call().orElseThrow());
    if (receiver != ASTHelpers.stripParentheses(traversal.source())) {
      return null;
    }
    if (!Code.isSubtype(Code.typeOf(receiver), "java.util.Map", state)) {
      return text;
    }
    Tree body = traversal.loop().body();
    VarSymbol value =
        Code.variableOf(((LambdaExpressionTree) traversal.loop().tree()).getParameters().get(1));
    boolean asksKey = countNames(body, traversal.element(uses)) > 1;
    boolean asksValue = countNames(body, value) > 0;
    return asksKey && asksValue ? null : text + (asksValue ? ".values()" : ".keySet()");
  }

  /** The parameter that the condition becomes a lambda of. */
  private VarSymbol parameter(ExpressionTree condition) {
    if (traversal.form() == Traversal.Form.FUNCTION) {
      List<? extends VariableTree> parameters =
          ((LambdaExpressionTree) traversal.loop().tree()).getParameters();
      for (VariableTree each : parameters) {
        if (countNames(condition, Code.variableOf(each)) > 0) {
          return Code.variableOf(each);
        }
      }
      return parameters.size() == 1 ? Code.variableOf(parameters.get(0)) : null;
    }
    VarSymbol element = traversal.element(uses);
    Type elements = elementType();
    return element != null
            && elements != null
            && state.getTypes().isSameType(element.type, elements)
        ? element
        : null;
  }

  private static int countNames(Tree tree, VarSymbol variable) {
    int[] count = new int[1];
    Code.anyMatch(
        tree,
        each -> {
          count[0] += each instanceof IdentifierTree && Code.variableOf(each) == variable ? 1 : 0;
          return false;
        });
    return count[0];
  }

  /** The type of the elements that are gone through; null if raw, or not to be written. */
  private Type elementType() {
    Type source = Code.typeOf(traversal.source());
    Type type =
        Code.typeNamed("java.lang.Iterable", state)
            .filter(wanted -> source != null)
            .map(wanted -> state.getTypes().asSuper(source, wanted.tsym))
            .orElse(null);
    return type == null || type.getTypeArguments().size() != 1
        ? null
        : state.getTypes().wildUpperBound(type.getTypeArguments().get(0));
  }

  /**
   * Whether the condition means the same in a lambda, run for each element before or in between.
   */
  private boolean canBeLambda(ExpressionTree condition, VarSymbol element) {
    boolean isForbidden =
        Code.anyMatch(
            condition,
            tree ->
                tree instanceof AssignmentTree
                    || tree instanceof CompoundAssignmentTree
                    || tree.getKind() == Tree.Kind.PREFIX_INCREMENT
                    || tree.getKind() == Tree.Kind.PREFIX_DECREMENT
                    || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT
                    || tree.getKind() == Tree.Kind.POSTFIX_DECREMENT
                    || throwsChecked(tree)
                    || isCaptured(tree, element));
    return !isForbidden && !mentionsSource(condition);
  }

  private boolean throwsChecked(Tree tree) {
    Symbol method =
        tree instanceof MethodInvocationTree || tree instanceof NewClassTree
            ? Code.symbolOf(tree)
            : null;
    return method != null
        && method.type != null
        && method.type.getThrownTypes().stream()
            .anyMatch(type -> ASTHelpers.isCheckedExceptionType(type, state));
  }

  /** Whether a lambda must not name this variable, since it is assigned more than once. */
  private static boolean isCaptured(Tree tree, VarSymbol element) {
    VarSymbol variable = tree instanceof IdentifierTree ? Code.variableOf(tree) : null;
    return variable != null
        && variable != element
        && variable.owner.kind == com.sun.tools.javac.code.Kinds.Kind.MTH
        && !ASTHelpers.isConsideredFinal(variable);
  }

  /** Whether the expression asks the collection itself, which is being emptied all the while. */
  private boolean mentionsSource(ExpressionTree condition) {
    return Code.anyMatch(
        condition,
        tree ->
            tree instanceof ExpressionTree
                && CollectionView.of((ExpressionTree) tree, uses, state)
                    .filter(view -> view.place().equals(source.place()))
                    .isPresent()
                && !isReadOfOwnKey(tree, condition));
  }

  /** {@code m} in {@code m.get(key)}, the key being the loop's own: read before it is removed. */
  private boolean isReadOfOwnKey(Tree named, ExpressionTree condition) {
    return source.isOfMap()
        && !kind.accessOrdered()
        && Code.anyMatch(
            condition,
            tree ->
                tree instanceof MethodInvocationTree
                    && Code.nameOf((MethodInvocationTree) tree).equals("get")
                    && Code.receiverOf((MethodInvocationTree) tree) == named
                    && isElement(((MethodInvocationTree) tree).getArguments().get(0)));
  }

  /** The statement that is the whole loop; null where it is labelled or part of an expression. */
  private Tree wholeStatement() {
    TreePath path = traversal.loop().path();
    if (!Loop.isStatement(path.getLeaf())) {
      path = path.getParentPath().getParentPath();
    }
    Tree tree = path.getLeaf();
    return (Loop.isStatement(tree) || tree instanceof ExpressionStatementTree)
            && !(path.getParentPath().getLeaf() instanceof LabeledStatementTree)
        ? tree
        : null;
  }

  private static Tree only(Tree body) {
    Tree tree = body;
    while (tree instanceof BlockTree && ((BlockTree) tree).getStatements().size() == 1) {
      tree = ((BlockTree) tree).getStatements().get(0);
    }
    return tree;
  }

  private boolean hasComment(Tree tree) {
    return SourceText.hasComment(
        ASTHelpers.getStartPosition(tree), state.getEndPosition(tree), state);
  }

  /** {@code it.remove()} instead of each change, where it takes out what was returned last. */
  private Optional<SuggestedFix> byIterator() {
    if (traversal.form() != Traversal.Form.ITERATOR
        || changes.size() > 1
        || asksIterator("next") != 1
        || asksIterator("remove") > 0) {
      return Optional.empty();
    }
    StructuralChange change = changes.get(0);
    TreePath statement = change.path().getParentPath();
    boolean isOnce = Loop.around(change.path(), state).filter(traversal.loop()::equals).isPresent();
    return removesElement(change)
            && isOnce
            && statement.getLeaf() instanceof ExpressionStatementTree
        ? Optional.of(SuggestedFix.replace(change.call(), traversal.iterator().name + ".remove()"))
        : Optional.empty();
  }

  private long asksIterator(String method) {
    return uses.of(traversal.iterator()).stream()
        .filter(traversal.loop()::encloses)
        .flatMap(use -> Code.callOn(use).stream())
        .filter(call -> Code.nameOf((MethodInvocationTree) call.getLeaf()).equals(method))
        .count();
  }

  /** The loop goes through a copy, and changes the original. */
  private Optional<SuggestedFix> byCopy() {
    ExpressionTree tree = traversal.source();
    Type type = Code.typeOf(tree);
    boolean isMap = Code.isSubtype(type, "java.util.Map", state);
    boolean isEntries = source.views().contains("entrySet");
    if (type == null
        || type.isRaw()
        || traversal.iterator() != null
            && asksIterator("next") != uses.of(traversal.iterator()).size() - 1
        || isMap && !kind.isOneOf(EQUAL_KEYS)
        || isEntries && (!kind.isOneOf(LASTING_ENTRIES) || setsValue())
        || !changes.stream().allMatch(this::allowsCopy)) {
      return Optional.empty();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String copy =
        SuggestedFixes.qualifyType(
            state, fix, isMap ? "java.util.LinkedHashMap" : "java.util.ArrayList");
    return Optional.of(
        fix.replace(tree, String.format("new %s<>(%s)", copy, state.getSourceForNode(tree)))
            .build());
  }

  /**
   * Whether what is visited stays the same: only the element itself is taken out, and nothing is
   * put in that the loop might be meant to come to.
   */
  private boolean allowsCopy(StructuralChange change) {
    boolean isRead = Set.of("get", "getOrDefault").contains(change.name());
    if (removesElement(change) || isRead) {
      return true;
    }
    if (!change.adds() || change.call() instanceof MemberReferenceTree) {
      return false;
    }
    return change.isOfMap(state)
        || change.arguments().stream().noneMatch(each -> dependsOnElement(each));
  }

  private boolean dependsOnElement(ExpressionTree argument) {
    VarSymbol element = traversal.element(uses);
    return element == null
        || Code.anyMatch(
            argument,
            tree -> {
              VarSymbol variable = Code.variableOf(tree);
              return variable != null
                  && (variable == element
                      || uses.declaration(variable).filter(traversal.loop()::encloses).isPresent());
            });
  }

  private boolean setsValue() {
    return Code.anyMatch(
        traversal.loop().body(),
        tree ->
            tree instanceof MethodInvocationTree
                && Code.nameOf((MethodInvocationTree) tree).equals("setValue"));
  }

  /** Whether the change takes out the very element that the loop is at. */
  private boolean removesElement(StructuralChange change) {
    if (!change.name().equals("remove")) {
      return false;
    }
    Symbol method = Code.symbolOf(change.call());
    boolean isByIndex =
        method != null
            && method.type.getParameterTypes().size() == 1
            && method.type.getParameterTypes().head.hasTag(TypeTag.INT);
    if (method == null || isByIndex) {
      return false;
    }
    boolean sameView =
        change.isOfMap(state)
            ? !source.views().contains("values")
            : change.view().views().equals(source.views());
    if (change.call() instanceof MemberReferenceTree) {
      boolean isMap = Code.isSubtype(Code.typeOf(traversal.source()), "java.util.Map", state);
      return sameView
          && change.call() == traversal.loop().tree()
          && !isMap
          && !(change.isOfMap(state) && source.views().contains("entrySet"));
    }
    if (change.arguments().size() != 1 || !sameView) {
      return false;
    }
    ExpressionTree argument = ASTHelpers.stripParentheses(change.arguments().get(0));
    boolean isEntry = change.isOfMap(state) && source.views().contains("entrySet");
    if (!isEntry) {
      return isElement(argument);
    }
    VarSymbol local = Code.variableOf(argument);
    ExpressionTree key = local == null ? argument : uses.initialValue(local).orElse(argument);
    return key instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) key).equals("getKey")
        && Code.receiverOf((MethodInvocationTree) key) != null
        && isElement(Code.receiverOf((MethodInvocationTree) key));
  }

  private boolean isElement(ExpressionTree expression) {
    VarSymbol variable = Code.variableOf(expression);
    return variable != null
        && variable == traversal.element(uses)
        && uses.isNeverAssigned(variable);
  }
}
