package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a view can be written to, as far as the source tells. */
public enum Unmodifiable {
  /** Nothing says that it cannot. */
  NO,
  /** Each call that would change it throws. */
  YES,
  /** Sometimes it can, and sometimes not. */
  AT_TIMES;

  private static final int DEPTH = 4;

  private static final Set<String> FACTORIES =
      Set.of("java.util.List", "java.util.Set", "java.util.Map");

  /** Whether {@code view} shows something unmodifiable, by way of whatever views. */
  public static Unmodifiable of(View view, Uses uses, VisitorState state) {
    return of(view.backing(), DEPTH, uses, state);
  }

  private static Unmodifiable of(
      ExpressionTree expression, int depth, Uses uses, VisitorState state) {
    List<Unmodifiable> found =
        Origins.of(expression, uses, state).stream()
            .map(origin -> ofOrigin(origin, depth, uses, state))
            .distinct()
            .toList();
    return found.size() == 1 ? found.get(0) : AT_TIMES;
  }

  private static Unmodifiable ofOrigin(
      ExpressionTree origin, int depth, Uses uses, VisitorState state) {
    if (Code.isSubtype(Code.typeOf(origin), "com.google.common.collect.ImmutableCollection", state)
        || Code.isSubtype(Code.typeOf(origin), "com.google.common.collect.ImmutableMap", state)) {
      return YES;
    }
    if (!(origin instanceof MethodInvocationTree)) {
      return NO;
    }
    MethodInvocationTree call = (MethodInvocationTree) origin;
    Symbol method = Code.symbolOf(call);
    String owner = method == null ? "" : method.owner.getQualifiedName().toString();
    String name = Code.nameOf(call);
    if (owner.equals("java.util.Collections")
            && (name.startsWith("unmodifiable")
                || name.startsWith("empty")
                || name.startsWith("singleton")
                || name.equals("nCopies"))
        || FACTORIES.contains(owner)
            && method.isStatic()
            && Set.of("of", "ofEntries", "copyOf").contains(name)
        || owner.equals("java.util.stream.Stream") && name.equals("toList")) {
      return YES;
    }
    Optional<View> next = depth > 0 ? View.of(call, state) : Optional.empty();
    return next.map(view -> of(view.backing(), depth - 1, uses, state)).orElse(NO);
  }
}
