package io.github.heapwise.growth;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assignment that gives a place a copy of what it holds, with a little more in it.
 *
 * @param kind what is copied
 * @param step elements more, if that is a constant; else 1, the least
 */
record Regrowth(AssignmentTree assignment, Place place, Kind kind, int step) {

  enum Kind {
    /** An array of references. */
    REFERENCES,
    /** An array of a primitive type. */
    PRIMITIVES,
    /** A collection or map. */
    COLLECTION,
    /** A view: nothing is copied, but to read it is to go through all that it was made of. */
    VIEW
  }

  private static final Set<Tree.Kind> COMPARISONS =
      Set.of(
          Tree.Kind.EQUAL_TO,
          Tree.Kind.GREATER_THAN,
          Tree.Kind.GREATER_THAN_EQUAL,
          Tree.Kind.LESS_THAN,
          Tree.Kind.LESS_THAN_EQUAL);

  private static final Set<String> ARRAY_HELPERS =
      Set.of("add", "addAll", "addFirst", "addObjectToArray", "addStringToArray", "concat");
  private static final Set<String> ARRAY_HELPER_CLASSES =
      Set.of(
          "com.google.common.collect.ObjectArrays",
          "com.google.common.primitives.Booleans",
          "com.google.common.primitives.Bytes",
          "com.google.common.primitives.Chars",
          "com.google.common.primitives.Doubles",
          "com.google.common.primitives.Floats",
          "com.google.common.primitives.Ints",
          "com.google.common.primitives.Longs",
          "com.google.common.primitives.Shorts",
          "org.apache.commons.lang.ArrayUtils",
          "org.apache.commons.lang3.ArrayUtils",
          "org.springframework.util.ObjectUtils",
          "org.springframework.util.StringUtils");
  private static final Set<String> VIEW_CLASSES =
      Set.of(
          "com.google.common.collect.FluentIterable",
          "com.google.common.collect.Iterables",
          "com.google.common.collect.Iterators",
          "com.google.common.collect.Sets",
          "com.google.common.collect.Streams",
          "java.util.stream.DoubleStream",
          "java.util.stream.IntStream",
          "java.util.stream.LongStream",
          "java.util.stream.Stream");

  private static final Set<String> LOOKING =
      Set.of("addAll", "containsAll", "equals", "print", "println", "putAll");
  private static final Set<String> LOOKING_CLASSES =
      Set.of(
          "java.lang.String",
          "java.lang.System",
          "java.util.Arrays",
          "java.util.Collections",
          "java.util.Objects");

  /** What the assignment is, if it makes what the place holds a little larger. */
  static Optional<Regrowth> of(AssignmentTree tree, Uses uses, VisitorState state) {
    ExpressionTree value = withoutCasts(tree.getExpression());
    boolean canBe =
        value instanceof MethodInvocationTree
            || value instanceof NewClassTree
            || Code.variableOf(value) != null;
    Type type = canBe ? Code.typeOf(tree.getVariable()) : null;
    return type == null || type.isPrimitive() || Code.isString(tree.getVariable(), state)
        ? Optional.empty()
        : Place.of(tree.getVariable())
            .flatMap(place -> new Recognition(tree, place, uses, state).ofValue(value));
  }

  /**
   * Where the array or collection is handed on as a whole: stored, returned, passed to a method
   * that does not just look at its elements. Whoever gets it each time round needs each copy.
   */
  Set<Tree> handedOn(Uses uses) {
    return kind == Kind.VIEW
        ? Set.of()
        : place.variables().stream()
            .flatMap(symbol -> uses.of(symbol).stream())
            .filter(use -> place.isNamedBy(use.getLeaf()) && isHandedOn(use))
            .map(TreePath::getLeaf)
            .collect(Collectors.toSet());
  }

  private static boolean isHandedOn(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    if (parent instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) parent;
      return call.getArguments().contains(use.getLeaf())
          && !hasRange(call)
          && !LOOKING.contains(Code.nameOf(call))
          && !LOOKING_CLASSES.contains(ownerOf(call))
          && !ownerOf(call).startsWith("com.google.common.")
          && !ARRAY_HELPER_CLASSES.contains(ownerOf(call));
    }
    if (parent instanceof NewClassTree) {
      return !ownerOf(parent).startsWith("java.util.");
    }
    return parent instanceof ReturnTree
        || parent instanceof AssignmentTree
            && ((AssignmentTree) parent).getExpression() == use.getLeaf();
  }

  /** Whether it is made only while the place holds nothing that could be copied. */
  boolean isOfNothing(TreePath site) {
    return conditions(site).anyMatch(this::isEmptyTest);
  }

  /** Whether it is made only where a comparison with the length tells that there is no room. */
  boolean isWhenFull(TreePath site) {
    return conditions(site)
        .anyMatch(
            condition ->
                Code.anyMatch(
                    condition,
                    tree ->
                        tree instanceof BinaryTree
                            && COMPARISONS.contains(tree.getKind())
                            && isComparedLength((BinaryTree) tree)));
  }

  private boolean isComparedLength(BinaryTree test) {
    return isSize(test.getLeftOperand()) && ASTHelpers.constValue(test.getRightOperand()) == null
        || isSize(test.getRightOperand()) && ASTHelpers.constValue(test.getLeftOperand()) == null;
  }

  /** The conditions that hold where {@code site} runs, those of its own loop's body. */
  private static Stream<ExpressionTree> conditions(TreePath site) {
    List<ExpressionTree> conditions = new ArrayList<>();
    TreePath below = site;
    for (TreePath at = site.getParentPath();
        at != null && !Loop.isStatement(at.getLeaf()) && !(at.getLeaf() instanceof MethodTree);
        below = at, at = at.getParentPath()) {
      if (at.getLeaf() instanceof IfTree
          && ((IfTree) at.getLeaf()).getThenStatement() == below.getLeaf()) {
        conditions.add(ASTHelpers.stripParentheses(((IfTree) at.getLeaf()).getCondition()));
      }
    }
    return conditions.stream();
  }

  /** {@code c.isEmpty()}, {@code c.size() == 0}, {@code a.length == 0}, or that and more. */
  private boolean isEmptyTest(ExpressionTree condition) {
    ExpressionTree test = ASTHelpers.stripParentheses(condition);
    if (test instanceof MethodInvocationTree) {
      return Code.nameOf((MethodInvocationTree) test).equals("isEmpty")
          && place.isNamedBy(Code.receiverOf((MethodInvocationTree) test));
    }
    if (!(test instanceof BinaryTree)) {
      return false;
    }
    BinaryTree both = (BinaryTree) test;
    return test.getKind() == Tree.Kind.CONDITIONAL_AND
            && (isEmptyTest(both.getLeftOperand()) || isEmptyTest(both.getRightOperand()))
        || test.getKind() == Tree.Kind.EQUAL_TO
            && (isSize(both.getLeftOperand()) && isZero(both.getRightOperand())
                || isZero(both.getLeftOperand()) && isSize(both.getRightOperand()));
  }

  private static boolean isZero(ExpressionTree tree) {
    return Integer.valueOf(0).equals(ASTHelpers.constValue(tree, Integer.class));
  }

  /** {@code c.size()} or {@code a.length} of the place. */
  private boolean isSize(Tree expression) {
    Tree tree = ASTHelpers.stripParentheses((ExpressionTree) expression);
    return tree instanceof MethodInvocationTree
        ? Code.nameOf((MethodInvocationTree) tree).equals("size")
            && place.isNamedBy(Code.receiverOf((MethodInvocationTree) tree))
        : tree instanceof MemberSelectTree
            && ((MemberSelectTree) tree).getIdentifier().contentEquals("length")
            && place.isNamedBy(((MemberSelectTree) tree).getExpression());
  }

  /** Whether elements are stored elsewhere than one behind the other: no list could take them. */
  boolean isFilledBySlot(Uses uses) {
    return place.variables().stream()
        .flatMap(symbol -> uses.of(symbol).stream())
        .filter(use -> place.isNamedBy(use.getLeaf()))
        .map(TreePath::getParentPath)
        .filter(access -> access.getLeaf() instanceof ArrayAccessTree && Place.isWrite(access))
        .map(access -> ((ArrayAccessTree) access.getLeaf()).getIndex())
        .anyMatch(index -> !isCount(index, uses));
  }

  /** A count of what is there: counted up only, or taken from the length or another count. */
  private boolean isCount(ExpressionTree index, Uses uses) {
    ExpressionTree tree = ASTHelpers.stripParentheses(index);
    if (tree instanceof UnaryTree || ASTHelpers.constValue(tree) != null || isSize(tree)) {
      return true;
    }
    if (tree.getKind() == Tree.Kind.MINUS) {
      return true;
    }
    VarSymbol variable = Code.variableOf(tree);
    return variable != null
        && uses.values(variable).stream()
            .map(value -> ASTHelpers.stripParentheses((ExpressionTree) value.getLeaf()))
            .allMatch(
                value ->
                    ASTHelpers.constValue(value) != null
                        || isSize(value)
                        || value instanceof UnaryTree
                        || Code.variableOf(value) != null && Code.variableOf(value) != variable);
  }

  /** {@code in.read(buffer, offset, length)}: the array's own length does not matter. */
  private static boolean hasRange(MethodInvocationTree call) {
    return call.getArguments().stream()
        .map(Code::typeOf)
        .anyMatch(type -> type != null && type.isPrimitive());
  }

  private static String ownerOf(Tree call) {
    Symbol method = Code.symbolOf(call);
    return method == null || method.owner == null ? "" : method.owner.getQualifiedName().toString();
  }

  private static ExpressionTree withoutCasts(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    while (tree instanceof TypeCastTree) {
      tree = ASTHelpers.stripParentheses(((TypeCastTree) tree).getExpression());
    }
    return tree;
  }

  /** The search for one, with what it needs. */
  private record Recognition(
      AssignmentTree assignment, Place place, Uses uses, VisitorState state) {

    Optional<Regrowth> ofValue(ExpressionTree value) {
      if (value instanceof NewClassTree) {
        return collectionIf(
            isCopy((NewClassTree) value)
                && (isAddedTo(place) || ((NewClassTree) value).getClassBody() != null));
      }
      if (value instanceof MethodInvocationTree) {
        Optional<Regrowth> made = ofCall((MethodInvocationTree) value);
        return made.isPresent()
            ? made
            : wrapped((MethodInvocationTree) value).flatMap(this::ofCopy);
      }
      return ofCopy(Code.variableOf(value));
    }

    /** The copy is made, and added to, in a variable of its own. */
    private Optional<Regrowth> ofCopy(VarSymbol copy) {
      Place other = new Place.Variable(copy);
      if (other.local().isEmpty() || other.equals(place)) {
        return Optional.empty();
      }
      ExpressionTree made =
          LongerArray.onlyValue(copy, uses).map(Regrowth::withoutCasts).orElse(null);
      if (made instanceof NewArrayTree && ((NewArrayTree) made).getDimensions().size() > 0) {
        return isCopiedInto(copy)
            ? longerArray(((NewArrayTree) made).getDimensions().get(0))
            : Optional.empty();
      }
      if (made instanceof NewClassTree) {
        return collectionIf(isCopy((NewClassTree) made) && isAddedTo(other));
      }
      return made instanceof MethodInvocationTree
          ? ofCall((MethodInvocationTree) made)
          : Optional.empty();
    }

    private Optional<Regrowth> ofCall(MethodInvocationTree call) {
      List<? extends ExpressionTree> arguments = call.getArguments();
      String name = Code.nameOf(call);
      if (name.equals("copyOf") || name.equals("copyOfRange")) {
        boolean copiesPlace =
            arguments.size() >= 2
                && place.isNamedBy(arguments.get(0))
                && Code.isCallOf(call, "java.util.Arrays", name, state);
        return copiesPlace
            ? longerArray(arguments.get(arguments.size() - 1))
            : collectionIf(hasView(call));
      }
      if (ARRAY_HELPERS.contains(name) && ARRAY_HELPER_CLASSES.contains(ownerOf(call))) {
        return arguments.stream().anyMatch(place::isNamedBy)
            ? Optional.of(regrowth(arrayKind(), 1))
            : Optional.empty();
      }
      if (name.equals("build") && arguments.isEmpty()) {
        return collectionIf(isBuiltFromOld(call));
      }
      boolean copiesView =
          Code.isSubtype(Code.typeOf(call), "java.util.Collection", state) && !name.equals("union");
      return hasView(call)
          ? Optional.of(regrowth(copiesView ? Kind.COLLECTION : Kind.VIEW, 1))
          : Optional.empty();
    }

    private Regrowth regrowth(Kind kind, int step) {
      return new Regrowth(assignment, place, kind, step);
    }

    private Optional<Regrowth> collectionIf(boolean isOne) {
      return isOne ? Optional.of(regrowth(Kind.COLLECTION, 1)) : Optional.empty();
    }

    private Optional<Regrowth> longerArray(ExpressionTree length) {
      LongerArray longer = new LongerArray(place, uses);
      return longer.isALittleLonger(length)
          ? Optional.of(regrowth(arrayKind(), longer.step(length).orElse(1)))
          : Optional.empty();
    }

    private Kind arrayKind() {
      Type element = state.getTypes().elemtype(Code.typeOf(assignment.getVariable()));
      return element != null && element.isPrimitive() ? Kind.PRIMITIVES : Kind.REFERENCES;
    }

    /** {@code Collections.unmodifiableList(copy)}, {@code List.copyOf(copy)}. */
    private static Optional<VarSymbol> wrapped(MethodInvocationTree call) {
      String name = Code.nameOf(call);
      return (name.startsWith("unmodifiable") || name.equals("copyOf"))
              && call.getArguments().size() == 1
          ? Optional.ofNullable(Code.variableOf(call.getArguments().get(0)))
          : Optional.empty();
    }

    /** {@code new ArrayList<>(old)}, of a class of the JDK. */
    private boolean isCopy(NewClassTree tree) {
      Type type = Code.typeOf(tree.getIdentifier());
      return tree.getArguments().size() == 1
          && place.isNamedBy(tree.getArguments().get(0))
          && type != null
          && type.tsym.getQualifiedName().toString().startsWith("java.util.")
          && (Code.isSubtype(type, "java.util.Collection", state)
              || Code.isSubtype(type, "java.util.Map", state));
    }

    private boolean isAddedTo(Place collection) {
      return callsOn(collection)
          .map(Code::nameOf)
          .anyMatch(name -> name.startsWith("add") || name.startsWith("put"));
    }

    private Stream<MethodInvocationTree> callsOn(Place receiver) {
      return receiver.variables().stream()
          .flatMap(symbol -> uses.of(symbol).stream())
          .filter(use -> receiver.isNamedBy(use.getLeaf()))
          .flatMap(use -> Code.callOn(use).stream())
          .map(call -> (MethodInvocationTree) call.getLeaf());
    }

    /** {@code System.arraycopy(old, …, copy, …)}. */
    private boolean isCopiedInto(VarSymbol copy) {
      return uses.of(copy).stream()
          .map(TreePath::getParentPath)
          .map(TreePath::getLeaf)
          .filter(tree -> Code.isCallOf(tree, "java.lang.System", "arraycopy", state))
          .map(tree -> ((MethodInvocationTree) tree).getArguments())
          .anyMatch(
              arguments ->
                  place.isNamedBy(arguments.get(0)) && Code.variableOf(arguments.get(2)) == copy);
    }

    /** {@code ImmutableList.builder().addAll(old).add(x).build()}. */
    private boolean isBuiltFromOld(MethodInvocationTree build) {
      boolean hasOld = false;
      ExpressionTree at = Code.receiverOf(build);
      while (at instanceof MethodInvocationTree
          && !Code.nameOf((MethodInvocationTree) at).startsWith("builder")) {
        hasOld |= addsOld((MethodInvocationTree) at);
        at = Code.receiverOf((MethodInvocationTree) at);
      }
      VarSymbol builder = at == null ? null : Code.variableOf(at);
      if (builder != null) {
        hasOld |= callsOn(new Place.Variable(builder)).anyMatch(this::addsOld);
      }
      return hasOld && ownerOf(build).startsWith("com.google.common.collect.Immutable");
    }

    private boolean addsOld(MethodInvocationTree call) {
      String name = Code.nameOf(call);
      return (name.equals("addAll") || name.equals("putAll"))
          && call.getArguments().size() == 1
          && place.isNamedBy(call.getArguments().get(0));
    }

    /** Whether a part of the expression is {@code Stream.concat(old, x)} or {@code union}. */
    private boolean hasView(ExpressionTree expression) {
      return Code.anyMatch(
          expression,
          tree ->
              tree instanceof MethodInvocationTree
                  && Set.of("concat", "union").contains(Code.nameOf((MethodInvocationTree) tree))
                  && VIEW_CLASSES.contains(ownerOf((MethodInvocationTree) tree))
                  && ((MethodInvocationTree) tree)
                      .getArguments().stream()
                          .anyMatch(argument -> Code.anyMatch(argument, place::isNamedBy)));
    }
  }
}
