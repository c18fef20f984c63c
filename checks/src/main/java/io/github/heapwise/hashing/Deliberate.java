package io.github.heapwise.hashing;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.EqualState.Member;
import io.github.heapwise.analysis.Instances;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Hash codes that are meant to be as they are. */
final class Deliberate {
  /** Of classes whose keys a database makes, when the object has long been in a set. */
  private static final Set<String> ENTITY =
      Set.of(
          "Entity",
          "MappedSuperclass",
          "Embeddable",
          "Document",
          "Node",
          "NodeEntity",
          "RelationshipEntity",
          "PersistenceCapable",
          "Table",
          "Container");

  private static final Set<String> KEY =
      Set.of("Id", "EmbeddedId", "GeneratedValue", "BsonId", "PrimaryKey");

  /** What tests of hash tables call their keys. */
  private static final Pattern COLLIDING =
      Pattern.compile("(?i)collid|collision|(bad|same|const\\w*|fixed|poor|equal|zero)_?hash");

  private static final Pattern REASON =
      Pattern.compile(
          "(?i)deliberate|intention|on purpose|mutable|can change|may change|constant|collid"
              + "|collision|must (be|not)|consistent|same hash|case.?insensitive|symmetric");

  private Deliberate() {}

  static boolean is(MethodTree hashCode, ClassTree type, boolean isConstant, VisitorState state) {
    return type.getKind() == Tree.Kind.ENUM
        || type.getKind() == Tree.Kind.INTERFACE
        || type.getKind() == Tree.Kind.ANNOTATION_TYPE
        || type.getSimpleName().length() == 0
        || isConstant && isEntity(type)
        || COLLIDING.matcher(type.getSimpleName()).find()
        || isExplained(hashCode, type, state)
        || Code.anyMatch(hashCode.getBody(), Deliberate::isAlarm);
  }

  /** {@code assert false}: like a {@code hashCode} that throws, in tests. */
  private static boolean isAlarm(Tree tree) {
    return tree instanceof AssertTree
        && Boolean.FALSE.equals(ASTHelpers.constValue(((AssertTree) tree).getCondition()));
  }

  /**
   * Whether there are no objects but those that static fields hold: a singleton, or an enum written
   * by hand.
   */
  static boolean isOfStatics(ClassTree type, Instances instances) {
    List<TreePath> creations = instances.of(Code.symbolOf(type));
    return !creations.isEmpty()
        && type.getMembers().stream()
            .filter(member -> member instanceof MethodTree && isConstructor((MethodTree) member))
            .allMatch(each -> Code.symbolOf(each).isPrivate())
        && creations.stream().allMatch(Deliberate::isInStatic);
  }

  private static boolean isConstructor(MethodTree method) {
    return method.getName().contentEquals("<init>");
  }

  private static boolean isInStatic(TreePath creation) {
    Tree parent = creation.getParentPath().getLeaf();
    VarSymbol field =
        parent instanceof AssignmentTree
            ? Code.variableOf(((AssignmentTree) parent).getVariable())
            : parent instanceof VariableTree ? Code.variableOf(parent) : null;
    return field != null && field.isStatic();
  }

  /** {@code return Type.class.hashCode()}: not what a stub has, but one for mutable objects. */
  static boolean isOfClass(MethodTree hashCode) {
    return Code.anyMatch(
        hashCode.getBody(),
        tree ->
            tree instanceof MethodInvocationTree
                && Code.nameOf((MethodInvocationTree) tree).equals("hashCode")
                && Code.isClass(Code.receiverType((MethodInvocationTree) tree), "java.lang.Class"));
  }

  private static boolean isEntity(ClassTree type) {
    if (has(type.getModifiers(), ENTITY)
        || type.getMembers().stream().anyMatch(Deliberate::isMarkedKey)) {
      return true;
    }
    for (Symbol at = KeyUse.superclass(Code.symbolOf(type));
        at != null;
        at = KeyUse.superclass(at)) {
      if (at.getAnnotationMirrors().stream()
          .anyMatch(each -> ENTITY.contains(simpleName(each.getAnnotationType().toString())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarkedKey(Tree member) {
    return member instanceof VariableTree && has(((VariableTree) member).getModifiers(), KEY)
        || member instanceof MethodTree && has(((MethodTree) member).getModifiers(), KEY);
  }

  /** By name: the annotation's class may be missing. */
  private static boolean has(ModifiersTree modifiers, Set<String> names) {
    for (AnnotationTree each : modifiers.getAnnotations()) {
      if (names.contains(simpleName(each.getAnnotationType().toString()))) {
        return true;
      }
    }
    return false;
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** A comment in the method, or between the member before and its body, gives a reason. */
  private static boolean isExplained(MethodTree hashCode, ClassTree type, VisitorState state) {
    int start = ASTHelpers.getStartPosition(type);
    int end = state.getEndPosition(hashCode);
    for (Tree member : type.getMembers()) {
      int memberEnd = state.getEndPosition(member);
      if (memberEnd > start && memberEnd <= ASTHelpers.getStartPosition(hashCode)) {
        start = memberEnd;
      }
    }
    if (start < 0 || end < start) {
      return true;
    }
    String text = state.getSourceCode().subSequence(start, end).toString();
    return (text.contains("//") || text.contains("/*")) && REASON.matcher(text).find();
  }

  /** Objects that get their key later, the only thing compared: until then it is null. */
  static boolean isIdOnly(List<Member> members, boolean isConstant) {
    return isConstant
        && members.stream()
            .allMatch(
                member ->
                    member.text().matches("(?i).*(\\bid|_id|uuid|\\bgetId\\(\\))|.*Id(\\(\\))?")
                        && !member.symbol().getModifiers().contains(Modifier.FINAL)
                        && !member.type().isPrimitive());
  }
}
