package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** A {@code private static final} field that a fix declares in front of all other members. */
public final class ConstantField {
  private final TreePath type;

  private ConstantField(TreePath type) {
    this.type = type;
  }

  /**
   * The innermost class around {@code path} that can have such a field in every version of Java:
   * none that is inner, local or anonymous, and no interface, whose fields everybody sees.
   */
  public static Optional<ConstantField> around(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Symbol type = at.getLeaf() instanceof ClassTree ? Code.symbolOf(at.getLeaf()) : null;
      if (type != null && isOfClass(type)) {
        return type.getKind().isInterface() ? Optional.empty() : Optional.of(new ConstantField(at));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfClass(Symbol type) {
    return !type.name.isEmpty()
        && (type.owner.getKind() == ElementKind.PACKAGE
            || type.owner.getKind().isClass()
                && (type.isStatic() || type.getKind() == ElementKind.ENUM)
            || type.owner.getKind().isInterface());
  }

  /** The class that gets the field. */
  public ClassTree owner() {
    return (ClassTree) type.getLeaf();
  }

  /** The first of the candidates that nothing in the file has, nor any class around inherits. */
  public String freshName(List<String> candidates, VisitorState state) {
    String last = candidates.get(candidates.size() - 1);
    return Stream.concat(
            candidates.stream(), IntStream.iterate(2, i -> i + 1).mapToObj(i -> last + "_" + i))
        .filter(name -> !isTaken(name, state))
        .findFirst()
        .orElseThrow();
  }

  private boolean isTaken(String name, VisitorState state) {
    return Code.anyMatch(
        type.getCompilationUnit(),
        tree ->
            tree instanceof VariableTree && ((VariableTree) tree).getName().contentEquals(name)
                || tree instanceof IdentifierTree
                    && ((IdentifierTree) tree).getName().contentEquals(name)
                || tree instanceof ClassTree && inherits((ClassTree) tree, name, state));
  }

  private static boolean inherits(ClassTree tree, String name, VisitorState state) {
    Symbol symbol = Code.symbolOf(tree);
    if (symbol == null || symbol.type == null) {
      return true;
    }
    for (Type each : state.getTypes().closure(symbol.type)) {
      if (each.tsym.members() != null
          && each.tsym.members().findFirst(state.getName(name), Symbol.VarSymbol.class::isInstance)
              != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Declares the field; empty if no place for it is to be seen.
   *
   * @param declaration type, name and value
   */
  public Optional<SuggestedFix> declare(String declaration, VisitorState state) {
    int at = membersStart(state);
    if (at < 0) {
      return Optional.empty();
    }
    String indent = indent(state);
    CharSequence source = state.getSourceCode();
    int line = at;
    while (line < source.length() && (source.charAt(line) == ' ' || source.charAt(line) == '\t')) {
      line++;
    }
    if (indent == null || line >= source.length()) {
      return Optional.empty();
    }
    if (source.charAt(line) == '/' && source.charAt(line + 1) == '/') {
      while (source.charAt(line) != '\n' && source.charAt(line) != '\r') {
        line++;
      }
      at = line;
    }
    boolean isOfEnum = isEnum();
    String end = source.charAt(line) == '\r' ? "\r\n" : "\n";
    if (source.charAt(line) != '\n' && source.charAt(line) != '\r') {
      return Optional.empty();
    }
    boolean isBlank =
        SourceText.of(line, source.length(), state).matches("(?s)\\r?\\n[ \\t]*\\r?\\n.*");
    return Optional.of(
        SuggestedFix.replace(
            at,
            at,
            (isOfEnum ? end : "")
                + end
                + indent
                + "private static final "
                + declaration
                + ";"
                + (isBlank ? "" : end)));
  }

  private boolean isEnum() {
    return Code.symbolOf(owner()).getKind() == ElementKind.ENUM;
  }

  /** Behind the opening brace, for an enum behind the semicolon after the constants; or -1. */
  private int membersStart(VisitorState state) {
    ModifiersTree modifiers = owner().getModifiers();
    int from = Math.max(ASTHelpers.getStartPosition(owner()), state.getEndPosition(modifiers));
    int brace = from < 0 ? -1 : SourceText.indexOf('{', from, state);
    if (!isEnum() || brace < 0) {
      return brace + 1 == 0 ? -1 : brace + 1;
    }
    int last = brace + 1;
    for (Tree member : owner().getMembers()) {
      if (Code.isEnumConstant(Code.symbolOf(member))) {
        last = Math.max(last, state.getEndPosition(member));
      }
    }
    int semicolon = SourceText.indexOf(';', last, state);
    int close = SourceText.indexOf('}', last, state);
    return semicolon < 0 || close >= 0 && close < semicolon ? -1 : semicolon + 1;
  }

  /** What the first member's line begins with; null if members share their lines. */
  private String indent(VisitorState state) {
    for (Tree member : owner().getMembers()) {
      int start = ASTHelpers.getStartPosition(member);
      if (start >= 0 && state.getEndPosition(member) > start && !isComponent(member)) {
        String line = SourceText.lineBreakBefore(member, state);
        return line.equals(" ") ? null : line.substring(line.lastIndexOf('\n') + 1);
      }
    }
    return null;
  }

  private static boolean isComponent(Tree member) {
    Symbol symbol = Code.symbolOf(member);
    return symbol instanceof Symbol.VarSymbol
        && symbol.owner.getKind() == ElementKind.RECORD
        && !symbol.isStatic();
  }

  /** A {@code private static final} field that the class has already, and how it is declared. */
  public Optional<VariableTree> existing(Predicate<VariableTree> condition) {
    for (Tree member : owner().getMembers()) {
      Symbol symbol = member instanceof VariableTree ? Code.symbolOf(member) : null;
      if (symbol != null
          && symbol.getModifiers().contains(Modifier.PRIVATE)
          && symbol.getModifiers().contains(Modifier.STATIC)
          && symbol.getModifiers().contains(Modifier.FINAL)
          && condition.test((VariableTree) member)) {
        return Optional.of((VariableTree) member);
      }
    }
    return Optional.empty();
  }
}
