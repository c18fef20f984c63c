package io.github.heapwise.copying;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Footprint;
import io.github.heapwise.analysis.OnlyRead;
import io.github.heapwise.analysis.PerElement;
import io.github.heapwise.analysis.PerElement.Kind;
import io.github.heapwise.analysis.TestCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags {@code values()} of an enum that is called once an element. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "The method values() of an enum clones its constants at every call.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "EnumValuesInLoop.md",
    linkType = CUSTOM)
public final class EnumValuesInLoop extends HeapwiseChecker implements MethodInvocationTreeMatcher {
  private static final int EXAMPLE = 100_000;

  public EnumValuesInLoop() {}

  @Inject
  public EnumValuesInLoop(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    if (!EnumValues.isCall(tree) || TestCode.isIn(state.getPath(), state)) {
      return Description.NO_MATCH;
    }
    Optional<PerElement> repeated = repeated(state.getPath(), state);
    return repeated.isPresent() && isFirst(tree, repeated.get(), state)
        ? report(
            tree,
            EnumValues.constant(state.getPath(), this::isRepeated, index(), state),
            message(tree, repeated.get(), state),
            state)
        : Description.NO_MATCH;
  }

  /** One finding a loop, or a method: where a loop in it has been found, its fix changes all. */
  private boolean isFirst(MethodInvocationTree tree, PerElement repeated, VisitorState state) {
    Tree member = Code.memberAround(state.getPath());
    boolean isFirstInMember =
        index().first(List.of(canonicalName(), Code.symbolOf(tree), "member", member));
    return index().first(List.of(canonicalName(), Code.symbolOf(tree), repeated.unit()))
        && (isFirstInMember || repeated.kind() != Kind.CALLED);
  }

  private boolean isRepeated(TreePath path, VisitorState state) {
    return repeated(path, state).isPresent();
  }

  /** Why the copy is made again and again, though one that nobody changes would do. */
  private Optional<PerElement> repeated(TreePath path, VisitorState state) {
    if (PerElement.isStaticInitialiser(path, index())) {
      return Optional.empty();
    }
    return PerElement.of(path, index(), state)
        .or(() -> EnumValues.lookup(path))
        .filter(each -> each.kind() != Kind.CALLED || EnumValues.isIndexed(path, index().uses()))
        .filter(each -> OnlyRead.of(path, index(), state));
  }

  private static String message(
      MethodInvocationTree tree, PerElement repeated, VisitorState state) {
    int constants = Code.enumConstants(Code.symbolOf(tree).owner);
    long bytes = Footprint.ofReferences(constants);
    return String.format(
        Locale.ROOT,
        "`%s` clones the array of all constants at every call, here %s. %d constant%s take%s %d"
            + " bytes a call, %,d bytes for %,d calls. Keep one array in a private static final"
            + " field.",
        state.getSourceForNode(tree),
        when(repeated.kind()),
        constants,
        constants == 1 ? "" : "s",
        constants == 1 ? "s" : "",
        bytes,
        bytes * EXAMPLE,
        EXAMPLE);
  }

  private static String when(Kind kind) {
    return switch (kind) {
      case LOOP -> "each time round the loop";
      case FUNCTION -> "for each element that the function is called with";
      case COMPARISON -> "whenever two elements are compared, or one is hashed";
      case CALLED -> "for each constant that is looked up";
    };
  }
}
