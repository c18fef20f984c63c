package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.OnlyRead;
import io.github.heapwise.analysis.PerElement;
import io.github.heapwise.analysis.PerElement.Kind;
import io.github.heapwise.analysis.SelfContained;
import io.github.heapwise.analysis.Uses;
import io.github.heapwise.fixes.ConstantField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.lang.model.element.ElementKind;

/** Calls of the {@code values()} that the compiler gives each enum. */
final class EnumValues {
  private EnumValues() {}

  static boolean isCall(MethodInvocationTree tree) {
    if (!Code.nameOf(tree).equals("values") || !tree.getArguments().isEmpty()) {
      return false;
    }
    Symbol method = Code.symbolOf(tree);
    return method instanceof MethodSymbol
        && method.isStatic()
        && method.owner.getKind() == ElementKind.ENUM;
  }

  /**
   * In the enum itself: a method that finds a constant by a number, as {@code values()[code]} and
   * {@code values()[(ordinal() + 1) % n]}, is there to be called with one number after the other.
   */
  static Optional<PerElement> lookup(TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    Symbol type = Code.symbolOf(path.getLeaf()).owner;
    if (!(parent instanceof ArrayAccessTree)
        || ((ArrayAccessTree) parent).getExpression() != path.getLeaf()
        || !isVariable(((ArrayAccessTree) parent).getIndex())) {
      return Optional.empty();
    }
    TreePath method = methodAround(path);
    Symbol declared = method == null ? null : Code.symbolOf(method.getLeaf());
    return declared != null && !declared.isConstructor() && declared.owner == type
        ? Optional.of(new PerElement(Kind.CALLED, method.getLeaf()))
        : Optional.empty();
  }

  /** Whether another index may come each time: by a variable, or a call other than values(). */
  private static boolean isVariable(ExpressionTree index) {
    return ASTHelpers.constValue(index) == null
        && Code.anyMatch(
            index,
            tree ->
                tree instanceof MethodInvocationTree && !isCall((MethodInvocationTree) tree)
                    || tree instanceof IdentifierTree
                        && Code.variableOf(tree) != null
                        && Code.variableOf(tree).getConstValue() == null);
  }

  /** Whether an element or the length is all that is wanted, directly or through a local. */
  static boolean isIndexed(TreePath path, Uses uses) {
    Tree parent = path.getParentPath().getLeaf();
    if (parent instanceof VariableTree) {
      VarSymbol local = Code.variableOf(parent);
      return local != null
          && local.getKind() == ElementKind.LOCAL_VARIABLE
          && uses.isNeverAssigned(local)
          && uses.of(local).stream().allMatch(EnumValues::isIndexedHere);
    }
    return isIndexedHere(path);
  }

  private static boolean isIndexedHere(TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    return parent instanceof ArrayAccessTree
            && ((ArrayAccessTree) parent).getExpression() == path.getLeaf()
        || parent instanceof MemberSelectTree
            && ((MemberSelectTree) parent).getIdentifier().contentEquals("length");
  }

  /**
   * Declares one constant for the class around the call, and puts it in place of all calls for the
   * same enum that are repeated there, or in the same method as one that is. Goes with the first
   * finding; empty if there is no place for the field, or if it could be filled too early.
   */
  static SuggestedFix constant(
      TreePath path,
      BiPredicate<TreePath, VisitorState> isRepeated,
      FileIndex index,
      VisitorState state) {
    Symbol values = Code.symbolOf(path.getLeaf());
    Optional<ConstantField> field =
        ConstantField.around(path).filter(each -> isSafe(each, values.owner, path, state));
    if (field.isEmpty() || !index.first(List.of(values, field.get().owner()))) {
      return SuggestedFix.emptyFix();
    }
    String type = typeText(path, field.get(), state);
    List<TreePath> calls = calls(field.get(), values, isRepeated, index, state);
    Optional<VariableTree> existing =
        field
            .get()
            .existing(each -> isFilledWith(each, values))
            .filter(each -> !isHidden(each, path));
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String name;
    if (existing.isPresent()) {
      name = existing.get().getName().toString();
    } else {
      boolean isOwn = Code.symbolOf(field.get().owner()) == values.owner;
      String constant = constantName(values.owner.name.toString()) + "_VALUES";
      name = field.get().freshName(isOwn ? List.of("VALUES", constant) : List.of(constant), state);
      Optional<SuggestedFix> declaration =
          type.isEmpty()
              ? Optional.empty()
              : field
                  .get()
                  .declare(
                      type + "[] " + name + " = " + state.getSourceForNode(path.getLeaf()), state);
      if (declaration.isEmpty()) {
        return SuggestedFix.emptyFix();
      }
      fix.merge(declaration.get());
    }
    calls.forEach(call -> fix.replace(call.getLeaf(), name));
    return fix.build();
  }

  private static List<TreePath> calls(
      ConstantField field,
      Symbol values,
      BiPredicate<TreePath, VisitorState> isRepeated,
      FileIndex index,
      VisitorState state) {
    List<TreePath> candidates = new ArrayList<>();
    Set<Tree> methods = new HashSet<>();
    for (TreePath call : index.calls().of(values)) {
      if (call.getLeaf() instanceof MethodInvocationTree
          && ConstantField.around(call).filter(each -> each.owner() == field.owner()).isPresent()
          && !PerElement.isStaticInitialiser(call, index)
          && OnlyRead.of(call, index, state)) {
        candidates.add(call);
        if (isRepeated.test(call, state.withPath(call))) {
          methods.add(Code.memberAround(call));
        }
      }
    }
    return candidates.stream().filter(call -> methods.contains(Code.memberAround(call))).toList();
  }

  /**
   * Whether the constants are all there when the class is initialised: it is the enum, or one that
   * the enum does not use while its constants are made. A class whose serial version is made of its
   * members gets no static initialiser.
   */
  private static boolean isSafe(
      ConstantField field, Symbol type, TreePath path, VisitorState state) {
    Symbol owner = Code.symbolOf(field.owner());
    if (owner == type) {
      return true;
    }
    boolean hasVersion =
        !Code.isSubtype(owner.type, "java.io.Serializable", state)
            || owner.getKind() == ElementKind.ENUM
            || owner.getKind() == ElementKind.RECORD
            || owner.members().findFirst(state.getName("serialVersionUID")) != null;
    return hasVersion && SelfContained.isInitialised((Symbol.ClassSymbol) type, state);
  }

  /** The enum as the call names it, if the name means the same where the field is declared. */
  private static String typeText(TreePath path, ConstantField field, VisitorState state) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    ExpressionTree receiver = Code.receiverOf(call);
    Symbol type = Code.symbolOf(call).owner;
    Symbol owner = Code.symbolOf(field.owner());
    if (receiver == null) {
      return owner == type ? type.name.toString() : "";
    }
    ExpressionTree first = receiver;
    while (first instanceof MemberSelectTree) {
      first = ((MemberSelectTree) first).getExpression();
    }
    Symbol named = Code.symbolOf(first);
    boolean isSeen =
        named == null
            || named.owner == null
            || named.owner.getKind() == ElementKind.PACKAGE
            || path.getCompilationUnit().getImports().stream()
                .map(ImportTree::getQualifiedIdentifier)
                .anyMatch(each -> Code.symbolOf(each) == named);
    for (Symbol at = owner; !isSeen && at != null; at = at.owner) {
      isSeen = at == named.owner || at == named;
    }
    return isSeen && Code.symbolOf(receiver) == type ? state.getSourceForNode(receiver) : "";
  }

  private static boolean isFilledWith(VariableTree field, Symbol values) {
    return field.getInitializer() instanceof MethodInvocationTree
        && Code.symbolOf(field.getInitializer()) == values;
  }

  /** Whether something else in the file has the name of the field. */
  private static boolean isHidden(VariableTree field, TreePath path) {
    return Code.anyMatch(
        path.getCompilationUnit(),
        tree ->
            tree instanceof VariableTree
                && tree != field
                && ((VariableTree) tree).getName().equals(field.getName()));
  }

  /** {@code HTTP_METHOD} for {@code HttpMethod}. */
  private static String constantName(String type) {
    return type.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
        .toUpperCase(Locale.ROOT);
  }

  private static TreePath methodAround(TreePath path) {
    TreePath at = path;
    while (at != null
        && !(at.getLeaf() instanceof MethodTree)
        && !(at.getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
    }
    return at == null || at.getLeaf() instanceof ClassTree ? null : at;
  }
}
