package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Where a value is kept: a variable, a field of something, an element of an array. Two places are
 * equal if they are written with the same variables and constants; {@code f} equals {@code this.f}.
 */
public sealed interface Place {
  /** A local, a parameter, a field of this object or a static field. */
  record Variable(VarSymbol symbol) implements Place {}

  /** A field of an object that another place holds. */
  record Field(Place owner, VarSymbol symbol) implements Place {}

  /** An element of an array. */
  record Element(Place array, Place index) implements Place {}

  /** A constant, as an index. */
  record Constant(Object value) implements Place {}

  /** The place that the expression names, unless calls or arithmetic are part of it. */
  static Optional<Place> of(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof LiteralTree && ((LiteralTree) tree).getValue() != null) {
      return Optional.of(new Constant(((LiteralTree) tree).getValue()));
    }
    if (tree instanceof ArrayAccessTree) {
      ArrayAccessTree access = (ArrayAccessTree) tree;
      return of(access.getExpression())
          .flatMap(array -> of(access.getIndex()).map(index -> new Element(array, index)));
    }
    VarSymbol symbol = Code.variableOf(tree);
    if (symbol == null) {
      return Optional.empty();
    }
    if (tree instanceof IdentifierTree || symbol.isStatic()) {
      return Optional.of(new Variable(symbol));
    }
    ExpressionTree owner = ((MemberSelectTree) tree).getExpression();
    if (owner instanceof IdentifierTree
        && ((IdentifierTree) owner).getName().contentEquals("this")) {
      return Optional.of(new Variable(symbol));
    }
    return of(owner).map(place -> new Field(place, symbol));
  }

  /** Whether the expression names this place. */
  default boolean isNamedBy(Tree tree) {
    return tree instanceof ExpressionTree
        && of((ExpressionTree) tree).filter(this::equals).isPresent();
  }

  /**
   * Whether the use names the same field as this place does, but of something else: {@code a.f}
   * beside {@code b.f}.
   */
  default boolean isBeside(TreePath use) {
    VarSymbol symbol =
        this instanceof Variable
            ? ((Variable) this).symbol()
            : this instanceof Field ? ((Field) this).symbol() : null;
    return symbol != null
        && Code.variableOf(use.getLeaf()) == symbol
        && of((ExpressionTree) use.getLeaf()).filter(other -> !equals(other)).isPresent();
  }

  /** The local variable or parameter that is the whole place. */
  default Optional<VarSymbol> local() {
    return this instanceof Variable && isLocal(((Variable) this).symbol())
        ? Optional.of(((Variable) this).symbol())
        : Optional.empty();
  }

  /** The variables and fields that the place is written with. */
  default Set<VarSymbol> variables() {
    Set<VarSymbol> symbols = new HashSet<>();
    if (this instanceof Variable) {
      symbols.add(((Variable) this).symbol());
    } else if (this instanceof Field) {
      symbols.add(((Field) this).symbol());
      symbols.addAll(((Field) this).owner().variables());
    } else if (this instanceof Element) {
      symbols.addAll(((Element) this).array().variables());
      symbols.addAll(((Element) this).index().variables());
    }
    return symbols;
  }

  /**
   * Whether the place is another one each time round the loop, and never one that it was before: a
   * variable declared in the loop, a field of an object made in it, an element at an index that
   * moves on.
   */
  default boolean isFreshIn(Loop loop, Uses uses) {
    if (this instanceof Variable) {
      return isDeclaredIn(loop, ((Variable) this).symbol(), uses);
    }
    if (this instanceof Field) {
      return ((Field) this).owner().movesIn(loop, uses);
    }
    if (this instanceof Element) {
      Element element = (Element) this;
      return element.array().movesIn(loop, uses)
          || element.index().movesIn(loop, uses) && !element.index().startsAnewIn(loop, uses);
    }
    return false;
  }

  /** Whether the value at this place changes from one time round to the next. */
  private boolean movesIn(Loop loop, Uses uses) {
    if (this instanceof Variable) {
      VarSymbol symbol = ((Variable) this).symbol();
      return isDeclaredIn(loop, symbol, uses) || isWrittenIn(loop, symbol, uses);
    }
    return isFreshIn(loop, uses)
        || this instanceof Field && isWrittenIn(loop, ((Field) this).symbol(), uses);
  }

  private static boolean isWrittenIn(Loop loop, VarSymbol symbol, Uses uses) {
    return uses.of(symbol).stream().anyMatch(use -> isWrite(use) && loop.encloses(use));
  }

  /** Whether this is the counter of a loop inside {@code loop}: it takes the same values again. */
  private boolean startsAnewIn(Loop loop, Uses uses) {
    return this instanceof Variable
        && uses.declaration(((Variable) this).symbol())
            .filter(loop::encloses)
            .map(TreePath::getParentPath)
            .filter(parent -> parent.getLeaf() instanceof ForLoopTree)
            .filter(parent -> parent.getLeaf() != loop.tree())
            .isPresent();
  }

  private static boolean isDeclaredIn(Loop loop, VarSymbol symbol, Uses uses) {
    return isLocal(symbol) && uses.declaration(symbol).filter(loop::encloses).isPresent();
  }

  private static boolean isLocal(Symbol symbol) {
    return symbol.getKind() != ElementKind.FIELD && symbol.getKind() != ElementKind.ENUM_CONSTANT;
  }

  /** Whether the use assigns a new value: by {@code =}, a compound assignment, {@code ++}. */
  static boolean isWrite(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    if (parent instanceof AssignmentTree) {
      return ((AssignmentTree) parent).getVariable() == use.getLeaf();
    }
    if (parent instanceof CompoundAssignmentTree) {
      return ((CompoundAssignmentTree) parent).getVariable() == use.getLeaf();
    }
    return parent instanceof UnaryTree
        && (parent.getKind() == Tree.Kind.PREFIX_INCREMENT
            || parent.getKind() == Tree.Kind.PREFIX_DECREMENT
            || parent.getKind() == Tree.Kind.POSTFIX_INCREMENT
            || parent.getKind() == Tree.Kind.POSTFIX_DECREMENT);
  }
}
