package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * This object and the one that its {@code equals} is given, and which member of which an expression
 * reads.
 */
final class TwoObjects {
  /**
   * A member of one of the two.
   *
   * @param path the names of fields and methods, joined
   * @param symbol the field, or the method if it does more than to return one
   */
  record Side(boolean isThis, String path, ExpressionTree tree, Symbol symbol, Type type) {
    /** The path with the object it begins at. */
    String name() {
      return (isThis ? "this." : "other.") + path;
    }
  }

  private final ClassTree type;
  private final Uses uses;
  private final VisitorState state;
  private final Set<Symbol> others = new HashSet<>();

  TwoObjects(ClassTree type, Uses uses, VisitorState state) {
    this.type = type;
    this.uses = uses;
    this.state = state;
  }

  /** From now on the variable is known to hold the other object. */
  void addOther(Symbol variable) {
    others.add(variable);
  }

  /** The member that an expression reads; empty for anything else. */
  Optional<Side> side(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    Symbol symbol = Code.symbolOf(tree);
    if (symbol == null) {
      return Optional.empty();
    }
    if (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      if (!call.getArguments().isEmpty()
          || symbol.isStatic()
          || symbol.name.contentEquals("getClass")) {
        return Optional.empty();
      }
      ExpressionTree receiver = Code.receiverOf(call);
      VarSymbol read = fieldReadBy(symbol).orElse(null);
      return read == null
          ? side(receiver, symbol.name + "()", tree, symbol)
          : side(receiver, read.name.toString(), tree, read);
    }
    if (!(symbol instanceof VarSymbol)) {
      return Optional.empty();
    }
    boolean isField = symbol.owner instanceof Symbol.ClassSymbol;
    if (!isField) {
      return initialValue(tree).flatMap(this::side);
    }
    if (symbol.isStatic()) {
      return Optional.empty();
    }
    return side(
        tree instanceof MemberSelectTree ? ((MemberSelectTree) tree).getExpression() : null,
        symbol.name.toString(),
        tree,
        symbol);
  }

  private Optional<Side> side(
      ExpressionTree owner, String name, ExpressionTree tree, Symbol symbol) {
    Type type = Code.typeOf(tree);
    if (owner == null || LockKey.isThis(owner)) {
      return symbol.owner == Code.symbolOf(this.type) || isInherited(symbol)
          ? Optional.of(new Side(true, name, tree, symbol, type))
          : Optional.empty();
    }
    if (isOther(owner)) {
      // Objects of other classes, equal by what they have in common, have their own hash codes.
      Type of = Code.typeOf(ASTHelpers.stripParentheses(owner));
      return of != null && of.tsym == Code.symbolOf(this.type)
          ? Optional.of(new Side(false, name, tree, symbol, type))
          : Optional.empty();
    }
    return side(owner)
        .map(side -> new Side(side.isThis(), side.path() + "." + name, tree, symbol, type));
  }

  private boolean isInherited(Symbol symbol) {
    Symbol mine = Code.symbolOf(type);
    return mine instanceof Symbol.ClassSymbol
        && symbol.owner instanceof Symbol.ClassSymbol
        && ((Symbol.ClassSymbol) mine).isSubClass(symbol.owner, state.getTypes());
  }

  /** The field that an accessor of the class returns. */
  private Optional<VarSymbol> fieldReadBy(Symbol method) {
    if (method instanceof MethodSymbol && method.owner == Code.symbolOf(type)) {
      Optional<MethodTree> declared = declared(method);
      if (declared.isEmpty()) {
        for (Tree member : type.getMembers()) {
          if (member instanceof VariableTree
              && ((VariableTree) member).getName() == method.name
              && type.getKind() == Tree.Kind.RECORD) {
            return Optional.ofNullable(Code.variableOf(member));
          }
        }
      }
      return declared
          .map(MethodTree::getBody)
          .filter(body -> body.getStatements().size() == 1)
          .map(body -> body.getStatements().get(0))
          .filter(ReturnTree.class::isInstance)
          .map(each -> ((ReturnTree) each).getExpression())
          .map(Code::variableOf)
          .filter(field -> field.owner == method.owner && !field.isStatic());
    }
    return Optional.empty();
  }

  /** The method of this class, with one parameter at most. */
  Optional<MethodTree> declared(Symbol method) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(each -> Code.symbolOf(each) == method && each.getParameters().size() <= 1)
        .findFirst();
  }

  /** What a local is set to, once and for all. */
  Optional<ExpressionTree> initialValue(ExpressionTree tree) {
    VarSymbol local = Code.variableOf(tree);
    return local == null
            || local.owner instanceof Symbol.ClassSymbol
            || !uses.isNeverAssigned(local)
        ? Optional.empty()
        : uses.values(local).stream().map(path -> (ExpressionTree) path.getLeaf()).findFirst();
  }

  /** Whether the expression is the object that this one is compared with. */
  boolean isOther(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof TypeCastTree) {
      return isOther(((TypeCastTree) tree).getExpression());
    }
    if (tree instanceof AssignmentTree) {
      return isOther(((AssignmentTree) tree).getExpression());
    }
    if (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      return Code.nameOf(call).equals("cast")
          && call.getArguments().size() == 1
          && isOther(call.getArguments().get(0));
    }
    VarSymbol variable = tree instanceof IdentifierTree ? Code.variableOf(tree) : null;
    if (variable == null || variable.owner instanceof Symbol.ClassSymbol) {
      return false;
    }
    if (others.contains(variable)) {
      return true;
    }
    List<TreePath> values = uses.values(variable);
    boolean isOther =
        !values.isEmpty()
            && values.stream().allMatch(value -> isOther((ExpressionTree) value.getLeaf()));
    if (isOther) {
      others.add(variable);
    }
    return isOther;
  }
}
