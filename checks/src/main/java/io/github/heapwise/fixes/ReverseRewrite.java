package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a builder that a loop fills from the front, char by char, into one that is filled from the
 * end and reversed behind the loop.
 *
 * <p>{@code StringBuilder.reverse} keeps the two halves of a surrogate pair in their order, which
 * inserting them one by one at the front does not: so there is a rewrite only for chars that are
 * plainly no such halves.
 */
public final class ReverseRewrite {
  private static final Set<String> CHANGES = Set.of("append", "insert");

  private final VarSymbol builder;
  private final Loop loop;
  private final Uses uses;
  private final VisitorState state;
  private final SuggestedFix.Builder fix = SuggestedFix.builder();

  private ReverseRewrite(VarSymbol builder, Loop loop, Uses uses, VisitorState state) {
    this.builder = builder;
    this.loop = loop;
    this.uses = uses;
    this.state = state;
  }

  /** The rewrite of {@code builder}, a local, which {@code loop} fills. */
  public static Rewrite of(VarSymbol builder, Loop loop, Uses uses, VisitorState state) {
    ReverseRewrite rewrite = new ReverseRewrite(builder, loop, uses, state);
    if (!rewrite.startsEmptyBesideLoop()) {
      return Rewrite.refused("it is not created empty in the block of the loop");
    }
    if (!rewrite.appends()) {
      return Rewrite.refused("something else is done to it, or inserted, than single plain chars");
    }
    rewrite.reverses();
    return Rewrite.of(rewrite.fix.build());
  }

  /**
   * Whether the builder starts empty beside the loop, which inserts nothing but single chars: then
   * appended and reversed it is the same text, surrogate pairs left aside.
   */
  public static boolean isFilledWithChars(
      VarSymbol builder, Loop loop, Uses uses, VisitorState state) {
    ReverseRewrite rewrite = new ReverseRewrite(builder, loop, uses, state);
    return rewrite.startsEmptyBesideLoop()
        && uses.of(builder).stream().noneMatch(use -> start(use.getLeaf()) < start(loop.tree()))
        && uses.of(builder).stream()
            .filter(loop::encloses)
            .flatMap(use -> Code.callOn(use).stream())
            .filter(call -> CHANGES.contains(Code.nameOf((MethodInvocationTree) call.getLeaf())))
            .allMatch(ReverseRewrite::insertsChar);
  }

  /** Whether the call inserts a single char, and no other follows in a chain. */
  private static boolean insertsChar(TreePath path) {
    if (!(path.getParentPath().getLeaf() instanceof ExpressionStatementTree)) {
      return false;
    }
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    ExpressionTree last = call.getArguments().get(call.getArguments().size() - 1);
    Type type = Code.typeOf(last);
    String constant = ASTHelpers.constValue(last, String.class);
    return Code.nameOf(call).equals("insert")
        && (type != null && type.hasTag(TypeTag.CHAR)
            || constant != null && constant.length() == 1);
  }

  private boolean startsEmptyBesideLoop() {
    return uses.declaration(builder)
        .filter(path -> path.getParentPath().getLeaf() instanceof BlockTree)
        .filter(path -> path.getParentPath().getLeaf() == loop.path().getParentPath().getLeaf())
        .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
        .filter(NewClassTree.class::isInstance)
        .map(creation -> ((NewClassTree) creation).getArguments())
        .filter(arguments -> arguments.isEmpty() || isInt(arguments.get(0)))
        .isPresent();
  }

  private static boolean isInt(ExpressionTree argument) {
    Type type = Code.typeOf(argument);
    return type != null && type.hasTag(TypeTag.INT);
  }

  private boolean appends() {
    for (TreePath use : uses.of(builder)) {
      boolean before = start(use.getLeaf()) < start(loop.tree());
      if (before || loop.encloses(use) && !isLengthRead(use) && !append(use)) {
        return false;
      }
    }
    return true;
  }

  private static int start(Tree tree) {
    return ASTHelpers.getStartPosition(tree);
  }

  private static boolean isLengthRead(TreePath use) {
    return Code.callOn(use)
        .filter(call -> Code.nameOf((MethodInvocationTree) call.getLeaf()).equals("length"))
        .isPresent();
  }

  private boolean append(TreePath use) {
    Optional<TreePath> path = Code.callOn(use);
    if (path.isEmpty()
        || !(path.get().getParentPath().getLeaf() instanceof ExpressionStatementTree)) {
      return false;
    }
    MethodInvocationTree call = (MethodInvocationTree) path.get().getLeaf();
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (!Code.nameOf(call).equals("insert")
        || arguments.size() != 2
        || !Integer.valueOf(0).equals(ASTHelpers.constValue(arguments.get(0), Integer.class))
        || !isPlain(arguments.get(1))) {
      return false;
    }
    int from = SourceText.nameStart(call, state);
    int to = start(arguments.get(1));
    fix.replace(from, to, "append(");
    return !SourceText.hasComment(from, to, state);
  }

  /** Whether the value is one char, and no half of a surrogate pair. */
  private boolean isPlain(ExpressionTree value) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    Object constant = ASTHelpers.constValue(tree);
    if (constant instanceof String) {
      return ((String) constant).length() == 1 && hasNoSurrogates((String) constant);
    }
    Type type = Code.typeOf(tree);
    if (type == null || !type.hasTag(TypeTag.CHAR)) {
      return false;
    }
    if (constant != null) {
      // Older versions of Error Prone give the int that a char constant is to javac.
      return hasNoSurrogates(
          constant instanceof Number
              ? Character.toString(((Number) constant).intValue())
              : constant.toString());
    }
    if (tree instanceof ConditionalExpressionTree) {
      return isPlain(((ConditionalExpressionTree) tree).getTrueExpression())
          && isPlain(((ConditionalExpressionTree) tree).getFalseExpression());
    }
    if (tree instanceof MethodInvocationTree) {
      return Code.isCallOf(tree, "java.lang.Character", "forDigit", state)
          || Code.isCallOf(tree, "java.lang.String", "charAt", state)
              && isPlainText(Code.receiverOf((MethodInvocationTree) tree));
    }
    return tree instanceof ArrayAccessTree
        ? isTableOfPlain(((ArrayAccessTree) tree).getExpression())
        : isSetOnceToPlain(Code.variableOf(tree));
  }

  private static boolean hasNoSurrogates(String text) {
    return text.chars().noneMatch(each -> Character.isSurrogate((char) each));
  }

  private static boolean isPlainText(ExpressionTree text) {
    String constant = text == null ? null : ASTHelpers.constValue(text, String.class);
    return constant != null && hasNoSurrogates(constant);
  }

  /** A {@code private static final char[]} of constants, or of the chars of one. */
  private boolean isTableOfPlain(ExpressionTree array) {
    VarSymbol table = Code.variableOf(array);
    if (table == null || !table.isStatic() || !table.isPrivate()) {
      return false;
    }
    boolean written =
        uses.of(table).stream()
            .anyMatch(
                use ->
                    Place.isWrite(use)
                        || use.getParentPath().getLeaf() instanceof ArrayAccessTree
                            && Place.isWrite(use.getParentPath()));
    ExpressionTree initializer =
        uses.declaration(table)
            .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
            .orElse(null);
    if (written || initializer == null) {
      return false;
    }
    return initializer instanceof NewArrayTree
        ? ((NewArrayTree) initializer).getInitializers() != null
            && ((NewArrayTree) initializer).getInitializers().stream().allMatch(this::isPlain)
        : Code.isCallOf(initializer, "java.lang.String", "toCharArray", state)
            && isPlainText(Code.receiverOf((MethodInvocationTree) initializer));
  }

  private boolean isSetOnceToPlain(VarSymbol variable) {
    return variable != null
        && new Place.Variable(variable).local().isPresent()
        && uses.of(variable).stream().noneMatch(Place::isWrite)
        && uses.declaration(variable)
            .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
            .filter(this::isPlain)
            .isPresent();
  }

  /** In the one {@code toString()} behind the loop, or else in a statement of its own. */
  private void reverses() {
    List<TreePath> behind = uses.of(builder).stream().filter(use -> !loop.encloses(use)).toList();
    if (behind.size() == 1
        && Code.callOn(behind.get(0))
            .filter(call -> Code.nameOf((MethodInvocationTree) call.getLeaf()).equals("toString"))
            .isPresent()
        && Loop.around(behind.get(0), state).equals(Loop.around(loop.path(), state))) {
      fix.postfixWith(behind.get(0).getLeaf(), ".reverse()");
    } else {
      fix.postfixWith(
          loop.tree(),
          SourceText.lineBreakBefore(loop.tree(), state) + builder.name + ".reverse();");
    }
  }
}
