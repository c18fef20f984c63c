package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Unmodifiable;
import io.github.heapwise.analysis.Uses;
import io.github.heapwise.analysis.View;
import java.util.Set;

/** A copy around a view. */
public final class CopyOfView {
  private static final String IMMUTABLE = "com.google.common.collect.ImmutableList";

  private static final Set<String> TYPES =
      Set.of(
          "java.util.Collection",
          "java.util.List",
          "java.util.NavigableMap",
          "java.util.NavigableSet",
          "java.util.Set",
          "java.util.SortedMap",
          "java.util.SortedSet",
          IMMUTABLE);

  private CopyOfView() {}

  /**
   * {@code new ArrayList<>(view)} or its like; empty where that might not compile.
   *
   * <p>The copy of what cannot be modified cannot be modified either.
   *
   * @param path to the expression that is copied: the view, or the part of it that is taken
   */
  public static SuggestedFix fix(TreePath path, View view, Uses uses, VisitorState state) {
    String copy = view.row().copy();
    Type type = Code.typeOf(path.getLeaf());
    if (copy.isEmpty() || type == null || !isReplaceable(type) || isOfVar(path, state)) {
      return SuggestedFix.emptyFix();
    }
    boolean isImmutable = Code.isClass(type, IMMUTABLE);
    Unmodifiable unmodifiable = isImmutable ? Unmodifiable.NO : Unmodifiable.of(view, uses, state);
    if (unmodifiable == Unmodifiable.AT_TIMES) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String wrapper =
        unmodifiable == Unmodifiable.NO
            ? ""
            : SuggestedFixes.qualifyType(state, fix, "java.util.Collections")
                + ".unmodifiable"
                + type.tsym.getSimpleName()
                + "(";
    boolean isFactory = copy.endsWith(".copyOf");
    String owner = isFactory ? copy.substring(0, copy.length() - ".copyOf".length()) : copy;
    String name = SuggestedFixes.qualifyType(state, fix, owner);
    return fix.prefixWith(
            path.getLeaf(), wrapper + (isFactory ? name + ".copyOf(" : "new " + name + "<>("))
        .postfixWith(path.getLeaf(), wrapper.isEmpty() ? ")" : "))")
        .build();
  }

  private static boolean isReplaceable(Type type) {
    return TYPES.contains(type.tsym.getQualifiedName().toString());
  }

  /** The type of such a variable would be another one. */
  private static boolean isOfVar(TreePath path, VisitorState state) {
    return path.getParentPath().getLeaf() instanceof VariableTree
        && ASTHelpers.hasImplicitType((VariableTree) path.getParentPath().getLeaf(), state);
  }
}
