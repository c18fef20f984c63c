package io.github.heapwise.hashing;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Containers;
import io.github.heapwise.analysis.GrownCopy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * What an accessor returns that never hands out what its object holds, but a copy of it.
 *
 * @param field what is copied
 * @param isModifiable whether something can be added to the copy
 */
record AccessorCopy(VarSymbol field, boolean isModifiable) {
  /**
   * What a call of the method returns. Empty if that may be something else, in a subclass as well:
   * of a class that is made to be extended, or one in this file that overrides it.
   */
  static Optional<AccessorCopy> of(MethodTree method, VisitorState state) {
    MethodSymbol symbol = (MethodSymbol) Code.symbolOf(method);
    List<? extends StatementTree> statements =
        method.getBody() == null ? List.of() : method.getBody().getStatements();
    if (statements.size() == 1 && statements.get(0) instanceof SynchronizedTree) {
      statements = ((SynchronizedTree) statements.get(0)).getBlock().getStatements();
    }
    if (symbol == null || !method.getParameters().isEmpty() || statements.isEmpty()) {
      return Optional.empty();
    }
    StatementTree last = statements.get(statements.size() - 1);
    ExpressionTree value = last instanceof ReturnTree ? ((ReturnTree) last).getExpression() : null;
    Optional<AccessorCopy> copy =
        value == null
            ? Optional.empty()
            : statements.size() == 1
                ? ofValue(value, state)
                : ofLocal(Code.variableOf(value), statements, state);
    return copy.filter(each -> !mayBeOverridden(symbol, state));
  }

  /**
   * A local that is declared first, and that nothing but calls on it uses before it is returned.
   */
  private static Optional<AccessorCopy> ofLocal(
      VarSymbol local, List<? extends StatementTree> statements, VisitorState state) {
    StatementTree first = statements.get(0);
    List<? extends StatementTree> between = statements.subList(1, statements.size() - 1);
    if (local == null
        || !(first instanceof VariableTree)
        || Code.variableOf(first) != local
        || ((VariableTree) first).getInitializer() == null
        || !between.stream().allMatch(each -> callOn(local, each) != null)) {
      return Optional.empty();
    }
    ExpressionTree value = ((VariableTree) first).getInitializer();
    MethodInvocationTree next = between.isEmpty() ? null : callOn(local, between.get(0));
    boolean isFilled =
        next != null
            && (Code.nameOf(next).equals("addAll") || Code.nameOf(next).equals("putAll"))
            && next.getArguments().size() == 1
            && value instanceof NewClassTree
            && ((NewClassTree) value).getClassBody() == null;
    return ofValue(value, state)
        .or(() -> isFilled ? copyOf(next.getArguments().get(0), true, state) : Optional.empty());
  }

  /** The call on the local that is all of the statement; null if it is none. */
  private static MethodInvocationTree callOn(VarSymbol local, StatementTree statement) {
    ExpressionTree tree =
        statement instanceof ExpressionStatementTree
            ? ((ExpressionStatementTree) statement).getExpression()
            : null;
    return tree instanceof MethodInvocationTree
            && Code.receiverOf((MethodInvocationTree) tree) != null
            && Code.variableOf(Code.receiverOf((MethodInvocationTree) tree)) == local
        ? (MethodInvocationTree) tree
        : null;
  }

  private static Optional<AccessorCopy> ofValue(ExpressionTree value, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(value);
    if (tree instanceof TypeCastTree) {
      return ofValue(((TypeCastTree) tree).getExpression(), state);
    }
    if (tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
      return isEmptyOrNull(either.getTrueExpression())
          ? ofValue(either.getFalseExpression(), state)
          : isEmptyOrNull(either.getFalseExpression())
              ? ofValue(either.getTrueExpression(), state)
              : Optional.empty();
    }
    if (tree instanceof NewClassTree) {
      NewClassTree creation = (NewClassTree) tree;
      Type type = Code.typeOf(creation.getIdentifier());
      return creation.getClassBody() == null
              && creation.getArguments().size() == 1
              && type != null
              && Containers.forType(type.tsym.getQualifiedName().toString()).isPresent()
          ? copyOf(creation.getArguments().get(0), true, state)
          : Optional.empty();
    }
    return tree instanceof MethodInvocationTree
        ? ofCall((MethodInvocationTree) tree, state)
        : Optional.empty();
  }

  /** What is returned instead where there is nothing to copy: no field either. */
  private static boolean isEmptyOrNull(ExpressionTree tree) {
    return tree.getKind() == Tree.Kind.NULL_LITERAL
        || tree instanceof NewClassTree && ((NewClassTree) tree).getArguments().isEmpty()
        || tree instanceof MethodInvocationTree
            && ((MethodInvocationTree) tree).getArguments().isEmpty()
            && Code.nameOf((MethodInvocationTree) tree).matches("of|empty(List|Set|Map)");
  }

  private static Optional<AccessorCopy> ofCall(MethodInvocationTree call, VisitorState state) {
    Symbol method = Code.symbolOf(call);
    if (!(method instanceof MethodSymbol)) {
      return Optional.empty();
    }
    String owner = method.owner.getQualifiedName().toString();
    String name = method.name.toString();
    ExpressionTree receiver = Code.receiverOf(call);
    if (method.isStatic() && call.getArguments().size() == 1) {
      boolean isUnmodifiable =
          name.equals("copyOf")
              && (owner.startsWith("java.util.")
                  || owner.startsWith("com.google.common.collect.Immutable"));
      return isUnmodifiable && !owner.equals("java.util.EnumSet")
          ? copyOf(call.getArguments().get(0), false, state)
          : owner.startsWith("com.google.common.collect.") && GrownCopy.COPIES.contains(name)
              ? copyOf(call.getArguments().get(0), true, state)
              : Optional.empty();
    }
    if (receiver == null) {
      return Optional.empty();
    }
    if (name.equals("clone") && call.getArguments().isEmpty()) {
      return copyOf(receiver, true, state);
    }
    boolean isCollected =
        owner.equals("java.util.stream.Stream")
            && (name.equals("toList") || name.equals("collect") && isToCollection(call, state));
    return isCollected
        ? copyOf(streamed(receiver), name.equals("collect"), state)
        : Optional.empty();
  }

  /** {@code Collectors.toList()} and others whose result can be added to. */
  private static boolean isToCollection(MethodInvocationTree call, VisitorState state) {
    ExpressionTree collector = call.getArguments().isEmpty() ? null : call.getArguments().get(0);
    return collector instanceof MethodInvocationTree
        && Set.of("toList", "toSet", "toCollection", "toMap")
            .contains(Code.nameOf((MethodInvocationTree) collector))
        && Code.isCallOf(
            collector,
            "java.util.stream.Collectors",
            Code.nameOf((MethodInvocationTree) collector),
            state);
  }

  /** What {@code stream()} is called on, however far in front; null if that is not seen. */
  private static ExpressionTree streamed(ExpressionTree stream) {
    ExpressionTree at = stream;
    while (at instanceof MethodInvocationTree) {
      ExpressionTree receiver = Code.receiverOf((MethodInvocationTree) at);
      if (Code.nameOf((MethodInvocationTree) at).equals("stream")) {
        return receiver;
      }
      at = receiver;
    }
    return null;
  }

  private static Optional<AccessorCopy> copyOf(
      ExpressionTree copied, boolean isModifiable, VisitorState state) {
    VarSymbol field = copied == null ? null : Code.variableOf(copied);
    return field != null
            && field.getKind() == ElementKind.FIELD
            && (Code.isSubtype(field.type, "java.util.Collection", state)
                || Code.isSubtype(field.type, "java.util.Map", state))
        ? Optional.of(new AccessorCopy(field, isModifiable))
        : Optional.empty();
  }

  private static boolean mayBeOverridden(MethodSymbol method, VisitorState state) {
    ClassSymbol owner = (ClassSymbol) method.owner;
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.STATIC)
        || modifiers.contains(Modifier.PRIVATE)
        || modifiers.contains(Modifier.FINAL)
        || owner.getModifiers().contains(Modifier.FINAL)) {
      return false;
    }
    return owner.isInterface()
        || owner.getModifiers().contains(Modifier.ABSTRACT)
        || isOverriddenIn(state.getPath().getCompilationUnit(), method, state);
  }

  private static boolean isOverriddenIn(
      CompilationUnitTree unit, MethodSymbol method, VisitorState state) {
    return Code.anyMatch(
        unit,
        tree ->
            tree instanceof ClassTree
                && ((ClassTree) tree)
                    .getMembers().stream().anyMatch(each -> overrides(each, method, state)));
  }

  private static boolean overrides(Tree member, MethodSymbol method, VisitorState state) {
    Symbol symbol = member instanceof MethodTree ? Code.symbolOf(member) : null;
    return symbol != null
        && symbol != method
        && symbol.name == method.name
        && symbol.owner instanceof ClassSymbol
        && ((MethodSymbol) symbol)
            .overrides(method, (ClassSymbol) symbol.owner, state.getTypes(), true);
  }
}
