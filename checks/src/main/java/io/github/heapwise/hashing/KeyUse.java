package io.github.heapwise.hashing;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Instances;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Where a file uses a class for the keys of a hash table. */
final class KeyUse {
  private static final List<String> HASH_TABLES =
      List.of(
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.Hashtable",
          "java.util.WeakHashMap",
          "java.util.concurrent.ConcurrentHashMap");

  private KeyUse() {}

  /** Whether the file creates a hash table with keys of the class. */
  static boolean isKey(ClassTree type, Instances instances) {
    Symbol key = Code.symbolOf(type);
    return key != null
        && HASH_TABLES.stream()
            .flatMap(each -> instances.named(each).stream())
            .map(TreePath::getLeaf)
            .map(Code::typeOf)
            .anyMatch(table -> isKeyOf(table, key));
  }

  private static boolean isKeyOf(Type table, Symbol key) {
    return table != null
        && !table.getTypeArguments().isEmpty()
        && table.getTypeArguments().get(0).tsym == key;
  }

  /**
   * Whether the class, a key in this file, has state and leaves {@code equals} as it is in {@link
   * Object}, so that no two of its keys are equal.
   */
  static boolean isIdentityKey(ClassTree type, Instances instances, VisitorState state) {
    for (Symbol at = Code.symbolOf(type);
        at instanceof ClassSymbol && !at.getQualifiedName().contentEquals("java.lang.Object");
        at = superclass(at)) {
      if (declares(at, "equals", 1) || ((ClassSymbol) at).type.isErroneous()) {
        return false;
      }
    }
    return !type.getModifiers().getFlags().contains(Modifier.ABSTRACT)
        && type.getMembers().stream().anyMatch(KeyUse::isState)
        && isKey(type, instances);
  }

  private static boolean isState(Tree member) {
    VarSymbol field = member instanceof VariableTree ? Code.variableOf(member) : null;
    return field != null && !field.isStatic();
  }

  /** Null for {@link Object}, and where it is not known. */
  static Symbol superclass(Symbol type) {
    Type above = type instanceof ClassSymbol ? ((ClassSymbol) type).getSuperclass() : null;
    return above == null ? null : above.tsym;
  }

  static boolean declares(Symbol type, String method, int parameters) {
    for (Symbol member : type.members().getSymbols(each -> each instanceof MethodSymbol)) {
      if (member.name.contentEquals(method)
          && ((MethodSymbol) member).getParameters().size() == parameters
          && !member.isStatic()) {
        return true;
      }
    }
    return false;
  }
}
