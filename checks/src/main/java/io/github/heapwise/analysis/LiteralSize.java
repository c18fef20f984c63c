package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.OptionalLong;

/** How many elements a collection or map has that is written down with them. */
final class LiteralSize {
  private LiteralSize() {}

  /** The elements of {@code List.of(a, b)}, the entries of {@code Map.of(k, v)} and their kin. */
  static OptionalLong of(ExpressionTree collection, VisitorState state) {
    if (Code.isCallOf(collection, "java.util.Map", "of", state)) {
      return OptionalLong.of(((MethodInvocationTree) collection).getArguments().size() / 2);
    }
    if (!Code.isCallOf(collection, "java.util.List", "of", state)
        && !Code.isCallOf(collection, "java.util.Set", "of", state)
        && !Code.isCallOf(collection, "java.util.Arrays", "asList", state)) {
      return OptionalLong.empty();
    }
    return ofArguments(((MethodInvocationTree) collection).getArguments());
  }

  /** The elements that arguments stand for of which the last may be an array of all. */
  static OptionalLong ofArguments(List<? extends ExpressionTree> elements) {
    if (elements.size() != 1) {
      return OptionalLong.of(elements.size());
    }
    if (elements.get(0) instanceof NewArrayTree
        && ((NewArrayTree) elements.get(0)).getInitializers() != null) {
      return OptionalLong.of(((NewArrayTree) elements.get(0)).getInitializers().size());
    }
    Type type = Code.typeOf(elements.get(0));
    return type == null || type.hasTag(TypeTag.ARRAY) ? OptionalLong.empty() : OptionalLong.of(1);
  }
}
