package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.TemporaryString;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;

/**
 * A call {@code append(x)} of a builder, x being a string that is made only to be appended, and
 * what to append instead.
 *
 * <p>A sum is taken apart only where nobody can tell: its parts do not see the builder, which has
 * got the parts before by then; no part changes the text of one before it; and where a part throws,
 * the builder goes with the stack frame.
 */
public final class AppendFix {
  private final TreePath path;
  private final VarSymbol builder;
  private final Uses uses;
  private final VisitorState state;
  private final TemporaryString temporary;
  private final AppendCalls calls;

  /**
   * @param path ends with a call of {@code append} with one argument
   * @param builder the variable that the chain of calls starts with; null if it is none
   */
  public AppendFix(TreePath path, VarSymbol builder, Uses uses, VisitorState state) {
    this.path = path;
    this.builder = builder;
    this.uses = uses;
    this.state = state;
    this.temporary = TemporaryString.of(argument(), state).orElse(null);
    this.calls = new AppendCalls(builder, state);
  }

  /** The calls of {@code append} with one argument in the chain that starts with the variable. */
  public static List<TreePath> chainOn(TreePath use) {
    List<TreePath> calls = new ArrayList<>();
    TreePath receiver = use;
    while (true) {
      TreePath select = receiver.getParentPath();
      TreePath call = select.getParentPath();
      boolean isCalled =
          select.getLeaf() instanceof MemberSelectTree
              && ((MemberSelectTree) select.getLeaf()).getExpression() == receiver.getLeaf()
              && call.getLeaf() instanceof MethodInvocationTree
              && ((MethodInvocationTree) call.getLeaf()).getMethodSelect() == select.getLeaf();
      if (!isCalled) {
        return calls;
      }
      MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
      if (Code.nameOf(tree).equals("append")
          && tree.getArguments().size() == 1
          && TemporaryString.isBuilder(Code.receiverType(tree))) {
        calls.add(call);
      }
      receiver = call;
    }
  }

  /** What is appended now. */
  public ExpressionTree argument() {
    return ((MethodInvocationTree) path.getLeaf()).getArguments().get(0);
  }

  /**
   * Whether the builder could do without the string: the argument is no part of the builder itself,
   * and a sum can be taken apart.
   */
  public boolean isWorthwhile() {
    if (temporary == null) {
      return false;
    }
    switch (temporary.kind()) {
      case SUM:
        return meanTheSame(parts()) && (canBeSplit(parts()) || isUnseen(parts()));
      case RANGE:
        return !isOfBuilder() && !isWholeText();
      case BUILDER:
        return !isOfBuilder();
      default:
        return true;
    }
  }

  private boolean isOfBuilder() {
    return builder != null && Code.variableOf(temporary.pieces().get(0)) == builder;
  }

  /** {@code s.substring(0)}, which is s and makes nothing. */
  private boolean isWholeText() {
    List<? extends ExpressionTree> arguments =
        ((MethodInvocationTree) temporary.tree()).getArguments();
    return arguments.size() == 1
        && Integer.valueOf(0).equals(ASTHelpers.constValue(arguments.get(0), Integer.class));
  }

  /** The parts of a sum, empty texts left out. */
  private List<ExpressionTree> parts() {
    return calls.sumOf(argument()).stream()
        .filter(part -> !"".equals(ASTHelpers.constValue(part)))
        .toList();
  }

  /** Whether the parts, appended one by one, are the text that their sum is. */
  private boolean meanTheSame(List<ExpressionTree> parts) {
    return !parts.isEmpty()
        && parts.stream()
            .noneMatch(
                part ->
                    part.getKind() == Tree.Kind.NULL_LITERAL
                        || Code.typeOf(part) == null
                        || AppendCalls.dependsOnTarget(part)
                        || !calls.before(part).isEmpty()
                        || isForeignText(part))
        && calls.keepsTexts(parts);
  }

  /** Whether nobody can tell, even if a part throws. */
  private boolean canBeSplit(List<ExpressionTree> parts) {
    return parts.stream().skip(1).allMatch(AppendCalls::isConstantOrLocal) || isBuilderOwn();
  }

  /**
   * Whether the builder is a field and no part runs code of this file, which could see it; that a
   * half-written text is left where one throws is for a person to judge.
   */
  private boolean isUnseen(List<ExpressionTree> parts) {
    Symbol here = outermost(Code.symbolOf(classAround()));
    return here != null
        && builder != null
        && builder.getKind() == ElementKind.FIELD
        && !isInTry(null)
        && parts.stream().noneMatch(part -> Code.anyMatch(part, tree -> runs(tree, here)));
  }

  private Tree classAround() {
    TreePath at = path;
    while (!(at.getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
    }
    return at.getLeaf();
  }

  private static Symbol outermost(Symbol symbol) {
    return symbol == null ? null : symbol.outermostClass();
  }

  private static boolean runs(Tree tree, Symbol outermost) {
    return tree instanceof LambdaExpressionTree
        || (tree instanceof MethodInvocationTree || tree instanceof NewClassTree)
            && (Code.symbolOf(tree) == null || isOf(outermost, Code.symbolOf(tree)));
  }

  /** A function may be of this file as well. */
  private static boolean isOf(Symbol outermost, Symbol method) {
    Symbol owner = outermost(method);
    return owner == outermost
        || owner == null
        || owner.getQualifiedName().toString().startsWith("java.util.function.");
  }

  /** Of which {@code append} takes the chars, where a sum takes what {@code toString} gives. */
  private boolean isForeignText(ExpressionTree part) {
    Type type = Code.typeOf(part);
    return !Code.isString(part, state)
        && !TemporaryString.isBuilder(type)
        && Code.isSubtype(type, "java.lang.CharSequence", state);
  }

  /**
   * Whether only the code around the call knows the builder: calls in it cannot see what has been
   * appended, and nobody does any more after an exception.
   */
  private boolean isBuilderOwn() {
    boolean isLocal =
        builder != null
            && (builder.getKind() == ElementKind.LOCAL_VARIABLE
                || builder.getKind() == ElementKind.PARAMETER);
    Optional<TreePath> declaration = isLocal ? uses.declaration(builder) : Optional.empty();
    if (declaration.isEmpty()) {
      return false;
    }
    Tree scope = declaration.get().getParentPath().getLeaf();
    return !isInTry(scope) && uses.of(builder).stream().noneMatch(use -> escapes(use, scope));
  }

  /** Whether code goes on within {@code scope}, if a method's not null, after an exception. */
  private boolean isInTry(Tree scope) {
    TreePath below = path;
    for (TreePath at = path.getParentPath();
        at != null && at.getLeaf() != scope && !(at.getLeaf() instanceof MethodTree);
        below = at, at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree) {
        TryTree tree = (TryTree) at.getLeaf();
        boolean isCaught =
            !tree.getCatches().isEmpty() && !tree.getCatches().contains(below.getLeaf());
        if (tree.getFinallyBlock() != below.getLeaf()
            && (isCaught || tree.getFinallyBlock() != null)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the use gives the builder another name, keeps it in an object or in later code. */
  private boolean escapes(TreePath use, Tree scope) {
    Tree parent = use.getParentPath().getLeaf();
    boolean isKept =
        parent instanceof VariableTree
            || parent instanceof NewClassTree
            || parent instanceof NewArrayTree
            || parent instanceof AssignmentTree
                && ((AssignmentTree) parent).getExpression() == use.getLeaf();
    return isKept
        || isInside(use, scope, ClassTree.class::isInstance)
        || isInside(
            use, scope, tree -> tree instanceof LambdaExpressionTree && !isElementwise(use, tree));
  }

  private boolean isElementwise(TreePath use, Tree lambda) {
    TreePath at = use;
    while (at.getLeaf() != lambda) {
      at = at.getParentPath();
    }
    return Loop.at(at, state).isPresent();
  }

  private static boolean isInside(TreePath path, Tree scope, Predicate<Tree> what) {
    for (TreePath at = path;
        at.getLeaf() != scope && at.getParentPath() != null;
        at = at.getParentPath()) {
      if (what.test(at.getLeaf())) {
        return true;
      }
    }
    return false;
  }

  /** The text to put in the place of the argument; empty if there is none that is safe. */
  public Optional<String> text() {
    if (namesGrowingString()
        || temporary.kind() == TemporaryString.Kind.SUM && !canBeSplit(parts())) {
      return Optional.empty();
    }
    return temporary.kind() == TemporaryString.Kind.SUM
        ? sumText()
        : AppendArgument.of(temporary, path, uses, state);
  }

  /** A local string that grows by its own text is about to become a builder by another fix. */
  private boolean namesGrowingString() {
    return Code.anyMatch(
        argument(),
        tree -> {
          VarSymbol variable = Code.variableOf(tree);
          return variable != null
              && variable.getKind() == ElementKind.LOCAL_VARIABLE
              && Code.isString(tree, state)
              && uses.of(variable).stream().anyMatch(use -> grows(use, variable));
        });
  }

  private static boolean grows(TreePath use, VarSymbol variable) {
    Tree parent = use.getParentPath().getLeaf();
    return parent instanceof CompoundAssignmentTree
        || parent instanceof AssignmentTree
            && ((AssignmentTree) parent).getVariable() == use.getLeaf()
            && Code.anyMatch(
                ((AssignmentTree) parent).getExpression(),
                tree -> Code.variableOf(tree) == variable);
  }

  private Optional<String> sumText() {
    int at = ASTHelpers.getStartPosition(argument());
    int end = state.getEndPosition(argument());
    StringBuilder text = new StringBuilder();
    for (ExpressionTree part : parts()) {
      int from = ASTHelpers.getStartPosition(part);
      if (from < at || SourceText.hasComment(at, from, state)) {
        return Optional.empty();
      }
      if (text.length() > 0) {
        text.append(')').append(AppendCalls.lineBreak(SourceText.of(at, from, state)));
        text.append(".append(");
      }
      text.append(partText(part));
      at = state.getEndPosition(part);
    }
    return at < 0 || SourceText.hasComment(at, end, state)
        ? Optional.empty()
        : Optional.of(text.toString());
  }

  private String partText(ExpressionTree part) {
    return TemporaryString.of(part, state)
        .flatMap(inner -> AppendArgument.of(inner, path, uses, state))
        .orElseGet(() -> state.getSourceForNode(part));
  }
}
