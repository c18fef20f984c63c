package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * An assignment that gives a local a longer copy of what it holds, and leaves what it held as it
 * was: {@code s += x}, {@code a = Arrays.copyOf(a, n)}, {@code list = new ArrayList<>(list)}.
 *
 * @param assignment all of it
 * @param kind what is copied
 */
public record GrownCopy(ExpressionTree assignment, Kind kind) {
  /** What is copied. */
  public enum Kind {
    /** A text. */
    TEXT,
    /** An array. */
    ARRAY,
    /** A collection, map or builder, which is only longer when something is added. */
    CONTAINER,
    /** A stream, an iterable or iterator: nothing is copied, both are part of a new one. */
    SEQUENCE,
    /** An immutable collection, or another object of which each change is a new one. */
    PERSISTENT
  }

  /** Static methods that return their argument and more. */
  private static final Map<String, Set<String>> FUNCTIONS =
      Map.ofEntries(
          Map.entry("java.util.Arrays", Set.of("copyOf")),
          Map.entry("java.util.stream.Stream", Set.of("concat")),
          Map.entry("java.util.stream.IntStream", Set.of("concat")),
          Map.entry("java.util.stream.LongStream", Set.of("concat")),
          Map.entry("java.util.stream.DoubleStream", Set.of("concat")),
          Map.entry(
              "org.apache.commons.lang3.ArrayUtils", Set.of("add", "addAll", "addFirst", "insert")),
          Map.entry("org.apache.commons.lang.ArrayUtils", Set.of("add", "addAll")),
          Map.entry(
              "org.apache.commons.lang3.StringUtils",
              Set.of("appendIfMissing", "leftPad", "prependIfMissing", "repeat", "rightPad")),
          Map.entry(
              "org.springframework.util.StringUtils",
              Set.of("addStringToArray", "concatenateStringArrays")),
          Map.entry("org.springframework.util.ObjectUtils", Set.of("addObjectToArray")),
          Map.entry("com.google.common.base.Strings", Set.of("padEnd", "padStart", "repeat")),
          Map.entry("com.google.common.collect.Iterables", Set.of("concat")),
          Map.entry("com.google.common.collect.Iterators", Set.of("concat")),
          Map.entry("com.google.common.collect.ObjectArrays", Set.of("concat")),
          Map.entry("com.google.common.collect.Sets", Set.of("union")),
          Map.entry("com.google.common.primitives.Bytes", Set.of("concat", "ensureCapacity")),
          Map.entry("com.google.common.primitives.Chars", Set.of("concat", "ensureCapacity")),
          Map.entry("com.google.common.primitives.Doubles", Set.of("concat", "ensureCapacity")),
          Map.entry("com.google.common.primitives.Ints", Set.of("concat", "ensureCapacity")),
          Map.entry("com.google.common.primitives.Longs", Set.of("concat", "ensureCapacity")));

  /** Packages of persistent collections, with the methods that return a longer one. */
  private static final Map<String, Set<String>> PERSISTENT =
      Map.of(
          "org.pcollections.",
          Set.of("plus", "plusAll"),
          "io.vavr.collection.",
          Set.of("append", "appendAll", "prepend", "prependAll", "put", "push", "enqueue"),
          "org.eclipse.collections.api.",
          Set.of("newWith", "newWithAll", "newWithKeyValue", "newWithAllKeyValues"));

  private static final Set<String> STRING_GROWTH = Set.of("concat", "indent", "repeat");

  /** Methods of a string that return all or most of its text. */
  private static final Set<String> OWN_TEXT =
      Set.of(
          "intern",
          "replace",
          "replaceAll",
          "strip",
          "stripLeading",
          "stripTrailing",
          "toLowerCase",
          "toString",
          "toUpperCase",
          "trim");

  /** Methods of Guava's factories that copy a collection. */
  public static final Set<String> COPIES =
      Set.of(
          "newArrayDeque",
          "newArrayList",
          "newHashMap",
          "newHashSet",
          "newLinkedHashMap",
          "newLinkedHashSet",
          "newLinkedList",
          "newTreeMap",
          "newTreeSet");

  /** What the tree is, if it assigns a longer copy of {@code variable} to it. */
  public static Optional<GrownCopy> of(Tree tree, VarSymbol variable, VisitorState state) {
    if (tree instanceof CompoundAssignmentTree) {
      CompoundAssignmentTree compound = (CompoundAssignmentTree) tree;
      return StringAppend.of(compound, state)
          .filter(append -> Code.variableOf(append.target()) == variable)
          .map(append -> new GrownCopy(compound, Kind.TEXT));
    }
    if (!(tree instanceof AssignmentTree)
        || Code.variableOf(((AssignmentTree) tree).getVariable()) != variable) {
      return Optional.empty();
    }
    AssignmentTree assignment = (AssignmentTree) tree;
    Optional<Kind> kind =
        StringAppend.of(assignment, state).isPresent()
            ? Optional.of(Kind.TEXT)
            : kindOf(assignment.getExpression(), variable, state);
    return kind.map(each -> new GrownCopy(assignment, each));
  }

  /** What {@code value}, which the assignment gives to {@code variable}, is of the variable. */
  static Optional<GrownCopy> made(
      AssignmentTree assignment, ExpressionTree value, VarSymbol variable, VisitorState state) {
    return kindOf(value, variable, state).map(kind -> new GrownCopy(assignment, kind));
  }

  /** The same of a container to which something has been added before it is assigned. */
  GrownCopy asNewObject() {
    return kind == Kind.CONTAINER ? new GrownCopy(assignment, Kind.PERSISTENT) : this;
  }

  private static Optional<Kind> kindOf(
      ExpressionTree value, VarSymbol variable, VisitorState state) {
    ExpressionTree tree = bare(value);
    if (tree instanceof NewClassTree) {
      return isCopyConstructor((NewClassTree) tree, variable, state)
          ? Optional.of(Kind.CONTAINER)
          : Optional.empty();
    }
    if (tree instanceof BinaryTree) {
      return isSumOfOwnText(tree, variable, state) ? Optional.of(Kind.TEXT) : Optional.empty();
    }
    if (!(tree instanceof MethodInvocationTree) || !(Code.symbolOf(tree) instanceof MethodSymbol)) {
      return Optional.empty();
    }
    MethodInvocationTree call = (MethodInvocationTree) tree;
    MethodSymbol method = (MethodSymbol) Code.symbolOf(tree);
    if (isAppended(call, variable)) {
      return Optional.of(Kind.TEXT);
    }
    String owner = method.owner.getQualifiedName().toString();
    String name = method.name.toString();
    boolean takesIt = call.getArguments().stream().anyMatch(each -> isVariable(each, variable));
    if (takesIt && FUNCTIONS.getOrDefault(owner, Set.of()).contains(name)) {
      return Optional.of(kindOf(Code.typeOf(tree), state));
    }
    if (takesIt && owner.startsWith("com.google.common.collect.") && COPIES.contains(name)) {
      return Optional.of(Kind.CONTAINER);
    }
    ExpressionTree receiver = Code.receiverOf(call);
    if (receiver != null && isVariable(receiver, variable)) {
      if (owner.equals("java.lang.String")) {
        return STRING_GROWTH.contains(name) ? Optional.of(Kind.TEXT) : Optional.empty();
      }
      return isPersistent(method, owner, variable, state)
          ? Optional.of(Kind.PERSISTENT)
          : Optional.empty();
    }
    return isCollected(call, variable, state) || isBuilt(call, variable)
        ? Optional.of(Kind.PERSISTENT)
        : Optional.empty();
  }

  /** {@code v.trim() + x}: made of what {@code v} holds, and more. */
  private static boolean isSumOfOwnText(
      ExpressionTree value, VarSymbol variable, VisitorState state) {
    ExpressionTree tree = bare(value);
    if (tree instanceof BinaryTree) {
      BinaryTree sum = (BinaryTree) tree;
      return tree.getKind() == Tree.Kind.PLUS
          && Code.isString(tree, state)
          && (isSumOfOwnText(sum.getLeftOperand(), variable, state)
              || isSumOfOwnText(sum.getRightOperand(), variable, state));
    }
    while (tree instanceof MethodInvocationTree
        && OWN_TEXT.contains(Code.nameOf((MethodInvocationTree) tree))
        && Code.receiverOf((MethodInvocationTree) tree) != null) {
      tree = bare(Code.receiverOf((MethodInvocationTree) tree));
    }
    return isVariable(tree, variable) && Code.isString(tree, state);
  }

  /** {@code new StringBuilder(v).append(x).toString()}. */
  private static boolean isAppended(MethodInvocationTree call, VarSymbol variable) {
    if (!Code.nameOf(call).equals("toString")) {
      return false;
    }
    ExpressionTree at = Code.receiverOf(call);
    boolean isLonger = false;
    while (at instanceof MethodInvocationTree
        && TemporaryString.isBuilder(Code.typeOf(at))
        && Code.receiverOf((MethodInvocationTree) at) != null) {
      String name = Code.nameOf((MethodInvocationTree) at);
      isLonger |= name.equals("append") || name.equals("insert");
      at = Code.receiverOf((MethodInvocationTree) at);
    }
    return isLonger
        && at instanceof NewClassTree
        && TemporaryString.isBuilder(Code.typeOf(at))
        && ((NewClassTree) at).getArguments().size() == 1
        && isVariable(((NewClassTree) at).getArguments().get(0), variable);
  }

  private static Kind kindOf(Type type, VisitorState state) {
    return type instanceof Type.ArrayType
        ? Kind.ARRAY
        : type != null && type.tsym == state.getSymtab().stringType.tsym
            ? Kind.TEXT
            : Kind.SEQUENCE;
  }

  private static boolean isCopyConstructor(
      NewClassTree tree, VarSymbol variable, VisitorState state) {
    Type type = Code.typeOf(tree.getIdentifier());
    return tree.getClassBody() == null
        && tree.getArguments().size() == 1
        && isVariable(tree.getArguments().get(0), variable)
        && type != null
        && Containers.forType(type.tsym.getQualifiedName().toString()).isPresent()
        && !variable.type.isPrimitive()
        // For a text the new object is a builder, which the variable cannot hold.
        && !Code.isSubtype(variable.type, "java.util.Comparator", state);
  }

  private static boolean isPersistent(
      MethodSymbol method, String owner, VarSymbol variable, VisitorState state) {
    String name = method.name.toString();
    boolean isKnown =
        PERSISTENT.entrySet().stream()
            .anyMatch(entry -> owner.startsWith(entry.getKey()) && entry.getValue().contains(name));
    return isKnown
        || (name.startsWith("plus") || name.startsWith("with") || name.startsWith("append"))
            && !method.getParameters().isEmpty()
            && method.getReturnType().tsym == variable.type.tsym
            && onlyMakesNew(method, state);
  }

  /** Whether all that the method, which has its source here, does is to return a new object. */
  private static boolean onlyMakesNew(MethodSymbol method, VisitorState state) {
    boolean isFinal =
        method.owner.getKind() == ElementKind.RECORD
            || method.isStatic()
            || ASTHelpers.methodCanBeOverridden(method) == false;
    MethodTree declaration = isFinal ? ASTHelpers.findMethod(method, state) : null;
    if (declaration == null || declaration.getBody() == null) {
      return false;
    }
    List<ExpressionTree> results = Backing.results(declaration);
    return !results.isEmpty()
        && results.stream().allMatch(NewClassTree.class::isInstance)
        && declaration.getBody().getStatements().stream().allMatch(GrownCopy::changesLocals);
  }

  /** A declaration, the return, or a call on a local: nothing that the receiver would show. */
  private static boolean changesLocals(StatementTree statement) {
    if (!(statement instanceof ExpressionStatementTree)) {
      return statement instanceof VariableTree || statement instanceof ReturnTree;
    }
    ExpressionTree expression = ((ExpressionStatementTree) statement).getExpression();
    ExpressionTree receiver =
        expression instanceof MethodInvocationTree
            ? Code.receiverOf((MethodInvocationTree) expression)
            : null;
    VarSymbol local = receiver == null ? null : Code.variableOf(receiver);
    return local != null && local.getKind() == ElementKind.LOCAL_VARIABLE;
  }

  /** {@code Stream.concat(v.stream(), …).toList()}, whatever stands between. */
  private static boolean isCollected(
      MethodInvocationTree call, VarSymbol variable, VisitorState state) {
    String name = Code.nameOf(call);
    if (!name.equals("toList") && !name.equals("collect") && !name.equals("toArray")) {
      return false;
    }
    ExpressionTree at = Code.receiverOf(call);
    while (at instanceof MethodInvocationTree) {
      MethodInvocationTree inner = (MethodInvocationTree) at;
      if (Code.isCallOf(inner, "java.util.stream.Stream", "concat", state)) {
        return inner.getArguments().stream().anyMatch(each -> isStreamOf(each, variable));
      }
      at = Code.receiverOf(inner);
    }
    return false;
  }

  private static boolean isStreamOf(ExpressionTree expression, VarSymbol variable) {
    ExpressionTree tree = bare(expression);
    if (!(tree instanceof MethodInvocationTree)) {
      return false;
    }
    MethodInvocationTree call = (MethodInvocationTree) tree;
    ExpressionTree receiver = Code.receiverOf(call);
    return Code.nameOf(call).equals("stream")
        && (receiver != null && isVariable(receiver, variable)
            || call.getArguments().size() == 1 && isVariable(call.getArguments().get(0), variable));
  }

  /** {@code ImmutableList.builder().addAll(v).add(x).build()}. */
  private static boolean isBuilt(MethodInvocationTree call, VarSymbol variable) {
    Symbol method = Code.symbolOf(call);
    if (!Code.nameOf(call).equals("build")
        || !method.owner.getQualifiedName().toString().startsWith("com.google.common.collect.")) {
      return false;
    }
    boolean holdsIt = false;
    ExpressionTree at = Code.receiverOf(call);
    while (at instanceof MethodInvocationTree) {
      MethodInvocationTree inner = (MethodInvocationTree) at;
      String name = Code.nameOf(inner);
      holdsIt |=
          (name.equals("addAll") || name.equals("putAll"))
              && inner.getArguments().size() == 1
              && isVariable(inner.getArguments().get(0), variable);
      if (name.startsWith("builder")) {
        return holdsIt;
      }
      at = Code.receiverOf(inner);
    }
    return at instanceof NewClassTree && holdsIt;
  }

  private static boolean isVariable(ExpressionTree tree, VarSymbol variable) {
    ExpressionTree bare = bare(tree);
    return bare instanceof IdentifierTree && Code.variableOf(bare) == variable;
  }

  private static ExpressionTree bare(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    return tree instanceof TypeCastTree ? bare(((TypeCastTree) tree).getExpression()) : tree;
  }

  /**
   * Whether the use of the variable, which lies in such an assignment, goes into the new value
   * alone: no call on its way there is one of unknown code.
   */
  boolean isPart(TreePath use) {
    for (TreePath at = use.getParentPath(); at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree == assignment) {
        return true;
      }
      boolean isKnown =
          tree instanceof ParenthesizedTree
              || tree instanceof TypeCastTree
              || tree instanceof BinaryTree
              || tree instanceof ConditionalExpressionTree
              || tree instanceof MemberSelectTree
              || isKnownCall(tree);
      if (!isKnown) {
        return false;
      }
    }
    return false;
  }

  private boolean isKnownCall(Tree tree) {
    ExpressionTree value =
        assignment instanceof AssignmentTree
            ? bare(((AssignmentTree) assignment).getExpression())
            : null;
    if (tree == value) {
      return true;
    }
    Symbol method =
        tree instanceof MethodInvocationTree || tree instanceof NewClassTree
            ? Code.symbolOf(tree)
            : null;
    if (!(method instanceof MethodSymbol) || method.owner == null) {
      return false;
    }
    String owner = method.owner.getQualifiedName().toString();
    String name = method.name.toString();
    return owner.equals("java.lang.String")
        || owner.equals("java.lang.StringBuilder")
        || owner.equals("java.lang.Math")
        || owner.startsWith("java.util.stream.")
        || owner.startsWith("com.google.common.collect.Immutable")
        || name.equals("stream") && owner.startsWith("java.util.")
        || (name.equals("size") || name.equals("isEmpty")) && owner.startsWith("java.util.")
        || FUNCTIONS.getOrDefault(owner, Set.of()).contains(name);
  }
}
