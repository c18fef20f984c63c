package io.github.heapwise.concurrency;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Containers;
import io.github.heapwise.analysis.HeldContainer;
import io.github.heapwise.fixes.CollectRewrite;
import io.github.heapwise.fixes.ConcurrentReplacement;
import io.github.heapwise.fixes.Rewrite;
import java.util.Optional;
import javax.inject.Inject;

/**
 * A {@link BugChecker} that flags collections which several threads write to though they are not
 * thread-safe.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Several threads write to a collection that is not thread-safe.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "RacyCollectionWrite.md",
    linkType = CUSTOM)
public final class RacyCollectionWrite extends HeapwiseChecker implements VariableTreeMatcher {
  public RacyCollectionWrite() {}

  @Inject
  public RacyCollectionWrite(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null || !canHoldContainer(variable.type)) {
      return Description.NO_MATCH;
    }
    Optional<Race> identity = SharedIdentity.of(variable, index(), state);
    if (identity.isPresent()) {
      return report(identity.get(), state);
    }
    if (!leavesItsCode(variable, state)) {
      return Description.NO_MATCH;
    }
    Optional<Race> race =
        HeldContainer.of(variable, index().uses(), state)
            .filter(held -> !held.container().threadSafe())
            .filter(held -> !held.container().type().startsWith("io.netty."))
            .flatMap(held -> raceOf(held, state))
            // A class of tasks may be given the containers of several methods.
            .filter(found -> found.kind() != Race.Kind.PASSED || index().first(found.tree()));
    return race.or(() -> raceOfValues(variable, state))
        .map(found -> report(found, state))
        .orElse(Description.NO_MATCH);
  }

  /** The map may be safe, or only read, while what it holds is written to. */
  private Optional<Race> raceOfValues(VarSymbol map, VisitorState state) {
    return MapValues.of(map, index().uses(), state)
        .flatMap(
            values ->
                TaskRaces.of(values, index(), state)
                    .or(() -> SharedRaces.of(values, index(), state)));
  }

  private Optional<Race> raceOf(HeldContainer held, VisitorState state) {
    return TaskRaces.of(held, index(), state)
        .or(() -> GuardRaces.of(held, index(), state))
        .or(() -> SharedRaces.of(held, index(), state));
  }

  private static boolean canHoldContainer(Type type) {
    return type != null
        && type.tsym != null
        && Containers.forType(type.tsym.getQualifiedName().toString()).isPresent();
  }

  /**
   * Whether it is a field, or a local that is used in a lambda or class, or passed to one: the
   * cheap question.
   */
  private boolean leavesItsCode(VarSymbol variable, VisitorState state) {
    return variable.getKind().isField()
        || index().uses().of(variable).stream()
            .anyMatch(
                use ->
                    use.getParentPath().getLeaf() instanceof NewClassTree
                        || isCaptured(use, state.getPath()));
  }

  private static boolean isCaptured(TreePath use, TreePath declaration) {
    TreePath scope = declaration.getParentPath();
    for (TreePath at = use;
        at != null && at.getLeaf() != scope.getLeaf();
        at = at.getParentPath()) {
      switch (at.getLeaf().getKind()) {
        case LAMBDA_EXPRESSION:
        case MEMBER_REFERENCE:
        case CLASS:
          return true;
        default:
          break;
      }
    }
    return false;
  }

  private Description report(Race race, VisitorState state) {
    return report(race.tree(), fix(race, state), RaceMessage.of(race), state);
  }

  private SuggestedFix fix(Race race, VisitorState state) {
    switch (race.kind()) {
      case GUARD:
      case IDENTITY:
      case PASSED:
      case VALUE:
        return SuggestedFix.emptyFix();
      default:
        break;
    }
    Rewrite collected =
        race.kind() == Race.Kind.PARALLEL_STREAM
            ? CollectRewrite.of(race.held(), race.write(), state)
            : Rewrite.refused("there is no stream");
    return collected.refusal().isEmpty()
        ? collected.fix()
        : ConcurrentReplacement.of(race.held(), race.write(), index().uses(), state).fix();
  }
}
