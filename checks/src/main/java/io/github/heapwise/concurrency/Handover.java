package io.github.heapwise.concurrency;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/**
 * A local that is passed to a constructor of the file, which keeps it as it is in a field that is
 * given nothing else.
 *
 * @param creation path of the {@code new}
 * @param type path of the class
 */
record Handover(TreePath creation, TreePath type, VarSymbol field) {
  static List<Handover> of(VarSymbol variable, Uses uses) {
    List<Handover> found = new ArrayList<>();
    if (variable.getKind() == ElementKind.LOCAL_VARIABLE) {
      for (TreePath use : uses.of(variable)) {
        Tree parent = use.getParentPath().getLeaf();
        if (parent instanceof NewClassTree && ((NewClassTree) parent).getClassBody() == null) {
          int index = ((NewClassTree) parent).getArguments().indexOf(use.getLeaf());
          parameter(Code.symbolOf(parent), index)
              .flatMap(parameter -> keeper(parameter, uses))
              .ifPresent(
                  field -> {
                    TreePath type = uses.declaration(field).orElseThrow().getParentPath();
                    found.add(new Handover(use.getParentPath(), type, field));
                  });
        }
      }
    }
    return found;
  }

  private static Optional<VarSymbol> parameter(Symbol constructor, int index) {
    return index >= 0
            && constructor instanceof MethodSymbol
            && !((MethodSymbol) constructor).isVarArgs()
            && ((MethodSymbol) constructor).params != null
            && index < ((MethodSymbol) constructor).params.size()
        ? Optional.of(((MethodSymbol) constructor).params.get(index))
        : Optional.empty();
  }

  /** The field that the parameter is assigned to, which is all that is done with it. */
  private static Optional<VarSymbol> keeper(VarSymbol parameter, Uses uses) {
    List<TreePath> places = uses.of(parameter);
    if (places.isEmpty()) {
      return component(parameter, uses);
    }
    if (places.size() != 1) {
      return Optional.empty();
    }
    Tree parent = places.get(0).getParentPath().getLeaf();
    if (!(parent instanceof AssignmentTree)
        || ((AssignmentTree) parent).getExpression() != places.get(0).getLeaf()) {
      return Optional.empty();
    }
    VarSymbol field = Code.variableOf(((AssignmentTree) parent).getVariable());
    return field != null
            && field.getKind().isField()
            && !field.isStatic()
            && field.owner == parameter.owner.owner
            && uses.declaration(field).isPresent()
            && uses.values(field).size() == 1
        ? Optional.of(field)
        : Optional.empty();
  }

  /** The field of a record that its constructor sets without being told. */
  private static Optional<VarSymbol> component(VarSymbol parameter, Uses uses) {
    Symbol type = parameter.owner.owner;
    if (type.getKind() != ElementKind.RECORD) {
      return Optional.empty();
    }
    for (Symbol member : type.members().getSymbolsByName(parameter.name)) {
      if (member instanceof VarSymbol
          && uses.declaration((VarSymbol) member).isPresent()
          && uses.values((VarSymbol) member).isEmpty()) {
        return Optional.of((VarSymbol) member);
      }
    }
    return Optional.empty();
  }
}
