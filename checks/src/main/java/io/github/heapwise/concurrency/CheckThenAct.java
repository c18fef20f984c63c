package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.RunsAtOnce;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A call that changes an entry because of what another call on the same map and key has said.
 *
 * @param kind what is decided
 * @param check the call that asks, {@code m.get(k)} or {@code m.containsKey(k)}
 * @param test the {@code if} around the change, or in front of it and left there; null if the new
 *     value is made of the old one instead
 */
record CheckThenAct(Kind kind, TreePath check, IfTree test) {
  enum Kind {
    /** An entry is put where there is none. */
    PUT_IF_ABSENT,
    /** An entry is put where there is one. */
    PUT_IF_PRESENT,
    /** An entry is made of the one before. */
    UPDATE,
    /** An entry is removed where it has a certain value. */
    REMOVE_IF_EQUAL,
    /** An entry is used where there is one. */
    GET_IF_PRESENT,
  }

  private static final Set<String> GETS = Set.of("get", "getOrDefault");

  /** Methods that give something else each time: not the same key. */
  private static final Pattern MOVING =
      Pattern.compile("(next|poll|take|read|random|increment|decrement|getAnd|pop|remove).*");

  /** Looks for what decides about a call. */
  static final class Search {
    private final TreePath act;
    private final String asks;
    private final ExpressionTree map;
    private final String mapText;
    private final ExpressionTree key;
    private final String keyText;
    private final Uses uses;
    private final VisitorState state;

    /**
     * @param act ends with a call on the map whose first argument is the key
     */
    Search(TreePath act, Uses uses, VisitorState state) {
      MethodInvocationTree call = (MethodInvocationTree) act.getLeaf();
      this.act = act;
      this.asks = Code.nameOf(call).equals("add") ? "contains" : "containsKey";
      this.map = Code.receiverOf(call);
      this.mapText = text(map, state);
      this.key = ASTHelpers.stripParentheses(call.getArguments().get(0));
      this.keyText = text(key, state);
      this.uses = uses;
      this.state = state;
    }

    private static String text(ExpressionTree tree, VisitorState state) {
      String source = state.getSourceForNode(tree);
      return source == null ? "" : source.replaceAll("\\s+", "").replaceFirst("^this\\.", "");
    }

    /** What decides about {@code m.put(k, v)}. */
    Optional<CheckThenAct> ofPut() {
      if (isMoving()) {
        return Optional.empty();
      }
      Optional<CheckThenAct> tested = ofTest(false).filter(each -> !isRetried(each.test()));
      if (tested.isPresent() && tested.get().kind() == Kind.PUT_IF_ABSENT) {
        return tested;
      }
      Optional<CheckThenAct> update = asks.equals("contains") ? Optional.empty() : ofOldValue();
      return update.isPresent()
          ? update.map(
              each ->
                  new CheckThenAct(
                      each.kind(), each.check(), tested.map(CheckThenAct::test).orElse(null)))
          : tested;
    }

    /** What decides about {@code m.remove(k)}: a comparison of the value. */
    Optional<CheckThenAct> ofRemove() {
      return isMoving() ? Optional.empty() : ofTest(true);
    }

    /** The {@code containsKey} in front of {@code m.get(k)}. */
    Optional<CheckThenAct> ofGet() {
      return isMoving()
          ? Optional.empty()
          : ofTest(false)
              .filter(each -> each.kind() == Kind.PUT_IF_PRESENT)
              .filter(each -> nameOf(each.check()).equals("containsKey"))
              .map(each -> new CheckThenAct(Kind.GET_IF_PRESENT, each.check(), each.test()));
    }

    /**
     * Whether an atomic call on the same entry, which has failed, stands in front of the change.
     */
    private boolean isRetried(IfTree test) {
      int to = ASTHelpers.getStartPosition(act.getLeaf());
      return Code.anyMatch(
          test.getThenStatement(),
          tree ->
              isCall(tree, Set.of("putIfAbsent", "replace"))
                  && ASTHelpers.getStartPosition(tree) < to);
    }

    private static String nameOf(TreePath call) {
      return Code.nameOf((MethodInvocationTree) call.getLeaf());
    }

    private boolean isMoving() {
      return keyText.isEmpty()
          || Code.anyMatch(
              key,
              tree ->
                  tree instanceof MethodInvocationTree
                          && MOVING.matcher(Code.nameOf((MethodInvocationTree) tree)).matches()
                      || tree instanceof UnaryTree
                          && Code.variableOf(((UnaryTree) tree).getExpression()) != null
                          && tree.getKind() != Tree.Kind.UNARY_MINUS);
    }

    /** The innermost {@code if} that decides: around the call, or in front of it and left. */
    private Optional<CheckThenAct> ofTest(boolean compared) {
      TreePath below = act;
      for (TreePath at = act.getParentPath(); at != null; below = at, at = at.getParentPath()) {
        Tree tree = at.getLeaf();
        if (tree instanceof MethodTree
            || tree instanceof ClassTree
            || tree instanceof LambdaExpressionTree && !RunsAtOnce.is(at, state)) {
          return Optional.empty();
        }
        Optional<CheckThenAct> found = Optional.empty();
        if (tree instanceof IfTree && below.getLeaf() != ((IfTree) tree).getCondition()) {
          boolean holds = ((IfTree) tree).getThenStatement() == below.getLeaf();
          found = ofCondition((IfTree) tree, at, holds, compared);
        } else if (!compared && (tree instanceof BlockTree || tree instanceof CaseTree)) {
          found = ofExits(statements(tree), below.getLeaf(), at);
        }
        if (found.isPresent()) {
          return found.filter(each -> isSameKeyUntil(each.check()));
        }
      }
      return Optional.empty();
    }

    private static List<? extends StatementTree> statements(Tree block) {
      List<? extends StatementTree> statements =
          block instanceof BlockTree
              ? ((BlockTree) block).getStatements()
              : ((CaseTree) block).getStatements();
      return statements == null ? List.of() : statements;
    }

    /** {@code if (m.containsKey(k)) return;} in front of the call. */
    private Optional<CheckThenAct> ofExits(
        List<? extends StatementTree> statements, Tree child, TreePath block) {
      for (int i = statements.indexOf(child) - 1; i >= 0; i--) {
        if (statements.get(i) instanceof IfTree) {
          IfTree tree = (IfTree) statements.get(i);
          if (tree.getElseStatement() == null && leaves(tree.getThenStatement())) {
            Optional<CheckThenAct> found =
                ofCondition(tree, new TreePath(block, tree), false, false);
            if (found.isPresent()) {
              return found;
            }
          }
        }
      }
      return Optional.empty();
    }

    private static boolean leaves(StatementTree statement) {
      if (statement instanceof BlockTree) {
        List<? extends StatementTree> inner = ((BlockTree) statement).getStatements();
        return !inner.isEmpty() && leaves(inner.get(inner.size() - 1));
      }
      return statement instanceof ReturnTree
          || statement instanceof ThrowTree
          || statement instanceof ContinueTree
          || statement instanceof BreakTree;
    }

    private Optional<CheckThenAct> ofCondition(
        IfTree tree, TreePath path, boolean holds, boolean compared) {
      for (TreePath part :
          parts(new TreePath(path, tree.getCondition()), holds, new ArrayList<>())) {
        Optional<CheckThenAct> found =
            compared ? ofComparison(part, holds, tree) : ofPart(part, holds, tree);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    /** What is surely true, or surely false, where the condition is. */
    private static List<TreePath> parts(TreePath condition, boolean holds, List<TreePath> found) {
      TreePath path = condition;
      ExpressionTree tree = (ExpressionTree) path.getLeaf();
      if (tree.getKind() == Tree.Kind.PARENTHESIZED) {
        ExpressionTree inner = ((ParenthesizedTree) tree).getExpression();
        return parts(new TreePath(path, inner), holds, found);
      }
      if (tree.getKind() == (holds ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR)) {
        parts(new TreePath(path, ((BinaryTree) tree).getLeftOperand()), holds, found);
        return parts(new TreePath(path, ((BinaryTree) tree).getRightOperand()), holds, found);
      }
      found.add(path);
      return found;
    }

    /** Whether there is an entry, as the part says. */
    private Optional<CheckThenAct> ofPart(TreePath part, boolean holds, IfTree test) {
      ExpressionTree tree = (ExpressionTree) part.getLeaf();
      boolean positive = holds;
      TreePath path = part;
      while (tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT
          || tree.getKind() == Tree.Kind.PARENTHESIZED) {
        positive = (tree.getKind() == Tree.Kind.PARENTHESIZED) == positive;
        tree =
            tree instanceof UnaryTree
                ? ((UnaryTree) tree).getExpression()
                : ((ParenthesizedTree) tree).getExpression();
        path = new TreePath(path, tree);
      }
      if (isCall(tree, Set.of(asks))) {
        return of(positive ? Kind.PUT_IF_PRESENT : Kind.PUT_IF_ABSENT, path, test);
      }
      if (tree.getKind() != Tree.Kind.EQUAL_TO && tree.getKind() != Tree.Kind.NOT_EQUAL_TO) {
        return Optional.empty();
      }
      BinaryTree both = (BinaryTree) tree;
      ExpressionTree other =
          both.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL
              ? both.getLeftOperand()
              : both.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL
                  ? both.getRightOperand()
                  : null;
      boolean isPresent = (tree.getKind() == Tree.Kind.NOT_EQUAL_TO) == positive;
      Kind kind = isPresent ? Kind.PUT_IF_PRESENT : Kind.PUT_IF_ABSENT;
      return other == null
          ? Optional.empty()
          : get(other, path).flatMap(check -> of(kind, check, test));
    }

    private static Optional<CheckThenAct> of(Kind kind, TreePath check, IfTree test) {
      return Optional.of(new CheckThenAct(kind, check, test));
    }

    /** {@code m.get(k) == v}, {@code v.equals(m.get(k))}. */
    private Optional<CheckThenAct> ofComparison(TreePath part, boolean holds, IfTree test) {
      ExpressionTree tree = ASTHelpers.stripParentheses((ExpressionTree) part.getLeaf());
      List<ExpressionTree> sides = new ArrayList<>();
      if (holds && tree.getKind() == Tree.Kind.EQUAL_TO) {
        sides.add(((BinaryTree) tree).getLeftOperand());
        sides.add(((BinaryTree) tree).getRightOperand());
      } else if (holds
          && tree instanceof MethodInvocationTree
          && Code.nameOf((MethodInvocationTree) tree).equals("equals")) {
        MethodInvocationTree equals = (MethodInvocationTree) tree;
        if (Code.receiverOf(equals) != null && equals.getArguments().size() == 1) {
          sides.add(Code.receiverOf(equals));
        }
        sides.addAll(equals.getArguments());
      }
      if (sides.size() < 2
          || sides.stream().anyMatch(side -> side.getKind() == Tree.Kind.NULL_LITERAL)) {
        return Optional.empty();
      }
      // What a local holds was read before, and whatever has been done with it since may matter.
      return sides.stream()
          .map(ASTHelpers::stripParentheses)
          .filter(side -> isCall(side, Set.of("get")))
          .map(side -> new TreePath(part, side))
          .findFirst()
          .flatMap(check -> of(Kind.REMOVE_IF_EQUAL, check, test));
    }

    /** The {@code m.get(k)} that the expression is, or that the local it names was set to. */
    private Optional<TreePath> get(ExpressionTree expression, TreePath around) {
      ExpressionTree tree = ASTHelpers.stripParentheses(expression);
      if (tree instanceof AssignmentTree) {
        tree = ASTHelpers.stripParentheses(((AssignmentTree) tree).getExpression());
      }
      if (isCall(tree, Set.of("get"))) {
        return Optional.of(new TreePath(around, tree));
      }
      VarSymbol local = Code.variableOf(tree);
      return local == null || new Place.Variable(local).local().isEmpty()
          ? Optional.empty()
          : lastValue(local, ASTHelpers.getStartPosition(tree))
              .filter(value -> isCall(value.getLeaf(), Set.of("get")));
    }

    /** What the local was set to last, in the order of the source, before the position. */
    private Optional<TreePath> lastValue(VarSymbol local, int position) {
      TreePath last =
          uses.declaration(local)
              .filter(path -> path.getLeaf() instanceof VariableTree)
              .filter(path -> ((VariableTree) path.getLeaf()).getInitializer() != null)
              .map(path -> new TreePath(path, ((VariableTree) path.getLeaf()).getInitializer()))
              .orElse(null);
      for (TreePath use : uses.of(local)) {
        Tree parent = use.getParentPath().getLeaf();
        if (Place.isWrite(use) && ASTHelpers.getStartPosition(use.getLeaf()) < position) {
          last =
              parent instanceof AssignmentTree
                  ? new TreePath(use.getParentPath(), ((AssignmentTree) parent).getExpression())
                  : null;
        }
      }
      return Optional.ofNullable(last);
    }

    private boolean isCall(Tree tree, Set<String> names) {
      if (!(tree instanceof MethodInvocationTree)) {
        return false;
      }
      MethodInvocationTree call = (MethodInvocationTree) tree;
      return names.contains(Code.nameOf(call))
          && !call.getArguments().isEmpty()
          && Code.receiverOf(call) != null
          && text(Code.receiverOf(call), state).equals(mapText)
          && text(ASTHelpers.stripParentheses(call.getArguments().get(0)), state).equals(keyText);
    }

    /** Whether neither the map nor the key is another one than where it was asked. */
    private boolean isSameKeyUntil(TreePath check) {
      int from = ASTHelpers.getStartPosition(check.getLeaf());
      int to = ASTHelpers.getStartPosition(act.getLeaf());
      return !Code.anyMatch(key, tree -> isWrittenBetween(tree, from, to))
          && !Code.anyMatch(map, tree -> isWrittenBetween(tree, from, to));
    }

    private boolean isWrittenBetween(Tree tree, int from, int to) {
      VarSymbol variable = tree instanceof ExpressionTree ? Code.variableOf(tree) : null;
      return variable != null
          && uses.of(variable).stream()
              .anyMatch(
                  use ->
                      Place.isWrite(use)
                          && ASTHelpers.getStartPosition(use.getLeaf()) > from
                          && ASTHelpers.getStartPosition(use.getLeaf()) < to);
    }

    /** The old value that the new one is made of, if it is not just put back. */
    private Optional<CheckThenAct> ofOldValue() {
      MethodInvocationTree put = (MethodInvocationTree) act.getLeaf();
      ExpressionTree value = ASTHelpers.stripParentheses(put.getArguments().get(1));
      TreePath path = new TreePath(act, value);
      Optional<TreePath> direct = findGet(path);
      if (direct.isPresent()) {
        return of(Kind.UPDATE, direct.get(), null).filter(each -> value != each.check().getLeaf());
      }
      VarSymbol whole = Code.variableOf(value);
      if (whole != null) {
        return new Place.Variable(whole).local().isPresent()
            ? ofChangedLocal(whole)
            : Optional.empty();
      }
      List<VarSymbol> locals = new ArrayList<>();
      Code.anyMatch(
          value,
          tree -> {
            VarSymbol variable = tree instanceof ExpressionTree ? Code.variableOf(tree) : null;
            if (variable != null && new Place.Variable(variable).local().isPresent()) {
              locals.add(variable);
            }
            return false;
          });
      return locals.stream()
          .filter(Search::isValue)
          .flatMap(local -> lastValue(local, start(act)).stream())
          .filter(old -> isCall(old.getLeaf(), GETS) && isSameKeyUntil(old))
          .findFirst()
          .flatMap(old -> of(Kind.UPDATE, old, null));
    }

    /** Whether what the local holds never changes, so that the new value is another object. */
    private static boolean isValue(VarSymbol local) {
      return local.type != null
          && (local.type.isPrimitive()
              || local.type.tsym != null
                  && local.type.tsym.packge() != null
                  && local.type.tsym.packge().getQualifiedName().contentEquals("java.lang"));
    }

    /** {@code int n = m.getOrDefault(k, 0); n++; m.put(k, n);}. */
    private Optional<CheckThenAct> ofChangedLocal(VarSymbol local) {
      Optional<TreePath> first =
          uses.declaration(local)
              .filter(path -> path.getLeaf() instanceof VariableTree)
              .filter(path -> ((VariableTree) path.getLeaf()).getInitializer() != null)
              .map(path -> new TreePath(path, ((VariableTree) path.getLeaf()).getInitializer()));
      if (first.isEmpty()) {
        return Optional.empty();
      }
      Optional<TreePath> old = findGet(first.get());
      boolean isWhole = old.filter(get -> get.getLeaf() == first.get().getLeaf()).isPresent();
      boolean changes =
          uses.of(local).stream().anyMatch(use -> isChange(use, local) && start(use) < start(act));
      boolean computed = old.isPresent() && !isWhole && isValue(local) && isArithmetic(first.get());
      return old.filter(get -> isSameKeyUntil(get) && (isWhole && changes || computed))
          .flatMap(get -> of(Kind.UPDATE, get, null));
    }

    private static boolean isArithmetic(TreePath path) {
      return path.getLeaf() instanceof BinaryTree
          || path.getLeaf() instanceof ConditionalExpressionTree;
    }

    private static boolean isChange(TreePath use, VarSymbol local) {
      Tree parent = use.getParentPath().getLeaf();
      return Place.isWrite(use)
          && !(parent instanceof AssignmentTree
              && !Code.anyMatch(
                  ((AssignmentTree) parent).getExpression(),
                  tree -> tree instanceof ExpressionTree && Code.variableOf(tree) == local));
    }

    private static int start(TreePath path) {
      return ASTHelpers.getStartPosition(path.getLeaf());
    }

    /** The call that reads the entry, in the expression but in no function of it. */
    private Optional<TreePath> findGet(TreePath path) {
      TreePath[] found = new TreePath[1];
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
          if (found[0] == null && isCall(tree, GETS)) {
            found[0] = getCurrentPath();
          }
          return super.visitMethodInvocation(tree, unused);
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
          return null;
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
          return null;
        }
      }.scan(path, null);
      return Optional.ofNullable(found[0]);
    }
  }
}
