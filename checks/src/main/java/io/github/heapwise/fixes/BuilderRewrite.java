package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Nulls;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.StringAppend;
import io.github.heapwise.analysis.StringUses;
import io.github.heapwise.analysis.TemporaryString;
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
  private final List<TreePath> appends = new ArrayList<>();
  private final AppendCalls calls;
  private String builder = "";
  private String refusal = "";

  private BuilderRewrite(VarSymbol local, Uses uses, VisitorState state) {
    this.local = local;
    this.uses = uses;
    this.state = state;
    this.calls = new AppendCalls(local, state);
  }

  /**
   * The outcome.
   *
   * @param fix empty if refused
   * @param refusal why there is none, in words that go on from "by hand:"; empty if there is a fix
   */
  public record Result(SuggestedFix fix, String refusal) {}

  /** The rewrite of {@code local}, whose type is {@link String}. */
  public static Result of(VarSymbol local, Uses uses, VisitorState state) {
    BuilderRewrite rewrite = new BuilderRewrite(local, uses, state);
    return rewrite.declaration() && rewrite.writes() && rewrite.reads()
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
    if (start != null && !Nulls.isNeverNull(start)) {
      return refuse("it may start as null");
    }
    if (!isPlain(variable, start)) {
      return refuse("its declaration has modifiers, comments or other variables");
    }
    builder = SuggestedFixes.qualifyType(state, fix, "java.lang.StringBuilder");
    int from = ASTHelpers.getStartPosition(variable);
    if (SourceText.of(from, from + "String".length(), state).equals("String")) {
      fix.replace(from, from + "String".length(), builder);
    }
    if (start != null) {
      replaceText(start);
    }
    return true;
  }

  /** {@code String s = x;}, {@code var s = x;}, {@code String s;} and nothing else. */
  private boolean isPlain(VariableTree variable, ExpressionTree start) {
    int from = ASTHelpers.getStartPosition(variable);
    int to = state.getEndPosition(variable);
    String name = "(String|var)\\s+" + Pattern.quote(local.name.toString());
    if (start == null) {
      return SourceText.of(from, to, state).matches(name + "\\s*;");
    }
    String head = SourceText.of(from, ASTHelpers.getStartPosition(start), state);
    String tail = SourceText.of(state.getEndPosition(start), to, state);
    return head.matches(name + "\\s*=\\s*") && tail.matches("\\s*;");
  }

  /** Puts a new builder in the place of a text that is assigned. */
  private void replaceText(ExpressionTree value) {
    if (StringUses.isEmptyText(value)) {
      fix.replace(value, "new " + builder + "()");
    } else {
      fix.prefixWith(value, "new " + builder + "(").postfixWith(value, ")");
    }
  }

  private boolean writes() {
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
    Optional<StringAppend> append =
        path.getLeaf() instanceof CompoundAssignmentTree
            ? StringAppend.of((CompoundAssignmentTree) path.getLeaf(), state)
            : StringAppend.of((AssignmentTree) path.getLeaf(), state);
    if (append.isEmpty()) {
      return path.getLeaf() instanceof AssignmentTree
          ? reset((AssignmentTree) path.getLeaf())
          : refuse("it is also assigned otherwise");
    }
    if (append.get().text().appended().isEmpty()) {
      return refuse("more is done to it than to append");
    }
    done.addAll(append.get().text().oldText());
    appends.add(path);
    return append(append.get(), path);
  }

  /** {@code s = ""} and {@code s = "> "}. */
  private boolean reset(AssignmentTree assignment) {
    ExpressionTree value = assignment.getExpression();
    if (!Nulls.isNeverNull(value)) {
      return refuse("it may be set to null");
    }
    boolean isSurelyThere =
        ((VariableTree) uses.declaration(local).orElseThrow().getLeaf()).getInitializer() != null;
    if (!isSurelyThere || !StringUses.isEmptyText(value)) {
      replaceText(value);
      return true;
    }
    int targetEnd = state.getEndPosition(assignment.getVariable());
    int end = state.getEndPosition(assignment);
    fix.replace(targetEnd, end, ".setLength(0)");
    return !SourceText.hasComment(targetEnd, end, state) || refuse("there is a comment in it");
  }

  private boolean append(StringAppend append, TreePath path) {
    List<ExpressionTree> parts = calls.partsOf(append.text(), isInTry(path));
    if (parts.isEmpty()) {
      return refuse("its parts cannot be appended one by one");
    }
    int end = state.getEndPosition(append.assignment());
    int at = state.getEndPosition(append.target());
    String closing = "";
    for (ExpressionTree part : parts) {
      int from = ASTHelpers.getStartPosition(part);
      if (from < at || SourceText.hasComment(at, from, state)) {
        return refuse("there is a comment between its parts");
      }
      if (readsWhole(part) || Code.typeOf(part) == null) {
        return refuse("a part of the appended text cannot stand alone");
      }
      String layout =
          closing.isEmpty() ? "" : AppendCalls.lineBreak(SourceText.of(at, from, state));
      fix.replace(at, from, closing + layout + ".append(" + calls.before(part));
      at = state.getEndPosition(part);
      if (part.getKind() == Tree.Kind.NULL_LITERAL) {
        fix.replace(part, "\"null\"");
      }
      withoutTemporary(part, path).ifPresent(text -> fix.replace(part, text));
      closing = calls.behind(part) + ")";
    }
    if (!SourceText.of(at, end, state).matches("[\\s)]*")) {
      return refuse("there is a comment behind its parts");
    }
    if (at == end) {
      fix.postfixWith(append.assignment(), closing);
    } else {
      fix.replace(at, end, closing);
    }
    return true;
  }

  /** What is appended instead, if the part makes a string that the builder can do without. */
  private Optional<String> withoutTemporary(ExpressionTree part, TreePath path) {
    return calls.names(part)
        ? Optional.empty()
        : TemporaryString.of(part, state)
            .flatMap(temporary -> AppendArgument.of(temporary, path, uses, state));
  }

  /** Whether the part, evaluated in the call of append, reads more than a char or the length. */
  private boolean readsWhole(ExpressionTree part) {
    return uses.of(local).stream()
        .filter(use -> !done.contains(use.getLeaf()))
        .filter(use -> !isShared(use) && StringUses.emptyTest(use).isEmpty())
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
    for (TreePath at = use; at.getLeaf() != scope(); at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
        return refuse("it is captured");
      }
    }
    Optional<TreePath> emptyTest = StringUses.emptyTest(use);
    if (emptyTest.isPresent()) {
      emptyTest(emptyTest.get());
      return true;
    }
    Tree parent = use.getParentPath().getLeaf();
    if (parent.getKind() == Tree.Kind.EQUAL_TO || parent.getKind() == Tree.Kind.NOT_EQUAL_TO) {
      return refuse("it is compared by identity or with null");
    }
    if (isShared(use)) {
      return true;
    }
    Optional<Loop> loop =
        Loop.around(use, state).filter(each -> !new Place.Variable(local).isFreshIn(each, uses));
    if (loop.isPresent()) {
      if (appends.stream().noneMatch(loop.get()::encloses)) {
        return refuse("it is read in a loop that does not append to it");
      }
      if (StringUses.isPartial(use)) {
        return refuse("a builder has no " + StringUses.calledMethod(use).orElseThrow());
      }
    }
    fix.postfixWith(use.getLeaf(), ".toString()");
    return true;
  }

  /** Whether a builder has the method that is called, for the same arguments. */
  private boolean isShared(TreePath use) {
    String name = StringUses.calledMethod(use).orElse("");
    if (name.equals("indexOf") || name.equals("lastIndexOf")) {
      MethodInvocationTree call =
          (MethodInvocationTree) use.getParentPath().getParentPath().getLeaf();
      return Code.isString(call.getArguments().get(0), state);
    }
    return StringUses.isShared(use);
  }

  /** {@code s.isEmpty()}, which a builder has since JDK 15 only. */
  private void emptyTest(TreePath call) {
    TreePath around = call.getParentPath();
    boolean negated = around.getLeaf().getKind() == Tree.Kind.LOGICAL_COMPLEMENT;
    TreePath whole = negated ? around : call;
    Tree outside = whole.getParentPath().getLeaf();
    boolean bindsTightly =
        outside instanceof UnaryTree
            || outside instanceof TypeCastTree
            || outside.getKind() == Tree.Kind.EQUAL_TO
            || outside.getKind() == Tree.Kind.NOT_EQUAL_TO
            || outside.getKind() == Tree.Kind.PLUS;
    String test = local.name + (negated ? ".length() > 0" : ".length() == 0");
    fix.replace(whole.getLeaf(), bindsTightly ? "(" + test + ")" : test);
  }
}
