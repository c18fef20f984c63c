package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Lock.Mode;
import java.util.List;
import java.util.Set;

/**
 * What {@code @GuardedBy("lock")} names, whichever package the annotation is of: a field, {@code
 * this}, {@code Outer.this}, {@code Type.class}; any other text stands for itself.
 */
final class GuardAnnotations {
  private static final Set<String> NAMES = Set.of("GuardedBy", "Holding");

  private GuardAnnotations() {}

  /**
   * @param member what is annotated
   * @return empty if the member's class is not known
   */
  static List<Lock> of(List<? extends AnnotationTree> annotations, Symbol member, int line) {
    return annotations.stream()
        .filter(each -> NAMES.contains(simpleName(each.getAnnotationType())))
        .flatMap(each -> each.getArguments().stream())
        .map(
            each -> each instanceof AssignmentTree ? ((AssignmentTree) each).getExpression() : each)
        .flatMap(
            each ->
                each instanceof NewArrayTree && ((NewArrayTree) each).getInitializers() != null
                    ? ((NewArrayTree) each).getInitializers().stream()
                    : List.<ExpressionTree>of(each).stream())
        .map(each -> ASTHelpers.constValue(each, String.class))
        .filter(text -> text != null && member != null && member.enclClass() != null)
        .map(text -> new Lock(key(text, member.enclClass()), Mode.EXCLUSIVE, text, line))
        .toList();
  }

  private static String simpleName(Tree type) {
    return type instanceof IdentifierTree
        ? ((IdentifierTree) type).getName().toString()
        : type instanceof MemberSelectTree
            ? ((MemberSelectTree) type).getIdentifier().toString()
            : "";
  }

  private static Object key(String text, Symbol.ClassSymbol owner) {
    int dot = text.lastIndexOf('.');
    String last = text.substring(dot + 1);
    String qualifier = dot < 0 ? "" : text.substring(0, dot);
    if (last.equals("this") || last.equals("class")) {
      Symbol type = qualifier.isEmpty() ? owner : enclosing(simple(qualifier), owner);
      return type == null
          ? new LockKey.Written(text)
          : last.equals("this") ? new LockKey.This(type) : new LockKey.ClassMonitor(type);
    }
    Symbol.ClassSymbol start =
        qualifier.isEmpty() || qualifier.equals("this")
            ? owner
            : enclosing(simple(qualifier.replaceFirst("\\.this$", "")), owner);
    VarSymbol field = start == null ? null : field(last, start);
    return field == null ? new LockKey.Written(text) : new Place.Variable(field);
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Symbol.ClassSymbol enclosing(String simpleName, Symbol.ClassSymbol from) {
    for (Symbol at = from; at != null; at = at.owner) {
      if (at instanceof Symbol.ClassSymbol && at.name.contentEquals(simpleName)) {
        return (Symbol.ClassSymbol) at;
      }
    }
    return null;
  }

  /** The field of this class, or of one around it. */
  private static VarSymbol field(String name, Symbol.ClassSymbol from) {
    for (Symbol at = from; at != null; at = at.owner) {
      if (at instanceof Symbol.ClassSymbol) {
        for (Symbol member : at.getEnclosedElements()) {
          if (member instanceof VarSymbol && member.name.contentEquals(name)) {
            return (VarSymbol) member;
          }
        }
      }
    }
    return null;
  }
}
