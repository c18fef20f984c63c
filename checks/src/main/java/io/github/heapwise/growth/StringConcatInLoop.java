package io.github.heapwise.growth;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompoundAssignmentTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompoundAssignmentTree;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import javax.inject.Inject;

/** A {@link BugChecker} that flags strings rebuilt in a loop. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Appending to a string in a loop copies the whole string each time round.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "StringConcatInLoop.md",
    linkType = CUSTOM)
public final class StringConcatInLoop extends HeapwiseChecker
    implements CompoundAssignmentTreeMatcher {

  public StringConcatInLoop() {}

  @Inject
  public StringConcatInLoop(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchCompoundAssignment(CompoundAssignmentTree tree, VisitorState state) {
    return ASTHelpers.isSameType(
            ASTHelpers.getType(tree.getVariable()), state.getSymtab().stringType, state)
        ? report(tree, "stub", state)
        : Description.NO_MATCH;
  }
}
