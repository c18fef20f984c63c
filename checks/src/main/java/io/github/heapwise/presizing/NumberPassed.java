package io.github.heapwise.presizing;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * What the number is that a function gets, where that is certainly no size: told by the method that
 * the function is passed to, by the name of the functional interface's parameter, or by every use
 * of the variable that holds the function.
 */
enum NumberPassed {
  KEY("key", "k", "key"),
  INDEX("index", "i", "index"),
  ELEMENT("element", "k", "each");

  private static final Set<String> KEYED =
      Set.of("computeIfAbsent", "getOrComputeIfAbsent", "getIfAbsentPutWithKey");

  private static final Set<String> TO_MAP =
      Set.of("toMap", "toConcurrentMap", "toUnmodifiableMap", "toImmutableMap");

  /** Stages of a stream that pass on what they get. */
  private static final Set<String> STAGES =
      Set.of(
          "asLongStream",
          "boxed",
          "distinct",
          "dropWhile",
          "filter",
          "limit",
          "onClose",
          "parallel",
          "peek",
          "sequential",
          "skip",
          "sorted",
          "stream",
          "parallelStream",
          "takeWhile",
          "unordered");

  private static final Pattern KEY_NAME =
      Pattern.compile("key|id|index|idx|.*[a-z0-9_](Key|Id|ID|Index|Idx)|.*_(key|id|index|idx)");

  /** Names of keys and of collections of them, and of what gives them. */
  private static final Pattern KEYS_NAME =
      Pattern.compile(
          "(key|id|idx)s?|index(es)?|indices|.*[a-z0-9_]((Key|Id|ID|Idx)s?|Index(es)?|Indices)"
              + "|.*_((key|id|idx)s?|index(es)?|indices)");

  private static final Pattern SIZE_NAME =
      Pattern.compile("(?i).*(capacit(y|ies)|sizes?|lengths?|counts?|expected.*)");

  private static final Pattern CAPACITY_NAME = Pattern.compile("(?i).*(capacit(y|ies)|expected.*)");

  private final String noun;
  private final List<String> parameterNames;

  NumberPassed(String noun, String... parameterNames) {
    this.noun = noun;
    this.parameterNames = List.of(parameterNames);
  }

  /** Names for the parameter of a lambda that gets the number, the best first. */
  List<String> parameterNames() {
    return parameterNames;
  }

  @Override
  public String toString() {
    return noun;
  }

  /** What the function at the end of {@code path} gets, if that is known and no size. */
  static Optional<NumberPassed> to(TreePath path, Uses uses, VisitorState state) {
    Optional<String> parameter = descriptorParameter(Code.typeOf(path.getLeaf()), state);
    if (parameter.filter(name -> SIZE_NAME.matcher(name).matches()).isPresent()) {
      return Optional.empty();
    }
    return parameter.filter(name -> KEY_NAME.matcher(name).matches()).isPresent()
        ? Optional.of(KEY)
        : new Search(uses, state).value(path);
  }

  /** The name of the only parameter of the interface's method, if its source is at hand. */
  private static Optional<String> descriptorParameter(Type type, VisitorState state) {
    if (type == null || type.tsym == null || !state.getTypes().isFunctionalInterface(type)) {
      return Optional.empty();
    }
    Symbol method = state.getTypes().findDescriptorSymbol(type.tsym);
    return method instanceof MethodSymbol && ((MethodSymbol) method).getParameters().size() == 1
        ? Optional.of(((MethodSymbol) method).getParameters().get(0).name.toString())
        : Optional.empty();
  }

  /** Follows the function from variable to variable. */
  private static final class Search {
    private final Uses uses;
    private final VisitorState state;
    private final Set<VarSymbol> seen = new HashSet<>();

    Search(Uses uses, VisitorState state) {
      this.uses = uses;
      this.state = state;
    }

    /** What the function gets that is the value of the expression at the end of {@code path}. */
    Optional<NumberPassed> value(TreePath path) {
      TreePath below = path;
      TreePath at = path.getParentPath();
      while (at.getLeaf() instanceof ParenthesizedTree
          || at.getLeaf() instanceof TypeCastTree
          || at.getLeaf() instanceof ConditionalExpressionTree
              && ((ConditionalExpressionTree) at.getLeaf()).getCondition() != below.getLeaf()) {
        below = at;
        at = at.getParentPath();
      }
      Tree tree = at.getLeaf();
      if (tree instanceof MethodInvocationTree) {
        MethodInvocationTree call = (MethodInvocationTree) tree;
        int position = call.getArguments().indexOf(below.getLeaf());
        return position < 0 ? Optional.empty() : argument(call, position, at);
      }
      if (tree instanceof NewClassTree) {
        int position = ((NewClassTree) tree).getArguments().indexOf(below.getLeaf());
        return position < 0 ? Optional.empty() : parameter(Code.symbolOf(tree), position);
      }
      if (tree instanceof VariableTree) {
        return variable(Code.variableOf(tree));
      }
      return tree instanceof AssignmentTree
              && ((AssignmentTree) tree).getExpression() == below.getLeaf()
          ? variable(Code.variableOf(((AssignmentTree) tree).getVariable()))
          : Optional.empty();
    }

    private Optional<NumberPassed> argument(
        MethodInvocationTree call, int position, TreePath path) {
      String name = Code.nameOf(call);
      List<? extends ExpressionTree> arguments = call.getArguments();
      Symbol method = Code.symbolOf(call);
      String owner = method == null ? "" : method.owner.getQualifiedName().toString();
      if (KEYED.contains(name) && arguments.size() == 2 && position == 1) {
        return isNamed(arguments.get(0), CAPACITY_NAME) ? Optional.empty() : Optional.of(KEY);
      }
      if (TO_MAP.contains(name) && position == 1 && isCollector(owner)) {
        return isNamed(sourceOfCollect(path), SIZE_NAME) ? Optional.empty() : Optional.of(ELEMENT);
      }
      if (owner.equals("java.util.Arrays")
          && (name.equals("setAll") || name.equals("parallelSetAll"))) {
        return Optional.of(INDEX);
      }
      if ((name.equals("mapToObj") || name.equals("map"))
          && owner.startsWith("java.util.stream.")) {
        return streamOf(call);
      }
      if (name.equals("map") && owner.equals("java.util.Optional")) {
        return isNamed(Code.receiverOf(call), KEYS_NAME) ? Optional.of(KEY) : Optional.empty();
      }
      return isCacheLoader(owner, name, position) ? Optional.of(KEY) : parameter(method, position);
    }

    private static boolean isCollector(String owner) {
      return owner.equals("java.util.stream.Collectors")
          || owner.startsWith("com.google.common.collect.");
    }

    private static boolean isCacheLoader(String owner, String name, int position) {
      return owner.startsWith("com.github.benmanes.caffeine.cache.")
              && (name.equals("get") && position == 1 || name.equals("build") && position == 0)
          || owner.equals("com.google.common.cache.CacheLoader") && name.equals("from");
    }

    /** What the collector collects: {@code keys} in {@code keys.stream().collect(toMap(…))}. */
    private static ExpressionTree sourceOfCollect(TreePath collector) {
      Tree parent = collector.getParentPath().getLeaf();
      return parent instanceof MethodInvocationTree
              && Code.receiverOf((MethodInvocationTree) parent) != null
          ? source(Code.receiverOf((MethodInvocationTree) parent))
          : null;
    }

    /** The expression that the stream is made from. */
    private static ExpressionTree source(ExpressionTree stream) {
      ExpressionTree at = ASTHelpers.stripParentheses(stream);
      while (at instanceof MethodInvocationTree
          && STAGES.contains(Code.nameOf((MethodInvocationTree) at))
          && Code.symbolOf(at) != null
          && !Code.symbolOf(at).isStatic()
          && Code.receiverOf((MethodInvocationTree) at) != null) {
        at = Code.receiverOf((MethodInvocationTree) at);
      }
      return at;
    }

    /** A stream of the numbers of a range, of the keys of a map, or of what is named so. */
    private Optional<NumberPassed> streamOf(MethodInvocationTree call) {
      if (Code.receiverOf(call) == null) {
        return Optional.empty();
      }
      ExpressionTree source = source(Code.receiverOf(call));
      if (Code.isCallOf(source, "java.util.stream.IntStream", "range", state)
          || Code.isCallOf(source, "java.util.stream.IntStream", "rangeClosed", state)) {
        return Optional.of(INDEX);
      }
      return Code.isCallOf(source, "java.util.Map", "keySet", state)
              || isNamed(source, KEYS_NAME)
              || isNamed(argumentOf(source), KEYS_NAME)
          ? Optional.of(KEY)
          : Optional.empty();
    }

    /** {@code ids} of {@code Arrays.stream(ids)}, {@code Order::id} of {@code map(Order::id)}. */
    private static ExpressionTree argumentOf(ExpressionTree source) {
      return source instanceof MethodInvocationTree
              && ((MethodInvocationTree) source).getArguments().size() == 1
              && Set.of("of", "stream", "map", "mapToInt", "mapToObj")
                  .contains(Code.nameOf((MethodInvocationTree) source))
          ? ((MethodInvocationTree) source).getArguments().get(0)
          : null;
    }

    /** What a method or constructor of this file gives to the function that it is passed. */
    private Optional<NumberPassed> parameter(Symbol method, int position) {
      if (!(method instanceof MethodSymbol)
          || ((MethodSymbol) method).isVarArgs()
          || ((MethodSymbol) method).getParameters().size() <= position) {
        return Optional.empty();
      }
      return variable(((MethodSymbol) method).getParameters().get(position));
    }

    /** What the function in a variable gets, if every use of it is in this file and tells. */
    private Optional<NumberPassed> variable(VarSymbol variable) {
      boolean isKnown =
          variable != null
              && uses.declaration(variable).isPresent()
              && (variable.getKind() != ElementKind.FIELD || isHidden(variable))
              && !SIZE_NAME.matcher(variable.name).matches()
              && seen.add(variable);
      if (!isKnown) {
        return Optional.empty();
      }
      Optional<NumberPassed> number = Optional.empty();
      for (TreePath use : uses.of(variable)) {
        if (!Place.isWrite(use)) {
          number = use(use);
          if (number.isEmpty()) {
            return number;
          }
        }
      }
      return number;
    }

    /** The field of a record is private too, but its accessor is not. */
    private static boolean isHidden(VarSymbol field) {
      return field.getModifiers().contains(Modifier.PRIVATE)
          && field.owner.getKind() != ElementKind.RECORD;
    }

    private Optional<NumberPassed> use(TreePath path) {
      TreePath parent = path.getParentPath();
      Tree call = parent.getParentPath().getLeaf();
      boolean isCalled =
          parent.getLeaf() instanceof MemberSelectTree
              && ((MemberSelectTree) parent.getLeaf()).getExpression() == path.getLeaf()
              && call instanceof MethodInvocationTree
              && ((MethodInvocationTree) call).getMethodSelect() == parent.getLeaf();
      if (isCalled) {
        List<? extends ExpressionTree> arguments = ((MethodInvocationTree) call).getArguments();
        return arguments.size() == 1 && isNamed(arguments.get(0), KEY_NAME)
            ? Optional.of(KEY)
            : Optional.empty();
      }
      // The function under another name: create::apply.
      return value(parent.getLeaf() instanceof MemberReferenceTree ? parent : path);
    }

    /** Whether the variable, or what the accessor gives, has such a name. */
    private static boolean isNamed(ExpressionTree expression, Pattern name) {
      if (expression == null) {
        return false;
      }
      ExpressionTree tree = ASTHelpers.stripParentheses(expression);
      Symbol symbol = Code.symbolOf(tree);
      return symbol != null && name.matcher(symbol.name).matches();
    }
  }
}
