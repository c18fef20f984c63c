package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** How many different values a {@code hashCode} method can return. */
public final class HashSource {
  /** For a size: nobody knows, but objects of one size are all alike. */
  public static final long SIZES = 16;

  /** Nothing is known that bounds the values. */
  public static final long MANY = Long.MAX_VALUE;

  private static final Set<String> OF_ARGUMENTS =
      Set.of("hash", "hashCode", "valueOf", "abs", "append", "hashAll", "toInt");
  private static final Set<String> OF_RECEIVER =
      Set.of(
          "hashCode",
          "toString",
          "name",
          "ordinal",
          "intValue",
          "booleanValue",
          "getName",
          "getSimpleName",
          "getCanonicalName",
          "toHashCode",
          "build");

  private final ClassTree type;
  private final Uses uses;
  private final VisitorState state;
  private final Set<Object> entered = new HashSet<>();
  private boolean readsSize;

  private HashSource(ClassTree type, Uses uses, VisitorState state) {
    this.type = type;
    this.uses = uses;
    this.state = state;
  }

  /**
   * @param values at most so many; 1 for a constant, {@link #MANY} where nothing is known
   * @param readsSize whether a size or length is among what it is made of
   */
  public record Values(long values, boolean readsSize) {}

  /** Empty where the method returns nothing, as one that always throws. */
  public static Optional<Values> of(
      MethodTree hashCode, ClassTree type, Uses uses, VisitorState state) {
    HashSource source = new HashSource(type, uses, state);
    List<ExpressionTree> returned = returned(hashCode);
    return returned.isEmpty()
        ? Optional.empty()
        : Optional.of(new Values(source.ofReturned(returned), source.readsSize));
  }

  /** What the method returns; lambdas and classes in it left out. */
  private static List<ExpressionTree> returned(MethodTree method) {
    List<ExpressionTree> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void unused) {
        if (tree.getExpression() != null) {
          found.add(tree.getExpression());
        }
        return null;
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree tree, Void unused) {
        return null;
      }
    }.scan(method.getBody(), null);
    return found;
  }

  private long ofReturned(List<ExpressionTree> returned) {
    long sum = 0;
    for (ExpressionTree each : returned) {
      sum = sum(sum, of(each));
    }
    return sum;
  }

  private static long sum(long one, long two) {
    return one == MANY || two == MANY ? MANY : one + two;
  }

  private static long product(long one, long two) {
    return one >= Integer.MAX_VALUE || two >= Integer.MAX_VALUE ? MANY : one * two;
  }

  private long of(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (ASTHelpers.constValue(tree) != null
        || tree.getKind() == Tree.Kind.NULL_LITERAL
        || isClassLiteral(tree)) {
      return 1;
    }
    long byType = byType(Code.typeOf(tree));
    return byType == MANY ? byTree(tree) : Math.min(byType, byTree(tree));
  }

  private static boolean isClassLiteral(ExpressionTree tree) {
    return tree instanceof MemberSelectTree
        && ((MemberSelectTree) tree).getIdentifier().contentEquals("class");
  }

  private static long byType(Type type) {
    if (type == null || type.tsym == null) {
      return MANY;
    }
    if (type.toString().equals("boolean") || Code.isClass(type, "java.lang.Boolean")) {
      return type.isPrimitive() ? 2 : 3;
    }
    return type.tsym.getKind() == ElementKind.ENUM
        ? Math.max(1, Code.enumConstants(type.tsym))
        : MANY;
  }

  private static boolean isEnum(ExpressionTree tree) {
    Type type = Code.typeOf(tree);
    return type != null && type.tsym != null && type.tsym.getKind() == ElementKind.ENUM;
  }

  private static List<ExpressionTree> yielded(SwitchExpressionTree tree) {
    List<ExpressionTree> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitCase(CaseTree each, Void unused) {
        if (each.getBody() instanceof ExpressionTree) {
          found.add((ExpressionTree) each.getBody());
        }
        return super.visitCase(each, unused);
      }

      @Override
      public Void visitYield(YieldTree each, Void unused) {
        found.add(each.getValue());
        return null;
      }
    }.scan(tree.getCases(), null);
    return found;
  }

  private long byTree(ExpressionTree tree) {
    if (tree instanceof TypeCastTree) {
      return of(((TypeCastTree) tree).getExpression());
    }
    if (tree instanceof UnaryTree) {
      return of(((UnaryTree) tree).getExpression());
    }
    if (tree instanceof BinaryTree) {
      return product(
          of(((BinaryTree) tree).getLeftOperand()), of(((BinaryTree) tree).getRightOperand()));
    }
    if (tree instanceof ConditionalExpressionTree) {
      ConditionalExpressionTree choice = (ConditionalExpressionTree) tree;
      return sum(of(choice.getTrueExpression()), of(choice.getFalseExpression()));
    }
    if (tree instanceof MethodInvocationTree) {
      return ofCall((MethodInvocationTree) tree);
    }
    if (tree instanceof NewClassTree) {
      return ((NewClassTree) tree).getIdentifier().toString().endsWith("HashCodeBuilder")
          ? 1
          : MANY;
    }
    if (tree instanceof SwitchExpressionTree) {
      List<ExpressionTree> yielded = yielded((SwitchExpressionTree) tree);
      return yielded.isEmpty() ? MANY : ofReturned(yielded);
    }
    if (tree instanceof NewArrayTree && ((NewArrayTree) tree).getInitializers() != null) {
      return ((NewArrayTree) tree)
          .getInitializers().stream().mapToLong(this::of).reduce(1, HashSource::product);
    }
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null) {
      return MANY;
    }
    if (tree instanceof MemberSelectTree
        && !variable.isStatic()
        && isEnum(((MemberSelectTree) tree).getExpression())) {
      return of(((MemberSelectTree) tree).getExpression());
    }
    if (variable.owner instanceof Symbol.ClassSymbol) {
      return ofField(variable);
    }
    return ofVariable(variable);
  }

  private long ofField(VarSymbol field) {
    if (field.isStatic()) {
      return field.getModifiers().contains(Modifier.FINAL) ? 1 : MANY;
    }
    if (isCache(field)) {
      return ofVariable(field);
    }
    boolean isSize =
        (field.name.contentEquals("size") || field.name.contentEquals("length"))
            && field.type.isPrimitive();
    return isSize ? size() : MANY;
  }

  /** {@code if (hash == 0) hash = …}: what it is set to is all that it can be. */
  private boolean isCache(VarSymbol field) {
    return field.isPrivate()
        && field.name.toString().toLowerCase(Locale.ROOT).contains("hash")
        && uses.values(field).stream()
            .anyMatch(each -> each.getParentPath().getLeaf() instanceof AssignmentTree);
  }

  private long size() {
    readsSize = true;
    return SIZES;
  }

  /** A variable of which all writes are in the file. */
  private long ofVariable(VarSymbol local) {
    if (!entered.add(local)) {
      return 1;
    }
    long values = 1;
    boolean isSet = false;
    for (TreePath value : uses.values(local)) {
      values = product(values, of((ExpressionTree) value.getLeaf()));
      isSet = true;
    }
    for (TreePath use : uses.of(local)) {
      Tree parent = use.getParentPath().getLeaf();
      if (parent instanceof CompoundAssignmentTree && Place.isWrite(use)) {
        values = product(values, of(((CompoundAssignmentTree) parent).getExpression()));
      } else if (!(parent instanceof AssignmentTree) && Place.isWrite(use)) {
        return MANY;
      }
    }
    entered.remove(local);
    return isSet ? values : MANY;
  }

  private long ofCall(MethodInvocationTree call) {
    String name = Code.nameOf(call);
    ExpressionTree receiver = Code.receiverOf(call);
    Symbol method = Code.symbolOf(call);
    if (method == null || isSuper(receiver)) {
      return MANY;
    }
    if (name.equals("getClass") && call.getArguments().isEmpty()) {
      return receiver == null || LockKey.isThis(receiver) ? 1 : MANY;
    }
    if ((name.equals("size") || name.equals("length")) && call.getArguments().isEmpty()) {
      return size();
    }
    if (receiver == null || LockKey.isThis(receiver)) {
      return ofOwn(call, method);
    }
    if (!method.isStatic() && call.getArguments().isEmpty() && isEnum(receiver)) {
      // A code, or whatever else goes with the constant.
      return of(receiver);
    }
    long values = 1;
    if (method.isStatic()) {
      if (!OF_ARGUMENTS.contains(name)) {
        return MANY;
      }
    } else if (OF_RECEIVER.contains(name) && call.getArguments().isEmpty()
        || name.equals("append")) {
      values = of(receiver);
    } else {
      return MANY;
    }
    for (ExpressionTree argument : call.getArguments()) {
      values = product(values, of(argument));
    }
    return values;
  }

  private static boolean isSuper(ExpressionTree receiver) {
    return receiver instanceof IdentifierTree
        && ((IdentifierTree) receiver).getName().contentEquals("super");
  }

  /** A method of the same class, without parameters: what its body returns. */
  private long ofOwn(MethodInvocationTree call, Symbol method) {
    if (!call.getArguments().isEmpty()) {
      // hash(a, b), imported statically.
      return OF_ARGUMENTS.contains(Code.nameOf(call)) && method.owner != Code.symbolOf(type)
          ? call.getArguments().stream().mapToLong(this::of).reduce(1, HashSource::product)
          : MANY;
    }
    Optional<MethodTree> declared =
        type.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .filter(each -> Code.symbolOf(each) == method && each.getBody() != null)
            .findFirst();
    if (declared.isEmpty() || isOverridable(method) || !entered.add(method)) {
      return MANY;
    }
    List<ExpressionTree> returned = returned(declared.get());
    return returned.isEmpty() ? MANY : ofReturned(returned);
  }

  private boolean isOverridable(Symbol method) {
    return !method.isStatic()
        && !method.isPrivate()
        && !method.getModifiers().contains(Modifier.FINAL)
        && !method.owner.getModifiers().contains(Modifier.FINAL);
  }
}
