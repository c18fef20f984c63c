package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Whether an array, a collection, a map or a {@link java.util.regex.Pattern} is only read: nobody
 * keeps it, nobody changes it, and nobody asks whether it is the same as another, so that one
 * object does as well as many. Followed are locals, casts, branches, views, and parameters of
 * methods of the file that nothing overrides. What goes anywhere else is taken to be kept.
 */
public final class OnlyRead {
  private static final int DEPTH = 3;

  /** Static methods that read their arguments. */
  private static final Map<String, Set<String>> READERS =
      Map.ofEntries(
          Map.entry(
              "java.util.Arrays",
              Set.of(
                  "binarySearch",
                  "compare",
                  "copyOf",
                  "copyOfRange",
                  "deepEquals",
                  "deepHashCode",
                  "deepToString",
                  "equals",
                  "hashCode",
                  "mismatch",
                  "stream",
                  "toString")),
          Map.entry(
              "java.util.Collections",
              Set.of("binarySearch", "disjoint", "frequency", "max", "min")),
          Map.entry("java.util.List", Set.of("of", "copyOf")),
          Map.entry("java.util.Set", Set.of("of", "copyOf")),
          Map.entry("java.util.EnumSet", Set.of("of", "copyOf")),
          Map.entry("java.util.Objects", Set.of("isNull", "nonNull")),
          Map.entry("java.util.stream.Stream", Set.of("of")),
          Map.entry("java.util.stream.IntStream", Set.of("of")),
          Map.entry("java.util.stream.LongStream", Set.of("of")),
          Map.entry("java.util.stream.DoubleStream", Set.of("of")),
          Map.entry("java.lang.String", Set.of("copyValueOf", "format", "join", "valueOf")),
          Map.entry("java.nio.file.Files", Set.of("write")),
          Map.entry("java.security.MessageDigest", Set.of("isEqual")),
          Map.entry("com.google.common.collect.ImmutableList", Set.of("of", "copyOf")),
          Map.entry("com.google.common.collect.ImmutableSet", Set.of("copyOf")),
          Map.entry("com.google.common.collect.ImmutableSortedSet", Set.of("copyOf")),
          Map.entry("com.google.common.collect.Lists", Set.of("newArrayList")),
          Map.entry("com.google.common.collect.Sets", Set.of("newHashSet", "immutableEnumSet")));

  /** Static methods whose result shows the argument, or is it. */
  private static final Map<String, Set<String>> SHOWING =
      Map.of(
          "java.util.Arrays",
          Set.of("asList"),
          "java.util.Objects",
          Set.of("requireNonNull"),
          "java.util.Collections",
          Set.of("unmodifiableCollection", "unmodifiableList", "unmodifiableSet"));

  /** Methods that read their argument and keep no part of it, by the class that declares them. */
  private static final Map<String, Set<String>> TAKERS =
      Map.ofEntries(
          Map.entry(
              "java.util.Collection",
              Set.of("addAll", "containsAll", "removeAll", "retainAll", "equals")),
          Map.entry("java.io.OutputStream", Set.of("write", "writeBytes", "print", "println")),
          Map.entry("java.io.DataOutput", Set.of("write")),
          Map.entry("java.io.Writer", Set.of("write", "print", "println")),
          Map.entry("java.lang.AbstractStringBuilder", Set.of("append", "insert")),
          Map.entry("java.lang.StringBuilder", Set.of("append", "insert")),
          Map.entry("java.lang.StringBuffer", Set.of("append", "insert")),
          Map.entry("java.security.MessageDigest", Set.of("update", "digest")),
          Map.entry("java.security.Signature", Set.of("update", "verify")),
          Map.entry("javax.crypto.Mac", Set.of("update", "doFinal")),
          Map.entry("java.util.zip.Checksum", Set.of("update")),
          Map.entry("java.nio.ByteBuffer", Set.of("put")),
          Map.entry("java.nio.CharBuffer", Set.of("put")),
          Map.entry("java.util.Base64.Encoder", Set.of("encode", "encodeToString")),
          Map.entry("java.util.Base64.Decoder", Set.of("decode")));

  /** Methods of collections, called on what is followed. */
  private static final Set<String> READS =
      Set.of(
          "contains",
          "containsAll",
          "equals",
          "forEach",
          "get",
          "getFirst",
          "getLast",
          "hashCode",
          "indexOf",
          "isEmpty",
          "lastIndexOf",
          "parallelStream",
          "size",
          "stream",
          "toArray",
          "toString");

  private static final Set<String> MAP_READS =
      Set.of("containsKey", "containsValue", "forEach", "get", "getOrDefault", "isEmpty", "size");

  private static final Set<String> MAP_VIEWS = Set.of("entrySet", "keySet", "values");

  private final FileIndex index;
  private final VisitorState state;
  private final Set<VarSymbol> seen = new HashSet<>();
  private int depth;

  private OnlyRead(FileIndex index, VisitorState state) {
    this.index = index;
    this.state = state;
  }

  /** Whether the value of the expression at the end of {@code path} is only read. */
  public static boolean of(TreePath path, FileIndex index, VisitorState state) {
    return new OnlyRead(index, state).follow(path);
  }

  /** Whether the use of a variable, an argument or a receiver, leaves what it holds as it is. */
  static boolean isRead(TreePath use, FileIndex index, VisitorState state) {
    return new OnlyRead(index, state).follow(use);
  }

  private boolean follow(TreePath path) {
    TreePath parent = path.getParentPath();
    Tree tree = parent.getLeaf();
    Tree value = path.getLeaf();
    if (tree instanceof ParenthesizedTree || tree instanceof TypeCastTree) {
      return follow(parent);
    }
    if (tree instanceof ConditionalExpressionTree) {
      return ((ConditionalExpressionTree) tree).getCondition() == value || follow(parent);
    }
    if (tree instanceof VariableTree) {
      return isOnlyRead(Code.variableOf(tree));
    }
    if (tree instanceof AssignmentTree) {
      AssignmentTree assignment = (AssignmentTree) tree;
      return assignment.getExpression() == value
          && parent.getParentPath().getLeaf() instanceof ExpressionStatementTree
          && isOnlyRead(Code.variableOf(assignment.getVariable()));
    }
    if (tree instanceof ArrayAccessTree) {
      return !Place.isWrite(parent);
    }
    if (tree instanceof EnhancedForLoopTree) {
      return ((EnhancedForLoopTree) tree).getExpression() == value;
    }
    if (tree instanceof BinaryTree) {
      return isComparedWithNull((BinaryTree) tree)
          || tree.getKind() == Tree.Kind.PLUS && !isArray(value);
    }
    if (tree instanceof MemberSelectTree) {
      return isReadThrough(path, (MemberSelectTree) tree);
    }
    if (tree instanceof MemberReferenceTree) {
      return READS.contains(((MemberReferenceTree) tree).getName().toString()) && !isArray(value)
          || isPattern(value);
    }
    return tree instanceof InstanceOfTree
        || (tree instanceof MethodInvocationTree || tree instanceof NewClassTree)
            && isReadBy(parent, (ExpressionTree) value);
  }

  private boolean isOnlyRead(VarSymbol variable) {
    if (variable == null
        || variable.getKind() == ElementKind.FIELD
        || index.uses().declaration(variable).isEmpty()) {
      return false;
    }
    return !seen.add(variable)
        || index.uses().of(variable).stream().allMatch(use -> Place.isWrite(use) || follow(use));
  }

  private boolean isReadThrough(TreePath path, MemberSelectTree select) {
    Optional<TreePath> call = Code.callOn(path);
    if (call.isEmpty()) {
      return select.getIdentifier().contentEquals("length") && isArray(path.getLeaf());
    }
    String name = Code.nameOf((MethodInvocationTree) call.get().getLeaf());
    if (isArray(path.getLeaf())) {
      return name.equals("clone");
    }
    if (Code.isSubtype(Code.typeOf(path.getLeaf()), "java.util.Map", state)) {
      return MAP_READS.contains(name) || MAP_VIEWS.contains(name) && follow(call.get());
    }
    return isPattern(path.getLeaf())
        || Code.isSubtype(Code.typeOf(path.getLeaf()), "java.util.Collection", state)
            && (READS.contains(name) || name.equals("subList") && follow(call.get()));
  }

  private boolean isReadBy(TreePath call, ExpressionTree argument) {
    Tree tree = call.getLeaf();
    boolean isCreation = tree instanceof NewClassTree;
    List<? extends ExpressionTree> arguments =
        isCreation
            ? ((NewClassTree) tree).getArguments()
            : ((MethodInvocationTree) tree).getArguments();
    Symbol symbol = Code.symbolOf(tree);
    int position = arguments.indexOf(argument);
    if (position < 0 || !(symbol instanceof MethodSymbol) || isElementOfMany(tree)) {
      return false;
    }
    MethodSymbol method = (MethodSymbol) symbol;
    String owner = method.owner.getQualifiedName().toString();
    String name = method.name.toString();
    if (isCreation) {
      return owner.equals("java.lang.String")
          || owner.equals("java.math.BigInteger")
          || method.packge().getQualifiedName().contentEquals("java.util")
              && ((NewClassTree) tree).getClassBody() == null
              && Code.isSubtype(Code.typeOf(argument), "java.util.Collection", state)
              && Code.isSubtype(Code.typeOf(tree), "java.util.Collection", state)
          || isReadByOwn(method, position);
    }
    if (method.isStatic()) {
      if (SHOWING.getOrDefault(owner, Set.of()).contains(name)) {
        return call.getParentPath().getLeaf() instanceof ExpressionStatementTree || follow(call);
      }
      boolean isSource =
          owner.equals("java.lang.System") && name.equals("arraycopy") && position == 0
              || owner.equals("java.util.Collections") && name.equals("addAll") && position == 1;
      return isSource
          || READERS.getOrDefault(owner, Set.of()).contains(name)
              && (!name.equals("of") || method.isVarArgs())
          || isReadByOwn(method, position);
    }
    return TAKERS.entrySet().stream()
            .anyMatch(
                each ->
                    each.getValue().contains(name)
                        && Code.isSubtype(method.owner.type, each.getKey(), state))
        || isReadByOwn(method, position);
  }

  /** Whether the arguments become the elements of an array that javac makes. */
  private static boolean isElementOfMany(Tree call) {
    return (call instanceof JCMethodInvocation
            ? ((JCMethodInvocation) call).varargsElement
            : ((JCNewClass) call).varargsElement)
        != null;
  }

  /** Whether the method is of this file, cannot be overridden, and only reads its parameter. */
  private boolean isReadByOwn(MethodSymbol method, int position) {
    boolean isFixed =
        method.isStatic()
            || method.isConstructor()
            || method.isPrivate()
            || method.getModifiers().contains(Modifier.FINAL)
            || method.owner.getModifiers().contains(Modifier.FINAL);
    if (!isFixed || method.params == null || position >= method.params.size() || depth == DEPTH) {
      return false;
    }
    boolean hasBody =
        index
            .uses()
            .declaration(method.params.get(position))
            .map(path -> path.getParentPath().getLeaf())
            .filter(MethodTree.class::isInstance)
            .filter(each -> ((MethodTree) each).getBody() != null)
            .isPresent();
    if (!hasBody) {
      return false;
    }
    depth++;
    boolean isRead = isOnlyRead(method.params.get(position));
    depth--;
    return isRead;
  }

  private static boolean isComparedWithNull(BinaryTree tree) {
    return (tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO)
        && (ASTHelpers.stripParentheses(tree.getLeftOperand()).getKind() == Tree.Kind.NULL_LITERAL
            || ASTHelpers.stripParentheses(tree.getRightOperand()).getKind()
                == Tree.Kind.NULL_LITERAL);
  }

  private static boolean isArray(Tree tree) {
    Type type = Code.typeOf(tree);
    return type != null && type.hasTag(TypeTag.ARRAY);
  }

  private static boolean isPattern(Tree tree) {
    return Code.isClass(Code.typeOf(tree), "java.util.regex.Pattern");
  }
}
