package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Whether an expression has the same value each time round a loop, or each time a lambda is called:
 * it is made of constants, of variables that nothing in the loop assigns, and of calls that do
 * nothing but compute. What arrays and collections hold counts as well where the value is made of
 * it; it may change wherever it is not plain that nobody changes it.
 */
public final class LoopInvariant {
  /** Calls that compute the same from the same, whatever else happens. */
  private static final Map<String, Set<String>> PURE =
      Map.of(
          "java.lang.Enum", Set.of("name", "ordinal", "toString"),
          "java.lang.Class", Set.of("getName", "getSimpleName"),
          "java.lang.Integer", Set.of("toString", "valueOf", "parseInt"),
          "java.lang.Long", Set.of("toString", "valueOf"),
          "java.nio.charset.Charset", Set.of("forName", "defaultCharset", "name"),
          "java.util.regex.Pattern", Set.of("quote", "pattern"),
          "java.lang.Math", Set.of("max", "min", "abs"));

  /** Calls that show what a container holds. */
  private static final Set<String> CONTENTS =
      Set.of("size", "length", "keySet", "values", "entrySet", "isEmpty", "get");

  private static final Pattern GETTER = Pattern.compile("(get|is|has)[A-Z].*");

  private static final Set<Tree.Kind> STEPS =
      Set.of(
          Tree.Kind.PREFIX_INCREMENT,
          Tree.Kind.PREFIX_DECREMENT,
          Tree.Kind.POSTFIX_INCREMENT,
          Tree.Kind.POSTFIX_DECREMENT);

  private final TreePath loop;
  private final FileIndex index;
  private final VisitorState state;

  private LoopInvariant(TreePath loop, FileIndex index, VisitorState state) {
    this.loop = loop;
    this.index = index;
    this.state = state;
  }

  /**
   * @param loop ends with a loop statement or a lambda
   */
  public static LoopInvariant in(TreePath loop, FileIndex index, VisitorState state) {
    return new LoopInvariant(loop, index, state);
  }

  /** Whether the value of the expression is the same each time. */
  public boolean isSame(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof LiteralTree || ASTHelpers.constValue(tree) != null) {
      return true;
    }
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return isSameVariable(tree);
    }
    if (tree instanceof TypeCastTree) {
      return isSame(((TypeCastTree) tree).getExpression());
    }
    if (tree instanceof BinaryTree) {
      return isSame(((BinaryTree) tree).getLeftOperand())
          && isSame(((BinaryTree) tree).getRightOperand());
    }
    if (tree instanceof UnaryTree) {
      return !STEPS.contains(tree.getKind()) && isSame(((UnaryTree) tree).getExpression());
    }
    if (tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree either = (ConditionalExpressionTree) tree;
      return isSame(either.getCondition())
          && isSame(either.getTrueExpression())
          && isSame(either.getFalseExpression());
    }
    if (tree instanceof ArrayAccessTree) {
      ArrayAccessTree access = (ArrayAccessTree) tree;
      return holdsTheSame(access.getExpression()) && isSame(access.getIndex());
    }
    if (tree instanceof NewArrayTree) {
      NewArrayTree array = (NewArrayTree) tree;
      return array.getInitializers() == null
          && array.getDimensions().stream().allMatch(this::isSame);
    }
    if (tree instanceof MemberReferenceTree) {
      return ((MemberReferenceTree) tree).getMode() == MemberReferenceTree.ReferenceMode.NEW;
    }
    return tree instanceof MethodInvocationTree && isSameCall((MethodInvocationTree) tree);
  }

  private boolean isSameCall(MethodInvocationTree call) {
    Symbol method = Code.symbolOf(call);
    ExpressionTree receiver = Code.receiverOf(call);
    if (!(method instanceof MethodSymbol) || receiver == null) {
      return false;
    }
    String owner = method.owner.getQualifiedName().toString();
    boolean isOfString = owner.equals("java.lang.String") && !method.name.contentEquals("format");
    if (isOfString
        || Code.isRecordAccessor(call)
        || PURE.getOrDefault(owner, Set.of()).contains(method.name.toString())) {
      return (method.isStatic() || isSame(receiver))
          && call.getArguments().stream().allMatch(this::isSame);
    }
    return CONTENTS.contains(method.name.toString())
        && isContainer(Code.typeOf(receiver))
        && call.getArguments().stream().allMatch(this::isSame)
        && holdsTheSame(receiver);
  }

  private boolean isSameVariable(ExpressionTree tree) {
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null) {
      return Code.symbolOf(tree) instanceof ClassSymbol;
    }
    if (variable.name.contentEquals("this")
        || variable.name.contentEquals("class")
        || variable.getKind() == ElementKind.ENUM_CONSTANT) {
      return true;
    }
    boolean isLength =
        variable.name.contentEquals("length")
            && tree instanceof MemberSelectTree
            && isArray(((MemberSelectTree) tree).getExpression());
    if (tree instanceof MemberSelectTree
        && !variable.isStatic()
        && !isSame(((MemberSelectTree) tree).getExpression())) {
      return false;
    }
    if (isLength) {
      return true;
    }
    boolean isAssigned =
        index.uses().of(variable).stream().anyMatch(use -> Place.isWrite(use) && isInLoop(use));
    if (isAssigned) {
      return false;
    }
    if (variable.getKind() != ElementKind.FIELD) {
      return index.uses().declaration(variable).filter(path -> !isInLoop(path)).isPresent();
    }
    return variable.getModifiers().contains(Modifier.FINAL)
        || !variable.getModifiers().contains(Modifier.VOLATILE) && !callsOthers();
  }

  /** Whether the container, or array, is the same and holds the same each time. */
  public boolean holdsTheSame(ExpressionTree container) {
    ExpressionTree tree = ASTHelpers.stripParentheses(container);
    if (tree instanceof MethodInvocationTree) {
      return isSameCall((MethodInvocationTree) tree);
    }
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null
        || !isSame(tree)
        || !(tree instanceof IdentifierTree
            || LockKey.isThis(((MemberSelectTree) tree).getExpression()))
        || index.uses().of(variable).stream()
            .anyMatch(use -> isInLoop(use) && !OnlyRead.isRead(use, index, state))) {
      return false;
    }
    return isOwn(variable) || !isShared(variable) && !callsOthers() && !changesOthers();
  }

  /**
   * Whether the variable is the only name of what it holds, which is made here: by this method, or
   * for a private field by this class, which never changes it then.
   */
  private boolean isOwn(VarSymbol variable) {
    boolean isField = variable.getKind() == ElementKind.FIELD;
    if (isField && !variable.getModifiers().contains(Modifier.PRIVATE)
        || !isField && variable.getKind() != ElementKind.LOCAL_VARIABLE) {
      return false;
    }
    List<TreePath> values = index.uses().values(variable);
    return !values.isEmpty()
        && values.stream().allMatch(value -> isCreation(value.getLeaf()))
        && index.uses().of(variable).stream()
            .allMatch(
                use ->
                    Place.isWrite(use)
                        || !isField && isOfOwner(use)
                        || OnlyRead.isRead(use, index, state));
  }

  /** Whether the use, outside of the loop, tells nobody else of what the local holds. */
  private static boolean isOfOwner(TreePath use) {
    Tree parent = use.getParentPath().getLeaf();
    return parent instanceof ReturnTree
        || parent instanceof ArrayAccessTree
        || Code.callOn(use).isPresent();
  }

  /** Whether the method knows what the variable holds by another name, too. */
  private boolean isShared(VarSymbol variable) {
    return index.uses().values(variable).stream()
            .anyMatch(
                value ->
                    Code.variableOf(ASTHelpers.stripParentheses((ExpressionTree) value.getLeaf()))
                        != null)
        || index.uses().of(variable).stream()
            .map(use -> use.getParentPath().getLeaf())
            .anyMatch(
                parent ->
                    parent instanceof VariableTree
                        || parent instanceof AssignmentTree
                            && Code.variableOf(((AssignmentTree) parent).getExpression())
                                == variable);
  }

  private static boolean isCreation(Tree tree) {
    ExpressionTree value = ASTHelpers.stripParentheses((ExpressionTree) tree);
    return value instanceof NewClassTree
        || value instanceof NewArrayTree
        || value instanceof MethodInvocationTree
            && Set.of("clone", "toArray", "toCharArray", "getBytes", "split")
                .contains(Code.nameOf((MethodInvocationTree) value));
  }

  /** Whether code runs in the loop of which nobody knows what it does. */
  private boolean callsOthers() {
    return Code.anyMatch(
        loop.getLeaf(),
        tree ->
            (tree instanceof MethodInvocationTree || tree instanceof NewClassTree)
                && !isHarmless(tree));
  }

  private static boolean isHarmless(Tree call) {
    Symbol method = Code.symbolOf(call);
    if (call instanceof MethodInvocationTree
        && Code.receiverOf((MethodInvocationTree) call) != null
        && isArray(Code.receiverOf((MethodInvocationTree) call))) {
      return true;
    }
    if (!(method instanceof MethodSymbol) || method.packge() == null) {
      return false;
    }
    String home = method.packge().getQualifiedName().toString();
    return home.startsWith("java.")
            && !home.equals("java.util.function")
            && !method.owner.name.contentEquals("Runnable")
            && !method.owner.name.contentEquals("Callable")
        || call instanceof MethodInvocationTree
            && ((MethodInvocationTree) call).getArguments().isEmpty()
            && (GETTER.matcher(Code.nameOf((MethodInvocationTree) call)).matches()
                || Code.isRecordAccessor((MethodInvocationTree) call));
  }

  /** Whether the loop changes a container or an array that may be known by several names. */
  private boolean changesOthers() {
    return Code.anyMatch(
        loop.getLeaf(),
        tree -> {
          if (tree instanceof AssignmentTree
              && ((AssignmentTree) tree).getVariable() instanceof ArrayAccessTree) {
            return !isOfOwn(
                ((ArrayAccessTree) ((AssignmentTree) tree).getVariable()).getExpression());
          }
          return tree instanceof MethodInvocationTree
              && ChangingMethods.ALL.contains(Code.nameOf((MethodInvocationTree) tree))
              && Code.receiverOf((MethodInvocationTree) tree) != null
              && !isOfOwn(Code.receiverOf((MethodInvocationTree) tree));
        });
  }

  private boolean isOfOwn(ExpressionTree tree) {
    VarSymbol variable = Code.variableOf(tree);
    return variable != null
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && !index.uses().values(variable).isEmpty()
        && index.uses().values(variable).stream().allMatch(value -> isCreation(value.getLeaf()));
  }

  private boolean isContainer(Type type) {
    return Code.isSubtype(type, "java.util.Collection", state)
        || Code.isSubtype(type, "java.util.Map", state);
  }

  private static boolean isArray(Tree tree) {
    Type type = Code.typeOf(tree);
    return type != null && type.hasTag(TypeTag.ARRAY);
  }

  private boolean isInLoop(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() == loop.getLeaf()) {
        return true;
      }
    }
    return false;
  }
}
