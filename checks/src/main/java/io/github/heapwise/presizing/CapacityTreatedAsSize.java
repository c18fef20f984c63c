package io.github.heapwise.presizing;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.ContainerKind;
import io.github.heapwise.analysis.Containers;
import io.github.heapwise.analysis.Creation;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Paths;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.fixes.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags containers which are indexed while they are still empty. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A container that was created with a capacity is empty: indexing it throws.",
    severity = ERROR,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "CapacityTreatedAsSize.md",
    linkType = CUSTOM)
public final class CapacityTreatedAsSize extends HeapwiseChecker implements NewClassTreeMatcher {

  /** The methods that replace an element, and those that do the same behind the last one. */
  private static final Map<String, String> ADDING =
      Map.of("set", "add", "setElementAt", "addElement", "setCharAt", "append");

  private static final int LONG = 60;

  public CapacityTreatedAsSize() {}

  @Inject
  public CapacityTreatedAsSize(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    if (tree.getArguments().isEmpty()
        || tree.getArguments().size() > 2
        || tree.getClassBody() != null) {
      return Description.NO_MATCH;
    }
    return container(tree)
        .flatMap(
            container ->
                EmptyAccess.of(state.getPath(), container.methods(), index().uses(), state))
        .map(access -> report(tree, access, state))
        .orElse(Description.NO_MATCH);
  }

  /** A list or builder that is created with a capacity. */
  private static Optional<Container> container(NewClassTree tree) {
    Symbol constructor = Code.symbolOf(tree);
    if (constructor == null || constructor.type.isErroneous()) {
      return Optional.empty();
    }
    String owner = constructor.owner.getQualifiedName().toString();
    String parameters = "(" + constructor.type.getParameterTypes() + ")";
    return Containers.createdBy(owner, Creation.CONSTRUCTOR, parameters)
        .filter(
            container ->
                container.kind() == ContainerKind.LIST || container.kind() == ContainerKind.CHARS)
        .filter(container -> container.constructor(parameters).orElseThrow().unit().reserves());
  }

  private Description report(NewClassTree tree, EmptyAccess access, VisitorState state) {
    MethodInvocationTree call = access.call();
    boolean isText = access.methods().adding().contains("append");
    Optional<SuggestedFix> adding = addingFix(access, state);
    Optional<SuggestedFix> fix = adding.isPresent() ? adding : fillingFix(tree, access, state);
    String name = Code.nameOf(call);
    String advice =
        adding.isPresent()
            ? String.format("Call %s instead: the index is the size each time.", ADDING.get(name))
            : isText
                ? "Append to it, or set its length first."
                : ADDING.containsKey(name)
                    ? "Create it with as many nulls (Collections.nCopies), or add the elements."
                    : "Add the elements first.";
    return report(
        tree,
        fix.orElse(SuggestedFix.emptyFix()),
        String.format(
            "`%s` is empty: a capacity reserves room, the size stays 0. So `%s` throws an"
                + " IndexOutOfBoundsException. %s",
            state.getSourceForNode(tree), shown(call, state), advice),
        state);
  }

  /** The call on one line. */
  private static String shown(MethodInvocationTree call, VisitorState state) {
    String text = state.getSourceForNode(call);
    return text.length() <= LONG && !text.contains("\n")
        ? text
        : state.getSourceForNode(call.getMethodSelect()) + "(...)";
  }

  /**
   * {@code list.add(x)} for {@code list.set(i, x)}, where i counts from 0 and each time round sets
   * one element.
   */
  private Optional<SuggestedFix> addingFix(EmptyAccess access, VisitorState state) {
    MethodInvocationTree call = access.call();
    String adding = ADDING.get(Code.nameOf(call));
    List<Loop> loops = access.loops();
    if (adding == null
        || loops.size() != 1
        || !(access.path().getParentPath().getLeaf() instanceof ExpressionStatementTree)
        || call.getArguments().size() != 2
        || Paths.canGoRound(loops.get(0), tree -> tree == call)) {
      return Optional.empty();
    }
    boolean indexIsLast = Code.nameOf(call).equals("setElementAt");
    ExpressionTree index = call.getArguments().get(indexIsLast ? 1 : 0);
    ExpressionTree element = call.getArguments().get(indexIsLast ? 0 : 1);
    boolean usedElsewhere =
        index().uses().of(access.holder()).stream()
            .filter(loops.get(0)::encloses)
            .anyMatch(use -> use.getParentPath().getParentPath().getLeaf() != call);
    int from = SourceText.nameStart(call, state);
    int to = state.getEndPosition(call);
    int elementFrom = ASTHelpers.getStartPosition(element);
    int elementTo = state.getEndPosition(element);
    if (usedElsewhere
        || !countsFromZero(index, loops.get(0))
        || SourceText.hasComment(from, elementFrom, state)
        || SourceText.hasComment(elementTo, to, state)) {
      return Optional.empty();
    }
    String text = SourceText.of(elementFrom, elementTo, state);
    return Optional.of(SuggestedFix.replace(from, to, String.format("%s(%s)", adding, text)));
  }

  /** Whether the index is the counter of {@code for (int i = 0; …; i++)}. */
  private boolean countsFromZero(ExpressionTree index, Loop loop) {
    VarSymbol counter = Code.variableOf(index);
    Optional<TreePath> declaration =
        counter == null ? Optional.empty() : index().uses().declaration(counter);
    if (!(loop.tree() instanceof ForLoopTree)
        || declaration.isEmpty()
        || declaration.get().getParentPath().getLeaf() != loop.tree()) {
      return false;
    }
    ExpressionTree start = ((VariableTree) declaration.get().getLeaf()).getInitializer();
    List<Tree> writes =
        index().uses().of(counter).stream()
            .filter(Place::isWrite)
            .map(use -> (Tree) use.getParentPath().getLeaf())
            .toList();
    return start != null
        && Integer.valueOf(0).equals(ASTHelpers.constValue(start, Integer.class))
        && writes.size() == 1
        && (writes.get(0).getKind() == Tree.Kind.POSTFIX_INCREMENT
            || writes.get(0).getKind() == Tree.Kind.PREFIX_INCREMENT)
        && loop.updates().stream()
            .anyMatch(
                update -> ((ExpressionStatementTree) update).getExpression() == writes.get(0));
  }

  /** {@code new ArrayList<>(Collections.nCopies(n, null))}, where nothing is added later on. */
  private Optional<SuggestedFix> fillingFix(
      NewClassTree tree, EmptyAccess access, VisitorState state) {
    boolean canFill =
        ADDING.containsKey(Code.nameOf(access.call()))
            && tree.getArguments().size() == 1
            && (Code.isClass(Code.typeOf(tree), "java.util.ArrayList")
                || Code.isClass(Code.typeOf(tree), "java.util.Vector"))
            && !access.isAddedTo(index().uses());
    if (!canFill) {
      return Optional.empty();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String collections = SuggestedFixes.qualifyType(state, fix, "java.util.Collections");
    ExpressionTree capacity = tree.getArguments().get(0);
    return Optional.of(
        fix.replace(
                capacity,
                String.format(
                    "%s.nCopies(%s, null)", collections, state.getSourceForNode(capacity)))
            .build());
  }
}
