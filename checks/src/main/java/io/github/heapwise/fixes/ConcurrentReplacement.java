package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Access;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.ContainerKind;
import io.github.heapwise.analysis.EarlierDereference;
import io.github.heapwise.analysis.HeldContainer;
import io.github.heapwise.analysis.Nulls;
import io.github.heapwise.analysis.Uses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Creates a thread-safe container instead of one that is not: {@code ConcurrentHashMap} for {@code
 * HashMap}, {@code ConcurrentHashMap.newKeySet()} for {@code HashSet}, {@code
 * ConcurrentSkipListMap} and {@code …Set} for {@code TreeMap} and {@code TreeSet}, {@code
 * Collections.synchronizedList} around {@code ArrayList} and {@code LinkedList}.
 *
 * <p>Refused unless all that the program does with the container shows in the file and stays right:
 * one creation, an interface for declared type, no null key or value (the concurrent maps and sets
 * take none), no iteration of a list (its wrapper would need the lock), no act on what an earlier
 * call has told, no field that is serialized.
 */
public final class ConcurrentReplacement {
  private static final Set<String> PUTS = Set.of("put", "add", "compute");

  private static final Map<String, Set<String>> DECLARED =
      Map.of(
          "java.util.HashMap", Set.of("java.util.Map"),
          "java.util.HashSet", Set.of("java.util.Set", "java.util.Collection"),
          "java.util.TreeMap",
              Set.of("java.util.Map", "java.util.SortedMap", "java.util.NavigableMap"),
          "java.util.TreeSet",
              Set.of(
                  "java.util.Set",
                  "java.util.SortedSet",
                  "java.util.NavigableSet",
                  "java.util.Collection"),
          "java.util.ArrayList", Set.of("java.util.List", "java.util.Collection"),
          "java.util.LinkedList", Set.of("java.util.List", "java.util.Collection"));

  /** Calls that are atomic by themselves, and need no other. */
  private static final Set<String> SINGLE_WRITES =
      Set.of("put", "putIfAbsent", "merge", "computeIfAbsent", "compute", "add", "addAll", "clear");

  /** Reads whose answer may be out of date before it is used, as it could have been before. */
  private static final Set<String> READS =
      Set.of(
          "size",
          "isEmpty",
          "get",
          "getOrDefault",
          "containsKey",
          "contains",
          "keySet",
          "values",
          "entrySet",
          "forEach",
          "toString",
          "equals",
          "hashCode");

  private static final Set<String> LOOK_UPS =
      Set.of("get", "getOrDefault", "containsKey", "contains", "isEmpty", "size");

  private final HeldContainer held;
  private final Uses uses;
  private final VisitorState state;
  private final Map<Tree, Access> accesses = new HashMap<>();

  private ConcurrentReplacement(HeldContainer held, Uses uses, VisitorState state) {
    this.held = held;
    this.uses = uses;
    this.state = state;
    Access.of(held, uses).forEach(access -> accesses.put(access.use().getLeaf(), access));
  }

  /**
   * @param write the racy write, which must be right by itself then
   */
  public static Rewrite of(HeldContainer held, Access write, Uses uses, VisitorState state) {
    ConcurrentReplacement replacement = new ConcurrentReplacement(held, uses, state);
    String refusal = replacement.refusal(write);
    return refusal.isEmpty() ? Rewrite.of(replacement.fix()) : Rewrite.refused(refusal);
  }

  private String refusal(Access write) {
    VarSymbol variable = held.variable();
    Set<String> declared = DECLARED.getOrDefault(held.container().type(), Set.of());
    if (held.values().size() != 1
        || !(held.values().get(0) instanceof NewClassTree)
        || ((NewClassTree) held.values().get(0)).getClassBody() != null
        || !keepsArguments((NewClassTree) held.values().get(0))) {
      return "it is not created at one place";
    }
    if (variable.type == null
        || !declared.contains(variable.type.tsym.getQualifiedName().toString())) {
      return "its declared type stands against it";
    }
    if (variable.getKind().isField() && !isPrivateMatter(variable)) {
      return "other files may use it, or its serialized form";
    }
    if (!write.isDirect() || !SINGLE_WRITES.contains(write.name())) {
      return "the write is more than one step";
    }
    boolean isLookedUp = false;
    boolean isPut = false;
    for (TreePath use : uses.of(variable)) {
      Access access = accesses.get(use.getLeaf());
      if (access == null ? !isHarmless(use) : !isKept(access)) {
        return "one of its uses stands against it";
      }
      if (access != null) {
        isLookedUp |= LOOK_UPS.contains(access.name()) && isWhereWritten(access, write);
        isPut |= PUTS.contains(access.name());
      }
    }
    return isLookedUp && isPut ? "what is looked up and what is written must go together" : "";
  }

  private static boolean keepsArguments(NewClassTree created) {
    List<? extends ExpressionTree> arguments = created.getArguments();
    if (arguments.isEmpty()) {
      return true;
    }
    Type type = Code.typeOf(arguments.get(0));
    return arguments.size() == 1
        && type != null
        && (type.isPrimitive() || Code.isClass(type, "java.util.Comparator"));
  }

  private boolean isPrivateMatter(VarSymbol field) {
    Tree declaration = uses.declaration(field).map(TreePath::getLeaf).orElse(null);
    boolean isSerialized =
        !field.isStatic()
            && !field.getModifiers().contains(Modifier.TRANSIENT)
            && Code.isSubtype(field.owner.type, "java.io.Serializable", state);
    return field.getModifiers().contains(Modifier.PRIVATE)
        && !isSerialized
        && declaration instanceof VariableTree
        && ((VariableTree) declaration)
            .getModifiers().getAnnotations().stream().allMatch(ConcurrentReplacement::isMute);
  }

  private static boolean isMute(AnnotationTree annotation) {
    Tree type = annotation.getAnnotationType();
    return type instanceof IdentifierTree
        && Set.of("SuppressWarnings", "GuardedBy")
            .contains(((IdentifierTree) type).getName().toString());
  }

  /** A use that is no access: assigned, locked on, returned as a list. */
  private boolean isHarmless(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    return parent instanceof AssignmentTree
            && ((AssignmentTree) parent).getVariable() == use.getLeaf()
        || parent instanceof ReturnTree && isList() && !held.variable().getKind().isField();
  }

  private boolean isList() {
    return held.container().kind() == ContainerKind.LIST;
  }

  private boolean isKept(Access access) {
    Tree tree = access.tree().getLeaf();
    if (access.name().isEmpty()) {
      // Copies take a list's lock; a loop over it does not.
      return !isList() || tree instanceof NewClassTree;
    }
    if (!access.isDirect()
        || !SINGLE_WRITES.contains(access.name()) && !READS.contains(access.name())) {
      return false;
    }
    if (isList()) {
      return true;
    }
    if (!(tree instanceof MethodInvocationTree)) {
      return false;
    }
    return !isWrittenTo(access.tree())
        && !access.name().equals("addAll")
        && ((MethodInvocationTree) tree)
            .getArguments().stream().allMatch(each -> isSafe(each, access));
  }

  /** Whether what the call gives is itself written to: a list in the map is as unsafe as before. */
  private static boolean isWrittenTo(TreePath call) {
    return Code.callOn(call)
        .map(outer -> Code.nameOf((MethodInvocationTree) outer.getLeaf()))
        .filter(
            name ->
                name.startsWith("add")
                    || name.startsWith("put")
                    || name.startsWith("append")
                    || name.startsWith("remove")
                    || name.startsWith("set"))
        .isPresent();
  }

  private boolean isSafe(ExpressionTree argument, Access access) {
    ExpressionTree tree = ASTHelpers.stripParentheses(argument);
    if (tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree) {
      return access.name().equals("forEach") || !reachesBack(tree);
    }
    VarSymbol variable = Code.variableOf(tree);
    return Nulls.isNeverNull(tree)
        || tree instanceof LiteralTree && tree.getKind() != Tree.Kind.NULL_LITERAL
        || Code.isEnumConstant(variable)
        || variable != null && EarlierDereference.rulesOutNull(variable, access.use(), uses);
  }

  /** Whether a function may come back to the container while an entry of it is locked. */
  private boolean reachesBack(Tree function) {
    if (function instanceof MemberReferenceTree) {
      Symbol method = Code.symbolOf(function);
      return method == null || !method.owner.getQualifiedName().toString().startsWith("java.");
    }
    return Code.anyMatch(
        function,
        tree ->
            Code.variableOf(tree) == held.variable()
                || tree instanceof MethodInvocationTree && !isOfJdk(tree));
  }

  private static boolean isOfJdk(Tree call) {
    Symbol method = Code.symbolOf(call);
    return method != null && method.owner.getQualifiedName().toString().startsWith("java.");
  }

  /** Whether both are in one method or function: the one may depend on the other. */
  private static boolean isWhereWritten(Access access, Access write) {
    return frame(access.use()) == frame(write.use());
  }

  private static Tree frame(TreePath path) {
    TreePath at = path.getParentPath();
    while (at.getParentPath() != null
        && !(at.getLeaf() instanceof MethodTree)
        && !(at.getLeaf() instanceof LambdaExpressionTree)) {
      at = at.getParentPath();
    }
    return at.getLeaf();
  }

  private SuggestedFix fix() {
    NewClassTree created = (NewClassTree) held.values().get(0);
    SuggestedFix.Builder fix = SuggestedFix.builder();
    switch (held.container().type()) {
      case "java.util.HashMap":
        return rename(created, "java.util.concurrent.ConcurrentHashMap", fix);
      case "java.util.TreeMap":
        return rename(created, "java.util.concurrent.ConcurrentSkipListMap", fix);
      case "java.util.TreeSet":
        return rename(created, "java.util.concurrent.ConcurrentSkipListSet", fix);
      case "java.util.HashSet":
        String arguments =
            created.getArguments().isEmpty()
                ? ""
                : state.getSourceForNode(created.getArguments().get(0));
        String type =
            SuggestedFixes.qualifyType(state, fix, "java.util.concurrent.ConcurrentHashMap");
        return fix.replace(created, type + ".newKeySet(" + arguments + ")").build();
      default:
        String wrapper = SuggestedFixes.qualifyType(state, fix, "java.util.Collections");
        return fix.prefixWith(created, wrapper + ".synchronizedList(")
            .postfixWith(created, ")")
            .build();
    }
  }

  private SuggestedFix rename(NewClassTree created, String type, SuggestedFix.Builder fix) {
    Tree name = created.getIdentifier();
    Tree plain =
        name instanceof ParameterizedTypeTree ? ((ParameterizedTypeTree) name).getType() : name;
    return fix.replace(plain, SuggestedFixes.qualifyType(state, fix, type)).build();
  }
}
