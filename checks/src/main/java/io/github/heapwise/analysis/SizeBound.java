package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a list or builder stays small, whatever the input is. */
public final class SizeBound {
  private static final Set<Tree.Kind> LESS =
      Set.of(Tree.Kind.LESS_THAN, Tree.Kind.LESS_THAN_EQUAL, Tree.Kind.NOT_EQUAL_TO);
  private static final Set<Tree.Kind> MORE =
      Set.of(Tree.Kind.GREATER_THAN, Tree.Kind.GREATER_THAN_EQUAL, Tree.Kind.EQUAL_TO);

  /** A test against fewer asks whether there is enough to go on, not whether there is too much. */
  private static final int SOME = 4;

  private SizeBound() {}

  /**
   * Whether the loop tests the size of {@code place} against a small constant so that it does not
   * grow beyond: adds only below it ({@code sb.length() < 8}), or takes something out above it, as
   * a window of the last few elements does.
   *
   * @param few the largest size that is small
   */
  public static boolean isKeptIn(Loop loop, Place place, int few, Uses uses) {
    boolean adds = false;
    boolean removes = false;
    boolean less = false;
    boolean more = false;
    for (TreePath call : callsOn(place, uses)) {
      if (!loop.encloses(call)) {
        continue;
      }
      String name = Code.nameOf((MethodInvocationTree) call.getLeaf());
      adds |= isAdding(name);
      removes |= name.startsWith("remove") || name.startsWith("delete");
      Optional<Tree.Kind> test = testOf(call, few);
      less |= test.filter(LESS::contains).isPresent();
      more |= test.filter(MORE::contains).isPresent();
    }
    return adds && (less || more && removes);
  }

  private static boolean isAdding(String name) {
    return name.startsWith("add")
        || name.startsWith("insert")
        || name.startsWith("append")
        || name.startsWith("push");
  }

  private static List<TreePath> callsOn(Place place, Uses uses) {
    return place.variables().stream()
        .flatMap(symbol -> uses.of(symbol).stream())
        .filter(use -> place.isNamedBy(use.getLeaf()))
        .flatMap(use -> Code.callOn(use).stream())
        .toList();
  }

  /** How a call of {@code size()} or {@code length()} is compared with a small constant. */
  private static Optional<Tree.Kind> testOf(TreePath call, int few) {
    String name = Code.nameOf((MethodInvocationTree) call.getLeaf());
    if (!name.equals("size") && !name.equals("length")
        || !(call.getParentPath().getLeaf() instanceof BinaryTree)) {
      return Optional.empty();
    }
    BinaryTree test = (BinaryTree) call.getParentPath().getLeaf();
    boolean isLeft = test.getLeftOperand() == call.getLeaf();
    Integer bound =
        ASTHelpers.constValue(
            isLeft ? test.getRightOperand() : test.getLeftOperand(), Integer.class);
    return bound == null || bound < SOME || bound > few
        ? Optional.empty()
        : Optional.of(isLeft ? test.getKind() : mirrored(test.getKind()));
  }

  private static Tree.Kind mirrored(Tree.Kind kind) {
    return switch (kind) {
      case LESS_THAN -> Tree.Kind.GREATER_THAN;
      case LESS_THAN_EQUAL -> Tree.Kind.GREATER_THAN_EQUAL;
      case GREATER_THAN -> Tree.Kind.LESS_THAN;
      case GREATER_THAN_EQUAL -> Tree.Kind.LESS_THAN_EQUAL;
      default -> kind;
    };
  }

  /**
   * Whether a local is created with a few elements that are written down, and gets no more than a
   * few others: by calls outside of loops, or in loops that run a small constant number of times.
   *
   * @param few the largest size that is small
   */
  public static boolean isKnown(VarSymbol local, int few, Uses uses, VisitorState state) {
    ExpressionTree created =
        uses.declaration(local)
            .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
            .orElse(null);
    long size = created == null ? -1 : sizeOf(created, state);
    if (size < 0) {
      return false;
    }
    for (TreePath use : uses.of(local)) {
      Optional<TreePath> call = Code.callOn(use);
      if (call.isEmpty() && !(use.getParentPath().getLeaf() instanceof EnhancedForLoopTree)) {
        return false;
      }
      size += call.isPresent() ? addedBy(call.get(), local, few, uses, state) : 0;
      if (size > few) {
        return false;
      }
    }
    return true;
  }

  /** Elements of a new list or set; -1 if they are not written down. */
  private static long sizeOf(ExpressionTree creation, VisitorState state) {
    if (!(creation instanceof NewClassTree)
        || !Code.isSubtype(Code.typeOf(creation), "java.util.Collection", state)) {
      return -1;
    }
    List<? extends ExpressionTree> arguments = ((NewClassTree) creation).getArguments();
    if (arguments.isEmpty() || isInt(arguments.get(0))) {
      return 0;
    }
    return arguments.size() == 1 ? LiteralSize.of(arguments.get(0), state).orElse(-1) : -1;
  }

  private static boolean isInt(ExpressionTree argument) {
    Type type = Code.typeOf(argument);
    return type != null && type.hasTag(TypeTag.INT);
  }

  /** Elements that the call adds at most; more than {@code few} if nobody can tell. */
  private static long addedBy(
      TreePath call, VarSymbol local, int few, Uses uses, VisitorState state) {
    MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
    if (!isAdding(Code.nameOf(tree))) {
      return 0;
    }
    long each = 1;
    if (Code.nameOf(tree).startsWith("addAll")) {
      each =
          LiteralSize.of(tree.getArguments().get(tree.getArguments().size() - 1), state).orElse(-1);
    }
    if (each < 0) {
      return few + 1L;
    }
    for (Loop loop : Loop.allAround(call, state)) {
      if (new Place.Variable(local).isFreshIn(loop, uses)) {
        return each;
      }
      Optional<TripCount> count = TripCount.of(loop, uses, state);
      if (count.isEmpty() || !(count.get() instanceof TripCount.Constant)) {
        return few + 1L;
      }
      each *= ((TripCount.Constant) count.get()).times();
    }
    return each;
  }
}
