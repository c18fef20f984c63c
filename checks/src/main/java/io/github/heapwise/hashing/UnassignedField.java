package io.github.heapwise.hashing;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Containers;
import io.github.heapwise.analysis.NullPath;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * A private field to which nothing but null is ever assigned, and whose methods are called.
 *
 * <p>Only the file can assign it by its name. What may do so behind its back makes it unknown: an
 * annotation on the field or its class, native methods, {@code readObject}, the field's name in a
 * string. A class none of whose fields is ever assigned may be filled by a mapper that asks for no
 * annotations; there a call that adds something must show that the program fills it itself.
 *
 * @param calls the calls on it, in the order of the source
 */
record UnassignedField(VarSymbol field, List<TreePath> calls) {
  /** Annotations of classes that make no one set a field. */
  private static final Set<String> HARMLESS =
      Set.of(
          "SuppressWarnings",
          "SuppressFBWarnings",
          "Deprecated",
          "Override",
          "ThreadSafe",
          "NotThreadSafe",
          "NullMarked",
          "VisibleForTesting",
          "Beta",
          "API",
          "Public",
          "Private",
          "InterfaceAudience",
          "InterfaceStability",
          "Internal",
          "Evolving",
          "PublicEvolving",
          "Experimental",
          "Stable",
          "Unstable",
          "LimitedPrivate",
          "Immutable",
          "ParametersAreNonnullByDefault",
          "Slf4j",
          "Component",
          "Service",
          "Controller",
          "RestController",
          "Repository",
          "Configuration",
          "Singleton",
          "ApplicationScoped",
          "RequestScoped");

  static Optional<UnassignedField> of(TreePath path, Uses uses, VisitorState state) {
    VariableTree tree = (VariableTree) path.getLeaf();
    VarSymbol field = Code.variableOf(tree);
    if (field.getKind() != ElementKind.FIELD
        || !field.getModifiers().contains(Modifier.PRIVATE)
        || field.owner.getKind() == ElementKind.RECORD && !field.isStatic()
        || tree.getInitializer() != null
            && tree.getInitializer().getKind() != Tree.Kind.NULL_LITERAL
        || !tree.getModifiers().getAnnotations().isEmpty()) {
      return Optional.empty();
    }
    List<TreePath> calls = new ArrayList<>();
    boolean isWritten = false;
    for (TreePath use : uses.of(field)) {
      if (mayChange(use) || isTested(use, field) || NullPath.isCaught(use)) {
        return Optional.empty();
      }
      Optional<TreePath> call = Code.callOn(use).or(() -> referenceTo(use));
      call.ifPresent(calls::add);
      isWritten |= call.filter(each -> adds(each, field)).isPresent();
    }
    boolean isFilledHere = isWritten || field.isStatic() || hasAssignedSibling(path, uses);
    return calls.isEmpty() || !isFilledHere || isReachedOtherwise(path, field)
        ? Optional.empty()
        : Optional.of(new UnassignedField(field, List.copyOf(calls)));
  }

  /** {@code field::add}, which is evaluated where it is written, and throws there. */
  private static Optional<TreePath> referenceTo(TreePath use) {
    return use.getParentPath().getLeaf() instanceof MemberReferenceTree
        ? Optional.of(use.getParentPath())
        : Optional.empty();
  }

  private static boolean adds(TreePath call, VarSymbol field) {
    String name =
        call.getLeaf() instanceof MemberReferenceTree
            ? ((MemberReferenceTree) call.getLeaf()).getName().toString()
            : Code.nameOf((MethodInvocationTree) call.getLeaf());
    return Containers.forType(field.type.tsym.getQualifiedName().toString())
        .filter(container -> container.methods().canAdd(name))
        .isPresent();
  }

  /** An assignment of anything but null, however it is written. */
  private static boolean mayChange(TreePath use) {
    TreePath at = use;
    while (at.getParentPath().getLeaf() instanceof ParenthesizedTree) {
      at = at.getParentPath();
    }
    Tree parent = at.getParentPath().getLeaf();
    return Place.isWrite(at)
        && (!(parent instanceof AssignmentTree)
            || ((AssignmentTree) parent).getExpression().getKind() != Tree.Kind.NULL_LITERAL);
  }

  static boolean isTested(TreePath use, VarSymbol field) {
    Tree parent = use.getParentPath().getLeaf();
    return parent.getKind() == Tree.Kind.EQUAL_TO
        || parent.getKind() == Tree.Kind.NOT_EQUAL_TO
        || parent instanceof InstanceOfTree
        || NullPath.isNullTestingCall(parent, field);
  }

  /** Whether another field of the object, not static, gets a value in the file. */
  private static boolean hasAssignedSibling(TreePath path, Uses uses) {
    return ((ClassTree) path.getParentPath().getLeaf())
        .getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .filter(each -> each != path.getLeaf())
            .map(Code::variableOf)
            .anyMatch(
                each ->
                    each != null
                        && !each.isStatic()
                        && uses.values(each).stream()
                            .anyMatch(
                                value -> value.getLeaf().getKind() != Tree.Kind.NULL_LITERAL));
  }

  private static boolean isReachedOtherwise(TreePath path, VarSymbol field) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree) {
        ClassTree tree = (ClassTree) at.getLeaf();
        if (tree.getModifiers().getAnnotations().stream().anyMatch(UnassignedField::mayFill)
            || tree.getMembers().stream().anyMatch(UnassignedField::isForeign)) {
          return true;
        }
      }
    }
    return Code.anyMatch(path.getCompilationUnit(), tree -> isByName(tree, field));
  }

  /**
   * VarHandle, Unsafe, AtomicReferenceFieldUpdater, reflection; or an assignment to a member of
   * this name of what javac has not resolved.
   */
  private static boolean isByName(Tree tree, VarSymbol field) {
    if (tree instanceof LiteralTree) {
      return field.name.contentEquals(String.valueOf(((LiteralTree) tree).getValue()));
    }
    Tree target = tree instanceof AssignmentTree ? ((AssignmentTree) tree).getVariable() : null;
    return target instanceof MemberSelectTree
        && ((MemberSelectTree) target).getIdentifier() == field.name
        && Code.variableOf(target) == null;
  }

  private static boolean mayFill(AnnotationTree annotation) {
    Tree type = annotation.getAnnotationType();
    // Of @InterfaceAudience.Private the owner says what it is.
    while (type instanceof MemberSelectTree) {
      MemberSelectTree select = (MemberSelectTree) type;
      if (HARMLESS.contains(select.getIdentifier().toString())) {
        return false;
      }
      type = select.getExpression();
    }
    return !(type instanceof IdentifierTree)
        || !HARMLESS.contains(((IdentifierTree) type).getName().toString());
  }

  /** A native method, or one that serialisation calls. */
  private static boolean isForeign(Tree member) {
    return member instanceof MethodTree
        && (((MethodTree) member).getModifiers().getFlags().contains(Modifier.NATIVE)
            || ((MethodTree) member).getName().contentEquals("readObject")
            || ((MethodTree) member).getName().contentEquals("readExternal"));
  }

  ExpressionTree firstCall() {
    return (ExpressionTree) calls.get(0).getLeaf();
  }
}
