package io.github.heapwise.growth;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.SUGGESTION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Footprint;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Paths;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.TemporaryString;
import io.github.heapwise.fixes.AppendFix;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags strings which are made in a loop only to be appended. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A string made only to be appended is garbage at once; a builder takes its parts.",
    severity = SUGGESTION,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "TemporaryStringAppend.md",
    linkType = CUSTOM)
public final class TemporaryStringAppend extends HeapwiseChecker
    implements MethodInvocationTreeMatcher {
  private static final int EXAMPLE_TIMES = 1000;
  private static final int EXAMPLE_CHARS = 20;
  private static final int LONG = 60;

  public TemporaryStringAppend() {}

  @Inject
  public TemporaryStringAppend(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    if (tree.getArguments().size() != 1
        || !Code.nameOf(tree).equals("append")
        || !TemporaryString.isBuilder(Code.receiverType(tree))
        || TemporaryString.of(tree.getArguments().get(0), state).isEmpty()) {
      return Description.NO_MATCH;
    }
    Optional<Loop> loop = loopOf(state.getPath(), state);
    ExpressionTree root = rootOf(tree);
    // A chain that starts with a new builder and ends with its string: UnnecessaryStringBuilder.
    if (loop.isEmpty() || root instanceof NewClassTree) {
      return Description.NO_MATCH;
    }
    VarSymbol builder = Code.variableOf(root);
    if (builder == null) {
      return report(List.of(state.getPath()), null, state);
    }
    // One finding for all that a loop appends to a builder.
    return index().first(List.of(builder, loop.get()))
        ? report(appendsTo(builder, loop.get(), state), builder, state)
        : Description.NO_MATCH;
  }

  /** The outermost loop that runs the call again and again. */
  private static Optional<Loop> loopOf(TreePath call, VisitorState state) {
    return Loop.allAround(call, state).stream()
        .filter(loop -> Paths.canRepeat(call, loop, tree -> false))
        .reduce((inner, outer) -> outer);
  }

  /** What the first call of the chain is made on. */
  private static ExpressionTree rootOf(MethodInvocationTree call) {
    ExpressionTree root = Code.receiverOf(call);
    while (root instanceof MethodInvocationTree
        && TemporaryString.isBuilder(Code.receiverType((MethodInvocationTree) root))) {
      root = Code.receiverOf((MethodInvocationTree) root);
    }
    return root;
  }

  /** The calls of {@code append} with one argument in chains on the builder, in the loop. */
  private List<TreePath> appendsTo(VarSymbol builder, Loop loop, VisitorState state) {
    return index().uses().of(builder).stream()
        .filter(loop::encloses)
        .flatMap(use -> AppendFix.chainOn(use).stream())
        .filter(call -> loopOf(call, state).filter(loop::equals).isPresent())
        .toList();
  }

  private Description report(List<TreePath> calls, VarSymbol builder, VisitorState state) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    TreePath first = null;
    int others = 0;
    for (TreePath call : calls) {
      AppendFix append = new AppendFix(call, builder, index().uses(), state);
      if (!append.isWorthwhile()) {
        continue;
      }
      append.text().ifPresent(text -> fix.replace(append.argument(), text));
      if (first == null) {
        first = call;
      } else {
        others++;
      }
    }
    if (first == null) {
      return Description.NO_MATCH;
    }
    MethodInvocationTree call = (MethodInvocationTree) first.getLeaf();
    Tree argument = call.getArguments().get(0);
    return report(
        argument,
        fix.build(),
        message(call, others, state),
        state.withPath(new TreePath(first, argument)));
  }

  private static String message(MethodInvocationTree call, int others, VisitorState state) {
    ExpressionTree argument = call.getArguments().get(0);
    TemporaryString temporary = TemporaryString.of(argument, state).orElseThrow();
    String text = state.getSourceForNode(argument);
    boolean isShort = text.length() <= LONG && !text.contains("\n");
    return String.format(
        "%s makes a string each time round this loop only to be appended%s. %,d strings of %d chars"
            + " are %,d bytes of garbage. Append %s instead.",
        isShort ? "`" + text + "`" : "The argument",
        others == 0 ? "" : String.format("; so do %d more", others),
        EXAMPLE_TIMES,
        EXAMPLE_CHARS,
        EXAMPLE_TIMES * Footprint.ofLatin1String(EXAMPLE_CHARS),
        advice(temporary));
  }

  private static String advice(TemporaryString temporary) {
    switch (temporary.kind()) {
      case SUM:
        return "the parts one by one";
      case RANGE:
        return Place.of(temporary.pieces().get(0)).isPresent()
            ? "the range: append(text, start, end)"
            : "the range: keep the text in a local, then append(text, start, end)";
      case BUILDER:
        return "the other builder";
      case CHARS:
        return "the chars";
      default:
        return "the value itself";
    }
  }
}
