package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.ChangingMethods;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.EqualState.By;
import io.github.heapwise.analysis.EqualState.Member;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A body for {@code hashCode} made of what {@code equals} compares, in the style of the file. */
public final class HashOfMembers {
  private static final Set<String> CHANGING = Set.of("set", "setAll", "replaceAll");

  private final VisitorState state;
  private final SuggestedFix.Builder fix = SuggestedFix.builder();

  private HashOfMembers(VisitorState state) {
    this.state = state;
  }

  /**
   * Any part of what is equal in equal objects gives them equal hash codes, so what cannot be
   * hashed, or may change while the object is a key, is left out.
   *
   * @param members what is equal in equal objects
   * @param needed those of them without which the hash code still has few values
   * @param withSuper whether {@code super.hashCode()} is part of it
   */
  public static Rewrite of(
      MethodTree hashCode,
      List<Member> members,
      List<Member> needed,
      boolean withSuper,
      Uses uses,
      VisitorState state) {
    String refusal = refusal(needed.get(0), uses);
    List<Member> used = members.stream().filter(each -> refusal(each, uses).isEmpty()).toList();
    if (used.stream().noneMatch(needed::contains)) {
      return Rewrite.refused(refusal);
    }
    List<? extends StatementTree> body = hashCode.getBody().getStatements();
    int start = ASTHelpers.getStartPosition(body.get(0));
    int end = state.getEndPosition(body.get(body.size() - 1));
    if (SourceText.hasComment(start, end, state)) {
      return Rewrite.refused("a comment stands in `hashCode`");
    }
    if (body.stream().anyMatch(each -> Code.anyMatch(each, HashOfMembers::writesField))) {
      return Rewrite.refused("`hashCode` writes to a field");
    }
    HashOfMembers hash = new HashOfMembers(state);
    String text = hash.body(used, withSuper, SourceText.lineBreakBefore(body.get(0), state));
    return Rewrite.of(hash.fix.replace(start, end, text).build());
  }

  private static boolean writesField(Tree tree) {
    VarSymbol variable =
        tree instanceof AssignmentTree
            ? Code.variableOf(((AssignmentTree) tree).getVariable())
            : null;
    return variable != null && variable.owner instanceof ClassSymbol;
  }

  /** Empty for what can be part of the hash code. */
  private static String refusal(Member member, Uses uses) {
    String text = "`" + member.text() + "`";
    if (!(member.symbol() instanceof VarSymbol) || !isPlain(member.text())) {
      return text + " is no field";
    }
    if (!isHashable(member)) {
      return "what is equal as " + text + " may hash differently";
    }
    return changes((VarSymbol) member.symbol(), uses)
        ? text + " may change while the object is a key, which would lose it"
        : "";
  }

  private static boolean isPlain(String text) {
    return text.matches("(this\\.)?\\w+(\\(\\))?");
  }

  private static boolean isHashable(Member member) {
    boolean isArray = member.type() instanceof Type.ArrayType;
    return switch (member.by()) {
      case VALUE -> !isArray;
      case LOOSE -> false;
      case ELEMENTS ->
          isArray && !(((Type.ArrayType) member.type()).elemtype instanceof Type.ArrayType);
      case DEEP -> isArray;
    };
  }

  /**
   * Whether the member may change while its object, of the class {@code type}, is a key: a field,
   * or a method that reads one, or of which there is no more than its name.
   */
  public static boolean mayChange(Member member, ClassTree type, Uses uses) {
    if (member.symbol() instanceof VarSymbol) {
      return changes((VarSymbol) member.symbol(), uses);
    }
    for (Tree each : type.getMembers()) {
      if (each instanceof MethodTree
          && Code.symbolOf(each) == member.symbol()
          && ((MethodTree) each).getBody() != null) {
        return Code.anyMatch(((MethodTree) each).getBody(), tree -> readsChanging(tree, uses));
      }
    }
    return true;
  }

  private static boolean readsChanging(Tree tree, Uses uses) {
    VarSymbol field = Code.variableOf(tree);
    return field != null && field.owner instanceof ClassSymbol && changes(field, uses);
  }

  /** Whether the field may get another value, or other elements, once its object is made. */
  private static boolean changes(VarSymbol field, Uses uses) {
    Set<Modifier> modifiers = field.getModifiers();
    if (!modifiers.contains(Modifier.FINAL)
        && (!modifiers.contains(Modifier.PRIVATE)
            || uses.of(field).stream().anyMatch(HashOfMembers::isLaterWrite))) {
      return true;
    }
    return uses.of(field).stream().anyMatch(HashOfMembers::changesElements);
  }

  private static boolean isLaterWrite(TreePath use) {
    if (!Place.isWrite(use)) {
      return false;
    }
    for (TreePath at = use; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        return !((MethodTree) at.getLeaf()).getName().contentEquals("<init>");
      }
    }
    return false;
  }

  private static boolean changesElements(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    return Code.callOn(use)
            .map(call -> Code.nameOf((MethodInvocationTree) call.getLeaf()))
            .filter(name -> ChangingMethods.STRUCTURAL.contains(name) || CHANGING.contains(name))
            .isPresent()
        || parent.getKind() == Tree.Kind.ARRAY_ACCESS && Place.isWrite(use.getParentPath());
  }

  private String body(List<Member> members, boolean withSuper, String lineBreak) {
    List<String> each = new ArrayList<>(members.size() + 1);
    if (withSuper) {
      each.add("super.hashCode()");
    }
    boolean isStepwise = isStepwise() && members.size() + each.size() > 1;
    boolean isAlone = members.size() + each.size() == 1;
    members.forEach(member -> each.add(isStepwise || isAlone ? hash(member) : argument(member)));
    if (isStepwise) {
      StringBuilder text = new StringBuilder("int result = ").append(each.get(0)).append(';');
      for (String next : each.subList(1, each.size())) {
        text.append(lineBreak).append("result = 31 * result + ").append(next).append(';');
      }
      return text.append(lineBreak).append("return result;").toString();
    }
    if (isAlone) {
      return "return " + each.get(0) + ";";
    }
    String function =
        imports("com.google.common.base.Objects") ? "Objects.hashCode(" : objects() + ".hash(";
    return "return " + function + String.join(", ", each) + ");";
  }

  private String objects() {
    return SuggestedFixes.qualifyType(state, fix, "java.util.Objects");
  }

  /** The file adds hash codes up itself, and nowhere has {@code Objects.hash}. */
  private boolean isStepwise() {
    String file = state.getSourceCode().toString();
    return !file.contains("Objects.hash(")
        && file.matches("(?s).*\\b(31|37|prime|PRIME) \\* (result|hash|h|hashCode) \\+.*");
  }

  private boolean imports(String name) {
    return state.getPath().getCompilationUnit().getImports().stream()
        .anyMatch(each -> each.getQualifiedIdentifier().toString().equals(name));
  }

  private String argument(Member member) {
    return member.by() == By.VALUE ? member.text() : hash(member);
  }

  private String hash(Member member) {
    String text = member.text();
    if (member.by() != By.VALUE) {
      return SuggestedFixes.qualifyType(state, fix, "java.util.Arrays")
          + (member.by() == By.DEEP ? ".deepHashCode(" : ".hashCode(")
          + text
          + ")";
    }
    if (!member.type().isPrimitive()) {
      return imports("com.google.common.base.Objects")
          ? "Objects.hashCode(" + text + ")"
          : objects() + ".hashCode(" + text + ")";
    }
    String box =
        switch (member.type().toString()) {
          case "int" -> "Integer";
          case "char" -> "Character";
          default -> {
            String name = member.type().toString();
            yield name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
          }
        };
    return box + ".hashCode(" + text + ")";
  }
}
