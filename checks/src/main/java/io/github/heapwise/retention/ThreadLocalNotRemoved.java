package io.github.heapwise.retention;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.LongLived;
import io.github.heapwise.analysis.RequestCode;
import io.github.heapwise.analysis.ThreadLocalUses;
import io.github.heapwise.analysis.ThreadLocalValues;
import io.github.heapwise.fixes.RemoveInFinally;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.inject.Inject;

/** A {@link BugChecker} that flags thread-local values that outlive the request they are for. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A value set for a request stays with the thread when the request is over.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "ThreadLocalNotRemoved.md",
    linkType = CUSTOM)
public final class ThreadLocalNotRemoved extends HeapwiseChecker implements VariableTreeMatcher {
  /** What a value must be called to count as one of a request, whatever code makes it. */
  private static final Pattern OF_REQUEST =
      Pattern.compile(".*(?:Context|Request|Response|Session|Transaction|User|Principal|Tenant)");

  public ThreadLocalNotRemoved() {}

  @Inject
  public ThreadLocalNotRemoved(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    VarSymbol field = Code.variableOf(tree);
    if (field == null
        || field.type.getTypeArguments().size() != 1
        || !(state.getPath().getParentPath().getLeaf() instanceof ClassTree)) {
      return Description.NO_MATCH;
    }
    Optional<Type> value = ThreadLocalUses.valueType(field, state);
    if (value.isEmpty()
        || LongLived.isSeenOutside(field)
        || ThreadLocalValues.areKeptByDesign(value.get(), state)) {
      return Description.NO_MATCH;
    }
    Optional<ThreadLocalUses> uses =
        ThreadLocalUses.of(field, index()).filter(each -> !each.isRemoved());
    if (uses.isEmpty()
        || uses.get().sets().stream()
            .anyMatch(set -> ThreadLocalValues.keepsWhatWas(set, field, index().uses()))) {
      return Description.NO_MATCH;
    }
    boolean isOfRequest = OF_REQUEST.matcher(value.get().tsym.getSimpleName()).matches();
    for (TreePath set : uses.get().sets()) {
      Optional<RequestCode> code = RequestCode.around(set, index(), state);
      if (code.isPresent() && !ThreadLocalValues.isBuffer(set)) {
        SuggestedFix fix =
            code.get().isWhole() && code.get().isAround(set) && uses.get().sets().size() == 1
                ? RemoveInFinally.of(set, state)
                : SuggestedFix.emptyFix();
        return report(
            set.getLeaf(),
            fix,
            message(field, value.get(), "is set", code.get().isTask(), code.get().isWhole()),
            state);
      }
      if (isOfRequest && ThreadLocalValues.isOfNew(set, index().uses())) {
        return report(set.getLeaf(), message(field, value.get(), "is set", false, false), state);
      }
    }
    return uses.get().sets().isEmpty()
            && (isOfRequest || ThreadLocalValues.areGivenRequests(uses.get(), index(), state))
        ? madeOnFirstUse(field, value.get(), uses.get(), state)
        : Description.NO_MATCH;
  }

  private Description madeOnFirstUse(
      VarSymbol field, Type value, ThreadLocalUses uses, VisitorState state) {
    for (TreePath get : uses.gets()) {
      Optional<RequestCode> code = RequestCode.around(get, index(), state);
      if (code.isPresent()) {
        return report(
            get.getLeaf(),
            message(field, value, "is made", code.get().isTask(), code.get().isWhole()),
            state);
      }
    }
    return Description.NO_MATCH;
  }

  private static String nameOf(Type value) {
    return value instanceof Type.ArrayType ? "array" : value.tsym.getSimpleName().toString();
  }

  private static String message(
      VarSymbol field, Type value, String verb, boolean isTask, boolean isWhole) {
    return String.format(
        "`%s` %s for one %s and never removed: the thread goes back to its pool and keeps the %s,"
            + " and the next one that does not set it finds the old. 200 threads of a pool keep 200"
            + " of them. %s",
        field.name,
        verb,
        isTask ? "task" : "request",
        nameOf(value),
        isWhole
            ? "Call remove() in a finally block around the work."
            : "Call remove() where the request ends, such as afterCompletion or"
                + " requestDestroyed.");
  }
}
