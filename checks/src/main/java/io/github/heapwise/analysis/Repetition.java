package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;

/**
 * Whether code runs once in the life of a class, or of the one instance of a class, or again and
 * again.
 *
 * <p>Once: initialisers; {@code main}; methods that are named or annotated as a start is; tests and
 * benchmarks, whose JVM does not live on; private methods that only such code calls; the
 * constructor of an enum, and of a class whose objects only such code creates; what a parameter is
 * asked for that only such code sets; what is done under {@code if (!done)} or when a field is
 * still null or empty. A loop in any of it has an end.
 */
public final class Repetition {
  /** Simple names, whichever package they are of. */
  private static final Set<String> STARTING =
      Set.of(
          "After",
          "AfterAll",
          "AfterClass",
          "AfterEach",
          "Autowired",
          "Bean",
          "Before",
          "BeforeAll",
          "BeforeClass",
          "BeforeEach",
          "BeforeMethod",
          "Benchmark",
          "Inject",
          "Initializer",
          "ParameterizedTest",
          "PostConstruct",
          "RepeatedTest",
          "Setup",
          "Test");

  private static final Set<String> TESTING =
      Set.of("Benchmark", "ParameterizedTest", "RepeatedTest", "State", "Test");

  private static final Pattern STARTING_NAME =
      Pattern.compile(
          "(?:init|initiali[sz]e|set[uU]p|bootstrap|preload|prepopulate)(?:[A-Z_].*)?"
              + "|main|start|startup|onStartup|contextInitialized|afterPropertiesSet|onLoad");

  /** Called once for each part of the program, whatever they get. */
  private static final Pattern CONFIGURING_NAME =
      Pattern.compile(
          "configure(?:[A-Z_].*)?|postProcess.*"
              + "|(?:load|register|add|create|build|populate)(?:Defaults?|Built[iI]ns?)"
              + "(?:[A-Z].*)?");

  private static final List<String> KEYS =
      List.of("java.lang.CharSequence", "java.lang.Number", "java.util.UUID");

  /** Classes of which programs have one object, if they are theirs. */
  private static final Pattern OF_PROGRAM =
      Pattern.compile(".*(?:Application|Bootstrap|Controller|Manager|Module|Plugin|Server)");

  private static final String ATOMIC_FLAG = "java.util.concurrent.atomic.AtomicBoolean";

  private final FileIndex index;
  private final VisitorState state;
  private final boolean isStatic;
  private final Set<Object> seen = new HashSet<>();

  /** The parameters that say what is added. */
  private final Set<VarSymbol> given;

  private Repetition(boolean isStatic, Set<VarSymbol> given, FileIndex index, VisitorState state) {
    this.isStatic = isStatic;
    this.given = given;
    this.index = index;
    this.state = state;
  }

  /**
   * Whether the code at the end of {@code path} may run any number of times.
   *
   * @param isStatic whether what it works on belongs to the class; else to the only instance, so
   *     that constructors run once
   */
  public static boolean isPossible(
      TreePath path, boolean isStatic, FileIndex index, VisitorState state) {
    return !isTest(path)
        && new Repetition(isStatic, given(path, index.uses(), state), index, state)
            .isRepeated(path);
  }

  /**
   * Whether the code runs only when a field of its object, or of its class, is not yet set,
   * whatever calls its method.
   */
  public static boolean isForFirstTime(TreePath path, FileIndex index, VisitorState state) {
    Repetition repetition = new Repetition(false, Set.of(), index, state);
    TreePath below = path;
    for (TreePath at = path.getParentPath();
        at != null
            && !(at.getLeaf() instanceof MethodTree)
            && !(at.getLeaf() instanceof LambdaExpressionTree);
        below = at, at = at.getParentPath()) {
      if (repetition.isFirstTime(at.getLeaf(), below.getLeaf())) {
        return true;
      }
    }
    return false;
  }

  /** The strings and numbers among the parameters that a key or element is made of. */
  private static Set<VarSymbol> given(TreePath addition, Uses uses, VisitorState state) {
    Set<VarSymbol> given = new HashSet<>();
    List<? extends ExpressionTree> arguments =
        addition.getLeaf() instanceof MethodInvocationTree
            ? ((MethodInvocationTree) addition.getLeaf()).getArguments()
            : List.of();
    if (!arguments.isEmpty()) {
      Code.anyMatch(
          arguments.get(0),
          tree -> {
            VarSymbol variable = Code.variableOf(tree);
            if (variable != null
                && variable.getKind() == ElementKind.PARAMETER
                && (variable.type.isPrimitive()
                    || KEYS.stream().anyMatch(each -> Code.isSubtype(variable.type, each, state)))
                && uses.isNeverAssigned(variable)) {
              given.add(variable);
            }
            return false;
          });
    }
    return given;
  }

  /** Whether the method is called as a start is, and does not get what is added from its caller. */
  private boolean isStart(MethodSymbol method) {
    return CONFIGURING_NAME.matcher(method.name).matches()
        || STARTING_NAME.matcher(method.name).matches()
            && method.params().stream().noneMatch(given::contains);
  }

  /** Whether a test in {@code tree} lets {@code part} of it run the first time only. */
  private boolean isFirstTime(Tree tree, Tree part) {
    return tree instanceof IfTree
            && ((IfTree) tree).getThenStatement() == part
            && isFirstTime(((IfTree) tree).getCondition(), true)
        || tree instanceof BlockTree && isLeftBefore((BlockTree) tree, part);
  }

  /** Whether the code is of a class with tests or benchmarks, or one within. */
  private static boolean isTest(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree
          && (hasAnnotation(((ClassTree) at.getLeaf()).getModifiers().getAnnotations(), TESTING)
              || ((ClassTree) at.getLeaf())
                  .getMembers().stream()
                      .filter(MethodTree.class::isInstance)
                      .map(member -> ((MethodTree) member).getModifiers().getAnnotations())
                      .anyMatch(annotations -> hasAnnotation(annotations, TESTING)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRepeated(TreePath path) {
    Map<VarSymbol, Boolean> flags = new HashMap<>();
    TreePath below = path;
    for (TreePath at = path.getParentPath(); at != null; below = at, at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (isFirstTime(tree, below.getLeaf())) {
        return false;
      }
      if (tree instanceof IfTree && ((IfTree) tree).getCondition() != below.getLeaf()) {
        boolean isThen = ((IfTree) tree).getThenStatement() == below.getLeaf();
        addFlag(flags, ((IfTree) tree).getCondition(), isThen);
      }
      if (tree instanceof LambdaExpressionTree && !runsAtOnce(at)) {
        return !isArgumentInInitializer(at) || hasMethodAround(at);
      }
      if (tree instanceof MethodTree) {
        return isRepeated(at, (MethodTree) tree, flags);
      }
      if (tree instanceof ClassTree) {
        return !isStaticMember(below.getLeaf()) && isCreatedRepeatedly(at);
      }
    }
    return false;
  }

  private boolean runsAtOnce(TreePath lambda) {
    return RunsAtOnce.is(lambda, state);
  }

  private static boolean hasMethodAround(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code static { all().forEach(x -> …); }}, whatever the method is: it gets the function now.
   */
  private static boolean isArgumentInInitializer(TreePath lambda) {
    TreePath at = lambda.getParentPath();
    while (at != null && at.getLeaf() instanceof ExpressionTree) {
      at = at.getParentPath();
    }
    return lambda.getParentPath().getLeaf() instanceof MethodInvocationTree
        && at != null
        && !(at.getLeaf() instanceof VariableTree
            && Code.symbolOf(at.getLeaf()) != null
            && Code.symbolOf(at.getLeaf()).getKind() == ElementKind.FIELD);
  }

  private static boolean isStaticMember(Tree member) {
    return member instanceof BlockTree
        ? ((BlockTree) member).isStatic()
        : Code.symbolOf(member) != null && Code.symbolOf(member).isStatic();
  }

  /** Adds the parameter that must be {@code wanted} for the condition to be so. */
  private void addFlag(Map<VarSymbol, Boolean> flags, ExpressionTree condition, boolean wanted) {
    ExpressionTree tree = ASTHelpers.stripParentheses(condition);
    if (tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      addFlag(flags, ((UnaryTree) tree).getExpression(), !wanted);
      return;
    }
    VarSymbol variable = Code.variableOf(tree);
    if (variable != null
        && variable.getKind() == ElementKind.PARAMETER
        && variable.type.hasTag(TypeTag.BOOLEAN)
        && index.uses().isNeverAssigned(variable)) {
      flags.put(variable, wanted);
    }
  }

  private boolean isRepeated(TreePath path, MethodTree tree, Map<VarSymbol, Boolean> flags) {
    Symbol symbol = Code.symbolOf(tree);
    if (!(symbol instanceof MethodSymbol) || !seen.add(List.of(symbol, flags))) {
      return false;
    }
    MethodSymbol method = (MethodSymbol) symbol;
    if (hasAnnotation(tree.getModifiers().getAnnotations(), STARTING)) {
      return false;
    }
    boolean isOfEnum = method.owner.getKind() == ElementKind.ENUM;
    if (method.isConstructor() && (!isStatic || isOfEnum || !method.isPrivate())) {
      return isCreatedRepeatedly(path.getParentPath());
    }
    if (method.isPrivate()) {
      return !isStartOfProgram(method)
          && callsOf(method)
              .filter(call -> isPassed(call, method, flags))
              .anyMatch(this::isCalledRepeatedly);
    }
    return !isStart(method);
  }

  private Stream<TreePath> callsOf(MethodSymbol method) {
    Stream<TreePath> calls = index.calls().of(method).stream();
    return method.isConstructor()
        ? Stream.concat(
            calls.filter(call -> call.getLeaf() instanceof MethodInvocationTree),
            index.instances().of(method.owner).stream()
                .filter(
                    creation ->
                        Code.symbolOf(creation.getLeaf()) != null
                            && Code.symbolOf(creation.getLeaf()).baseSymbol() == method))
        : calls;
  }

  /** Whether the call may bring the flags with which the code in question runs. */
  private static boolean isPassed(
      TreePath call, MethodSymbol method, Map<VarSymbol, Boolean> flags) {
    List<? extends ExpressionTree> arguments =
        call.getLeaf() instanceof MethodInvocationTree
            ? ((MethodInvocationTree) call.getLeaf()).getArguments()
            : call.getLeaf() instanceof NewClassTree
                ? ((NewClassTree) call.getLeaf()).getArguments()
                : List.of();
    for (int i = 0; i < arguments.size() && i < method.getParameters().size(); i++) {
      Boolean wanted = flags.get(method.getParameters().get(i));
      Boolean given = ASTHelpers.constValue(arguments.get(i), Boolean.class);
      if (wanted != null && given != null && !wanted.equals(given)) {
        return false;
      }
    }
    return true;
  }

  /** {@code init()} that the constructor of a class calls of which the program has one object. */
  private boolean isStartOfProgram(MethodSymbol method) {
    List<TreePath> calls = index.calls().of(method);
    return OF_PROGRAM.matcher(method.owner.getSimpleName()).matches()
        && isStart(method)
        && !calls.isEmpty()
        && calls.stream()
            .map(call -> Custody.functionAround(call).getLeaf())
            .allMatch(
                function ->
                    function instanceof MethodTree
                        && ((MethodTree) function).getReturnType() == null);
  }

  /** A reference to a method may be called by anybody. */
  private boolean isCalledRepeatedly(TreePath call) {
    return call.getLeaf() instanceof MemberReferenceTree
        ? !runsAtOnce(call) && (hasMethodAround(call) || !isArgumentInInitializer(call))
            || isRepeated(call)
        : isRepeated(call);
  }

  /** Whether the class at the end of {@code path} may have any number of objects. */
  private boolean isCreatedRepeatedly(TreePath path) {
    Symbol type = Code.symbolOf(path.getLeaf());
    if (!isStatic || type == null || type.getKind() == ElementKind.ENUM) {
      return false;
    }
    boolean isOfFile =
        type.isPrivate()
            || type.name.isEmpty()
            || constructorsOf(type).stream().allMatch(Symbol::isPrivate);
    if (!isOfFile) {
      return true;
    }
    if (!seen.add(type)) {
      return false;
    }
    return type.name.isEmpty()
        ? isRepeated(path)
        : index.instances().of(type).stream().anyMatch(this::isRepeated);
  }

  private static List<Symbol> constructorsOf(Symbol type) {
    List<Symbol> constructors = new ArrayList<>();
    type.members().getSymbols(Symbol::isConstructor).forEach(constructors::add);
    return constructors;
  }

  private static boolean hasAnnotation(
      List<? extends AnnotationTree> annotations, Set<String> names) {
    return annotations.stream()
        .map(AnnotationTree::getAnnotationType)
        .map(
            type ->
                type instanceof IdentifierTree
                    ? ((IdentifierTree) type).getName().toString()
                    : type instanceof MemberSelectTree
                        ? ((MemberSelectTree) type).getIdentifier().toString()
                        : "")
        .anyMatch(names::contains);
  }

  /** Whether an earlier statement of the block returns unless this is the first time. */
  private boolean isLeftBefore(BlockTree block, Tree statement) {
    for (StatementTree each : block.getStatements()) {
      if (each == statement) {
        return false;
      }
      if (each instanceof IfTree
          && ((IfTree) each).getElseStatement() == null
          && leaves(((IfTree) each).getThenStatement())
          && isFirstTime(((IfTree) each).getCondition(), false)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leaves(StatementTree statement) {
    StatementTree last =
        statement instanceof BlockTree && !((BlockTree) statement).getStatements().isEmpty()
            ? ((BlockTree) statement)
                .getStatements()
                .get(((BlockTree) statement).getStatements().size() - 1)
            : statement;
    return last.getKind() == Tree.Kind.RETURN || last.getKind() == Tree.Kind.THROW;
  }

  /**
   * Whether the condition has the value {@code wanted} the first time only: a field is null or
   * empty, a flag is not yet set.
   */
  private boolean isFirstTime(ExpressionTree condition, boolean wanted) {
    ExpressionTree tree = ASTHelpers.stripParentheses(condition);
    switch (tree.getKind()) {
      case LOGICAL_COMPLEMENT:
        return isFirstTime(((UnaryTree) tree).getExpression(), !wanted);
      case CONDITIONAL_AND:
      case CONDITIONAL_OR:
        return wanted == (tree.getKind() == Tree.Kind.CONDITIONAL_AND)
            && (isFirstTime(((BinaryTree) tree).getLeftOperand(), wanted)
                || isFirstTime(((BinaryTree) tree).getRightOperand(), wanted));
      case EQUAL_TO:
      case NOT_EQUAL_TO:
        return wanted == (tree.getKind() == Tree.Kind.EQUAL_TO)
            && isNothing(((BinaryTree) tree).getRightOperand())
            && isOfField(((BinaryTree) tree).getLeftOperand());
      case GREATER_THAN:
        return !wanted
            && isNothing(((BinaryTree) tree).getRightOperand())
            && isOfField(((BinaryTree) tree).getLeftOperand());
      case METHOD_INVOCATION:
        return isFirstTime((MethodInvocationTree) tree, wanted);
      default:
        return !wanted && isFlag(tree);
    }
  }

  private boolean isFirstTime(MethodInvocationTree call, boolean wanted) {
    ExpressionTree receiver = Code.receiverOf(call);
    VarSymbol field = receiver == null ? null : Code.variableOf(receiver);
    if (!livesAsLong(field)) {
      return false;
    }
    return switch (Code.nameOf(call)) {
      case "isEmpty", "compareAndSet" -> wanted;
      case "get", "getAndSet" -> !wanted && Code.isClass(field.type, ATOMIC_FLAG);
      default -> false;
    };
  }

  /** Whether it is a field of the class, where that is what counts, or else of the instance. */
  private boolean livesAsLong(VarSymbol tested) {
    VarSymbol variable = fieldOf(tested);
    return variable != null
        && variable.getKind() == ElementKind.FIELD
        && (variable.isStatic() || !isStatic);
  }

  /** The field that a local has been read from, as in {@code Data data = this.data;}. */
  private VarSymbol fieldOf(VarSymbol variable) {
    return variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE
        ? index
            .uses()
            .declaration(variable)
            .map(path -> Code.variableOf(((VariableTree) path.getLeaf()).getInitializer()))
            .orElse(variable)
        : variable;
  }

  private static boolean isNothing(ExpressionTree tree) {
    return ASTHelpers.stripParentheses(tree).getKind() == Tree.Kind.NULL_LITERAL
        || Integer.valueOf(0).equals(ASTHelpers.constValue(tree, Integer.class));
  }

  private boolean isOfField(ExpressionTree expression) {
    ExpressionTree tree = ASTHelpers.stripParentheses(expression);
    if (tree instanceof MethodInvocationTree) {
      MethodInvocationTree call = (MethodInvocationTree) tree;
      return Set.of("size", "length").contains(Code.nameOf(call))
          && Code.receiverOf(call) != null
          && isOfField(Code.receiverOf(call));
    }
    return livesAsLong(Code.variableOf(tree));
  }

  private boolean isFlag(ExpressionTree tree) {
    VarSymbol variable = Code.variableOf(tree);
    return livesAsLong(variable)
        && variable.type.hasTag(TypeTag.BOOLEAN)
        && index.uses().values(variable).stream()
            .anyMatch(
                value ->
                    Boolean.TRUE.equals(
                        ASTHelpers.constValue((ExpressionTree) value.getLeaf(), Boolean.class)));
  }
}
