package io.github.heapwise.analysis;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a file calls which method. Made by one walk over the file. */
public final class Calls {
  private final Map<Symbol, List<TreePath>> calls = new HashMap<>();

  private Calls() {}

  static Calls in(CompilationUnitTree unit) {
    Calls found = new Calls();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        add(Code.symbolOf(tree));
        return super.visitMethodInvocation(tree, unused);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        add(Code.symbolOf(tree));
        return super.visitMemberReference(tree, unused);
      }

      private void add(Symbol method) {
        if (method != null) {
          found.calls.computeIfAbsent(method, key -> new ArrayList<>()).add(getCurrentPath());
        }
      }
    }.scan(unit, null);
    return found;
  }

  /** The calls of the method and the references to it, in the order of the source. */
  public List<TreePath> of(Symbol method) {
    return calls.getOrDefault(method, List.of());
  }

  /** The methods that the file calls or refers to. */
  Set<Symbol> methods() {
    return calls.keySet();
  }

  /** Whether the method is called on the object that calls it, or is static. */
  static boolean isOnSameObject(TreePath call) {
    ExpressionTree receiver =
        call.getLeaf() instanceof MethodInvocationTree
            ? Code.receiverOf((MethodInvocationTree) call.getLeaf())
            : ((MemberReferenceTree) call.getLeaf()).getQualifierExpression();
    return receiver == null || LockKey.isThis(receiver);
  }
}
