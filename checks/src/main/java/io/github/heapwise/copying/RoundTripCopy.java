package io.github.heapwise.copying;

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
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Footprint;
import io.github.heapwise.copying.RoundTripTable.Use;
import io.github.heapwise.fixes.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;

/** A {@link BugChecker} that flags bytes, chars and elements that are copied to be looked at. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "All of it is copied only to be looked at.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "RoundTripCopy.md",
    linkType = CUSTOM)
public final class RoundTripCopy extends HeapwiseChecker implements MethodInvocationTreeMatcher {
  private static final int EXAMPLE = 1_000;

  public RoundTripCopy() {}

  @Inject
  public RoundTripCopy(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    Optional<RoundTrip> found = RoundTrip.of(state.getPath(), index().uses(), state);
    if (found.isEmpty()) {
      return Description.NO_MATCH;
    }
    RoundTrip trip = found.get();
    RoundTripRules rules = new RoundTripRules(trip, index(), state);
    // A chain that starts with a new builder: UnnecessaryStringBuilder.
    if (!rules.hold(trip.row().rules())
        || startsAnew(tree)
        || Code.isInAssertion(state.getPath())) {
      return Description.NO_MATCH;
    }
    return report(trip.path().getLeaf(), fix(trip, rules, state), message(trip, state), state);
  }

  private static boolean startsAnew(MethodInvocationTree toString) {
    ExpressionTree root = Code.receiverOf(toString);
    while (root instanceof MethodInvocationTree) {
      root = Code.receiverOf((MethodInvocationTree) root);
    }
    return root instanceof NewClassTree && Code.nameOf(toString).equals("toString");
  }

  private static SuggestedFix fix(RoundTrip trip, RoundTripRules rules, VisitorState state) {
    Tree user = trip.path().getLeaf();
    ExpressionTree receiver = Code.receiverOf(trip.producer());
    int start = ASTHelpers.getStartPosition(user);
    int end = state.getEndPosition(user);
    if (trip.row().replacement() == null
        || receiver == null
        || !rules.hold(trip.row().fixRules())
        || SourceText.hasComment(start, end, state)) {
      return SuggestedFix.emptyFix();
    }
    String text =
        trip.row()
            .replacement()
            .replace("$r", SourceText.asOperand(receiver, state))
            .replace("$a", arguments(trip, rules, state))
            .replace("$o", out(trip, state));
    Tree parent = trip.path().getParentPath().getLeaf();
    boolean isPart =
        text.startsWith("(int)") && parent instanceof MemberSelectTree
            || text.endsWith(" >= 0") && bindsCloser(parent);
    SuggestedFix.Builder fix =
        SuggestedFix.builder().replace(user, isPart ? "(" + text + ")" : text);
    if (trip.local().isPresent()) {
      Optional<int[]> removed = trip.local().get().removed(state);
      if (removed.isEmpty()) {
        return SuggestedFix.emptyFix();
      }
      fix.replace(removed.get()[0], removed.get()[1], "");
    }
    return fix.build();
  }

  /** Whether a comparison needs parentheses there. */
  private static boolean bindsCloser(Tree parent) {
    return parent instanceof UnaryTree
        || parent instanceof BinaryTree
            && parent.getKind() != Tree.Kind.CONDITIONAL_AND
            && parent.getKind() != Tree.Kind.CONDITIONAL_OR;
  }

  private static String arguments(RoundTrip trip, RoundTripRules rules, VisitorState state) {
    if (trip.row().use() == Use.ELEMENT) {
      return state.getSourceForNode(((ArrayAccessTree) trip.path().getLeaf()).getIndex());
    }
    List<? extends ExpressionTree> arguments = rules.arguments();
    return arguments.stream().map(state::getSourceForNode).collect(Collectors.joining(", "));
  }

  private static String out(RoundTrip trip, VisitorState state) {
    return trip.path().getLeaf() instanceof MethodInvocationTree call
            && Code.receiverOf(call) != null
        ? state.getSourceForNode(Code.receiverOf(call))
        : "";
  }

  private static String message(RoundTrip trip, VisitorState state) {
    boolean isElements = trip.row().copied().endsWith("elements");
    long bytes = isElements ? Footprint.ofReferences(EXAMPLE) : Footprint.ofLatin1String(EXAMPLE);
    return String.format(
        Locale.ROOT,
        "`%s` copies %s only to be looked at. For %,d %s that are %,d bytes at each call. %s",
        trip.row().producer(),
        trip.row().copied(),
        EXAMPLE,
        isElements ? "elements" : trip.row().copied().endsWith("bytes") ? "bytes" : "chars",
        trip.row().producer().equals("toCharArray")
            ? Footprint.array(2, EXAMPLE)
            : trip.row().copied().endsWith("bytes") || trip.row().producer().equals("getBytes")
                ? Footprint.array(1, EXAMPLE)
                : bytes,
        trip.row().advice());
  }
}
