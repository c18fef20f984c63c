package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.HeldTypes;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;

/** {@code computeIfAbsent} in place of {@code getOrDefault}: the map holds what it returns. */
public final class KeptDefault {
  private static final List<String> PARAMETERS = List.of("k", "key", "absent");

  private KeptDefault() {}

  /**
   * The fix for the look-up and for those that its map comes from: {@code m.getOrDefault(a, new
   * HashMap<>()).getOrDefault(b, new ArrayList<>())}.
   *
   * @param lookUp ends with a call of {@code Map.getOrDefault}
   * @return an empty fix if the default cannot be made later, or the map may not take it
   */
  public static SuggestedFix fix(TreePath lookUp, Uses uses, VisitorState state) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String parameter = FreshName.of(lookUp, PARAMETERS);
    MethodInvocationTree call = (MethodInvocationTree) lookUp.getLeaf();
    while (true) {
      Optional<VarSymbol> map = rootOf(call);
      ExpressionTree made = ASTHelpers.stripParentheses(call.getArguments().get(1));
      if (map.isEmpty()
          || !takesKey(call, state)
          || !isChangeable(map.get(), lookUp, uses, state)
          || !MappingFunction.canCompute(made, map.get(), uses, state)) {
        return SuggestedFix.emptyFix();
      }
      int name = SourceText.nameStart(call, state);
      fix.replace(name, name + "getOrDefault".length(), "computeIfAbsent");
      fix.prefixWith(call.getArguments().get(1), parameter + " -> ");
      ExpressionTree receiver = Code.receiverOf(call);
      if (!(receiver instanceof MethodInvocationTree)) {
        return fix.build();
      }
      call = (MethodInvocationTree) receiver;
      if (!isLookUpWithNew(call)) {
        return fix.build();
      }
    }
  }

  private static boolean isLookUpWithNew(MethodInvocationTree call) {
    return Code.nameOf(call).equals("getOrDefault")
        && call.getArguments().size() == 2
        && ASTHelpers.stripParentheses(call.getArguments().get(1)) instanceof NewClassTree;
  }

  /** The variable that the map is in, or the one that it is got from by look-ups. */
  private static Optional<VarSymbol> rootOf(MethodInvocationTree call) {
    ExpressionTree at = Code.receiverOf(call);
    while (at instanceof MethodInvocationTree) {
      at = Code.receiverOf((MethodInvocationTree) at);
    }
    return Optional.ofNullable(at == null ? null : Code.variableOf(at));
  }

  /** {@code getOrDefault} takes any object, {@code computeIfAbsent} a key. */
  private static boolean takesKey(MethodInvocationTree call, VisitorState state) {
    Type map = Code.receiverType(call);
    Type key = Code.typeOf(call.getArguments().get(0));
    Type asMap =
        map == null
            ? null
            : Code.typeNamed("java.util.Map", state)
                .map(wanted -> state.getTypes().asSuper(map, wanted.tsym))
                .orElse(null);
    return key != null
        && asMap != null
        && asMap.getTypeArguments().size() == 2
        && asMap.getTypeArguments().stream()
            .noneMatch(each -> each.hasTag(com.sun.tools.javac.code.TypeTag.WILDCARD))
        && state.getTypes().isAssignable(key, asMap.getTypeArguments().get(0));
  }

  /** Not one that is gone through at the time, nor one that is known to be immutable. */
  private static boolean isChangeable(VarSymbol map, TreePath path, Uses uses, VisitorState state) {
    if (HeldTypes.of(map, uses, state).canBe("com.google.common.collect.ImmutableMap", state)
        || Code.isSubtype(map.type, "com.google.common.collect.ImmutableMap", state)
        || uses.values(map).stream().anyMatch(value -> isImmutable(value.getLeaf()))) {
      return false;
    }
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof EnhancedForLoopTree
              && Code.anyMatch(
                  ((EnhancedForLoopTree) tree).getExpression(),
                  each -> Code.variableOf(each) == map)
          || tree instanceof LambdaExpressionTree
              && at.getParentPath().getLeaf() instanceof MethodInvocationTree
              && Code.anyMatch(
                  ((MethodInvocationTree) at.getParentPath().getLeaf()).getMethodSelect(),
                  each -> Code.variableOf(each) == map)) {
        return false;
      }
      if (tree instanceof MethodTree) {
        return true;
      }
    }
    return true;
  }

  private static boolean isImmutable(Tree value) {
    if (!(value instanceof MethodInvocationTree)) {
      return false;
    }
    String name = Code.nameOf((MethodInvocationTree) value);
    return name.equals("of")
        || name.equals("copyOf")
        || name.equals("ofEntries")
        || name.startsWith("unmodifiable")
        || name.startsWith("empty")
        || name.startsWith("singleton");
  }
}
