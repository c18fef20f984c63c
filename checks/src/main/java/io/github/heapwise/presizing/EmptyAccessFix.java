package io.github.heapwise.presizing;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Paths;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import io.github.heapwise.fixes.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes the elements be there that an access asks for.
 *
 * @param access that throws
 */
record EmptyAccessFix(EmptyAccess access, Uses uses, VisitorState state) {
  /** The methods that replace an element, and those that do the same behind the last one. */
  static final Map<String, String> ADDING =
      Map.of("set", "add", "setElementAt", "addElement", "setCharAt", "append");

  /**
   * {@code list.add(x)} for {@code list.set(i, x)}, where i counts from 0 and each time round sets
   * one element.
   */
  Optional<SuggestedFix> adding() {
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
        uses.of(access.holder()).stream()
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
    Optional<TreePath> declaration = counter == null ? Optional.empty() : uses.declaration(counter);
    if (!(loop.tree() instanceof ForLoopTree)
        || declaration.isEmpty()
        || declaration.get().getParentPath().getLeaf() != loop.tree()) {
      return false;
    }
    ExpressionTree start = ((VariableTree) declaration.get().getLeaf()).getInitializer();
    List<Tree> writes =
        uses.of(counter).stream()
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
  Optional<SuggestedFix> filling(NewClassTree tree) {
    boolean canFill =
        ADDING.containsKey(Code.nameOf(access.call()))
            && tree.getArguments().size() == 1
            && (Code.isClass(Code.typeOf(tree), "java.util.ArrayList")
                || Code.isClass(Code.typeOf(tree), "java.util.Vector"))
            && !access.isAddedTo(uses);
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
