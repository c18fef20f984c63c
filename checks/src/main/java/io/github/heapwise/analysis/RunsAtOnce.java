package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Set;

/** Which functions the JDK calls before the call that they are passed to returns. */
public final class RunsAtOnce {
  private static final Set<String> CALLING =
      Set.of(
          "forEach",
          "forEachOrdered",
          "forEachRemaining",
          "tryAdvance",
          "removeIf",
          "replaceAll",
          "sort",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "merge",
          "setAll",
          "ifPresent",
          "ifPresentOrElse",
          "or",
          "orElseGet",
          "orElseThrow",
          "getAndUpdate",
          "updateAndGet",
          "accumulateAndGet",
          "getAndAccumulate",
          "requireNonNull",
          "requireNonNullElseGet");

  /** Of {@code Optional}: of a stream they wait for its end. */
  private static final Set<String> CALLING_OF_OPTIONAL = Set.of("map", "filter", "flatMap");

  private static final List<String> CALLERS =
      List.of(
          "java.lang.Iterable",
          "java.util.Map",
          "java.util.Iterator",
          "java.util.Spliterator",
          "java.util.Optional",
          "java.util.Arrays",
          "java.util.Objects",
          "java.util.concurrent.atomic.AtomicReference");

  private RunsAtOnce() {}

  /**
   * Whether the lambda or method reference at the end of {@code path} is run, by the same thread,
   * in the expression that it stands in: {@code xs.forEach(…)}, a sequential stream up to its end.
   */
  public static boolean is(TreePath path, VisitorState state) {
    TreePath at = path.getParentPath();
    if (!(at.getLeaf() instanceof MethodInvocationTree)
        || !((MethodInvocationTree) at.getLeaf()).getArguments().contains(path.getLeaf())) {
      return false;
    }
    MethodInvocationTree call = (MethodInvocationTree) at.getLeaf();
    if (Code.symbolOf(call) == null || Code.symbolOf(call).owner.type == null) {
      return false;
    }
    String name = Code.nameOf(call);
    Type owner = Code.symbolOf(call).owner.type;
    if (Code.isSubtype(owner, "java.util.stream.BaseStream", state)) {
      return isEnded(at, state);
    }
    boolean isOptional = Code.isSubtype(owner, "java.util.Optional", state);
    return (CALLING.contains(name) || isOptional && CALLING_OF_OPTIONAL.contains(name))
        && CALLERS.stream().anyMatch(type -> Code.isSubtype(owner, type, state));
  }

  /** Whether the stream is sequential, and what is called on it last gives no stream. */
  private static boolean isEnded(TreePath call, VisitorState state) {
    TreePath last = call;
    while (last.getParentPath().getLeaf() instanceof MemberSelectTree
        && last.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree) {
      last = last.getParentPath().getParentPath();
    }
    Type result = Code.typeOf(last.getLeaf());
    boolean isStream = Code.isSubtype(result, "java.util.stream.BaseStream", state);
    return !isStream && !isParallel(last.getLeaf());
  }

  private static boolean isParallel(Tree chain) {
    Tree at = chain;
    while (at instanceof MethodInvocationTree) {
      String name = Code.nameOf((MethodInvocationTree) at);
      if (name.equals("parallel") || name.equals("parallelStream")) {
        return true;
      }
      at = Code.receiverOf((MethodInvocationTree) at);
    }
    return false;
  }
}
