package io.github.heapwise.hashing;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.EnhancedForLoopTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.LambdaExpressionTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.GrownCopy;
import io.github.heapwise.analysis.LastWrites;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.UnusedParameter;
import io.github.heapwise.fixes.KeptDefault;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags growth of a value that nobody holds afterwards. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "What is added here is lost: nobody holds the value that has grown.",
    severity = ERROR,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "LostGrowth.md",
    linkType = CUSTOM)
public final class LostGrowth extends HeapwiseChecker
    implements EnhancedForLoopTreeMatcher,
        LambdaExpressionTreeMatcher,
        MethodTreeMatcher,
        NewClassTreeMatcher {
  public LostGrowth() {}

  @Inject
  public LostGrowth(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchEnhancedForLoop(EnhancedForLoopTree tree, VisitorState state) {
    return grown(tree.getVariable(), "the loop's own variable", state);
  }

  @Override
  public Description matchLambdaExpression(LambdaExpressionTree tree, VisitorState state) {
    return grown(tree.getParameters(), state);
  }

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    Symbol method = Code.symbolOf(tree);
    if (method == null || tree.getBody() == null) {
      return Description.NO_MATCH;
    }
    if (!index().calls().of(method).isEmpty()) {
      AccessorCopy.of(tree, state).ifPresent(copy -> added(method, copy, state));
    }
    return grown(tree.getParameters(), state);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    Optional<DroppedContainer> dropped =
        DroppedContainer.of(state.getPath(), index().uses(), state);
    return dropped.isPresent() ? report(dropped.get(), tree, state) : Description.NO_MATCH;
  }

  private Description grown(List<? extends VariableTree> parameters, VisitorState state) {
    parameters.forEach(each -> state.reportMatch(grown(each, "a parameter", state)));
    return Description.NO_MATCH;
  }

  private Description grown(VariableTree declaration, String role, VisitorState state) {
    VarSymbol variable = Code.variableOf(declaration);
    if (variable == null || variable.type == null || variable.type.isPrimitive()) {
      return Description.NO_MATCH;
    }
    for (TreePath use : index().uses().of(variable)) {
      TreePath assignment = use.getParentPath();
      Optional<GrownCopy> copy =
          Place.isWrite(use)
              ? LastWrites.lostGrowth(assignment, index().uses(), state)
              : Optional.empty();
      if (copy.isPresent()) {
        // Error Prone itself says so of some parameters.
        return UnusedParameter.is(variable, index().uses(), state)
            ? Description.NO_MATCH
            : report(assignment.getLeaf(), message(variable, role, copy.get().kind()), state);
      }
    }
    return Description.NO_MATCH;
  }

  private static String message(VarSymbol variable, String role, GrownCopy.Kind kind) {
    String grown =
        switch (kind) {
          case TEXT -> "a longer text";
          case ARRAY -> "another array";
          case CONTAINER -> "a copy";
          case SEQUENCE, PERSISTENT -> "a new object";
        };
    boolean isElement = !role.equals("a parameter");
    return String.format(
        "`%s` is %s: it gets %s here, which is never read, and what it held before stays as it"
            + " was. %s %s",
        variable.name,
        role,
        grown,
        isElement ? "Of 1,000 elements none is changed." : "Of 1,000 calls none has an effect.",
        isElement
            ? "Put the new value where the element is, or into another collection."
            : "Return the new value, or keep it where the caller looks for it.");
  }

  private Description report(DroppedContainer dropped, NewClassTree tree, VisitorState state) {
    MethodInvocationTree addition = (MethodInvocationTree) dropped.addition().getLeaf();
    String type = state.getSourceForNode(tree.getIdentifier()).replaceAll("<.*", "");
    Tree source = dropped.source().getLeaf();
    if (!(source instanceof MethodInvocationTree)) {
      return report(
          addition,
          String.format(
              "This `%s` goes to a copy that nothing holds. Of 1,000 calls none adds anything to"
                  + " the original. Call `%s` on that, or keep the copy in a variable.",
              Code.nameOf(addition), Code.nameOf(addition)),
          state);
    }
    MethodInvocationTree lookUp = (MethodInvocationTree) source;
    boolean isMap = Code.nameOf(lookUp).equals("getOrDefault");
    SuggestedFix fix =
        isMap ? KeptDefault.fix(dropped.source(), index().uses(), state) : SuggestedFix.emptyFix();
    return report(
        lookUp,
        fix,
        isMap
            ? String.format(
                "Where the key is absent, `getOrDefault` returns the new `%s` and the map does not"
                    + " keep it, so what `%s` puts there is lost. Of 1,000 new keys the map holds"
                    + " none afterwards. Use `computeIfAbsent`, which keeps what it makes.",
                type, Code.nameOf(addition))
            : String.format(
                "Where there is nothing, `%s` returns the new `%s`, which nobody holds, so what"
                    + " `%s` puts there is lost. Of 1,000 such calls none has an effect. Keep the"
                    + " new `%2$s` where the next look-up finds it.",
                Code.nameOf(lookUp), type, Code.nameOf(addition)),
        state);
  }

  private void added(Symbol method, AccessorCopy copy, VisitorState state) {
    for (TreePath call : index().calls().of(method)) {
      if (!(call.getLeaf() instanceof MethodInvocationTree)
          || !copy.isModifiable() && DroppedContainer.isTried(call)) {
        continue;
      }
      DroppedContainer.additionTo(call, index().uses(), state)
          .map(dropped -> (ExpressionTree) dropped.addition().getLeaf())
          .ifPresent(
              addition ->
                  state.reportMatch(report(addition, message(method, copy, addition), state)));
    }
  }

  private static String message(Symbol method, AccessorCopy copy, ExpressionTree addition) {
    String name = Code.nameOf((MethodInvocationTree) addition);
    return copy.isModifiable()
        ? String.format(
            "`%s` returns a copy of `%s`, so what `%s` puts there is lost. After 1,000 calls `%2$s`"
                + " is as long as before. Call `%3$s` on `%2$s`.",
            method.name, copy.field().name, name)
        : String.format(
            "`%s` returns an unmodifiable copy of `%s`, so `%s` throws"
                + " UnsupportedOperationException, and `%2$s` stays as it is. That is so at each"
                + " call. Call `%3$s` on `%2$s`.",
            method.name, copy.field().name, name);
  }
}
