package io.github.heapwise.concurrency;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Lock;
import io.github.heapwise.concurrency.CheckThenAct.Kind;
import io.github.heapwise.concurrency.CheckThenAct.Search;
import io.github.heapwise.fixes.AtomicUpdate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.lang.model.element.Modifier;

/** A {@link BugChecker} that flags entries of concurrent maps that are checked and then changed. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Another thread can change a concurrent map between the check and the update.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "NonAtomicMapUpdate.md",
    linkType = CUSTOM)
public final class NonAtomicMapUpdate extends HeapwiseChecker
    implements MethodInvocationTreeMatcher {

  /** What is looked up twice is the same, or equal; alone or in an array. */
  private static final List<String> LOOKED_UP =
      List.of(
          "java.lang.Boolean",
          "java.lang.Class",
          "java.lang.annotation.Annotation",
          "java.lang.reflect.Constructor",
          "java.lang.reflect.Field",
          "java.lang.reflect.Method",
          "java.lang.reflect.Type");

  public NonAtomicMapUpdate() {}

  @Inject
  public NonAtomicMapUpdate(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    String name = Code.nameOf(tree);
    int arguments = tree.getArguments().size();
    boolean isCandidate =
        switch (name) {
          case "put" -> arguments == 2 && isStatement(state.getPath());
          case "remove", "add" -> arguments == 1 && isStatement(state.getPath());
          case "get" -> arguments == 1 && isDereferenced(state.getPath());
          default -> false;
        };
    if (!isCandidate || Code.receiverOf(tree) == null) {
      return Description.NO_MATCH;
    }
    ConcurrentMapUse map =
        new ConcurrentMapUse(state.getPath(), index().uses(), index().locks(), state);
    if (!(name.equals("add") ? map.isConcurrentSet() : map.isConcurrentMap())) {
      return Description.NO_MATCH;
    }
    Search search = new Search(state.getPath(), index().uses(), state);
    Optional<CheckThenAct> found =
        switch (name) {
          case "remove" -> search.ofRemove();
          case "get" -> search.ofGet();
          default -> search.ofPut();
        };
    return found
        .filter(each -> matters(each, name, map, state.getPath()))
        .map(each -> check(tree, each, map, state))
        .orElse(Description.NO_MATCH);
  }

  /** Nobody asks for the call's result, which would tell who has lost. */
  private static boolean isStatement(TreePath call) {
    Tree parent = call.getParentPath().getLeaf();
    return parent instanceof ExpressionStatementTree || parent instanceof LambdaExpressionTree;
  }

  private static boolean isDereferenced(TreePath call) {
    return call.getParentPath().getLeaf() instanceof MemberSelectTree;
  }

  /** Whether it does harm that another thread comes between. */
  private static boolean matters(
      CheckThenAct each, String name, ConcurrentMapUse map, TreePath act) {
    if (name.equals("add")) {
      return each.kind() == Kind.PUT_IF_ABSENT && each.test() != null && goesOn(each.test(), act);
    }
    return switch (each.kind()) {
      case PUT_IF_ABSENT ->
          !isSameForAll(((MethodInvocationTree) act.getLeaf()).getArguments().get(1), each, act);
      // Without a removal the entry is there whatever happens.
      case PUT_IF_PRESENT -> isReplace(each, act) && map.isRemovedFrom();
      case GET_IF_PRESENT -> map.isRemovedFrom();
      case UPDATE, REMOVE_IF_EQUAL -> true;
    };
  }

  /** Whether more is done for a new entry than to put it, and to leave. */
  private static boolean doesMore(IfTree test, TreePath act) {
    return hasMore(ofNew(test, act), act.getParentPath().getLeaf());
  }

  /**
   * Whether more is done for a new element once it has been added. What is done before may be done
   * twice, but only then is the element marked as done.
   */
  private static boolean goesOn(IfTree test, TreePath act) {
    List<? extends StatementTree> statements = ofNew(test, act);
    Tree statement = act.getParentPath().getLeaf();
    int index = statements.indexOf(statement);
    return index >= 0 && hasMore(statements.subList(index, statements.size()), statement);
  }

  /** The statements for a new entry or element: of the {@code if}, or behind it. */
  private static List<? extends StatementTree> ofNew(IfTree test, TreePath act) {
    Tree statement = act.getParentPath().getLeaf();
    StatementTree then = test.getThenStatement();
    if (then instanceof BlockTree && ((BlockTree) then).getStatements().contains(statement)) {
      return ((BlockTree) then).getStatements();
    }
    Tree block = act.getParentPath().getParentPath().getLeaf();
    if (!(block instanceof BlockTree) || !((BlockTree) block).getStatements().contains(test)) {
      return List.of();
    }
    List<? extends StatementTree> statements = ((BlockTree) block).getStatements();
    return statements.subList(statements.indexOf(test) + 1, statements.size());
  }

  private static boolean hasMore(List<? extends StatementTree> statements, Tree statement) {
    return statements.stream()
        .anyMatch(
            each ->
                each != statement
                    && !(each instanceof ReturnTree)
                    && !(each instanceof ContinueTree)
                    && !(each instanceof BreakTree));
  }

  /** {@code if (m.containsKey(k)) m.put(k, v);} and no more: what replace is for. */
  private static boolean isReplace(CheckThenAct each, TreePath act) {
    StatementTree then = each.test().getThenStatement();
    Tree only =
        then instanceof BlockTree && ((BlockTree) then).getStatements().size() == 1
            ? ((BlockTree) then).getStatements().get(0)
            : then;
    return only == act.getParentPath().getLeaf()
        && each.test().getElseStatement() == null
        && Code.anyMatch(each.test().getCondition(), tree -> tree == each.check().getLeaf());
  }

  /** A value that every thread would put: which of them does makes no difference. */
  private static boolean isSameForAll(ExpressionTree value, CheckThenAct each, TreePath act) {
    VarSymbol variable = Code.variableOf(value);
    boolean isConstant =
        ASTHelpers.constValue(value) != null
            || variable != null
                && variable.isStatic()
                && variable.getModifiers().contains(Modifier.FINAL);
    return isConstant && !doesMore(each.test(), act) || isLookedUp(Code.typeOf(value));
  }

  private static boolean isLookedUp(Type type) {
    return type instanceof Type.ArrayType
        ? isLookedUp(((Type.ArrayType) type).elemtype)
        : type != null
            && (type.toString().equals("boolean")
                || LOOKED_UP.stream().anyMatch(each -> Code.isClass(type, each)));
  }

  private Description check(
      MethodInvocationTree tree, CheckThenAct found, ConcurrentMapUse map, VisitorState state) {
    if (!map.isShared()) {
      return Description.NO_MATCH;
    }
    Set<Lock> held = map.heldSince(found.check());
    List<TreePath> unguarded = held.isEmpty() ? List.of() : map.unguardedWrites(held);
    if (!held.isEmpty() && unguarded.isEmpty()
        || !index()
            .first(
                List.of(
                    canonicalName(),
                    found.test() == null ? found.check().getLeaf() : found.test()))) {
      return Description.NO_MATCH;
    }
    SuggestedFix fix =
        held.isEmpty()
            ? AtomicUpdate.of(state.getPath(), found.check(), found.test(), index().uses(), state)
                .fix()
            : SuggestedFix.emptyFix();
    return report(tree, fix, message(tree, found, held, unguarded, state), state);
  }

  private String message(
      MethodInvocationTree act,
      CheckThenAct found,
      Set<Lock> held,
      List<TreePath> unguarded,
      VisitorState state) {
    String map = state.getSourceForNode(Code.receiverOf(act));
    String check = Code.nameOf((MethodInvocationTree) found.check().getLeaf());
    String trap =
        String.format(
            "Another thread can change `%s` between `%s` (%s) and this `%s`: %s.",
            map,
            check,
            index().locks().inWords(List.of(found.check())),
            Code.nameOf(act),
            harm(found.kind(), Code.nameOf(act)));
    String guard =
        held.stream()
            .findFirst()
            .map(
                lock ->
                    String.format(
                        " `%s` is held here, but not where it is written at %s. Hold it there too.",
                        lock, index().locks().inWords(unguarded)))
            .orElseGet(() -> " " + advice(found.kind(), Code.nameOf(act)));
    return trap + guard;
  }

  private static String harm(Kind kind, String act) {
    if (act.equals("add")) {
      return "two threads may both find the element missing, and both go on";
    }
    return switch (kind) {
      case PUT_IF_ABSENT ->
          "two threads may both find no entry, both make a value, and the second replaces the first";
      case PUT_IF_PRESENT -> "an entry that has just been removed comes back";
      case UPDATE -> "two threads may start from the same old value, and one update is lost";
      case REMOVE_IF_EQUAL -> "it may remove a newer value than the one compared";
      case GET_IF_PRESENT ->
          "once the entry has been removed, it returns null, which is dereferenced";
    };
  }

  private static String advice(Kind kind, String act) {
    if (act.equals("add")) {
      return "Ask the result of `add`, which is true for one of them only.";
    }
    return switch (kind) {
      case PUT_IF_ABSENT -> "Use putIfAbsent or computeIfAbsent, which check and put at once.";
      case PUT_IF_PRESENT -> "Use replace or computeIfPresent.";
      case UPDATE -> "Use merge or compute, which read and write at once.";
      case REMOVE_IF_EQUAL -> "Use remove(key, value), or computeIfPresent.";
      case GET_IF_PRESENT -> "Call get once, and test its result for null.";
    };
  }
}
