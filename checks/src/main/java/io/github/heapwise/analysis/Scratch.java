package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * Arrays that are filled before they are read, and read no further than they were filled: what they
 * hold at first is never seen, so that one array can be filled again and again.
 */
public final class Scratch {
  /** Methods that fill a part from the start on, and return how much. */
  private static final Map<String, Set<String>> FILL_PART =
      Map.of(
          "java.io.InputStream", Set.of("read", "readNBytes"),
          "java.io.Reader", Set.of("read"),
          "java.io.RandomAccessFile", Set.of("read"),
          "java.util.zip.Inflater", Set.of("inflate"),
          "java.util.zip.Deflater", Set.of("deflate"));

  /** Methods that fill all of it. */
  private static final Map<String, Set<String>> FILL_ALL =
      Map.of(
          "java.io.DataInput", Set.of("readFully"),
          "java.util.Random", Set.of("nextBytes"),
          "java.nio.ByteBuffer", Set.of("get"),
          "java.util.Arrays", Set.of("fill"));

  /** Methods that read a part, given by offset and length, and keep none of it. */
  private static final Map<String, Set<String>> READ_PART =
      Map.of(
          "java.io.OutputStream", Set.of("write"),
          "java.io.DataOutput", Set.of("write"),
          "java.io.Writer", Set.of("write"),
          "java.security.MessageDigest", Set.of("update"),
          "java.security.Signature", Set.of("update"),
          "javax.crypto.Mac", Set.of("update"),
          "java.util.zip.Checksum", Set.of("update"),
          "java.nio.ByteBuffer", Set.of("put"),
          "java.lang.StringBuilder", Set.of("append"),
          "java.lang.StringBuffer", Set.of("append"));

  private final VarSymbol array;
  private final FileIndex index;
  private final VisitorState state;

  private Scratch(VarSymbol array, FileIndex index, VisitorState state) {
    this.array = array;
    this.index = index;
    this.state = state;
  }

  /** Whether the array made at the end of {@code path} is one; it is the value of a local then. */
  public static boolean is(TreePath path, FileIndex index, VisitorState state) {
    TreePath declaration = path.getParentPath();
    VarSymbol array =
        declaration.getLeaf() instanceof VariableTree
            ? Code.variableOf(declaration.getLeaf())
            : null;
    return array != null
        && array.getKind() == ElementKind.LOCAL_VARIABLE
        && index.uses().isNeverAssigned(array)
        && new Scratch(array, index, state).isOverwritten(declaration);
  }

  private boolean isOverwritten(TreePath declaration) {
    List<TreePath> uses = index.uses().of(array);
    if (uses.isEmpty() || uses.stream().anyMatch(use -> isInLambda(use, declaration))) {
      return false;
    }
    TreePath first = uses.get(0).getParentPath();
    if (isCallOf(first.getLeaf(), FILL_ALL)) {
      return isWhole(first.getLeaf())
          && first.getParentPath().getLeaf() instanceof ExpressionStatementTree
          && first.getParentPath().getParentPath().getLeaf()
              == declaration.getParentPath().getLeaf()
          && uses.stream().skip(1).allMatch(use -> OnlyRead.isRead(use, index, state));
    }
    Set<VarSymbol> counts = new HashSet<>();
    for (TreePath use : uses) {
      countOf(use.getParentPath()).ifPresent(counts::add);
    }
    return counts.size() == 1
        && isSetByFillsOnly(counts.iterator().next())
        && uses.stream().allMatch(use -> isWithin(use, counts.iterator().next()));
  }

  /** A lambda between may run at any time. */
  private static boolean isInLambda(TreePath use, TreePath declaration) {
    Tree block = declaration.getParentPath().getLeaf();
    for (TreePath at = use; at != null && at.getLeaf() != block; at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree
          || at.getLeaf() instanceof NewClassTree
              && ((NewClassTree) at.getLeaf()).getClassBody() != null) {
        return true;
      }
    }
    return false;
  }

  /** The variable that gets what the filling call returns. */
  private Optional<VarSymbol> countOf(TreePath call) {
    if (!isCallOf(call.getLeaf(), FILL_PART) || !isWhole(call.getLeaf())) {
      return Optional.empty();
    }
    Tree parent = call.getParentPath().getLeaf();
    return Optional.ofNullable(
        parent instanceof VariableTree
            ? Code.variableOf(parent)
            : parent instanceof AssignmentTree
                ? Code.variableOf(((AssignmentTree) parent).getVariable())
                : null);
  }

  private boolean isSetByFillsOnly(VarSymbol count) {
    return count.getKind() == ElementKind.LOCAL_VARIABLE
        && index.uses().of(count).stream()
            .filter(Place::isWrite)
            .allMatch(use -> use.getParentPath().getLeaf() instanceof AssignmentTree)
        && index.uses().values(count).stream()
            .allMatch(
                value ->
                    Code.integer((ExpressionTree) value.getLeaf())
                            .filter(number -> number <= 0)
                            .isPresent()
                        || isOfArray(value.getLeaf()));
  }

  private boolean isOfArray(Tree value) {
    Tree call = ASTHelpers.stripParentheses((ExpressionTree) value);
    return isCallOf(call, FILL_PART)
        && Code.variableOf(((MethodInvocationTree) call).getArguments().get(0)) == array;
  }

  /** Whether the use fills from the start on, or reads the first {@code count} at most. */
  private boolean isWithin(TreePath use, VarSymbol count) {
    TreePath parent = use.getParentPath();
    Tree tree = parent.getLeaf();
    if (tree instanceof MemberSelectTree) {
      return ((MemberSelectTree) tree).getIdentifier().contentEquals("length");
    }
    if (countOf(parent).filter(count::equals).isPresent()) {
      return true;
    }
    List<? extends ExpressionTree> arguments =
        tree instanceof NewClassTree
            ? ((NewClassTree) tree).getArguments()
            : tree instanceof MethodInvocationTree
                ? ((MethodInvocationTree) tree).getArguments()
                : List.of();
    Symbol method = Code.symbolOf(tree);
    if (arguments.size() < 2
        || arguments.get(0) != use.getLeaf()
        || !(method instanceof MethodSymbol)) {
      return false;
    }
    String owner = method.owner.getQualifiedName().toString();
    if (owner.equals("java.util.Arrays") && method.name.contentEquals("copyOf")) {
      return Code.variableOf(arguments.get(1)) == count;
    }
    boolean isCopy =
        owner.equals("java.lang.System")
            && method.name.contentEquals("arraycopy")
            && arguments.size() == 5;
    boolean reads =
        isCopy
            || isCallOf(tree, READ_PART)
            || method.isConstructor() && owner.equals("java.lang.String")
            || owner.equals("java.util.Arrays") && method.name.contentEquals("copyOfRange");
    return reads
        && arguments.size() >= 3
        && isZero(arguments.get(1))
        && Code.variableOf(arguments.get(isCopy ? 4 : 2)) == count;
  }

  /** Whether the array is the only argument, or is filled from its first slot on. */
  private static boolean isWhole(Tree call) {
    List<? extends ExpressionTree> arguments = ((MethodInvocationTree) call).getArguments();
    return arguments.size() == 1
        || arguments.size() == 3
            && isZero(arguments.get(1))
            && Code.nameOf((MethodInvocationTree) call).matches("read.*|inflate|deflate")
            && !Code.nameOf((MethodInvocationTree) call).equals("readFully")
        || arguments.size() == 2 && Code.nameOf((MethodInvocationTree) call).equals("fill");
  }

  private static boolean isZero(ExpressionTree tree) {
    return Code.integer(tree).filter(number -> number == 0).isPresent();
  }

  private boolean isCallOf(Tree tree, Map<String, Set<String>> methods) {
    if (!(tree instanceof MethodInvocationTree)
        || !(Code.symbolOf(tree) instanceof MethodSymbol)
        || ((MethodInvocationTree) tree).getArguments().isEmpty()
        || Code.variableOf(((MethodInvocationTree) tree).getArguments().get(0)) != array) {
      return false;
    }
    Symbol method = Code.symbolOf(tree);
    return methods.entrySet().stream()
        .anyMatch(
            each ->
                each.getValue().contains(method.name.toString())
                    && Code.isSubtype(method.owner.type, each.getKey(), state));
  }
}
