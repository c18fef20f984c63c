package io.github.heapwise.growth;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Accumulation;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.HeldTypes;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.OtherGrowth;
import io.github.heapwise.analysis.Paths;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Resets;
import io.github.heapwise.analysis.TripCount;
import io.github.heapwise.fixes.BulkAdd;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;

/** A {@link BugChecker} that flags copy-on-write collections that are written to in a loop. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A copy-on-write collection copies its whole array at every write.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "CopyOnWriteInLoop.md",
    linkType = CUSTOM)
public final class CopyOnWriteInLoop extends HeapwiseChecker
    implements MethodInvocationTreeMatcher, MemberReferenceTreeMatcher {

  /** Up to so many times round, all that is copied fits in a few cache lines. */
  private static final int FEW = 16;

  private static final int EXAMPLE = 1000;

  private static final Set<String> ADDING =
      Set.of("add", "addAll", "addAllAbsent", "addFirst", "addIfAbsent", "addLast");
  private static final Set<String> REMOVING = Set.of("remove", "removeFirst", "removeLast");

  /**
   * Methods of the JDK that wait, other than functions: what comes behind them happens as often as
   * the world wants.
   */
  private static final Set<String> WAITING =
      Set.of("accept", "await", "receive", "select", "sleep", "take");

  public CopyOnWriteInLoop() {}

  @Inject
  public CopyOnWriteInLoop(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    String name = Code.nameOf(tree);
    return isWrite(name) && Loop.around(state.getPath(), state).isPresent()
        ? check(tree, name, Code.receiverOf(tree), state)
        : Description.NO_MATCH;
  }

  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    String name = tree.getName().toString();
    return isWrite(name)
        ? check(tree, name, ASTHelpers.stripParentheses(tree.getQualifierExpression()), state)
        : Description.NO_MATCH;
  }

  private static boolean isWrite(String name) {
    return ADDING.contains(name) || REMOVING.contains(name) || name.equals("set");
  }

  private Description check(
      ExpressionTree write, String name, ExpressionTree target, VisitorState state) {
    Optional<Place> place = target == null ? Optional.empty() : Place.of(target);
    if (place.isEmpty() || !isCopiedOnWrite(target, state)) {
      return Description.NO_MATCH;
    }
    Optional<Loop> outermost =
        Accumulation.outermost(state.getPath(), place.get(), index().uses(), state);
    Optional<Object> trap = outermost.map(loop -> List.of(canonicalName(), place.get(), loop));
    if (trap.isEmpty() || index().isKnown(trap.get())) {
      return Description.NO_MATCH;
    }
    Set<Tree> resets = Resets.of(place.get(), index().uses());
    Optional<Loop> loop =
        Accumulation.around(
                state.getPath(), place.get(), resets::contains, FEW, index().uses(), state)
            .filter(each -> !Code.anyMatch(each.tree(), CopyOnWriteInLoop::waits))
            .filter(each -> !isFilledUp(each, place.get(), state))
            .filter(each -> !isRepairOfSearch(write, each));
    return loop.isPresent() && index().first(trap.get())
        ? report(
            write,
            BulkAdd.of(write, place.get(), outermost.get(), index().uses(), state).fix(),
            message(name, place.get(), target, loop.get(), state),
            state)
        : Description.NO_MATCH;
  }

  private static boolean waits(Tree tree) {
    return tree instanceof MethodInvocationTree
        && WAITING.contains(Code.nameOf((MethodInvocationTree) tree))
        && Code.symbolOf(tree) != null
        && isOfJdk(Code.symbolOf(tree).owner.getQualifiedName().toString());
  }

  /** Functions, whose {@code accept} waits for nothing, left out. */
  private static boolean isOfJdk(String type) {
    return type.startsWith("java.") && !type.startsWith("java.util.function.");
  }

  /** Whether the loop adds to the place up to a size that its condition asks for. */
  private static boolean isFilledUp(Loop loop, Place place, VisitorState state) {
    return SizeTest.bounds(loop, place, state)
        && Code.anyMatch(
            loop.tree(),
            tree ->
                tree instanceof MethodInvocationTree
                    && ADDING.contains(Code.nameOf((MethodInvocationTree) tree))
                    && place.isNamedBy(Code.receiverOf((MethodInvocationTree) tree)));
  }

  /** A removal on the way of a search: the loop ends where it finds what it looks for. */
  private static boolean isRepairOfSearch(ExpressionTree write, Loop loop) {
    if (!(write instanceof MethodInvocationTree)
        || ((MethodInvocationTree) write).getArguments().size() != 1
        || !Code.nameOf((MethodInvocationTree) write).equals("remove")) {
      return false;
    }
    ExpressionTree index = ((MethodInvocationTree) write).getArguments().get(0);
    Type type = Code.typeOf(index);
    return type != null
        && type.isIntegral()
        && ASTHelpers.constValue(index) == null
        && Paths.canLeaveEarly(loop);
  }

  /** By its type, or by everything that its variable is assigned. */
  private boolean isCopiedOnWrite(ExpressionTree target, VisitorState state) {
    Type type = Code.typeOf(target);
    if (isCopiedOnWrite(type, state)) {
      return true;
    }
    VarSymbol variable = Code.variableOf(target);
    if (variable == null
        || !Code.isClass(type, "java.util.List")
            && !Code.isClass(type, "java.util.Set")
            && !Code.isClass(type, "java.util.Collection")) {
      return false;
    }
    List<Type> held = HeldTypes.of(variable, index().uses(), state).types();
    return !held.isEmpty() && held.stream().allMatch(each -> isCopiedOnWrite(each, state));
  }

  private static boolean isCopiedOnWrite(Type type, VisitorState state) {
    return Code.isSubtype(type, "java.util.concurrent.CopyOnWriteArrayList", state)
        || Code.isSubtype(type, "java.util.concurrent.CopyOnWriteArraySet", state);
  }

  private String message(
      String name, Place place, ExpressionTree target, Loop loop, VisitorState state) {
    int times =
        TripCount.of(loop, index().uses(), state)
            .filter(TripCount.Constant.class::isInstance)
            .map(count -> ((TripCount.Constant) count).times())
            .filter(count -> count > FEW && count < Integer.MAX_VALUE)
            .orElse((long) EXAMPLE)
            .intValue();
    return String.format(
        "`%s` is copied on write: `%s` copies its whole array each time round this loop. %s %s",
        state.getSourceForNode(target), name, figure(name, times), advice(name, place, loop));
  }

  private static String figure(String name, int times) {
    if (name.equals("set")) {
      return String.format(
          "%,d sets in a list of as many copy %,d references.", times, (long) times * times);
    }
    // To take them out one by one copies as many as to put them in.
    return String.format(
        "%,d %s copy %,d references.",
        times,
        ADDING.contains(name) ? "adds" : "removals",
        OtherGrowth.COPY_ON_WRITE.fill(times).elementsCopied());
  }

  private static String advice(String name, Place place, Loop loop) {
    if (name.equals("set")) {
      return "Use replaceAll, or fill another list and add it as a whole.";
    }
    return ADDING.contains(name)
        ? "Collect the elements in another list, and add them by one addAll."
        : SizeTest.drains(loop, place)
            ? "Use a ConcurrentLinkedQueue and poll, which copy nothing."
            : "Use removeIf or removeAll, which copy once.";
  }
}
