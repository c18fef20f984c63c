package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.Containers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An empty container to begin with, for a variable that is null. */
public final class InitialContainer {
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("java.util.Collection", "java.util.ArrayList"),
          Map.entry("java.util.List", "java.util.ArrayList"),
          Map.entry("java.util.Set", "java.util.HashSet"),
          Map.entry("java.util.SortedSet", "java.util.TreeSet"),
          Map.entry("java.util.NavigableSet", "java.util.TreeSet"),
          Map.entry("java.util.Queue", "java.util.ArrayDeque"),
          Map.entry("java.util.Deque", "java.util.ArrayDeque"),
          Map.entry("java.util.Map", "java.util.HashMap"),
          Map.entry("java.util.SortedMap", "java.util.TreeMap"),
          Map.entry("java.util.NavigableMap", "java.util.TreeMap"),
          Map.entry(
              "java.util.concurrent.BlockingQueue", "java.util.concurrent.LinkedBlockingQueue"),
          Map.entry(
              "java.util.concurrent.BlockingDeque", "java.util.concurrent.LinkedBlockingDeque"),
          Map.entry("java.util.concurrent.ConcurrentMap", "java.util.concurrent.ConcurrentHashMap"),
          Map.entry(
              "java.util.concurrent.ConcurrentNavigableMap",
              "java.util.concurrent.ConcurrentSkipListMap"));

  private InitialContainer() {}

  /** The class of which a variable of the type should hold an instance; empty if none fits. */
  public static Optional<String> classFor(Type type) {
    String name = type.tsym.getQualifiedName().toString();
    String chosen = CLASSES.getOrDefault(name, name);
    return Containers.forType(chosen)
        .filter(container -> container.constructor("()").isPresent())
        .filter(container -> !chosen.startsWith("com.google."))
        .map(Container::type);
  }

  /** The text that creates it, with the import that it needs. */
  private static Optional<String> creation(
      Type type, SuggestedFix.Builder fix, VisitorState state) {
    return classFor(type)
        .map(
            name -> {
              boolean isGeneric =
                  Code.typeNamed(name, state)
                      .filter(each -> !each.tsym.type.getTypeArguments().isEmpty())
                      .isPresent();
              return "new "
                  + SuggestedFixes.qualifyType(state, fix, name)
                  + (isGeneric ? "<>()" : "()");
            });
  }

  /** Gives the variable, which has no initialiser or {@code null}, a new container. */
  public static SuggestedFix fix(VariableTree tree, VisitorState state) {
    Type type = Code.typeOf(tree);
    SuggestedFix.Builder fix = SuggestedFix.builder();
    Optional<String> creation = type == null ? Optional.empty() : creation(type, fix, state);
    if (creation.isEmpty() || ASTHelpers.hasImplicitType(tree, state)) {
      return SuggestedFix.emptyFix();
    }
    if (tree.getInitializer() != null) {
      return fix.replace(tree.getInitializer(), creation.get()).build();
    }
    int end = state.getEndPosition(tree);
    String text = end < 1 ? null : state.getSourceForNode(tree);
    // One of several in a declaration ends elsewhere.
    return text == null || !text.endsWith(tree.getName() + ";")
        ? SuggestedFix.emptyFix()
        : fix.replace(end - 1, end, " = " + creation.get() + ";").build();
  }

  /**
   * Fills the slots of an array behind its declaration.
   *
   * @param declaration ends with the variable, which is initialised with the array
   */
  public static SuggestedFix fillSlots(TreePath declaration, VisitorState state) {
    VariableTree tree = (VariableTree) declaration.getLeaf();
    Type type = Code.typeOf(tree);
    Tree parent = declaration.getParentPath().getLeaf();
    String text = state.getSourceForNode(tree);
    if (!(type instanceof Type.ArrayType)
        || ((Type.ArrayType) type).elemtype instanceof Type.ArrayType
        || !(parent instanceof BlockTree)
        || text == null
        || !text.endsWith(";")) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    return creation(((Type.ArrayType) type).elemtype, fix, state)
        .map(
            made ->
                fix.postfixWith(
                        tree,
                        String.format(
                            "%s%s.setAll(%s, %s -> %s);",
                            SourceText.lineBreakBefore(tree, state),
                            SuggestedFixes.qualifyType(state, fix, "java.util.Arrays"),
                            tree.getName(),
                            FreshName.of(declaration, List.of("i", "slot")),
                            made))
                    .build())
        .orElse(SuggestedFix.emptyFix());
  }
}
