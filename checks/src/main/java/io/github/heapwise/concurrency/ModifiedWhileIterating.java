package io.github.heapwise.concurrency;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.EnhancedForLoopTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.ForLoopTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.LambdaExpressionTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.WhileLoopTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.StructuralChange;
import io.github.heapwise.analysis.Traversal;
import io.github.heapwise.fixes.TraversalFix;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;

/** A {@link BugChecker} that flags changes of a collection in the loop that goes through it. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A collection is changed while a loop goes through it.",
    severity = ERROR,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "ModifiedWhileIterating.md",
    linkType = CUSTOM)
public final class ModifiedWhileIterating extends HeapwiseChecker
    implements EnhancedForLoopTreeMatcher,
        ForLoopTreeMatcher,
        WhileLoopTreeMatcher,
        LambdaExpressionTreeMatcher,
        MemberReferenceTreeMatcher {

  /** What Error Prone's own ModifySourceCollectionInStream knows. */
  private static final Set<String> REPORTED_IN_STREAMS =
      Set.of("add", "addAll", "clear", "remove", "removeAll", "retainAll");

  private static final Set<String> READS = Set.of("get", "getOrDefault");

  public ModifiedWhileIterating() {}

  @Inject
  public ModifiedWhileIterating(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchEnhancedForLoop(EnhancedForLoopTree tree, VisitorState state) {
    return check(state);
  }

  @Override
  public Description matchForLoop(ForLoopTree tree, VisitorState state) {
    return check(state);
  }

  @Override
  public Description matchWhileLoop(WhileLoopTree tree, VisitorState state) {
    return check(state);
  }

  @Override
  public Description matchLambdaExpression(LambdaExpressionTree tree, VisitorState state) {
    return check(state);
  }

  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    return check(state);
  }

  private Description check(VisitorState state) {
    Optional<Traversal> traversal = Traversal.at(state.getPath(), index().uses(), state);
    if (traversal.isEmpty()) {
      return Description.NO_MATCH;
    }
    List<StructuralChange> changes = StructuralChange.in(traversal.get(), index().uses(), state);
    Optional<StructuralChange> first =
        changes.stream()
            .filter(change -> !isReportedByErrorProne(traversal.get(), change))
            .filter(change -> !index().isKnown(List.of(canonicalName(), change.path().getLeaf())))
            .findFirst();
    if (first.isEmpty()) {
      return Description.NO_MATCH;
    }
    boolean isNested =
        changes.stream()
                .map(change -> List.of(canonicalName(), change.path().getLeaf()))
                .filter(key -> !index().first(key))
                .count()
            > 0;
    SuggestedFix fix =
        isNested
            ? SuggestedFix.emptyFix()
            : TraversalFix.of(traversal.get(), changes, index().uses(), state).fix();
    return report(
        first.get().path().getLeaf(), fix, message(traversal.get(), first.get(), state), state);
  }

  /** A collection's own name, changed in a lambda of its own stream. */
  private static boolean isReportedByErrorProne(Traversal traversal, StructuralChange change) {
    return traversal.form() == Traversal.Form.STREAM
        && REPORTED_IN_STREAMS.contains(change.name())
        && change.view().views().isEmpty()
        && ASTHelpers.getSymbol(traversal.source()) == ASTHelpers.getSymbol(change.view().root());
  }

  private String message(Traversal traversal, StructuralChange change, VisitorState state) {
    return String.format(
        "`%s` changes `%s`, which %s. %s %s",
        shortened(state.getSourceForNode(change.path().getLeaf())),
        shortened(state.getSourceForNode(change.view().root())),
        where(traversal, state),
        consequence(traversal),
        advice(traversal, change));
  }

  private static String shortened(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() == text.length() && line.length() <= 60
        ? line
        : line.substring(0, Math.min(line.length(), 60)) + "…";
  }

  private static String where(Traversal traversal, VisitorState state) {
    Tree loop = traversal.loop().tree();
    long line =
        state
            .getPath()
            .getCompilationUnit()
            .getLineMap()
            .getLineNumber(ASTHelpers.getStartPosition(loop));
    return switch (traversal.form()) {
      case FOR_EACH, ITERATOR -> "the loop at line " + line + " goes through";
      case FUNCTION -> "`forEach` at line " + line + " goes through";
      case STREAM -> "the stream at line " + line + " goes through";
    };
  }

  private static String consequence(Traversal traversal) {
    return switch (traversal.form()) {
      case FOR_EACH, ITERATOR ->
          "The next call of the iterator's `next` throws ConcurrentModificationException; only"
              + " near the end of the collection the change may go unnoticed.";
      case FUNCTION -> "`forEach` throws ConcurrentModificationException.";
      case STREAM -> "The stream throws ConcurrentModificationException.";
    };
  }

  private static String advice(Traversal traversal, StructuralChange change) {
    if (READS.contains(change.name())) {
      return "Go through the entries instead: here each read moves an entry to the end.";
    }
    if (change.adds()) {
      return "Go through a copy, or collect what is new and add it behind the loop.";
    }
    if (change.name().equals("remove") || change.name().startsWith("removeElement")) {
      return traversal.form() == Traversal.Form.ITERATOR
          ? "Call `remove` of the iterator, or go through a copy."
          : "Use `removeIf`, or go through a copy.";
    }
    return change.name().startsWith("po")
        ? "Go on while it is not empty, or go through a copy."
        : "Leave the loop at once, or go through a copy.";
  }
}
