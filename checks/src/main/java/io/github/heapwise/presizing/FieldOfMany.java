package io.github.heapwise.presizing;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.ContainerKind;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Paths;
import io.github.heapwise.analysis.ReadingCall;
import io.github.heapwise.analysis.TripCount;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;

/** A container in a field, of a class of which the file creates object after object. */
final class FieldOfMany {
  /** So many objects are a fixed number, not one for each of something. */
  private static final long FEW = 16;

  /** What is made in a fixed number, and used by one after the other. */
  private static final Pattern SHARED =
      Pattern.compile(
          "(?i).*(pool|buffer|worker|thread|shard|segment|stripe|partition|bucket|idle|free).*");

  private static final Set<String> MAPPERS = Set.of("map", "mapToObj", "flatMap", "generate");
  private static final Set<String> COMPUTERS = Set.of("computeIfAbsent", "compute");
  private static final Pattern REQUEST_SCOPE = Pattern.compile("(.*\\.)?RequestScoped?");
  private static final Pattern REQUEST =
      Pattern.compile(".*(HttpRequest|ServletRequest|HttpExchange|ServerWebExchange)");

  private final VarSymbol field;
  private final Container container;
  private final FileIndex index;
  private final VisitorState state;

  FieldOfMany(VarSymbol field, Container container, FileIndex index, VisitorState state) {
    this.field = field;
    this.container = container;
    this.index = index;
    this.state = state;
  }

  /**
   * Where objects of the field's class are created one after the other: in a loop, for each element
   * of a stream or key of a map, for each request.
   *
   * @param capacity a constant; one that other code asks for too is a limit
   * @return empty if the container is not created with each object, or may well be filled
   */
  Optional<Repetition> repetition(ExpressionTree capacity) {
    return field.getKind() == ElementKind.FIELD
            && field.owner instanceof ClassSymbol
            && !SHARED.matcher(field.owner.name).matches()
            && !isTask((ClassSymbol) field.owner)
            && isCreatedWithOwner()
            && !isLimit(capacity)
            && index.uses().of(field).stream().noneMatch(this::isHandedOut)
        ? Stream.concat(
                scope().stream(),
                index.instances().of(field.owner).stream().flatMap(at -> repeated(at).stream()))
            .findFirst()
        : Optional.empty();
  }

  /**
   * Why there are many objects.
   *
   * @param place what creates them
   * @param words a clause of which the place is the subject
   */
  record Repetition(Tree place, String words) {}

  /** A bean that the framework creates anew for each request. */
  private Optional<Repetition> scope() {
    for (TreePath at = state.getPath(); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree) {
        return ((ClassTree) at.getLeaf())
            .getModifiers().getAnnotations().stream()
                .filter(
                    each -> REQUEST_SCOPE.matcher(each.getAnnotationType().toString()).matches())
                .map(each -> new Repetition(each, "makes one for each request"))
                .findFirst();
      }
    }
    return Optional.empty();
  }

  /** One thread, one buffer. */
  private boolean isTask(ClassSymbol owner) {
    return Code.isSubtype(owner.type, "java.lang.Runnable", state)
        || Code.isSubtype(owner.type, "java.util.concurrent.Callable", state);
  }

  /** In the field's initialiser, or as a statement of a constructor. */
  private boolean isCreatedWithOwner() {
    TreePath holder = state.getPath().getParentPath();
    if (holder.getLeaf() instanceof VariableTree) {
      return holder.getParentPath().getLeaf() instanceof ClassTree;
    }
    TreePath body = holder.getParentPath().getParentPath();
    Tree method = body == null ? null : body.getParentPath().getLeaf();
    return holder.getLeaf() instanceof AssignmentTree
        && method instanceof MethodTree
        && ((MethodTree) method).getReturnType() == null;
  }

  /** Whether the capacity is a named constant that is used for something else too. */
  private boolean isLimit(ExpressionTree capacity) {
    VarSymbol constant = Code.variableOf(ASTHelpers.stripParentheses(capacity));
    return constant != null
        && index.uses().of(constant).stream()
            .anyMatch(use -> !(use.getParentPath().getLeaf() instanceof NewClassTree));
  }

  /** Whether somebody else may fill it, or its size is compared with more than nothing. */
  private boolean isHandedOut(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    if (parent instanceof MethodInvocationTree || parent instanceof NewClassTree) {
      return !ReadingCall.of(parent, use.getLeaf(), state);
    }
    boolean isText =
        container.kind() == ContainerKind.CHARS || container.kind() == ContainerKind.BYTES;
    return isText && parent instanceof ReturnTree
        || Code.callOn(use).filter(this::isComparedSize).isPresent();
  }

  private boolean isComparedSize(TreePath call) {
    String name = Code.nameOf((MethodInvocationTree) call.getLeaf());
    if (!name.equals("size") && !name.equals("length")
        || !(call.getParentPath().getLeaf() instanceof BinaryTree)) {
      return false;
    }
    BinaryTree test = (BinaryTree) call.getParentPath().getLeaf();
    ExpressionTree other =
        test.getLeftOperand() == call.getLeaf() ? test.getRightOperand() : test.getLeftOperand();
    return Code.integer(other).filter(bound -> bound <= 1).isEmpty();
  }

  private Optional<Repetition> repeated(TreePath creation) {
    TreePath parent = creation.getParentPath();
    boolean isElement =
        parent.getLeaf() instanceof AssignmentTree
            && ((AssignmentTree) parent.getLeaf()).getVariable() instanceof ArrayAccessTree;
    String words =
        isElement || isGivenToPool(parent.getLeaf())
            ? ""
            : Loop.around(creation, state).filter(loop -> runsMany(loop, creation)).isPresent()
                ? "creates one each time round the loop"
                : isMadeOnDemand(creation)
                    ? "creates one for each element or key"
                    : isPerRequest(creation) ? "creates one for each request" : "";
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Repetition(creation.getLeaf(), words));
  }

  private static boolean isGivenToPool(Tree parent) {
    ExpressionTree receiver =
        parent instanceof MethodInvocationTree
            ? Code.receiverOf((MethodInvocationTree) parent)
            : null;
    VarSymbol variable = receiver == null ? null : Code.variableOf(receiver);
    return variable != null && SHARED.matcher(variable.name).matches();
  }

  private boolean runsMany(Loop loop, TreePath creation) {
    boolean isFew =
        TripCount.of(loop, index.uses(), state)
            .filter(count -> count instanceof TripCount.Constant)
            .filter(count -> ((TripCount.Constant) count).times() <= FEW)
            .isPresent();
    return !isFew && Paths.canRepeat(creation, loop, tree -> false);
  }

  /** As the result of a function that is called for each element or key. */
  private boolean isMadeOnDemand(TreePath creation) {
    TreePath function =
        creation.getLeaf() instanceof MemberReferenceTree ? creation : functionAround(creation);
    if (function == null || !(function.getParentPath().getLeaf() instanceof MethodInvocationTree)) {
      return false;
    }
    MethodInvocationTree call = (MethodInvocationTree) function.getParentPath().getLeaf();
    String name = Code.nameOf(call);
    Symbol method = Code.symbolOf(call);
    Type owner = method == null || method.owner == null ? null : method.owner.type;
    return COMPUTERS.contains(name) && Code.isSubtype(owner, "java.util.Map", state)
        || MAPPERS.contains(name) && Code.isSubtype(owner, "java.util.stream.BaseStream", state);
  }

  private static TreePath functionAround(TreePath creation) {
    for (TreePath at = creation;
        at != null && !(at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof ClassTree);
        at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        return at;
      }
    }
    return null;
  }

  /** In a method that is called with each request. */
  private static boolean isPerRequest(TreePath creation) {
    for (TreePath at = creation;
        at != null && !(at.getLeaf() instanceof ClassTree);
        at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        List<? extends VariableTree> parameters = ((MethodTree) at.getLeaf()).getParameters();
        return parameters.stream()
            .map(Code::variableOf)
            .anyMatch(each -> each != null && REQUEST.matcher(each.type.tsym.name).matches());
      }
    }
    return false;
  }
}
