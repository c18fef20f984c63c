package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Handling.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Containers that are taken from where they are kept, used and kept again: those of a thread-local
 * variable, and those in a queue that are put back.
 *
 * @param container what is known of them
 * @param type of them
 * @param taken the calls that take one, in the order of the source
 * @param isOfThread whether each thread has its own
 */
public record PooledBuffers(
    Container container, Type type, List<TreePath> taken, boolean isOfThread) {

  public PooledBuffers {
    taken = List.copyOf(taken);
  }

  /** Those that the field keeps; empty if it keeps others, or code elsewhere may take them. */
  public static Optional<PooledBuffers> of(VarSymbol field, FileIndex index, VisitorState state) {
    Optional<Type> ofThread = ThreadLocalUses.valueType(field, state);
    Type type = ofThread.orElseGet(() -> elementType(field, state));
    Optional<Container> container =
        type == null || type.tsym == null || type.isErroneous()
            ? Optional.empty()
            : Containers.forType(type.tsym.getQualifiedName().toString())
                .filter(Growable::keepsAll);
    if (container.isEmpty()
        || LongLived.isSeenOutside(field)
        || !isMadeGrowable(field, type, index, state)) {
      return Optional.empty();
    }
    Optional<List<TreePath>> taken =
        ofThread.isPresent() ? takenFromThread(field, index) : takenFromQueue(field, index, state);
    return taken
        .filter(calls -> !calls.isEmpty())
        .map(calls -> new PooledBuffers(container.get(), type, calls, ofThread.isPresent()));
  }

  private static Type elementType(VarSymbol field, VisitorState state) {
    return Code.isSubtype(field.type, "java.util.Collection", state)
            && field.type.getTypeArguments().size() == 1
        ? field.type.getTypeArguments().get(0)
        : null;
  }

  /** Whether the ones that are made where the field is declared keep all that they get. */
  private static boolean isMadeGrowable(
      VarSymbol field, Type type, FileIndex index, VisitorState state) {
    return index.uses().values(field).stream()
        .noneMatch(
            value ->
                Code.anyMatch(
                    value.getLeaf(),
                    tree ->
                        tree instanceof NewClassTree
                            && Code.typeOf(tree) != null
                            && ASTHelpers.isSubtype(Code.typeOf(tree), type, state)
                            && Growable.of((ExpressionTree) tree, state).isEmpty()));
  }

  private static Optional<List<TreePath>> takenFromThread(VarSymbol field, FileIndex index) {
    return ThreadLocalUses.of(field, index)
        .filter(uses -> !uses.isRemoved())
        .filter(uses -> uses.sets().stream().allMatch(set -> isOfTaken(set, uses.gets(), index)))
        .map(ThreadLocalUses::gets);
  }

  /** Whether what is set was taken before, or made since there was none. */
  private static boolean isOfTaken(TreePath set, List<TreePath> gets, FileIndex index) {
    ExpressionTree value = ((MethodInvocationTree) set.getLeaf()).getArguments().get(0);
    VarSymbol variable = Code.variableOf(value);
    return variable != null
        && index.uses().values(variable).stream()
            .anyMatch(each -> gets.stream().anyMatch(get -> get.getLeaf() == each.getLeaf()));
  }

  private static Optional<List<TreePath>> takenFromQueue(
      VarSymbol field, FileIndex index, VisitorState state) {
    List<Handling> handlings = Handling.of(field, index, state);
    if (Handling.any(handlings, Kind.HANDS_OUT) || !Handling.any(handlings, Kind.ADDS)) {
      return Optional.empty();
    }
    List<TreePath> taken = new ArrayList<>();
    for (Handling each : handlings) {
      if (each.kind() == Kind.TAKES_OUT
          && each.place().getLeaf() instanceof MethodInvocationTree
          && isTaking(Code.nameOf((MethodInvocationTree) each.place().getLeaf()))
          && isPutBack(each.place(), field, index, state)) {
        taken.add(each.place());
      }
    }
    return Optional.of(taken);
  }

  private static boolean isTaking(String name) {
    return name.startsWith("poll")
        || name.startsWith("take")
        || name.equals("pop")
        || name.equals("remove")
        || name.equals("removeFirst")
        || name.equals("removeLast");
  }

  private static boolean isPutBack(
      TreePath taken, VarSymbol field, FileIndex index, VisitorState state) {
    return Handling.ofValue(taken, index, state).stream()
        .anyMatch(each -> each.kind() == Kind.HANDS_OUT && goesTo(each.place(), field));
  }

  /** Whether the value goes to where it came from. */
  private static boolean goesTo(TreePath value, VarSymbol field) {
    return ThreadLocalUses.receiver(value.getParentPath().getLeaf())
        .filter(receiver -> receiver == field)
        .isPresent();
  }

  /**
   * Where something is added to one that nobody ever empties. Empty if it is emptied at one place
   * of the file at least, tested for its size, or leaves.
   */
  public Optional<TreePath> firstAddition(VarSymbol field, FileIndex index, VisitorState state) {
    List<Handling> handlings = new ArrayList<>();
    for (TreePath each : taken) {
      Handling.ofValue(each, index, state).stream()
          .filter(handling -> handling.kind() != Kind.HANDS_OUT || !goesTo(handling.place(), field))
          .forEach(handlings::add);
    }
    return Handling.any(handlings, Kind.TAKES_OUT)
            || Handling.any(handlings, Kind.HANDS_OUT)
            || Limits.isSizeTested(handlings, index.uses())
            || Additions.areOfFewKeys(type, state)
        ? Optional.empty()
        : Additions.withoutEnd(handlings, type, true, index, state).findFirst();
  }
}
