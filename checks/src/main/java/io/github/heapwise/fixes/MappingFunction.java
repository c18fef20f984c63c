package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Nulls;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;

/** Which expressions can be computed by the function that {@code computeIfAbsent} is given. */
final class MappingFunction {
  private MappingFunction() {}

  /**
   * Whether the value is never null, is made without checked exceptions and assignments, captures
   * only what a lambda may, and does not use the map, which must not be changed meanwhile. Of
   * methods only those of {@code java.lang} and {@code java.util} are known not to.
   */
  static boolean canCompute(
      ExpressionTree value, ExpressionTree map, Uses uses, VisitorState state) {
    return canCompute(value, Code.variableOf(map), uses, state);
  }

  /**
   * @param map holds the map; null if that is not known
   */
  static boolean canCompute(ExpressionTree value, VarSymbol map, Uses uses, VisitorState state) {
    return map != null
        && Nulls.isNeverNull(value)
        && state.getSourceForNode(value) != null
        && !Code.anyMatch(value, tree -> prevents(tree, map, uses, state));
  }

  private static boolean prevents(Tree tree, VarSymbol map, Uses uses, VisitorState state) {
    if (tree instanceof AssignmentTree
        || tree instanceof CompoundAssignmentTree
        || tree instanceof LambdaExpressionTree
        || tree instanceof MemberReferenceTree
        || tree instanceof SwitchExpressionTree
        || tree instanceof ClassTree) {
      return true;
    }
    if (tree instanceof UnaryTree) {
      return tree.getKind().name().endsWith("INCREMENT")
          || tree.getKind().name().endsWith("DECREMENT");
    }
    if (tree instanceof MethodInvocationTree) {
      return !isOfJdk(Code.symbolOf(tree)) || throwsChecked(Code.symbolOf(tree), state);
    }
    if (tree instanceof NewClassTree) {
      return throwsChecked(Code.symbolOf(tree), state) || usesMap(Code.typeOf(tree), map, uses);
    }
    VarSymbol variable = tree instanceof IdentifierTree ? Code.variableOf(tree) : null;
    return variable != null
        && (variable == map
            || new Place.Variable(variable).local().isPresent()
                && !ASTHelpers.isConsideredFinal(variable));
  }

  private static boolean isOfJdk(Symbol method) {
    if (method == null || method.packge() == null) {
      return false;
    }
    String name = method.packge().getQualifiedName().toString();
    return name.equals("java.lang") || name.equals("java.util");
  }

  private static boolean throwsChecked(Symbol method, VisitorState state) {
    return !(method instanceof MethodSymbol)
        || ((MethodSymbol) method)
            .getThrownTypes().stream()
                .anyMatch(
                    type ->
                        !Code.isSubtype(type, "java.lang.RuntimeException", state)
                            && !Code.isSubtype(type, "java.lang.Error", state));
  }

  /** Whether the code of the class, which is of this file, names the map. */
  private static boolean usesMap(Type type, VarSymbol map, Uses uses) {
    if (type == null) {
      return true;
    }
    for (TreePath use : uses.of(map)) {
      for (TreePath at = use; at != null; at = at.getParentPath()) {
        if (at.getLeaf() instanceof ClassTree
            && Code.symbolOf(at.getLeaf()) == type.tsym
            && type.tsym != map.owner) {
          return true;
        }
      }
    }
    return false;
  }
}
