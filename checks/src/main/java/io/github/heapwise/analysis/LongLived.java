package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;

/**
 * Why what a field holds lives as long as the program: the field is static, or belongs to the one
 * instance of its class.
 *
 * @param reason continues a sentence that begins with the field's name
 */
public record LongLived(String reason) {

  /** Empty if the variable is no such field. */
  public static Optional<LongLived> of(VarSymbol field, VisitorState state) {
    if (field == null
        || field.getKind() != ElementKind.FIELD
        || !(state.getPath().getParentPath().getLeaf() instanceof ClassTree)) {
      return Optional.empty();
    }
    if (field.isStatic()) {
      return Optional.of(new LongLived("is static"));
    }
    TreePath owner = state.getPath().getParentPath();
    return SharedInstances.kindOf(
            (ClassTree) owner.getLeaf(), state.getPath().getCompilationUnit(), state)
        .filter(kind -> !kind.equals(SharedInstances.CONFIGURATION))
        .or(() -> isSingleton(field.owner) ? Optional.of("a singleton") : Optional.empty())
        .map(kind -> new LongLived("belongs to " + kind));
  }

  /**
   * A class that creates its own only instance: an enum of one constant, or private constructors
   * and one static field for it, in the class or in one nested in it.
   */
  private static boolean isSingleton(Symbol type) {
    if (!(type instanceof ClassSymbol)
        || ((ClassSymbol) type).getNestingKind() == NestingKind.ANONYMOUS) {
      return false;
    }
    if (type.getKind() == ElementKind.ENUM) {
      return Code.enumConstants(type) == 1;
    }
    int instances = 0;
    for (Symbol member : type.members().getSymbols()) {
      if (member.isConstructor() && !member.isPrivate()) {
        return false;
      }
      instances += member instanceof ClassSymbol ? instances(member, type) : 0;
    }
    return instances + instances(type, type) == 1;
  }

  /** The static fields of the type that {@code owner} has; a nested class may hold the instance. */
  private static int instances(Symbol owner, Symbol type) {
    int instances = 0;
    for (Symbol member : owner.members().getSymbols()) {
      instances +=
          member instanceof VarSymbol && member.isStatic() && member.type.tsym == type ? 1 : 0;
    }
    return instances;
  }

  /** Whether code of other packages, or subclasses, can reach the field. */
  public static boolean isSeenOutside(VarSymbol field) {
    boolean isOpen =
        field.getModifiers().contains(Modifier.PUBLIC)
            || field.getModifiers().contains(Modifier.PROTECTED);
    for (Symbol at = field.owner; isOpen && at instanceof ClassSymbol; at = at.owner) {
      if (at.isPrivate()) {
        return false;
      }
    }
    return isOpen;
  }
}
