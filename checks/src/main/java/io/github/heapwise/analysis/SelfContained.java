package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashSet;
import java.util.Set;
import javax.tools.JavaFileObject;

/**
 * Classes that run no code but their own and the JDK's while they are initialised. Another class
 * may use such a one in its own static initialiser: none of the two can find the other half made.
 */
public final class SelfContained {
  private SelfContained() {}

  /**
   * Whether the class is one: as its source shows, or because it is compiled already, so that it
   * knows nothing of the code that is being compiled.
   */
  public static boolean isInitialised(ClassSymbol type, VisitorState state) {
    ClassTree tree = ASTHelpers.findClass(type, state);
    if (tree == null) {
      return type.classfile != null && type.classfile.getKind() == JavaFileObject.Kind.CLASS;
    }
    Set<Symbol> seen = new HashSet<>();
    for (Tree member : tree.getMembers()) {
      boolean runs =
          member instanceof BlockTree
              || member instanceof VariableTree
              || Code.symbolOf(member) != null && Code.symbolOf(member).isConstructor();
      if (runs && callsOthers(member, type, seen, state)) {
        return false;
      }
    }
    return true;
  }

  private static boolean callsOthers(
      Tree code, ClassSymbol type, Set<Symbol> seen, VisitorState state) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean reduce(Boolean first, Boolean second) {
            return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
          }

          @Override
          public Boolean scan(Tree tree, Void unused) {
            if (tree instanceof MemberReferenceTree) {
              return false;
            }
            return tree != null
                && (tree instanceof ExpressionTree
                        && isOfOthers(Code.symbolOf(tree), type, seen, state)
                    || Boolean.TRUE.equals(super.scan(tree, unused)));
          }

          @Override
          public Boolean visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
            return false;
          }

          @Override
          public Boolean visitMethod(MethodTree tree, Void unused) {
            return tree == code && super.visitMethod(tree, unused);
          }
        }.scan(code, null));
  }

  /** Whether to run the method, or to read the field, may initialise a class of the program. */
  private static boolean isOfOthers(
      Symbol symbol, ClassSymbol type, Set<Symbol> seen, VisitorState state) {
    boolean runs =
        symbol instanceof MethodSymbol
            || symbol instanceof VarSymbol
                && symbol.isStatic()
                && !symbol.name.contentEquals("class")
                && ((VarSymbol) symbol).getConstValue() == null;
    if (!runs
        || symbol.packge() == null
        || symbol.packge().getQualifiedName().toString().startsWith("java.")) {
      return false;
    }
    if (symbol.owner != type) {
      return !isConstructorOfConstant(symbol, type);
    }
    MethodTree method =
        symbol instanceof MethodSymbol && !symbol.isConstructor() && seen.add(symbol)
            ? ASTHelpers.findMethod((MethodSymbol) symbol, state)
            : null;
    return method != null && callsOthers(method, type, seen, state);
  }

  /** A constant with a body is an object of a class of its own. */
  private static boolean isConstructorOfConstant(Symbol symbol, ClassSymbol type) {
    return symbol.isConstructor()
        && symbol.owner instanceof ClassSymbol
        && ((ClassSymbol) symbol.owner).getSuperclass().tsym == type;
  }
}
