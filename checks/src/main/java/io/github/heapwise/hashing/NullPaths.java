package io.github.heapwise.hashing;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.NullPath;
import io.github.heapwise.analysis.NullPath.Cause;
import io.github.heapwise.analysis.NullPath.Dereferenced;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** The calls that find a local or a private field null. */
final class NullPaths {
  private static final Pattern EXPECTING = Pattern.compile("(?i).*(throw|exception|fail|raise).*");

  private NullPaths() {}

  /**
   * One call for each place where the variable becomes null.
   *
   * @param declaration ends with the variable
   */
  static List<Dereferenced> of(TreePath declaration, FileIndex index, VisitorState state) {
    VariableTree tree = (VariableTree) declaration.getLeaf();
    VarSymbol variable = Code.variableOf(tree);
    boolean isLocal = variable.getKind() == ElementKind.LOCAL_VARIABLE;
    boolean isParameter = variable.getKind() == ElementKind.PARAMETER;
    boolean isField =
        variable.getKind() == ElementKind.FIELD
            && variable.getModifiers().contains(Modifier.PRIVATE)
            && !variable.getModifiers().contains(Modifier.VOLATILE);
    List<Optional<Dereferenced>> found = new ArrayList<>();
    if (isLocal && tree.getInitializer() != null) {
      found.add(NullPath.behind(declaration, variable, state));
    }
    if (isLocal || isParameter || isField) {
      for (TreePath use : index.uses().of(variable)) {
        TreePath statement = use.getParentPath().getParentPath();
        if (isOwn(use)
            && Place.isWrite(use)
            && use.getParentPath().getLeaf() instanceof AssignmentTree
            && statement.getLeaf() instanceof ExpressionStatementTree) {
          found.add(NullPath.behind(statement, variable, state));
        } else if (isOwn(use)) {
          found.add(NullPath.behindTest(use, variable, state));
        }
      }
    }
    if (isLocal && found.stream().allMatch(Optional::isEmpty)) {
      found.add(captured(tree, variable, index.uses()));
    }
    if (isField && !variable.isStatic() && tree.getInitializer() == null) {
      inConstructors(declaration, variable, state).forEach(found::add);
    }
    return found.stream()
        .flatMap(Optional::stream)
        .filter(each -> index.first(each.call().getLeaf()))
        .toList();
  }

  /**
   * The first call on a local that is null for good, wherever it stands: in a lambda, which is not
   * one that a test gives to see it throw.
   */
  private static Optional<Dereferenced> captured(VariableTree tree, VarSymbol local, Uses uses) {
    boolean isNull =
        tree.getInitializer() != null
            && tree.getInitializer().getKind() == Tree.Kind.NULL_LITERAL
            && uses.isNeverAssigned(local);
    return isNull
            && uses.of(local).stream()
                .noneMatch(
                    use ->
                        UnassignedField.isTested(use, local)
                            || NullPath.isCaught(use)
                            || isExpectedToThrow(use))
        ? uses.of(local).stream()
            .filter(NullPaths::isInLambda)
            .flatMap(use -> Code.callOn(use).stream())
            .findFirst()
            .map(call -> new Dereferenced(call, Cause.ALWAYS, null))
        : Optional.empty();
  }

  private static boolean isInLambda(TreePath use) {
    for (TreePath at = use; !(at.getLeaf() instanceof MethodTree); at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        return true;
      }
      if (at.getLeaf() instanceof ClassTree) {
        return false;
      }
    }
    return false;
  }

  /** {@code assertThrows(E.class, () -> …)} and what other libraries call it. */
  private static boolean isExpectedToThrow(TreePath use) {
    for (TreePath at = use; !(at.getLeaf() instanceof ClassTree); at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodInvocationTree
          && EXPECTING.matcher(Code.nameOf((MethodInvocationTree) at.getLeaf())).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwn(TreePath use) {
    return Place.of((ExpressionTree) use.getLeaf())
        .filter(Place.Variable.class::isInstance)
        .isPresent();
  }

  /**
   * What constructors call before they set the field. None where a superclass's constructor, which
   * may call a method of this class, or an initialiser may have set it.
   */
  private static List<Optional<Dereferenced>> inConstructors(
      TreePath declaration, VarSymbol field, VisitorState state) {
    ClassTree type = (ClassTree) declaration.getParentPath().getLeaf();
    List<Optional<Dereferenced>> found = new ArrayList<>();
    if (type.getExtendsClause() != null
        || type.getMembers().stream().anyMatch(BlockTree.class::isInstance)
        || field.owner.getKind() != ElementKind.CLASS
        || !((VariableTree) declaration.getLeaf()).getModifiers().getAnnotations().isEmpty()) {
      return found;
    }
    for (Tree member : type.getMembers()) {
      MethodTree method = member instanceof MethodTree ? (MethodTree) member : null;
      if (method != null
          && method.getName().contentEquals("<init>")
          && method.getBody() != null
          && !ASTHelpers.isGeneratedConstructor(method)
          && !callsOther(method)) {
        TreePath path = new TreePath(declaration.getParentPath(), method);
        found.add(NullPath.inBlock(new TreePath(path, method.getBody()), field, state));
      }
    }
    return found;
  }

  /** Whether the constructor begins with {@code this(…)}. */
  private static boolean callsOther(MethodTree method) {
    List<? extends StatementTree> statements = method.getBody().getStatements();
    return !statements.isEmpty()
        && statements.get(0) instanceof ExpressionStatementTree
        && ((ExpressionStatementTree) statements.get(0)).getExpression()
            instanceof MethodInvocationTree
        && Code.nameOf(
                (MethodInvocationTree)
                    ((ExpressionStatementTree) statements.get(0)).getExpression())
            .equals("this");
  }

  /**
   * Whether a new container instead of null is seen by nothing but the calls on it: no one asks for
   * null, and the variable is handed on nowhere before the call.
   */
  static boolean isOnlyFilled(VarSymbol local, TreePath call, Uses uses) {
    int start = ASTHelpers.getStartPosition(call.getLeaf());
    return uses.of(local).stream()
        .allMatch(
            use ->
                Code.callOn(use).isPresent()
                    || Place.isWrite(use) && !isSetToNull(use)
                    || ASTHelpers.getStartPosition(use.getLeaf()) > start && !isCompared(use));
  }

  private static boolean isSetToNull(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    return !(parent instanceof AssignmentTree)
        || ((AssignmentTree) parent).getExpression().getKind() == Tree.Kind.NULL_LITERAL;
  }

  private static boolean isCompared(TreePath use) {
    return use.getParentPath().getLeaf() instanceof BinaryTree;
  }
}
