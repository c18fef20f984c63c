package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.suppliers.Supplier;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;

/**
 * Small questions about trees that never fail, whatever javac could not resolve: in a scan without
 * class path symbols and types may be missing or erroneous.
 */
public final class Code {
  private static final Map<String, Supplier<Optional<Type>>> TYPES = new ConcurrentHashMap<>();

  private Code() {}

  /** The name of the method that is called, an empty string for {@code f().<T>new}-like trees. */
  public static String nameOf(MethodInvocationTree call) {
    Tree select = call.getMethodSelect();
    return select instanceof MemberSelectTree
        ? ((MemberSelectTree) select).getIdentifier().toString()
        : select instanceof IdentifierTree ? ((IdentifierTree) select).getName().toString() : "";
  }

  /** What the method is called on; null if nothing is written before its name. */
  public static ExpressionTree receiverOf(MethodInvocationTree call) {
    Tree select = call.getMethodSelect();
    return select instanceof MemberSelectTree
        ? ASTHelpers.stripParentheses(((MemberSelectTree) select).getExpression())
        : null;
  }

  /** The type of what the method is called on; null if nothing is written there or unknown. */
  public static Type receiverType(MethodInvocationTree call) {
    ExpressionTree receiver = receiverOf(call);
    return receiver == null ? null : typeOf(receiver);
  }

  /** The call whose receiver is the expression at the end of {@code path}, if it is one. */
  public static Optional<TreePath> callOn(TreePath path) {
    TreePath select = path.getParentPath();
    TreePath call = select.getParentPath();
    return select.getLeaf() instanceof MemberSelectTree
            && ((MemberSelectTree) select.getLeaf()).getExpression() == path.getLeaf()
            && call.getLeaf() instanceof MethodInvocationTree
            && ((MethodInvocationTree) call.getLeaf()).getMethodSelect() == select.getLeaf()
        ? Optional.of(call)
        : Optional.empty();
  }

  /** The symbol that the tree declares or names; null if javac did not resolve it. */
  public static Symbol symbolOf(Tree tree) {
    if (tree instanceof JCTree.JCVariableDecl) {
      return ((JCTree.JCVariableDecl) tree).sym;
    }
    if (tree instanceof JCTree.JCMethodDecl) {
      return ((JCTree.JCMethodDecl) tree).sym;
    }
    if (tree instanceof JCTree.JCClassDecl) {
      return ((JCTree.JCClassDecl) tree).sym;
    }
    if (tree instanceof JCTree.JCMethodInvocation) {
      return symbolOf(((JCTree.JCMethodInvocation) tree).meth);
    }
    if (tree instanceof JCTree.JCNewClass) {
      return ((JCTree.JCNewClass) tree).constructor;
    }
    if (tree instanceof JCTree.JCIdent) {
      return ((JCTree.JCIdent) tree).sym;
    }
    if (tree instanceof JCTree.JCFieldAccess) {
      return ((JCTree.JCFieldAccess) tree).sym;
    }
    if (tree instanceof JCTree.JCMemberReference) {
      return ((JCTree.JCMemberReference) tree).sym;
    }
    return tree instanceof JCTree.JCParens ? symbolOf(((JCTree.JCParens) tree).expr) : null;
  }

  /** The variable that the tree declares or names; null if it is none or was not resolved. */
  public static VarSymbol variableOf(Tree tree) {
    Symbol symbol = symbolOf(tree);
    return symbol instanceof VarSymbol ? (VarSymbol) symbol : null;
  }

  /** Whether the symbol is a constant of an enum. */
  public static boolean isEnumConstant(Symbol symbol) {
    return symbol instanceof VarSymbol && symbol.getKind() == ElementKind.ENUM_CONSTANT;
  }

  /** How many constants the enum has. */
  public static int enumConstants(Symbol type) {
    int constants = 0;
    for (Symbol member : type.members().getSymbols(Code::isEnumConstant)) {
      constants += member.exists() ? 1 : 0;
    }
    return constants;
  }

  /** The type of the expression; null if unknown or erroneous. */
  public static Type typeOf(Tree tree) {
    Type type = ((JCTree) tree).type;
    return type == null || type.isErroneous() ? null : type;
  }

  /** The value of a constant expression of an integral type, chars included. */
  public static Optional<Long> integer(ExpressionTree tree) {
    Object value = ASTHelpers.constValue(tree);
    if (value instanceof Character) {
      return Optional.of((long) (Character) value);
    }
    return value instanceof Integer
            || value instanceof Long
            || value instanceof Short
            || value instanceof Byte
        ? Optional.of(((Number) value).longValue())
        : Optional.empty();
  }

  /** Whether the call reads a component of a record: an accessor does no more, by contract. */
  public static boolean isRecordAccessor(MethodInvocationTree call) {
    Symbol method = symbolOf(call);
    return method != null
        && receiverOf(call) != null
        && call.getArguments().isEmpty()
        && method.owner instanceof ClassSymbol
        && ((ClassSymbol) method.owner)
            .getRecordComponents().stream()
                .anyMatch(component -> component.getSimpleName() == method.name);
  }

  /** Whether the expression has the type {@link String}. */
  public static boolean isString(Tree tree, VisitorState state) {
    Type type = typeOf(tree);
    return type != null && type.tsym == state.getSymtab().stringType.tsym;
  }

  /** Whether {@code type} is {@code qualifiedName} or a subtype, type arguments ignored. */
  public static boolean isSubtype(Type type, String qualifiedName, VisitorState state) {
    if (type == null || type.isErroneous() || type.isPrimitive() || type.hasTag(TypeTag.NONE)) {
      return false;
    }
    return typeNamed(qualifiedName, state)
        .filter(wanted -> ASTHelpers.isSubtype(type, wanted, state))
        .isPresent();
  }

  /** Whether the elements of the array are objects: what makes it the arguments of a varargs. */
  public static boolean isArrayOfReferences(Type type) {
    return type instanceof Type.ArrayType && !((Type.ArrayType) type).elemtype.isPrimitive();
  }

  /** Whether {@code type} is exactly the class {@code qualifiedName}, type arguments ignored. */
  public static boolean isClass(Type type, String qualifiedName) {
    return type != null
        && type.tsym instanceof ClassSymbol
        && type.tsym.getQualifiedName().contentEquals(qualifiedName);
  }

  /**
   * The class named, if it is on the class path. Looked up once a javac run: Error Prone forgets
   * between two files that a class is missing.
   */
  public static Optional<Type> typeNamed(String qualifiedName, VisitorState state) {
    return TYPES
        .computeIfAbsent(
            qualifiedName,
            name -> VisitorState.memoize(each -> Optional.ofNullable(each.getTypeFromString(name))))
        .get(state);
  }

  /**
   * Whether the call is of {@code method} and its receiver, or the class that declares it, is a
   * subtype of {@code type}; the cheap comparison of names comes first.
   */
  public static boolean isCallOf(Tree tree, String type, String method, VisitorState state) {
    if (!(tree instanceof MethodInvocationTree)
        || !nameOf((MethodInvocationTree) tree).equals(method)) {
      return false;
    }
    Symbol symbol = symbolOf(tree);
    return symbol instanceof Symbol.MethodSymbol && isSubtype(symbol.owner.type, type, state);
  }

  /** Whether the reference is {@code Type::method}, {@code type} being who declares it. */
  public static boolean isReferenceTo(Tree tree, String type, String method) {
    return tree instanceof MemberReferenceTree
        && ((MemberReferenceTree) tree).getName().contentEquals(method)
        && symbolOf(tree) != null
        && isClass(symbolOf(tree).owner.type, type);
  }

  /** Whether the code is the condition of an {@code assert}, which runs with {@code -ea} alone. */
  public static boolean isInAssertion(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof AssertTree) {
        return true;
      }
      if (at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof ClassTree) {
        return false;
      }
    }
    return false;
  }

  /** The member of the innermost class around that holds the code. */
  public static Tree memberAround(TreePath path) {
    TreePath at = path;
    while (!(at.getParentPath().getLeaf() instanceof ClassTree)) {
      at = at.getParentPath();
    }
    return at.getLeaf();
  }

  /** Whether nobody takes the value: a statement, or the body of a lambda that returns nothing. */
  public static boolean isDiscarded(TreePath expression, VisitorState state) {
    Tree parent = expression.getParentPath().getLeaf();
    if (!(parent instanceof LambdaExpressionTree)) {
      return parent instanceof ExpressionStatementTree;
    }
    Type type = typeOf(parent);
    // Of an argument of a method that was not found, the type is none.
    return type != null
        && type.tsym != null
        && state.getTypes().isFunctionalInterface(type)
        && state.getTypes().findDescriptorType(type).getReturnType().hasTag(TypeTag.VOID);
  }

  /** What the lambda returns: its body, or that of a block with nothing but a return. */
  public static Optional<ExpressionTree> resultOf(LambdaExpressionTree lambda) {
    Tree body = lambda.getBody();
    if (body instanceof BlockTree && ((BlockTree) body).getStatements().size() == 1) {
      Tree only = ((BlockTree) body).getStatements().get(0);
      body = only instanceof ReturnTree ? ((ReturnTree) only).getExpression() : only;
    }
    return body instanceof ExpressionTree
        ? Optional.of(ASTHelpers.stripParentheses((ExpressionTree) body))
        : Optional.empty();
  }

  /** Whether the tree or one in it, lambdas and classes included, satisfies the condition. */
  public static boolean anyMatch(Tree tree, Predicate<Tree> condition) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean scan(Tree each, Void unused) {
            return each != null
                && (condition.test(each) || Boolean.TRUE.equals(super.scan(each, unused)));
          }

          @Override
          public Boolean reduce(Boolean first, Boolean second) {
            return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
          }
        }.scan(tree, null));
  }
}
