package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Nulls;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.StringAppend;
import io.github.heapwise.analysis.StringUses;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns a local {@code String} that grows into a {@code StringBuilder}: the declaration, each
 * append, and {@code toString()} at each read.
 *
 * <p>The text stays the same in every case: a null is appended as "null", {@code c + 1} stays
 * arithmetic, a {@code char[]} is appended as the object that it is, operands are evaluated in
 * their order and as often as before. Where one of these cannot be had, there is no rewrite; nor
 * where the reads would copy more than the appends did.
 */
public final class BuilderRewrite {
  private final VarSymbol local;
  private final Uses uses;
  private final VisitorState state;
  private final SuggestedFix.Builder fix = SuggestedFix.builder();
  private final Set<Tree> done = new HashSet<>();
  private final Set<Optional<Loop>> appendingLoops = new HashSet<>();
  private String refusal = "";

  private BuilderRewrite(VarSymbol local, Uses uses, VisitorState state) {
    this.local = local;
    this.uses = uses;
    this.state = state;
  }

  /**
   * The outcome.
   *
   * @param fix empty if refused
   * @param refusal why there is none, in words; empty if there is a fix
   */
  public record Result(SuggestedFix fix, String refusal) {}

  /** The rewrite of {@code local}, whose type is {@link String}. */
  public static Result of(VarSymbol local, Uses uses, VisitorState state) {
    BuilderRewrite rewrite = new BuilderRewrite(local, uses, state);
    return rewrite.declaration() && rewrite.appends() && rewrite.reads()
        ? new Result(rewrite.fix.build(), "")
        : new Result(SuggestedFix.emptyFix(), rewrite.refusal);
  }

  private boolean refuse(String why) {
    refusal = why;
    return false;
  }

  private boolean declaration() {
    TreePath path = uses.declaration(local).orElse(null);
    if (path == null) {
      return refuse("it is not declared in this file");
    }
    Tree parent = path.getParentPath().getLeaf();
    if (!(parent instanceof BlockTree) && !(parent instanceof CaseTree)) {
      return refuse("it is a parameter or declared in a header");
    }
    VariableTree variable = (VariableTree) path.getLeaf();
    ExpressionTree start = variable.getInitializer();
    if (start == null || !Nulls.isNeverNull(start)) {
      return refuse("it may start as null");
    }
    int from = ASTHelpers.getStartPosition(variable);
    int valueFrom = ASTHelpers.getStartPosition(start);
    int valueTo = state.getEndPosition(start);
    int to = state.getEndPosition(variable);
    String head = SourceText.of(from, valueFrom, state);
    String plain = "(String|var)\\s+" + Pattern.quote(local.name.toString()) + "\\s*=\\s*";
    if (!head.matches(plain) || !SourceText.of(valueTo, to, state).matches("\\s*;")) {
      return refuse("its declaration has modifiers, comments or other variables");
    }
    String type = SuggestedFixes.qualifyType(state, fix, "java.lang.StringBuilder");
    boolean isEmpty = start instanceof LiteralTree && "".equals(((LiteralTree) start).getValue());
    String declared = head.startsWith("var") ? head : type + head.substring("String".length());
    String value = isEmpty ? "" : SourceText.of(valueFrom, valueTo, state);
    fix.replace(from, valueTo, declared + "new " + type + "(" + value + ")");
    return true;
  }

  private boolean appends() {
    for (TreePath use : uses.of(local)) {
      if (Place.isWrite(use) && !write(use)) {
        return false;
      }
    }
    return true;
  }

  private boolean write(TreePath use) {
    TreePath path = use.getParentPath();
    if (!(path.getParentPath().getLeaf() instanceof ExpressionStatementTree)) {
      return refuse("the value of an assignment to it is used");
    }
    done.add(use.getLeaf());
    int targetEnd = state.getEndPosition(use.getLeaf());
    if (isReset(path.getLeaf())) {
      int end = state.getEndPosition(path.getLeaf());
      fix.replace(targetEnd, end, ".setLength(0)");
      return !SourceText.hasComment(targetEnd, end, state) || refuse("there is a comment in it");
    }
    Optional<StringAppend> append =
        path.getLeaf() instanceof CompoundAssignmentTree
            ? StringAppend.of((CompoundAssignmentTree) path.getLeaf(), state)
            : StringAppend.of((AssignmentTree) path.getLeaf(), state);
    if (append.isEmpty() || append.get().appended().isEmpty()) {
      return refuse("it is also assigned otherwise");
    }
    done.addAll(append.get().oldText());
    appendingLoops.add(Loop.around(path, state));
    return append(append.get(), path);
  }

  private static boolean isReset(Tree assignment) {
    return assignment instanceof AssignmentTree
        && ((AssignmentTree) assignment).getExpression() instanceof LiteralTree
        && "".equals(((LiteralTree) ((AssignmentTree) assignment).getExpression()).getValue());
  }

  private boolean append(StringAppend append, TreePath path) {
    List<ExpressionTree> parts = parts(append, path);
    if (parts.isEmpty()) {
      return refuse("its parts cannot be appended one by one");
    }
    int end = state.getEndPosition(append.assignment());
    int at = state.getEndPosition(append.target());
    String opening = "";
    for (ExpressionTree part : parts) {
      ExpressionTree tree = withoutParentheses(part);
      int from = ASTHelpers.getStartPosition(tree);
      if (from < at || SourceText.hasComment(at, from, state)) {
        return refuse("there is a comment between its parts");
      }
      if (readsWhole(tree) || Code.typeOf(tree) == null) {
        return refuse("a part of the appended text cannot stand alone");
      }
      String layout = opening.isEmpty() ? "" : lineBreak(SourceText.of(at, from, state));
      fix.replace(at, from, opening + layout + ".append(" + prefix(tree));
      at = state.getEndPosition(tree);
      if (tree.getKind() == Tree.Kind.NULL_LITERAL) {
        fix.replace(tree, "\"null\"");
      }
      opening = ")";
    }
    if (!SourceText.of(at, end, state).matches("[\\s)]*")) {
      return refuse("there is a comment behind its parts");
    }
    if (at == end) {
      fix.postfixWith(append.assignment(), ")");
    } else {
      fix.replace(at, end, ")");
    }
    return true;
  }

  private static ExpressionTree withoutParentheses(ExpressionTree part) {
    ExpressionTree tree = part;
    while (tree instanceof ParenthesizedTree) {
      tree = ((ParenthesizedTree) tree).getExpression();
    }
    return tree;
  }

  /** {@code append(char[])} would write the chars; a string sum writes the array's identity. */
  private String prefix(ExpressionTree part) {
    Type type = Code.typeOf(part);
    boolean isCharArray =
        type.hasTag(TypeTag.ARRAY) && state.getTypes().elemtype(type).hasTag(TypeTag.CHAR);
    return isCharArray ? "(Object) " : "";
  }

  /** The line break and indentation before or behind a {@code +}, if there is one. */
  private static String lineBreak(String between) {
    int plus = between.indexOf('+');
    if (plus < 0 || between.indexOf('\n') < 0) {
      return "";
    }
    String before = between.substring(0, plus);
    String layout = before.indexOf('\n') >= 0 ? before : between.substring(plus + 1);
    int start = layout.indexOf('\n');
    return layout.substring(start > 0 && layout.charAt(start - 1) == '\r' ? start - 1 : start);
  }

  /**
   * What is appended, call by call; empty if there is no way. A sum is taken apart only where no
   * part can change another, and nobody sees the builder if one of them throws.
   */
  private List<ExpressionTree> parts(StringAppend append, TreePath path) {
    boolean whole = append.form() == StringAppend.Form.COMPOUND;
    List<ExpressionTree> parts = whole ? sumOf(append.appended().get(0)) : append.appended();
    boolean canSplit =
        parts.stream().allMatch(this::isPlain)
            && (parts.stream().allMatch(BuilderRewrite::cannotFail) || !isInTry(path));
    if (parts.size() == 1 || canSplit) {
      return parts;
    }
    return whole ? append.appended() : List.of();
  }

  /**
   * The operands of a sum of texts; those in front of the first text are one, as they are added.
   */
  private List<ExpressionTree> sumOf(ExpressionTree value) {
    List<ExpressionTree> parts = new ArrayList<>();
    ExpressionTree at = withoutParentheses(value);
    while (isSum(at) && isText(((BinaryTree) at).getLeftOperand())) {
      parts.add(0, ((BinaryTree) at).getRightOperand());
      at = ((BinaryTree) at).getLeftOperand();
    }
    if (isSum(at) && isText(((BinaryTree) at).getRightOperand())) {
      parts.add(0, ((BinaryTree) at).getRightOperand());
      at = ((BinaryTree) at).getLeftOperand();
    }
    parts.add(0, at);
    return parts;
  }

  private static boolean isSum(ExpressionTree tree) {
    return tree instanceof BinaryTree
        && tree.getKind() == Tree.Kind.PLUS
        && ASTHelpers.constValue(tree) == null;
  }

  private boolean isText(ExpressionTree tree) {
    return Code.isString(tree, state);
  }

  /** A value whose text does not change while the other parts are evaluated. */
  private boolean isPlain(ExpressionTree part) {
    Type type = Code.typeOf(part);
    if (type == null || Code.anyMatch(part, tree -> Code.variableOf(tree) == local)) {
      return false;
    }
    return type.isPrimitive()
        || type.hasTag(TypeTag.BOT)
        || isText(part)
        || type.tsym.isEnum()
        || state.getTypes().unboxedType(type).isPrimitive();
  }

  private static boolean cannotFail(ExpressionTree part) {
    ExpressionTree tree = withoutParentheses(part);
    return ASTHelpers.constValue(tree) != null
        || tree instanceof LiteralTree
        || Place.of(tree).flatMap(Place::local).isPresent();
  }

  /** Whether the part, evaluated in the call of append, reads more than a char or the length. */
  private boolean readsWhole(ExpressionTree part) {
    return uses.of(local).stream()
        .filter(use -> !done.contains(use.getLeaf()) && !isShared(use))
        .anyMatch(use -> Code.anyMatch(part, tree -> tree == use.getLeaf()));
  }

  private boolean isInTry(TreePath path) {
    for (TreePath at = path; at.getLeaf() != scope(); at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree) {
        return true;
      }
    }
    return false;
  }

  private Tree scope() {
    return uses.declaration(local).orElseThrow().getParentPath().getLeaf();
  }

  private boolean reads() {
    for (TreePath use : uses.of(local)) {
      if (!done.contains(use.getLeaf()) && !read(use)) {
        return false;
      }
    }
    return true;
  }

  private boolean read(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    if (parent.getKind() == Tree.Kind.EQUAL_TO || parent.getKind() == Tree.Kind.NOT_EQUAL_TO) {
      return refuse("it is compared by identity or with null");
    }
    for (TreePath at = use; at.getLeaf() != scope(); at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
        return refuse("it is captured");
      }
    }
    if (StringUses.calledMethod(use).filter("isEmpty"::equals).isPresent()) {
      emptyTest(use);
      return true;
    }
    if (isShared(use)) {
      return true;
    }
    Optional<Loop> loop =
        Loop.around(use, state).filter(each -> each.encloses(use) && !isNewIn(each));
    if (loop.isPresent() && !appendingLoops.contains(loop)) {
      return refuse("it is read in a loop that does not append to it");
    }
    fix.postfixWith(use.getLeaf(), ".toString()");
    return true;
  }

  private boolean isNewIn(Loop loop) {
    return new Place.Variable(local).isFreshIn(loop, uses);
  }

  /** Whether a builder has the method that is called, for the same arguments. */
  private boolean isShared(TreePath use) {
    String name = StringUses.calledMethod(use).orElse("");
    if (name.equals("indexOf") || name.equals("lastIndexOf")) {
      MethodInvocationTree call =
          (MethodInvocationTree) use.getParentPath().getParentPath().getLeaf();
      return isText(call.getArguments().get(0));
    }
    return StringUses.isPartial(use);
  }

  /** {@code s.isEmpty()}, which a builder has since JDK 15 only. */
  private void emptyTest(TreePath use) {
    TreePath call = use.getParentPath().getParentPath();
    TreePath around = call.getParentPath();
    boolean negated = around.getLeaf().getKind() == Tree.Kind.LOGICAL_COMPLEMENT;
    TreePath whole = negated ? around : call;
    Tree outside = whole.getParentPath().getLeaf();
    boolean bindsTightly =
        outside instanceof UnaryTree
            || outside.getKind() == Tree.Kind.EQUAL_TO
            || outside.getKind() == Tree.Kind.NOT_EQUAL_TO
            || outside.getKind() == Tree.Kind.PLUS;
    String test = local.name + (negated ? ".length() > 0" : ".length() == 0");
    fix.replace(whole.getLeaf(), bindsTightly ? "(" + test + ")" : test);
  }
}
