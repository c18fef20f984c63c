package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is the same in two objects whenever {@code equals} calls them equal: the members that each
 * of its ways to {@code true} compares. Where one way leaves a member out (a wildcard, a pair in
 * either order, a tolerance), the member is not among them: what {@code hashCode} makes of the
 * others is the same for equal objects in any case.
 */
public final class EqualState {
  /** How two values are compared. */
  public enum By {
    /** {@code equals}, {@code ==}, or the bits of a floating-point number. */
    VALUE,
    /**
     * Equal may be what has other hash codes: {@code ==} of 0.0 and -0.0, an {@code EqualsBuilder}
     * and what it makes of arrays and decimal numbers behind a wider type.
     */
    LOOSE,
    /** {@code Arrays.equals}. */
    ELEMENTS,
    /** {@code Arrays.deepEquals}. */
    DEEP
  }

  /**
   * A field, or what a method without parameters returns.
   *
   * @param text as {@code equals} writes it for this object
   * @param symbol the field, or the method if it does more than to return one
   */
  public record Member(String text, Symbol symbol, Type type, By by) {}

  /** A member of one of the two objects; a path is the names of fields and methods, joined. */
  private record Side(boolean isThis, String path, ExpressionTree tree, Symbol symbol, Type type) {}

  /** What holds; null members mean that the code is never reached, so that anything does. */
  private record Facts(Map<String, Member> equal, Set<String> nulls, boolean isVoid) {
    static final Facts NONE = new Facts(Map.of(), Set.of(), false);
    static final Facts NEVER = new Facts(Map.of(), Set.of(), true);

    Facts and(Facts other) {
      if (isVoid || other.isVoid) {
        return NEVER;
      }
      Map<String, Member> equal = new LinkedHashMap<>(this.equal);
      other.equal.forEach(equal::putIfAbsent);
      Set<String> nulls = new HashSet<>(this.nulls);
      nulls.addAll(other.nulls);
      return new Facts(equal, nulls, false);
    }

    Facts or(Facts other) {
      if (isVoid || other.isVoid) {
        return isVoid ? other : this;
      }
      Map<String, Member> equal = new LinkedHashMap<>();
      both(this, other, equal);
      both(other, this, equal);
      Set<String> nulls = new HashSet<>(this.nulls);
      nulls.retainAll(other.nulls);
      return new Facts(equal, nulls, false);
    }

    private static void both(Facts one, Facts other, Map<String, Member> into) {
      one.equal.forEach(
          (path, member) -> {
            if (other.equal.containsKey(path) || other.areNull(path)) {
              into.putIfAbsent(path, member);
            }
          });
    }

    /** Two nulls are equal. */
    private boolean areNull(String path) {
      return nulls.contains("this." + path) && nulls.contains("other." + path);
    }
  }

  private final ClassTree type;
  private final Uses uses;
  private final VisitorState state;
  private final Set<Symbol> others = new HashSet<>();
  private final Set<MethodTree> entered = new HashSet<>();
  private Facts whenTrue = Facts.NEVER;
  private boolean callsSuper;

  private EqualState(ClassTree type, Uses uses, VisitorState state) {
    this.type = type;
    this.uses = uses;
    this.state = state;
  }

  /** What the {@code equals} that javac makes for the record {@code type} compares. */
  public static List<Member> ofRecord(ClassTree type) {
    List<Member> members = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      VarSymbol field = member instanceof VariableTree ? Code.variableOf(member) : null;
      if (field != null && !field.isStatic()) {
        members.add(new Member(field.name.toString(), field, field.type, By.VALUE));
      }
    }
    return members;
  }

  /** What {@code equals(Object)}, a method of the class {@code type} with a body, compares. */
  public static EqualState of(MethodTree equals, ClassTree type, Uses uses, VisitorState state) {
    EqualState found = new EqualState(type, uses, state);
    found.whenTrue = found.ofMethod(equals);
    return found;
  }

  /** In the order of the source. */
  public List<Member> members() {
    return List.copyOf(whenTrue.equal.values());
  }

  /** Whether {@code super.equals} is asked too. */
  public boolean callsSuper() {
    return callsSuper;
  }

  private Facts ofMethod(MethodTree method) {
    if (!entered.add(method) || method.getBody() == null) {
      return Facts.NONE;
    }
    others.add(Code.symbolOf(method.getParameters().get(0)));
    Facts before = whenTrue;
    whenTrue = Facts.NEVER;
    run(method.getBody().getStatements(), Facts.NONE);
    Facts result = whenTrue;
    whenTrue = before;
    return result;
  }

  /** What holds behind the statements; their returns are noted in {@link #whenTrue}. */
  private Facts run(List<? extends StatementTree> statements, Facts before) {
    Facts now = before;
    for (StatementTree statement : statements) {
      now = run(statement, now);
    }
    return now;
  }

  private Facts run(StatementTree statement, Facts before) {
    if (before.isVoid) {
      return before;
    }
    if (statement instanceof BlockTree) {
      return run(((BlockTree) statement).getStatements(), before);
    }
    if (statement instanceof IfTree) {
      IfTree test = (IfTree) statement;
      Facts then = run(test.getThenStatement(), before.and(when(test.getCondition(), true)));
      Facts otherwise = before.and(when(test.getCondition(), false));
      return then.or(
          test.getElseStatement() == null ? otherwise : run(test.getElseStatement(), otherwise));
    }
    if (statement instanceof ReturnTree) {
      whenTrue = whenTrue.or(before.and(when(((ReturnTree) statement).getExpression(), true)));
      return Facts.NEVER;
    }
    if (statement instanceof ThrowTree) {
      return Facts.NEVER;
    }
    if (statement instanceof TryTree && ((TryTree) statement).getFinallyBlock() == null) {
      Facts after = run(((TryTree) statement).getBlock(), before);
      for (CatchTree each : ((TryTree) statement).getCatches()) {
        after = after.or(run(each.getBlock(), before));
      }
      return after;
    }
    if (!(statement instanceof VariableTree) && !(statement instanceof ExpressionStatementTree)) {
      Code.anyMatch(statement, tree -> tree instanceof ReturnTree && noteReturn(tree, before));
    }
    return before;
  }

  private boolean noteReturn(Tree tree, Facts before) {
    whenTrue = whenTrue.or(before.and(when(((ReturnTree) tree).getExpression(), true)));
    return false;
  }

  /** What holds whenever the condition has the value {@code wanted}. */
  private Facts when(ExpressionTree condition, boolean wanted) {
    ExpressionTree tree = ASTHelpers.stripParentheses(condition);
    switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT:
        return when(((UnaryTree) tree).getExpression(), !wanted);
      case BOOLEAN_LITERAL:
        return ((LiteralTree) tree).getValue().equals(wanted) ? Facts.NONE : Facts.NEVER;
      case CONDITIONAL_AND:
      case CONDITIONAL_OR:
      case AND:
      case OR:
        boolean isAnd =
            tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.AND;
        Facts left = when(((BinaryTree) tree).getLeftOperand(), wanted);
        Facts right = when(((BinaryTree) tree).getRightOperand(), wanted);
        return isAnd == wanted ? left.and(right) : left.or(right);
      case CONDITIONAL_EXPRESSION:
        ConditionalExpressionTree choice = (ConditionalExpressionTree) tree;
        return when(choice.getCondition(), true)
            .and(when(choice.getTrueExpression(), wanted))
            .or(when(choice.getCondition(), false).and(when(choice.getFalseExpression(), wanted)));
      case EQUAL_TO:
      case NOT_EQUAL_TO:
        return compared((BinaryTree) tree, (tree.getKind() == Tree.Kind.EQUAL_TO) == wanted);
      case INSTANCE_OF:
        noteBinding((InstanceOfTree) tree);
        return Facts.NONE;
      case METHOD_INVOCATION:
        return called((MethodInvocationTree) tree, wanted);
      case IDENTIFIER:
        return initialValue(tree).map(value -> when(value, wanted)).orElse(Facts.NONE);
      default:
        return Facts.NONE;
    }
  }

  private void noteBinding(InstanceOfTree tree) {
    if (isOther(tree.getExpression()) && tree.getPattern() instanceof BindingPatternTree) {
      others.add(Code.symbolOf(((BindingPatternTree) tree.getPattern()).getVariable()));
    }
  }

  private Facts compared(BinaryTree tree, boolean isSame) {
    ExpressionTree left = ASTHelpers.stripParentheses(tree.getLeftOperand());
    ExpressionTree right = ASTHelpers.stripParentheses(tree.getRightOperand());
    if (!isSame) {
      return Facts.NONE;
    }
    if (LockKey.isThis(left) && isOther(right) || LockKey.isThis(right) && isOther(left)) {
      return Facts.NEVER;
    }
    if (left.getKind() == Tree.Kind.NULL_LITERAL || right.getKind() == Tree.Kind.NULL_LITERAL) {
      return side(left.getKind() == Tree.Kind.NULL_LITERAL ? right : left)
          .map(side -> new Facts(Map.of(), Set.of(name(side)), false))
          .orElse(Facts.NONE);
    }
    Integer zero = ASTHelpers.constValue(right, Integer.class);
    if (zero != null && zero == 0 && left instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) left;
      Symbol method = Code.symbolOf(call);
      boolean isCompare =
          Code.nameOf(call).equals("compare")
              && call.getArguments().size() == 2
              && method != null
              && method.owner.getQualifiedName().toString().startsWith("java.lang.");
      return isCompare
          ? pair(call.getArguments().get(0), call.getArguments().get(1), By.VALUE)
          : Facts.NONE;
    }
    ExpressionTree bits = bitsOf(left);
    if (bits != null && bitsOf(right) != null) {
      return pair(bits, bitsOf(right), By.VALUE);
    }
    Type type = Code.typeOf(left);
    boolean isFloating =
        type != null && (type.toString().equals("double") || type.toString().equals("float"));
    return pair(left, right, isFloating ? By.LOOSE : By.VALUE);
  }

  private static String name(Side side) {
    return (side.isThis() ? "this." : "other.") + side.path();
  }

  private static ExpressionTree bitsOf(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree
        && Set.of("doubleToLongBits", "floatToIntBits")
            .contains(Code.nameOf((MethodInvocationTree) tree))
        && ((MethodInvocationTree) tree).getArguments().size() == 1) {
      return ((MethodInvocationTree) tree).getArguments().get(0);
    }
    return null;
  }

  private Facts called(MethodInvocationTree call, boolean wanted) {
    String name = Code.nameOf(call);
    List<? extends ExpressionTree> arguments = call.getArguments();
    ExpressionTree receiver = Code.receiverOf(call);
    Symbol method = Code.symbolOf(call);
    if (!wanted || method == null) {
      return Facts.NONE;
    }
    if (name.equals("isEquals") && arguments.isEmpty()) {
      return appended(receiver);
    }
    if (arguments.size() == 2 && method.isStatic()) {
      String owner = method.owner.getQualifiedName().toString();
      boolean isEqual =
          (name.equals("equals") || name.equals("equal")) && owner.endsWith("Objects")
              || name.equals("equals") && owner.endsWith(".ObjectUtils");
      if (name.equals("nullSafeEquals") && owner.endsWith(".ObjectUtils")) {
        return pair(arguments.get(0), arguments.get(1), By.LOOSE);
      }
      return isEqual
          ? pair(arguments.get(0), arguments.get(1), By.VALUE)
          : owner.equals("java.util.Arrays") && name.equals("equals")
              ? pair(arguments.get(0), arguments.get(1), By.ELEMENTS)
              : owner.equals("java.util.Arrays") && name.equals("deepEquals")
                  ? pair(arguments.get(0), arguments.get(1), By.DEEP)
                  : Facts.NONE;
    }
    if (arguments.size() != 1) {
      return Facts.NONE;
    }
    if (isOther(arguments.get(0)) && (receiver == null || LockKey.isThis(receiver))) {
      return declared(method).map(this::ofMethod).orElse(Facts.NONE);
    }
    if (receiver instanceof IdentifierTree
        && ((IdentifierTree) receiver).getName().contentEquals("super")) {
      callsSuper |= name.equals("equals");
      return Facts.NONE;
    }
    return receiver != null && name.equals("equals")
        ? pair(receiver, arguments.get(0), By.VALUE)
        : Facts.NONE;
  }

  /** {@code new EqualsBuilder().append(f, o.f)…}. */
  private Facts appended(ExpressionTree chain) {
    Facts facts = Facts.NONE;
    ExpressionTree at = chain;
    List<MethodInvocationTree> calls = new ArrayList<>();
    while (at instanceof MethodInvocationTree) {
      calls.add(0, (MethodInvocationTree) at);
      at = Code.receiverOf((MethodInvocationTree) at);
    }
    if (!(at instanceof NewClassTree)
        || !((NewClassTree) at).getIdentifier().toString().endsWith("EqualsBuilder")) {
      return Facts.NONE;
    }
    for (MethodInvocationTree call : calls) {
      callsSuper |= Code.nameOf(call).equals("appendSuper");
      if (Code.nameOf(call).equals("append") && call.getArguments().size() == 2) {
        Type type = Code.typeOf(call.getArguments().get(0));
        facts =
            facts.and(pair(call.getArguments().get(0), call.getArguments().get(1), built(type)));
      }
    }
    return facts;
  }

  private static By built(Type type) {
    if (type instanceof Type.ArrayType) {
      return ((Type.ArrayType) type).elemtype.isPrimitive() ? By.ELEMENTS : By.LOOSE;
    }
    return type == null
            || type.tsym == null
            || !type.isPrimitive()
                && !type.tsym.getQualifiedName().toString().startsWith("java.lang.")
            || List.of("java.lang.Object", "java.lang.Number", "java.lang.Comparable")
                .contains(type.tsym.getQualifiedName().toString())
        ? By.LOOSE
        : By.VALUE;
  }

  private Facts pair(ExpressionTree one, ExpressionTree two, By by) {
    Optional<Side> left = side(one);
    Optional<Side> right = side(two);
    if (left.isEmpty()
        || right.isEmpty()
        || left.get().isThis() == right.get().isThis()
        || !left.get().path().equals(right.get().path())
        || left.get().type() == null) {
      return Facts.NONE;
    }
    Side mine = left.get().isThis() ? left.get() : right.get();
    String text = state.getSourceForNode(mine.tree());
    Member member = new Member(text, mine.symbol(), mine.type(), by);
    return text == null ? Facts.NONE : new Facts(Map.of(mine.path(), member), Set.of(), false);
  }

  private Optional<Side> side(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    Symbol symbol = Code.symbolOf(tree);
    if (symbol == null) {
      return Optional.empty();
    }
    if (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      if (!call.getArguments().isEmpty()
          || symbol.isStatic()
          || symbol.name.contentEquals("getClass")) {
        return Optional.empty();
      }
      ExpressionTree receiver = Code.receiverOf(call);
      VarSymbol read = fieldReadBy(symbol).orElse(null);
      return read == null
          ? side(receiver, symbol.name + "()", tree, symbol)
          : side(receiver, read.name.toString(), tree, read);
    }
    if (!(symbol instanceof VarSymbol)) {
      return Optional.empty();
    }
    boolean isField = symbol.owner instanceof Symbol.ClassSymbol;
    if (!isField) {
      return initialValue(tree).flatMap(this::side);
    }
    if (symbol.isStatic()) {
      return Optional.empty();
    }
    return side(
        tree instanceof MemberSelectTree ? ((MemberSelectTree) tree).getExpression() : null,
        symbol.name.toString(),
        tree,
        symbol);
  }

  private Optional<Side> side(
      ExpressionTree owner, String name, ExpressionTree tree, Symbol symbol) {
    Type type = Code.typeOf(tree);
    if (owner == null || LockKey.isThis(owner)) {
      return symbol.owner == Code.symbolOf(this.type) || isInherited(symbol)
          ? Optional.of(new Side(true, name, tree, symbol, type))
          : Optional.empty();
    }
    if (isOther(owner)) {
      // Objects of other classes, equal by what they have in common, have their own hash codes.
      Type of = Code.typeOf(ASTHelpers.stripParentheses(owner));
      return of != null && of.tsym == Code.symbolOf(this.type)
          ? Optional.of(new Side(false, name, tree, symbol, type))
          : Optional.empty();
    }
    return side(owner)
        .map(side -> new Side(side.isThis(), side.path() + "." + name, tree, symbol, type));
  }

  private boolean isInherited(Symbol symbol) {
    Symbol mine = Code.symbolOf(type);
    return mine instanceof Symbol.ClassSymbol
        && symbol.owner instanceof Symbol.ClassSymbol
        && ((Symbol.ClassSymbol) mine).isSubClass(symbol.owner, state.getTypes());
  }

  /** The field that an accessor of the class returns. */
  private Optional<VarSymbol> fieldReadBy(Symbol method) {
    if (method instanceof MethodSymbol && method.owner == Code.symbolOf(type)) {
      Optional<MethodTree> declared = declared(method);
      if (declared.isEmpty()) {
        for (Tree member : type.getMembers()) {
          if (member instanceof VariableTree
              && ((VariableTree) member).getName() == method.name
              && type.getKind() == Tree.Kind.RECORD) {
            return Optional.ofNullable(Code.variableOf(member));
          }
        }
      }
      return declared
          .map(MethodTree::getBody)
          .filter(body -> body.getStatements().size() == 1)
          .map(body -> body.getStatements().get(0))
          .filter(ReturnTree.class::isInstance)
          .map(each -> ((ReturnTree) each).getExpression())
          .map(Code::variableOf)
          .filter(field -> field.owner == method.owner && !field.isStatic());
    }
    return Optional.empty();
  }

  private Optional<MethodTree> declared(Symbol method) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(each -> Code.symbolOf(each) == method && each.getParameters().size() <= 1)
        .findFirst();
  }

  /** What a local is set to, once and for all. */
  private Optional<ExpressionTree> initialValue(ExpressionTree tree) {
    VarSymbol local = Code.variableOf(tree);
    return local == null
            || local.owner instanceof Symbol.ClassSymbol
            || !uses.isNeverAssigned(local)
        ? Optional.empty()
        : uses.values(local).stream().map(path -> (ExpressionTree) path.getLeaf()).findFirst();
  }

  /** Whether the expression is the object that this one is compared with. */
  private boolean isOther(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof TypeCastTree) {
      return isOther(((TypeCastTree) tree).getExpression());
    }
    if (tree instanceof AssignmentTree) {
      return isOther(((AssignmentTree) tree).getExpression());
    }
    if (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      return Code.nameOf(call).equals("cast")
          && call.getArguments().size() == 1
          && isOther(call.getArguments().get(0));
    }
    VarSymbol variable = tree instanceof IdentifierTree ? Code.variableOf(tree) : null;
    if (variable == null || variable.owner instanceof Symbol.ClassSymbol) {
      return false;
    }
    if (others.contains(variable)) {
      return true;
    }
    List<TreePath> values = uses.values(variable);
    boolean isOther =
        !values.isEmpty()
            && values.stream().allMatch(value -> isOther((ExpressionTree) value.getLeaf()));
    if (isOther) {
      others.add(variable);
    }
    return isOther;
  }
}
