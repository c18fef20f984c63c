package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Streams and writers whose target is an array: they declare {@code IOException}, since the methods
 * they override do, and never throw it.
 */
final class InMemory {
  private static final int DEPTH = 6;

  private static final Set<String> TARGETS =
      Set.of("java.io.ByteArrayOutputStream", "java.io.CharArrayWriter", "java.io.StringWriter");

  /** That throw what their target throws, and nothing of their own; zip files have rules. */
  private static final Set<String> WRAPPERS =
      Set.of(
          "java.io.BufferedOutputStream",
          "java.io.BufferedWriter",
          "java.io.DataOutputStream",
          "java.io.FilterOutputStream",
          "java.io.OutputStreamWriter",
          "java.util.zip.CheckedOutputStream",
          "java.util.zip.DeflaterOutputStream",
          "java.util.zip.GZIPOutputStream");

  private InMemory() {}

  /** Whether the call creates such an object, or is one of a method of its class. */
  static boolean isCall(Tree call, Uses uses) {
    if (call instanceof NewClassTree) {
      return is((NewClassTree) call, DEPTH, uses);
    }
    ExpressionTree receiver =
        call instanceof MethodInvocationTree ? Code.receiverOf((MethodInvocationTree) call) : null;
    return receiver != null && is(receiver, DEPTH, uses);
  }

  private static boolean is(ExpressionTree expression, int depth, Uses uses) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (depth == 0) {
      return false;
    }
    if (tree instanceof NewClassTree) {
      NewClassTree creation = (NewClassTree) tree;
      return creation.getClassBody() == null
          && (isOneOf(TARGETS, creation)
              || isOneOf(WRAPPERS, creation)
                  && !creation.getArguments().isEmpty()
                  && is(creation.getArguments().get(0), depth - 1, uses));
    }
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null
        || variable.getKind() != ElementKind.LOCAL_VARIABLE
            && variable.getKind() != ElementKind.RESOURCE_VARIABLE) {
      return false;
    }
    List<TreePath> values = uses.values(variable);
    return !values.isEmpty()
        && values.stream().allMatch(each -> is((ExpressionTree) each.getLeaf(), depth - 1, uses));
  }

  private static boolean isOneOf(Set<String> names, NewClassTree creation) {
    Type type = Code.typeOf(creation);
    return type != null && names.contains(type.tsym.getQualifiedName().toString());
  }
}
