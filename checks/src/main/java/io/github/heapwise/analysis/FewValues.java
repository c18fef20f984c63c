package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Whether a key can have only so many values as the program has enum constants, classes, members
 * and literals, whatever its input is.
 */
public final class FewValues {
  private static final int DEPTH = 8;

  private static final Set<String> TYPES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Class",
          "java.lang.ClassLoader",
          "java.lang.Enum",
          "java.lang.Module",
          "java.lang.Package",
          "java.lang.Void",
          "java.lang.invoke.MethodHandle",
          "java.lang.invoke.MethodType",
          "java.lang.reflect.AnnotatedElement",
          "java.lang.reflect.Executable",
          "java.lang.reflect.Type",
          "java.lang.reflect.Member",
          "java.nio.charset.Charset",
          "java.time.ZoneId",
          "java.util.Currency",
          "java.util.Locale",
          "java.util.TimeZone",
          "java.util.logging.Level",
          "com.google.common.reflect.TypeToken",
          "com.fasterxml.jackson.databind.JavaType",
          "org.springframework.core.ResolvableType");

  /** Numbers that stand for one of so many constants. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:.*[a-z_])?(?:[fF]lags?|[kK]ind|[lL]evel|[mM]ode|[oO]pcode|[pP]erms|[pP]ermissions|[sS]tyle)");

  /** Keys that libraries make of classes and members. */
  private static final Pattern KEY_OF_CLASSES =
      Pattern.compile("(?:Class(?:es)?|Field|Member|Method)(?:Cache)?Key");

  private FewValues() {}

  /** Whether there are few objects of the type that differ from each other. */
  public static boolean areOf(Type type, VisitorState state) {
    return areOf(type, DEPTH, state);
  }

  private static boolean areOf(Type type, int depth, VisitorState state) {
    if (type == null || type.isErroneous() || type.tsym == null || depth == 0) {
      return false;
    }
    if (type.isPrimitive()) {
      return Set.of("boolean", "byte", "char").contains(type.toString());
    }
    Type bound = type instanceof Type.ArrayType ? null : type.getUpperBound();
    if (bound != null && bound != type) {
      return areOf(bound, depth - 1, state);
    }
    if (TYPES.contains(type.tsym.getQualifiedName().toString())
        || type.tsym.getKind() == ElementKind.ENUM
        || isKeyOfClasses(type.tsym)
        || TYPES.stream().anyMatch(each -> Code.isSubtype(type, each, state))) {
      return true;
    }
    List<Type> arguments = type.getTypeArguments();
    return !arguments.isEmpty()
            && arguments.stream().allMatch(each -> areOf(each, depth - 1, state))
        || type.tsym.getKind() == ElementKind.RECORD && areOfComponents(type, depth, state);
  }

  private static boolean isKeyOfClasses(Symbol type) {
    return KEY_OF_CLASSES.matcher(type.getSimpleName()).matches();
  }

  private static boolean areOfComponents(Type type, int depth, VisitorState state) {
    List<? extends Symbol> components = ((Symbol.ClassSymbol) type.tsym).getRecordComponents();
    return !components.isEmpty()
        && components.stream().allMatch(each -> areOf(each.type, depth - 1, state));
  }

  /** Whether the expression has few values. */
  public static boolean has(ExpressionTree expression, Uses uses, VisitorState state) {
    return has(expression, DEPTH, uses, state);
  }

  private static boolean has(ExpressionTree expression, int depth, Uses uses, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (depth == 0) {
      return false;
    }
    if (ASTHelpers.constValue(tree) != null
        || tree.getKind() == Tree.Kind.NULL_LITERAL
        || areOf(Code.typeOf(tree), state)) {
      return true;
    }
    if (tree instanceof TypeCastTree) {
      return has(((TypeCastTree) tree).getExpression(), depth, uses, state);
    }
    if (tree instanceof ConditionalExpressionTree) {
      return has(((ConditionalExpressionTree) tree).getTrueExpression(), depth - 1, uses, state)
          && has(((ConditionalExpressionTree) tree).getFalseExpression(), depth - 1, uses, state);
    }
    if (tree instanceof BinaryTree) {
      return has(((BinaryTree) tree).getLeftOperand(), depth - 1, uses, state)
          && has(((BinaryTree) tree).getRightOperand(), depth - 1, uses, state);
    }
    if (tree instanceof NewClassTree) {
      List<? extends ExpressionTree> arguments = ((NewClassTree) tree).getArguments();
      return !arguments.isEmpty()
          && ((NewClassTree) tree).getClassBody() == null
          && haveAll(arguments, depth, uses, state);
    }
    if (tree instanceof MethodInvocationTree) {
      return hasCall((MethodInvocationTree) tree, depth, uses, state);
    }
    if (tree instanceof ArrayAccessTree) {
      return areElementsFew(((ArrayAccessTree) tree).getExpression(), depth, uses, state);
    }
    return hasVariable(Code.variableOf(tree), depth, uses, state);
  }

  /** What is asked of few objects with few arguments: {@code type.getName()}, {@code key(type)}. */
  private static boolean hasCall(
      MethodInvocationTree call, int depth, Uses uses, VisitorState state) {
    Symbol method = Code.symbolOf(call);
    ExpressionTree receiver = Code.receiverOf(call);
    if (method != null && method.isStatic() && isKeyOfClasses(method.owner)) {
      return true;
    }
    if (method == null || !haveAll(call.getArguments(), depth, uses, state)) {
      return false;
    }
    return method.isStatic() || receiver == null
        ? !call.getArguments().isEmpty()
        : areOf(Code.typeOf(receiver), state)
            || Code.isString(receiver, state) && has(receiver, depth - 1, uses, state);
  }

  private static boolean haveAll(
      List<? extends ExpressionTree> trees, int depth, Uses uses, VisitorState state) {
    return trees.stream().allMatch(each -> has(each, depth - 1, uses, state));
  }

  private static boolean hasVariable(VarSymbol variable, int depth, Uses uses, VisitorState state) {
    if (variable == null) {
      return false;
    }
    if (isCode(variable) || isOfShortLoop(variable, depth, uses, state)) {
      return true;
    }
    if (variable.getKind() == ElementKind.FIELD) {
      return variable.isStatic() && variable.getModifiers().contains(Modifier.FINAL);
    }
    List<TreePath> values =
        variable.getKind() == ElementKind.PARAMETER
            ? uses.arguments(variable)
            : uses.values(variable);
    boolean isSteady =
        variable.getKind() == ElementKind.PARAMETER
            ? uses.isNeverAssigned(variable)
            : uses.of(variable).stream().allMatch(FewValues::isReadOrAssigned);
    return isSteady
        && !values.isEmpty()
        && values.stream()
            .allMatch(each -> has((ExpressionTree) each.getLeaf(), depth - 1, uses, state));
  }

  /** Whether the variable counts a loop up to a constant, or has the elements written down. */
  private static boolean isOfShortLoop(
      VarSymbol variable, int depth, Uses uses, VisitorState state) {
    Optional<TreePath> loop = uses.declaration(variable).map(TreePath::getParentPath);
    if (loop.isEmpty()) {
      return false;
    }
    if (loop.get().getLeaf() instanceof EnhancedForLoopTree) {
      EnhancedForLoopTree tree = (EnhancedForLoopTree) loop.get().getLeaf();
      return Code.variableOf(tree.getVariable()) == variable
          && areElementsFew(tree.getExpression(), depth, uses, state);
    }
    return loop.get().getLeaf() instanceof ForLoopTree
        && TripCount.of(Loop.ofStatement(loop.get()), uses, state)
            .filter(
                count ->
                    count instanceof TripCount.Constant
                        || count instanceof TripCount.Range
                            && ((TripCount.Range) count).times(uses).isPresent())
            .isPresent();
  }

  private static boolean areElementsFew(
      ExpressionTree elements, int depth, Uses uses, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(elements);
    if (tree instanceof NewArrayTree) {
      return ((NewArrayTree) tree).getInitializers() != null
          && haveAll(((NewArrayTree) tree).getInitializers(), depth, uses, state);
    }
    if (tree instanceof MethodInvocationTree) {
      return LiteralSize.of(tree, state).isPresent()
          && haveAll(((MethodInvocationTree) tree).getArguments(), depth, uses, state);
    }
    VarSymbol array = Code.variableOf(tree);
    return array != null
        && array.isStatic()
        && array.getModifiers().contains(Modifier.FINAL)
        && array.type.hasTag(TypeTag.ARRAY);
  }

  /** {@code int style}, {@code int flags}: one of the constants that there are of the kind. */
  private static boolean isCode(VarSymbol variable) {
    return (variable.type.hasTag(TypeTag.INT) || Code.isClass(variable.type, "java.lang.Integer"))
        && CODE.matcher(variable.name).matches();
  }

  /** Whether what the variable has then is among its {@linkplain Uses#values values}. */
  private static boolean isReadOrAssigned(TreePath use) {
    return !Place.isWrite(use) || use.getParentPath().getLeaf() instanceof AssignmentTree;
  }
}
