package io.github.heapwise.presizing;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container.Methods;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/**
 * A call that asks a container for an element when, whatever path led there, nothing has been put
 * in yet.
 *
 * <p>What happens to a local, or to a field that is assigned, is read in the order of the source
 * from its creation on. The first use that is none of those that certainly add nothing decides: if
 * it is an access by index, it throws. Anything else ends the search, {@code size()} included,
 * which may be the guard of the access. A loop around the access but not around the creation must
 * hold no such use either: the second time round would come behind it. With a field that is
 * assigned the container, no code of others may run in between either.
 *
 * <p>A private final field may be used in any order, so all its uses have to be accesses.
 *
 * @param path ends with the call
 * @param holder the variable that holds the container
 * @param loops around the call, but not around the creation; the innermost first
 */
record EmptyAccess(TreePath path, VarSymbol holder, Methods methods, List<Loop> loops) {
  private static final Set<String> QUIET = Set.of("ensureCapacity", "trimToSize", "clear");

  /** Methods of {@link java.util.Collections} that change no size. */
  private static final Set<String> QUIET_STATICS = Set.of("fill", "reverse", "shuffle", "sort");

  private static final Set<String> INSERTING = Set.of("add", "insert", "insertElementAt");

  private static final String EXCEPTION = "java.lang.IndexOutOfBoundsException";

  private enum Use {
    QUIET,
    ACCESS,
    OTHER
  }

  MethodInvocationTree call() {
    return (MethodInvocationTree) path.getLeaf();
  }

  /** The access that throws, of the container that is created at the end of {@code creation}. */
  static Optional<EmptyAccess> of(
      TreePath creation, Methods methods, Uses uses, VisitorState state) {
    TreePath at = creation.getParentPath();
    while (at.getLeaf() instanceof ParenthesizedTree || at.getLeaf() instanceof TypeCastTree) {
      at = at.getParentPath();
    }
    if (at.getLeaf() instanceof AssignmentTree) {
      ExpressionTree target = ((AssignmentTree) at.getLeaf()).getVariable();
      VarSymbol variable = Code.variableOf(target);
      return at.getParentPath().getLeaf() instanceof ExpressionStatementTree
              && (isLocal(variable) || isOwnField(variable, target))
          ? inScope(variable, at.getParentPath(), methods, uses, state)
          : Optional.empty();
    }
    VarSymbol variable =
        at.getLeaf() instanceof VariableTree ? Code.variableOf(at.getLeaf()) : null;
    if (isLocal(variable)) {
      return inScope(variable, at, methods, uses, state);
    }
    return variable != null && isClosed(variable, (VariableTree) at.getLeaf())
        ? everywhere(variable, methods, uses)
        : Optional.empty();
  }

  private static boolean isLocal(VarSymbol variable) {
    return variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE;
  }

  /** A field of this object, or a static one. */
  private static boolean isOwnField(VarSymbol variable, Tree target) {
    return variable != null
        && variable.getKind() == ElementKind.FIELD
        && new Place.Variable(variable).isNamedBy(target);
  }

  /** A field that nothing outside of the file can reach, reflection left aside. */
  private static boolean isClosed(VarSymbol field, VariableTree tree) {
    return field.getKind() == ElementKind.FIELD
        && field.getModifiers().containsAll(Set.of(Modifier.PRIVATE, Modifier.FINAL))
        && tree.getModifiers().getAnnotations().isEmpty();
  }

  private static Optional<EmptyAccess> everywhere(VarSymbol field, Methods methods, Uses uses) {
    Optional<EmptyAccess> found = Optional.empty();
    boolean isSet = false;
    for (TreePath use : uses.of(field)) {
      Use kind = kindOf(use, methods);
      if (kind == Use.OTHER) {
        return Optional.empty();
      }
      if (kind == Use.ACCESS) {
        TreePath call = callOn(use).orElseThrow();
        isSet |= Code.nameOf((MethodInvocationTree) call.getLeaf()).startsWith("set");
        if (found.isEmpty()) {
          found = Optional.of(new EmptyAccess(call, field, methods, List.of()));
        }
      }
    }
    return isSet ? found : Optional.empty();
  }

  private static Optional<EmptyAccess> inScope(
      VarSymbol local, TreePath statement, Methods methods, Uses uses, VisitorState state) {
    int end = state.getEndPosition(statement.getLeaf());
    int endOfBlock = state.getEndPosition(statement.getParentPath().getLeaf());
    for (TreePath use : uses.of(local)) {
      int position = ASTHelpers.getStartPosition(use.getLeaf());
      if (position < end || position >= endOfBlock) {
        continue;
      }
      Use kind = kindOf(use, methods);
      if (kind == Use.OTHER || !isLocal(local) && !isOwnField(local, use.getLeaf())) {
        return Optional.empty();
      }
      if (kind == Use.ACCESS) {
        TreePath call = callOn(use).orElseThrow();
        if (!isBehind(call, statement, state) || isExpectedToThrow(call, state)) {
          return Optional.empty();
        }
        List<Loop> loops =
            Loop.allAround(call, state).stream().filter(loop -> !loop.encloses(statement)).toList();
        Tree whole = loops.isEmpty() ? call.getLeaf() : loops.get(loops.size() - 1).tree();
        if (!isLocal(local) && othersRun(statement, end, state.getEndPosition(whole))) {
          return Optional.empty();
        }
        boolean addedInLoop =
            !loops.isEmpty()
                && uses.of(local).stream()
                    .filter(loops.get(loops.size() - 1)::encloses)
                    .anyMatch(each -> kindOf(each, methods) == Use.OTHER);
        return addedInLoop
            ? Optional.empty()
            : Optional.of(new EmptyAccess(call, local, methods, loops));
      }
    }
    return Optional.empty();
  }

  /** Whether code of others, which may know a field, runs between the offsets. */
  private static boolean othersRun(TreePath statement, int from, int to) {
    return Code.anyMatch(
        statement.getParentPath().getLeaf(),
        tree ->
            ASTHelpers.getStartPosition(tree) >= from
                && ASTHelpers.getStartPosition(tree) < to
                && (tree instanceof LambdaExpressionTree
                    || tree instanceof MemberReferenceTree
                    || (tree instanceof NewClassTree || tree instanceof MethodInvocationTree)
                        && !isPlain(Code.symbolOf(tree))));
  }

  /** Methods of values and collections call nobody back, but for what they are given. */
  private static boolean isPlain(Symbol method) {
    if (method == null || method.packge() == null) {
      return false;
    }
    String home = method.packge().getQualifiedName().toString();
    return home.equals("java.util")
        || home.equals("java.lang")
            && !method.owner.isInterface()
            && !Code.isClass(method.owner.type, "java.lang.Thread");
  }

  /**
   * Whether the call can only be reached through the statement: it lies in the same block, and in
   * no code that runs at another time.
   */
  private static boolean isBehind(TreePath call, TreePath statement, VisitorState state) {
    Tree block = statement.getParentPath().getLeaf();
    if (!(block instanceof BlockTree) && !(block instanceof CaseTree)) {
      return false;
    }
    for (TreePath at = call; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree == block) {
        return true;
      }
      boolean runsLater =
          tree instanceof ClassTree
              || tree instanceof MethodTree
              || tree instanceof LambdaExpressionTree && Loop.at(at, state).isEmpty();
      if (runsLater) {
        return false;
      }
    }
    return false;
  }

  /** Whether the code catches the exception by its name, or is a test that asks for it. */
  private static boolean isExpectedToThrow(TreePath call, VisitorState state) {
    TreePath below = call;
    for (TreePath at = call.getParentPath();
        !(at.getLeaf() instanceof ClassTree);
        below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree) {
        return ((MethodTree) tree)
            .getModifiers().getAnnotations().stream()
                .flatMap(annotation -> annotation.getArguments().stream())
                .anyMatch(EmptyAccess::isExpectation);
      }
      boolean isCaught =
          tree instanceof TryTree
              && ((TryTree) tree).getBlock() == below.getLeaf()
              && ((TryTree) tree)
                  .getCatches().stream()
                      .flatMap(each -> alternatives(each.getParameter().getType()))
                      .anyMatch(type -> Code.isSubtype(Code.typeOf(type), EXCEPTION, state));
      if (isCaught) {
        return true;
      }
    }
    return false;
  }

  /** JUnit 4's {@code expected}, TestNG's {@code expectedExceptions}. */
  private static boolean isExpectation(ExpressionTree argument) {
    return argument instanceof AssignmentTree
        && ((AssignmentTree) argument).getVariable() instanceof IdentifierTree
        && ((IdentifierTree) ((AssignmentTree) argument).getVariable())
            .getName()
            .toString()
            .startsWith("expected");
  }

  private static Stream<? extends Tree> alternatives(Tree type) {
    return type instanceof UnionTypeTree
        ? ((UnionTypeTree) type).getTypeAlternatives().stream()
        : Stream.of(type);
  }

  /** Whether elements are put into the container somewhere in this file. */
  boolean isAddedTo(Uses uses) {
    return uses.of(holder).stream()
        .map(EmptyAccess::callOn)
        .flatMap(Optional::stream)
        .anyMatch(use -> methods.canAdd(Code.nameOf((MethodInvocationTree) use.getLeaf())));
  }

  private static Use kindOf(TreePath use, Methods methods) {
    Optional<TreePath> call = callOn(use);
    if (call.isEmpty()) {
      return isPassedToQuietStatic(use) ? Use.QUIET : Use.OTHER;
    }
    MethodInvocationTree tree = (MethodInvocationTree) call.get().getLeaf();
    return QUIET.contains(Code.nameOf(tree))
        ? Use.QUIET
        : isAccess(tree, methods) ? Use.ACCESS : Use.OTHER;
  }

  private static boolean isPassedToQuietStatic(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    if (!(parent instanceof MethodInvocationTree)
        || !QUIET_STATICS.contains(Code.nameOf((MethodInvocationTree) parent))) {
      return false;
    }
    Symbol method = Code.symbolOf(parent);
    return method != null && Code.isClass(method.owner.type, "java.util.Collections");
  }

  private static boolean isAccess(MethodInvocationTree call, Methods methods) {
    String name = Code.nameOf(call);
    List<? extends ExpressionTree> arguments = call.getArguments();
    if (INSERTING.contains(name) && arguments.size() == 2) {
      ExpressionTree index = arguments.get(name.equals("insertElementAt") ? 1 : 0);
      Integer constant = ASTHelpers.constValue(index, Integer.class);
      return constant != null && constant > 0;
    }
    return methods.indexing().contains(name) || name.equals("remove") && takesIndex(call);
  }

  /** {@code remove(int)} of a list, not {@code remove(Object)}. */
  private static boolean takesIndex(MethodInvocationTree call) {
    Symbol method = Code.symbolOf(call);
    return method instanceof Symbol.MethodSymbol
        && method.type.getParameterTypes().size() == 1
        && method.type.getParameterTypes().get(0).getKind() == TypeKind.INT;
  }

  private static Optional<TreePath> callOn(TreePath use) {
    TreePath select = use.getParentPath();
    TreePath call = select.getParentPath();
    return select.getLeaf() instanceof MemberSelectTree
            && ((MemberSelectTree) select.getLeaf()).getExpression() == use.getLeaf()
            && call.getLeaf() instanceof MethodInvocationTree
            && ((MethodInvocationTree) call.getLeaf()).getMethodSelect() == select.getLeaf()
        ? Optional.of(call)
        : Optional.empty();
  }
}
