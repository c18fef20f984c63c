package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * A collection or map that counts its structural changes ({@code modCount}), and whose iterators,
 * {@code forEach} and streams throw {@link java.util.ConcurrentModificationException} when the
 * count is another one than at their start.
 *
 * <p>From the sources of the classes: {@code ArrayDeque} has no such count, {@code EnumMap} and
 * {@code EnumSet} go on with what is there, {@code Properties} is a {@code ConcurrentHashMap}
 * behind its {@code Hashtable}; none of them is one of these.
 *
 * @param types simple names of the classes in {@code java.util} that it can be
 * @param accessOrdered whether it is a {@code LinkedHashMap} in which a read is a change
 */
public record FailFast(Set<String> types, boolean accessOrdered) {
  private static final Set<String> CLASSES =
      Set.of(
          "ArrayList",
          "HashMap",
          "HashSet",
          "Hashtable",
          "IdentityHashMap",
          "LinkedHashMap",
          "LinkedHashSet",
          "LinkedList",
          "PriorityQueue",
          "Stack",
          "TreeMap",
          "TreeSet",
          "Vector",
          "WeakHashMap");

  /** Their iterators ask for the size in {@code hasNext}, so that clearing ends the loop. */
  private static final Set<String> END_WHEN_CLEARED =
      Set.of("Hashtable", "IdentityHashMap", "LinkedList", "PriorityQueue", "WeakHashMap");

  /** By interface. */
  private static final Map<String, Set<String>> IMPLEMENTED =
      Map.of(
          "java.util.List", Set.of("ArrayList", "LinkedList", "Vector"),
          "java.util.Set", Set.of("HashSet", "LinkedHashSet", "TreeSet"),
          "java.util.Collection", Set.of("ArrayList", "LinkedList", "HashSet", "TreeSet"),
          "java.util.Map", Set.of("HashMap", "LinkedHashMap", "TreeMap", "IdentityHashMap"));

  /** What the collectors make; their documentation promises less, JDK 8 to 25 keep to it. */
  private static final Map<String, String> COLLECTED =
      Map.of(
          "toList", "ArrayList",
          "toSet", "HashSet",
          "toMap", "HashMap",
          "groupingBy", "HashMap");

  public FailFast {
    types = Set.copyOf(types);
  }

  /**
   * What the expression is seen to hold: by its class, or by all that its variable is assigned in
   * this file, where nobody else can assign it. A parameter holds what its interface promises.
   *
   * @return empty where it may be something else
   */
  public static Optional<FailFast> of(ExpressionTree expression, Uses uses, VisitorState state) {
    List<FailFast> found = new ArrayList<>();
    if (!add(expression, found, new HashSet<>(), uses, state) || found.isEmpty()) {
      return Optional.empty();
    }
    Set<String> types = new HashSet<>();
    found.forEach(each -> types.addAll(each.types));
    return Optional.of(new FailFast(types, found.stream().allMatch(FailFast::accessOrdered)));
  }

  /** Whether a loop over it ends quietly after {@code clear()}, as if nothing had been left. */
  public boolean endsWhenCleared() {
    return types.stream().anyMatch(END_WHEN_CLEARED::contains);
  }

  /** Whether it surely is one of these classes, given by simple name. */
  public boolean isOneOf(Set<String> classes) {
    return classes.containsAll(types);
  }

  private static boolean add(
      ExpressionTree expression,
      List<FailFast> found,
      Set<VarSymbol> seen,
      Uses uses,
      VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree.getKind() == Tree.Kind.NULL_LITERAL) {
      return true;
    }
    if (tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree choice = (ConditionalExpressionTree) tree;
      return add(choice.getTrueExpression(), found, seen, uses, state)
          && add(choice.getFalseExpression(), found, seen, uses, state);
    }
    if (tree instanceof TypeCastTree) {
      return add(((TypeCastTree) tree).getExpression(), found, seen, uses, state)
          || addClass(Code.typeOf(tree), found);
    }
    if (tree instanceof NewClassTree) {
      return addNew((NewClassTree) tree, found);
    }
    if (tree instanceof MethodInvocationTree) {
      return addCall((MethodInvocationTree) tree, found, seen, uses, state)
          || addClass(Code.typeOf(tree), found);
    }
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null) {
      return addClass(Code.typeOf(tree), found);
    }
    if (!seen.add(variable)) {
      return true;
    }
    List<ExpressionTree> values =
        uses.values(variable).stream().map(path -> (ExpressionTree) path.getLeaf()).toList();
    List<FailFast> held = new ArrayList<>();
    if (isSetHereOnly(variable)
        && !values.isEmpty()
        && values.stream().allMatch(each -> add(each, held, seen, uses, state))) {
      found.addAll(held);
      return true;
    }
    Type type = Code.typeOf(tree);
    boolean isGivenHere =
        variable.getKind() == ElementKind.PARAMETER
            && values.isEmpty()
            && seen.stream().noneMatch(each -> each.getKind() == ElementKind.FIELD);
    if (isGivenHere && addAny(type, found)) {
      return true;
    }
    // Whoever takes a Hashtable may be given Properties.
    return !Code.isClass(type, "java.util.Hashtable")
        && values.stream().noneMatch(each -> isOfSubclass(each, type))
        && addClass(type, found);
  }

  /**
   * A parameter of which no more is said than its interface: who wants another kind of collection,
   * one that may be changed meanwhile, says so.
   */
  private static boolean addAny(Type type, List<FailFast> found) {
    Set<String> classes =
        type == null ? null : IMPLEMENTED.get(type.tsym.getQualifiedName().toString());
    if (classes != null) {
      found.add(new FailFast(classes, false));
    }
    return classes != null;
  }

  /** Whether other files set it to nothing else, as far as one may believe. */
  private static boolean isSetHereOnly(VarSymbol variable) {
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        || variable.getKind() == ElementKind.FIELD
            && (variable.getModifiers().contains(Modifier.FINAL)
                || !variable.getModifiers().contains(Modifier.PUBLIC));
  }

  private static boolean isOfSubclass(ExpressionTree value, Type type) {
    Type held = Code.typeOf(value);
    return held != null && type != null && held.hasTag(TypeTag.CLASS) && held.tsym != type.tsym;
  }

  /** A subclass made on the spot counts where it overrides no more than what it keeps. */
  private static boolean addNew(NewClassTree tree, List<FailFast> found) {
    Type type = Code.typeOf(tree.getIdentifier());
    boolean isPlain =
        tree.getClassBody() == null
            || tree.getClassBody().getMembers().stream()
                .map(Code::symbolOf)
                .allMatch(
                    member ->
                        member == null
                            || member.isConstructor()
                            || member.name.contentEquals("removeEldestEntry")
                            || member.getKind() == ElementKind.FIELD);
    if (!isPlain || !addClass(type, found)) {
      return false;
    }
    List<? extends ExpressionTree> arguments = tree.getArguments();
    if (Code.isClass(type, "java.util.LinkedHashMap")
        && arguments.size() == 3
        && Boolean.TRUE.equals(ASTHelpers.constValue(arguments.get(2), Boolean.class))) {
      found.set(found.size() - 1, new FailFast(Set.of("LinkedHashMap"), true));
    }
    return true;
  }

  private static boolean addCall(
      MethodInvocationTree call,
      List<FailFast> found,
      Set<VarSymbol> seen,
      Uses uses,
      VisitorState state) {
    Symbol method = Code.symbolOf(call);
    if (method == null || call.getArguments().isEmpty()) {
      return false;
    }
    String name = Code.nameOf(call);
    ExpressionTree argument = call.getArguments().get(0);
    if (Code.isClass(method.owner.type, "java.util.Collections")
        && (name.startsWith("synchronized")
            || name.startsWith("checked")
            || name.equals("newSetFromMap"))) {
      return add(argument, found, seen, uses, state);
    }
    Symbol collector = Code.symbolOf(argument);
    if (name.equals("collect")
        && argument instanceof MethodInvocationTree
        && collector != null
        && Code.isClass(collector.owner.type, "java.util.stream.Collectors")) {
      int arguments = ((MethodInvocationTree) argument).getArguments().size();
      String made = COLLECTED.get(Code.nameOf((MethodInvocationTree) argument));
      boolean isOwnMap =
          arguments == 4 || arguments == 3 && collector.name.contentEquals("groupingBy");
      if (made != null && !isOwnMap) {
        found.add(new FailFast(Set.of(made), false));
        return true;
      }
    }
    return false;
  }

  private static boolean addClass(Type type, List<FailFast> found) {
    if (type == null || type.tsym == null) {
      return false;
    }
    String name = type.tsym.getQualifiedName().toString();
    String simple = name.startsWith("java.util.") ? name.substring("java.util.".length()) : "";
    if (!CLASSES.contains(simple)) {
      return false;
    }
    found.add(new FailFast(Set.of(simple), false));
    return true;
  }
}
