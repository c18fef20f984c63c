package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every use of every local, parameter and field in a file, in the order of the source. Made by one
 * walk over the file, so that asking costs nothing however many checks ask.
 */
public final class Uses {
  private final Map<VarSymbol, List<TreePath>> uses = new HashMap<>();
  private final Map<VarSymbol, TreePath> declarations = new HashMap<>();
  private final Map<Symbol, List<TreePath>> calls = new HashMap<>();

  private Uses() {}

  static Uses in(CompilationUnitTree unit) {
    Uses found = new Uses();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree tree, Void unused) {
        // Null where javac gave up on the code around it.
        VarSymbol symbol = ((JCVariableDecl) tree).sym;
        if (symbol != null) {
          found.declarations.put(symbol, getCurrentPath());
        }
        return super.visitVariable(tree, unused);
      }

      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        Symbol method = Code.symbolOf(tree);
        if (method != null && (method.flags_field & Flags.PUBLIC) == 0) {
          found.calls.computeIfAbsent(method, key -> new ArrayList<>()).add(getCurrentPath());
        }
        return super.visitMethodInvocation(tree, unused);
      }

      @Override
      public Void visitIdentifier(IdentifierTree tree, Void unused) {
        add(ASTHelpers.getSymbol(tree));
        return super.visitIdentifier(tree, unused);
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        add(ASTHelpers.getSymbol(tree));
        return super.visitMemberSelect(tree, unused);
      }

      private void add(Symbol symbol) {
        if (symbol instanceof VarSymbol) {
          found
              .uses
              .computeIfAbsent((VarSymbol) symbol, key -> new ArrayList<>())
              .add(getCurrentPath());
        }
      }
    }.scan(unit, null);
    return found;
  }

  /**
   * Where {@code variable} is named, its declaration left out; {@code this.f} and {@code o.f} count
   * as one use of {@code f}.
   */
  public List<TreePath> of(VarSymbol variable) {
    return uses.getOrDefault(variable, List.of());
  }

  /** Where {@code variable} is declared; empty if that is another file. */
  public Optional<TreePath> declaration(VarSymbol variable) {
    return Optional.ofNullable(declarations.get(variable));
  }

  /**
   * What the file passes for {@code variable}, the parameter of a method that is not public, so
   * that most, if not all, of its calls are here. Empty for other variables. Each path ends with an
   * expression.
   */
  public List<TreePath> arguments(VarSymbol variable) {
    List<TreePath> arguments = new ArrayList<>();
    if (variable.owner instanceof MethodSymbol
        && ((MethodSymbol) variable.owner).params != null
        && !((MethodSymbol) variable.owner).isVarArgs()) {
      int index = ((MethodSymbol) variable.owner).params.indexOf(variable);
      for (TreePath call : calls.getOrDefault(variable.owner, List.of())) {
        List<? extends ExpressionTree> given =
            ((MethodInvocationTree) call.getLeaf()).getArguments();
        if (index >= 0 && index < given.size()) {
          arguments.add(new TreePath(call, given.get(index)));
        }
      }
    }
    return arguments;
  }

  /**
   * What the file assigns to {@code variable}: its initializer and what stands behind an {@code =}.
   * Each path ends with an expression.
   */
  public List<TreePath> values(VarSymbol variable) {
    List<TreePath> values = new ArrayList<>();
    declaration(variable)
        .filter(path -> ((VariableTree) path.getLeaf()).getInitializer() != null)
        .map(path -> new TreePath(path, ((VariableTree) path.getLeaf()).getInitializer()))
        .ifPresent(values::add);
    for (TreePath use : of(variable)) {
      TreePath parent = use.getParentPath();
      if (parent.getLeaf() instanceof AssignmentTree
          && ((AssignmentTree) parent.getLeaf()).getVariable() == use.getLeaf()) {
        values.add(new TreePath(parent, ((AssignmentTree) parent.getLeaf()).getExpression()));
      }
    }
    return values;
  }

  /** Whether the variable keeps the value that it begins with, as far as this file can tell. */
  public boolean isNeverAssigned(VarSymbol variable) {
    return of(variable).stream().noneMatch(Place::isWrite);
  }

  /** What a local is set to where it is declared, and always is. */
  public Optional<ExpressionTree> initialValue(VarSymbol variable) {
    return KnownCount.steadyValue(variable, this);
  }
}
