package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.EarlierDereference;
import io.github.heapwise.analysis.NullTests;
import io.github.heapwise.analysis.Nulls;
import io.github.heapwise.analysis.TemporaryString;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;

/**
 * What to append instead of a string that is made only to be appended: the arguments that go
 * between the parentheses of {@code append}.
 */
public final class AppendArgument {
  private final TreePath site;
  private final Uses uses;
  private final VisitorState state;

  private AppendArgument(TreePath site, Uses uses, VisitorState state) {
    this.site = site;
    this.uses = uses;
    this.state = state;
  }

  /**
   * The text of the arguments; empty where appending them might write another text, throw where the
   * string would not have, or lose a comment. Sums are not taken apart here.
   *
   * @param site what holds {@code temporary} and is evaluated with it
   */
  static Optional<String> of(
      TemporaryString temporary, TreePath site, Uses uses, VisitorState state) {
    ExpressionTree tree = temporary.tree();
    boolean hasComment =
        SourceText.hasComment(ASTHelpers.getStartPosition(tree), state.getEndPosition(tree), state);
    AppendArgument argument = new AppendArgument(site, uses, state);
    return hasComment ? Optional.empty() : argument.text(temporary);
  }

  private Optional<String> text(TemporaryString temporary) {
    switch (temporary.kind()) {
      case RANGE:
        return range(temporary);
      case BUILDER:
        ExpressionTree builder = temporary.pieces().get(0);
        return isNeverNull(builder) ? source(builder) : Optional.empty();
      case BOX:
        ExpressionTree box = temporary.pieces().get(0);
        return source(box).map(text -> text + "." + temporary.unboxing() + "()");
      case VALUE:
        return value((MethodInvocationTree) temporary.tree());
      case CHARS:
        return temporary.pieces().size() == 1 || !isCaughtByName()
            ? sources(temporary.pieces())
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  /** {@code s, i, j}; a null would be appended as text, where {@code substring} throws. */
  private Optional<String> range(TemporaryString temporary) {
    ExpressionTree text = temporary.pieces().get(0);
    List<? extends ExpressionTree> arguments =
        ((MethodInvocationTree) temporary.tree()).getArguments();
    if (isCaughtByName()) {
      return Optional.empty();
    }
    if (arguments.size() == 2) {
      boolean isDereferenced =
          isNeverNull(text)
              || arguments.stream().anyMatch(argument -> dereferences(argument, text));
      return isDereferenced
          ? source(text).flatMap(first -> sources(arguments).map(range -> first + ", " + range))
          : Optional.empty();
    }
    boolean canBeRepeated =
        text instanceof IdentifierTree
            && Code.variableOf(text) != null
            && Code.variableOf(text).owner instanceof Symbol.MethodSymbol
            && !Code.anyMatch(arguments.get(0), AppendArgument::changes);
    return canBeRepeated
        ? source(text)
            .flatMap(
                name ->
                    source(arguments.get(0))
                        .map(from -> String.format("%s, %s, %s.length()", name, from, name)))
        : Optional.empty();
  }

  /** Whether the tree assigns something; a call cannot reach a local. */
  private static boolean changes(Tree tree) {
    return tree instanceof AssignmentTree || tree instanceof CompoundAssignmentTree;
  }

  private boolean isNeverNull(ExpressionTree tree) {
    VarSymbol variable = Code.variableOf(tree);
    return variable == null
        ? Nulls.isNeverNull(tree)
        : EarlierDereference.rulesOutNull(variable, site, uses)
            || uses.of(variable).stream()
                .filter(use -> use.getLeaf() == ASTHelpers.stripParentheses(tree))
                .anyMatch(use -> NullTests.rulesOutNull(use, uses));
  }

  /** Whether evaluating the argument always calls a method of {@code text}, a variable. */
  private static boolean dereferences(ExpressionTree argument, ExpressionTree text) {
    VarSymbol variable = Code.variableOf(text);
    boolean isStraight =
        !Code.anyMatch(
            argument,
            tree ->
                tree instanceof ConditionalExpressionTree
                    || tree instanceof SwitchExpressionTree
                    || tree instanceof LambdaExpressionTree
                    || tree.getKind() == Tree.Kind.CONDITIONAL_AND
                    || tree.getKind() == Tree.Kind.CONDITIONAL_OR);
    return variable != null
        && text instanceof IdentifierTree
        && isStraight
        && Code.anyMatch(
            argument,
            tree ->
                tree instanceof MemberSelectTree
                    && Code.variableOf(((MemberSelectTree) tree).getExpression()) == variable);
  }

  /** The value itself, if {@code append} writes it as the method does. */
  private Optional<String> value(MethodInvocationTree call) {
    ExpressionTree argument = call.getArguments().get(0);
    Type type = Code.typeOf(argument);
    Type parameter = Code.symbolOf(call).type.getParameterTypes().get(0);
    boolean isWritten =
        type != null
            && type.isPrimitive()
            && (type.hasTag(parameter.getTag())
                || type.isIntegral()
                    && !type.hasTag(TypeTag.CHAR)
                    && parameter.isIntegral()
                    && !parameter.hasTag(TypeTag.CHAR));
    return isWritten ? source(argument) : Optional.empty();
  }

  /**
   * Whether code around catches what {@code String} throws for a range that is out of bounds, and
   * {@code append} does not.
   */
  private boolean isCaughtByName() {
    for (TreePath at = site; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree
          && ((TryTree) at.getLeaf())
              .getCatches().stream()
                  .anyMatch(each -> Code.anyMatch(each.getParameter(), this::isStringIndex))) {
        return true;
      }
    }
    return false;
  }

  private boolean isStringIndex(Tree type) {
    return Code.isClass(Code.typeOf(type), "java.lang.StringIndexOutOfBoundsException");
  }

  private Optional<String> sources(List<? extends ExpressionTree> trees) {
    StringBuilder text = new StringBuilder();
    for (ExpressionTree each : trees) {
      Optional<String> source = source(each);
      if (source.isEmpty()) {
        return source;
      }
      text.append(text.length() == 0 ? "" : ", ").append(source.get());
    }
    return Optional.of(text.toString());
  }

  private Optional<String> source(ExpressionTree tree) {
    return Optional.ofNullable(state.getSourceForNode(tree));
  }
}
