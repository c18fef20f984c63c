package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Which methods and constructors keep an argument: of the JDK and Guava the known ones, of the
 * program those whose source is compiled as well, and records.
 */
final class Keeping {
  private static final int DEPTH = 3;

  /** Static methods whose result is the argument, or an object that keeps it. */
  private static final Map<String, Set<String>> PASSING =
      Map.ofEntries(
          Map.entry(
              "java.util.Objects",
              Set.of("requireNonNull", "requireNonNullElse", "requireNonNullElseGet")),
          Map.entry("java.util.Optional", Set.of("of", "ofNullable")),
          Map.entry("java.util.List", Set.of("of")),
          Map.entry("java.util.Set", Set.of("of")),
          Map.entry("java.util.Map", Set.of("of", "entry")),
          Map.entry("java.util.Collections", Set.of("singleton", "singletonList", "singletonMap")),
          Map.entry("java.util.concurrent.CompletableFuture", Set.of("completedFuture")),
          Map.entry("com.google.common.base.Preconditions", Set.of("checkNotNull")),
          Map.entry("com.google.common.collect.Maps", Set.of("immutableEntry")),
          Map.entry("org.apache.commons.lang3.tuple.Pair", Set.of("of")),
          Map.entry("org.apache.commons.lang3.tuple.ImmutablePair", Set.of("of")));

  private static final Set<String> KEEPERS =
      Set.of(
          "java.util.AbstractMap.SimpleEntry",
          "java.util.AbstractMap.SimpleImmutableEntry",
          "java.util.concurrent.atomic.AtomicReference");

  private Keeping() {}

  /** Whether the value of the call is the argument, a view of it, or an object that keeps it. */
  static boolean passesOn(Tree call, Tree argument, VisitorState state) {
    if (call instanceof NewClassTree) {
      return keeps(call, argument, state);
    }
    Symbol method = Code.symbolOf(call);
    return method instanceof MethodSymbol
        && (PASSING
                .getOrDefault(method.owner.getQualifiedName().toString(), Set.of())
                .contains(method.name.toString())
            || View.of((MethodInvocationTree) call, state)
                .filter(view -> view.row().isStatic())
                .filter(view -> view.call().getArguments().get(0) == argument)
                .isPresent());
  }

  /** Whether the object that is created, or whose method is called, keeps the argument. */
  static boolean keeps(Tree call, Tree argument, VisitorState state) {
    Symbol method = Code.symbolOf(call);
    List<? extends ExpressionTree> arguments =
        call instanceof NewClassTree
            ? ((NewClassTree) call).getArguments()
            : ((MethodInvocationTree) call).getArguments();
    return method instanceof MethodSymbol
        && (method.isConstructor() && KEEPERS.contains(method.owner.getQualifiedName().toString())
            || keeps((MethodSymbol) method, arguments.indexOf(argument), DEPTH, state));
  }

  private static boolean keeps(MethodSymbol method, int argument, int depth, VisitorState state) {
    if (depth == 0 || argument < 0 || argument >= method.params().size() || method.isVarArgs()) {
      return false;
    }
    boolean isOfRecord = method.isConstructor() && method.owner.getKind() == ElementKind.RECORD;
    MethodTree declaration = ASTHelpers.findMethod(method, state);
    if (declaration == null || declaration.getBody() == null) {
      return isOfRecord && isCanonical(method);
    }
    VarSymbol parameter = Code.variableOf(declaration.getParameters().get(argument));
    Body body = new Body(parameter, depth, state);
    declaration.getBody().accept(body, null);
    return parameter != null
        && !body.isReplaced
        && (body.isKept || isOfRecord && isCanonical(method) && !body.assigns);
  }

  private static boolean isCanonical(MethodSymbol constructor) {
    return ((Symbol.ClassSymbol) constructor.owner).getRecordComponents().size()
        == constructor.params().size();
  }

  /** What a method does with a parameter. */
  private static final class Body extends TreeScanner<Void, Void> {
    private final VarSymbol parameter;
    private final int depth;
    private final VisitorState state;
    private boolean isKept;
    private boolean isReplaced;
    private boolean assigns;

    Body(VarSymbol parameter, int depth, VisitorState state) {
      this.parameter = parameter;
      this.depth = depth;
      this.state = state;
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
      VarSymbol target = Code.variableOf(tree.getVariable());
      if (target != null && target == parameter) {
        isReplaced = true;
      } else if (target != null && target.getKind() == ElementKind.FIELD) {
        isKept |= isParameter(tree.getExpression());
        assigns = true;
      }
      return super.visitAssignment(tree, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      Symbol method = Code.symbolOf(tree);
      ExpressionTree receiver = Code.receiverOf(tree);
      boolean isOwn = receiver == null || receiver.toString().equals("this");
      for (int i = 0; isOwn && i < tree.getArguments().size(); i++) {
        if (method instanceof MethodSymbol
            && !method.isStatic()
            && isParameter(tree.getArguments().get(i))) {
          isKept |= keeps((MethodSymbol) method, i, depth - 1, state);
          assigns |= method.isConstructor();
        }
      }
      return super.visitMethodInvocation(tree, unused);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
      return null;
    }

    private boolean isParameter(ExpressionTree expression) {
      ExpressionTree tree = ASTHelpers.stripParentheses(expression);
      if (tree instanceof TypeCastTree) {
        return isParameter(((TypeCastTree) tree).getExpression());
      }
      if (tree instanceof ConditionalExpressionTree) {
        return isParameter(((ConditionalExpressionTree) tree).getTrueExpression())
            || isParameter(((ConditionalExpressionTree) tree).getFalseExpression());
      }
      if (tree instanceof MethodInvocationTree) {
        return ((MethodInvocationTree) tree)
            .getArguments().stream()
                .anyMatch(each -> passesOn(tree, each, state) && isParameter(each));
      }
      return Code.variableOf(tree) == parameter && parameter != null;
    }
  }
}
