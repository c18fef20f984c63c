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
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
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
        .flatMap(
            each -> harm(each, name, map, state).map(harm -> check(tree, each, harm, map, state)))
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

  /** What it does that another thread comes between; empty if it does no harm. */
  private Optional<String> harm(
      CheckThenAct each, String name, ConcurrentMapUse map, VisitorState state) {
    TreePath act = state.getPath();
    if (name.equals("add")) {
      return each.kind() == Kind.PUT_IF_ABSENT
              && each.test() != null
              && Branch.goesOn(each.test(), act)
          ? Optional.of("two threads may both find the element missing, and both go on")
          : Optional.empty();
    }
    return switch (each.kind()) {
      case PUT_IF_ABSENT ->
          new LostRace(
                  act,
                  each,
                  !map.heldSince(each.check()).isEmpty(),
                  index().uses(),
                  index().calls(),
                  state)
              .harm()
              .map(lost -> "two threads may both find no entry, " + lost);
      // Without a removal the entry is there whatever happens.
      case PUT_IF_PRESENT ->
          Optional.of("an entry that has just been removed comes back")
              .filter(harm -> isReplace(each, act) && map.isRemovedFrom());
      case GET_IF_PRESENT ->
          Optional.of("once the entry has been removed, it returns null, which is dereferenced")
              .filter(harm -> map.isRemovedFrom());
      case UPDATE ->
          Optional.of("two threads may start from the same old value, and one update is lost");
      case REMOVE_IF_EQUAL -> Optional.of("it may remove a newer value than the one compared");
    };
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

  private Description check(
      MethodInvocationTree tree,
      CheckThenAct found,
      String harm,
      ConcurrentMapUse map,
      VisitorState state) {
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
    return report(tree, fix, message(tree, found, harm, held, unguarded, state), state);
  }

  private String message(
      MethodInvocationTree act,
      CheckThenAct found,
      String harm,
      Set<Lock> held,
      List<TreePath> unguarded,
      VisitorState state) {
    String map = state.getSourceForNode(Code.receiverOf(act));
    String check = Code.nameOf((MethodInvocationTree) found.check().getLeaf());
    String trap =
        String.format(
            "Another thread can change `%s` between `%s` (%s) and this `%s`: %s.",
            map, check, index().locks().inWords(List.of(found.check())), Code.nameOf(act), harm);
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
