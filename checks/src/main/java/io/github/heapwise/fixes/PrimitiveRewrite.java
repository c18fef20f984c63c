package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Box;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** The primitive type for a variable of its boxed type. */
public final class PrimitiveRewrite {
  /** Whatever of their overloads is taken, the text is the same. */
  private static final Set<String> AS_TEXT = Set.of("print", "println", "append", "valueOf");

  private final VarSymbol variable;
  private final Box box;
  private final Uses uses;
  private final VisitorState state;
  private final SuggestedFix.Builder fix = SuggestedFix.builder();

  private PrimitiveRewrite(VarSymbol variable, Box box, Uses uses, VisitorState state) {
    this.variable = variable;
    this.box = box;
    this.uses = uses;
    this.state = state;
  }

  /** Of a local or private field of the type {@code box}. */
  public static Rewrite of(VarSymbol variable, Box box, Uses uses, VisitorState state) {
    return new PrimitiveRewrite(variable, box, uses, state).rewrite();
  }

  /** Whether all that the file assigns to the variable is plainly not null. */
  public static boolean isNeverNull(VarSymbol variable, Uses uses) {
    List<TreePath> values = uses.values(variable);
    return !values.isEmpty() && values.stream().allMatch(value -> isNotNull(value.getLeaf()));
  }

  private static boolean isNotNull(Tree value) {
    ExpressionTree tree = ASTHelpers.stripParentheses((ExpressionTree) value);
    Type type = Code.typeOf(tree);
    if (type != null && type.isPrimitive() || tree instanceof NewClassTree) {
      return true;
    }
    Symbol method = tree instanceof MethodInvocationTree ? Code.symbolOf(tree) : null;
    return method != null
        && method.name.contentEquals("valueOf")
        && method.owner.getQualifiedName().toString().startsWith("java.lang.");
  }

  private Rewrite rewrite() {
    Optional<TreePath> declared = uses.declaration(variable);
    if (declared.isEmpty() || variable.getKind() == ElementKind.PARAMETER) {
      return Rewrite.refused("callers may pass null");
    }
    VariableTree tree = (VariableTree) declared.get().getLeaf();
    if (!isNeverNull(variable, uses)) {
      return Rewrite.refused("null may reach it");
    }
    if (variable.owner instanceof Symbol.ClassSymbol && !isOwnField(tree, declared.get())) {
      return Rewrite.refused("others may know the field by its type");
    }
    int start = tree.getType() == null ? -1 : ASTHelpers.getStartPosition(tree.getType());
    int end = start < 0 ? -1 : state.getEndPosition(tree.getType());
    if (end < 0 || ASTHelpers.hasImplicitType(tree, state) || !isAlone(tree, end)) {
      return Rewrite.refused("its type is not written for it alone");
    }
    for (TreePath use : uses.of(variable)) {
      if (!isFine(use)) {
        return Rewrite.refused("it is used as an object");
      }
    }
    return Rewrite.of(fix.replace(start, end, box.primitive()).build());
  }

  private boolean isOwnField(VariableTree tree, TreePath path) {
    Tree type = path.getParentPath().getLeaf();
    return variable.getModifiers().contains(Modifier.PRIVATE)
        && tree.getInitializer() != null
        && tree.getModifiers().getAnnotations().isEmpty()
        && type instanceof ClassTree
        && ((ClassTree) type).getModifiers().getAnnotations().isEmpty()
        && (variable.isStatic()
            || variable.getModifiers().contains(Modifier.TRANSIENT)
            || !Code.isSubtype(variable.owner.type, "java.io.Serializable", state));
  }

  /** Not {@code Integer a = 0, b = 0;}. */
  private boolean isAlone(VariableTree tree, int typeEnd) {
    CharSequence source = state.getSourceCode();
    int at = typeEnd;
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    String name = tree.getName().toString();
    if (at + name.length() > source.length()
        || !name.contentEquals(source.subSequence(at, at + name.length()))) {
      return false;
    }
    at =
        tree.getInitializer() == null
            ? at + name.length()
            : state.getEndPosition(tree.getInitializer());
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at < source.length() && source.charAt(at) == ';';
  }

  /** Whether the use does the same with the primitive value; notes what has to change with it. */
  private boolean isFine(TreePath use) {
    TreePath path = use;
    while (path.getParentPath().getLeaf() instanceof ParenthesizedTree) {
      path = path.getParentPath();
    }
    Tree tree = path.getLeaf();
    Tree parent = path.getParentPath().getLeaf();
    if (Place.isWrite(use)) {
      return Code.isDiscarded(path.getParentPath(), state);
    }
    if (parent instanceof BinaryTree) {
      return isFineIn((BinaryTree) parent, tree);
    }
    if (parent instanceof MethodInvocationTree) {
      return isFineFor((MethodInvocationTree) parent, tree);
    }
    if (parent instanceof TypeCastTree) {
      Type type = Code.typeOf(((TypeCastTree) parent).getType());
      return type != null && type.isPrimitive();
    }
    if (parent instanceof AssignmentTree) {
      return isPrimitive(Code.typeOf(((AssignmentTree) parent).getVariable()));
    }
    if (parent instanceof VariableTree) {
      return isPrimitive(Code.typeOf(parent))
          && !ASTHelpers.hasImplicitType((VariableTree) parent, state);
    }
    return parent instanceof UnaryTree
        || parent instanceof CompoundAssignmentTree
        || parent instanceof ArrayAccessTree
        || parent instanceof ReturnTree && isReturnOfMethod(path)
        || Code.callOn(path).filter(this::isUnboxing).isPresent();
  }

  private static boolean isReturnOfMethod(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        return false;
      }
      if (at.getLeaf() instanceof MethodTree) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrimitive(Type type) {
    return type != null && type.isPrimitive();
  }

  /** {@code ==} compares boxes by identity, unless one of the two is none. */
  private boolean isFineIn(BinaryTree binary, Tree operand) {
    if (binary.getKind() != Tree.Kind.EQUAL_TO && binary.getKind() != Tree.Kind.NOT_EQUAL_TO) {
      return true;
    }
    Tree other =
        ASTHelpers.stripParentheses(binary.getLeftOperand())
                == ASTHelpers.stripParentheses((ExpressionTree) operand)
            ? binary.getRightOperand()
            : binary.getLeftOperand();
    return isPrimitive(Code.typeOf(other));
  }

  /** Whether the call is of the same method, whichever of the two types the argument has. */
  private boolean isFineFor(MethodInvocationTree call, Tree argument) {
    int index = call.getArguments().indexOf(argument);
    Symbol method = Code.symbolOf(call);
    if (index < 0 || !(method instanceof MethodSymbol)) {
      return false;
    }
    String owner = method.owner.getQualifiedName().toString();
    if (AS_TEXT.contains(Code.nameOf(call)) && owner.startsWith("java.")) {
      return !owner.equals("java.lang.Integer") && !owner.equals("java.lang.Long") || index == 0;
    }
    List<VarSymbol> parameters = ((MethodSymbol) method).getParameters();
    if (index < parameters.size() && parameters.get(index).type.isPrimitive()) {
      return true;
    }
    for (Type type : state.getTypes().closure(method.owner.type)) {
      for (Symbol other : type.tsym.members().getSymbolsByName(method.name)) {
        if (other instanceof MethodSymbol
            && other != method
            && differs((MethodSymbol) other, index)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean differs(MethodSymbol other, int index) {
    List<VarSymbol> parameters = other.getParameters();
    return parameters.size() > index
        && (parameters.get(index).type.isPrimitive()
            || other.isVarArgs() && index == parameters.size() - 1);
  }

  /** {@code sum.longValue()} of a {@code Long}: the variable itself. */
  private boolean isUnboxing(TreePath call) {
    MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
    if (!Code.nameOf(tree).equals(box.primitive() + "Value")
        || call.getParentPath().getLeaf() instanceof ExpressionStatementTree) {
      return false;
    }
    fix.replace(tree, state.getSourceForNode(Code.receiverOf(tree)));
    return true;
  }
}
