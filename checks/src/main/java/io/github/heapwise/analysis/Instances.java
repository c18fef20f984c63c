package io.github.heapwise.analysis;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where objects of which class are created in a file. Made by one walk over the file. */
public final class Instances {
  private final Map<Symbol, List<TreePath>> creations = new HashMap<>();

  private Instances() {}

  static Instances in(CompilationUnitTree unit) {
    Instances found = new Instances();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitNewClass(NewClassTree tree, Void unused) {
        add(Code.symbolOf(tree));
        return super.visitNewClass(tree, unused);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
          add(Code.symbolOf(tree));
        }
        return super.visitMemberReference(tree, unused);
      }

      private void add(Symbol constructor) {
        if (constructor != null && constructor.owner != null) {
          found
              .creations
              .computeIfAbsent(constructor.owner, key -> new ArrayList<>())
              .add(getCurrentPath());
        }
      }
    }.scan(unit, null);
    return found;
  }

  /**
   * The calls of the class's constructors and the references {@code Type::new} to them, in the
   * order of the source; those that subclasses make by {@code super(…)} left out.
   */
  public List<TreePath> of(Symbol type) {
    return creations.getOrDefault(type, List.of());
  }

  /** The same for a class of which only the name is at hand. */
  public List<TreePath> named(String qualifiedName) {
    return creations.entrySet().stream()
        .filter(each -> each.getKey().getQualifiedName().contentEquals(qualifiedName))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }
}
