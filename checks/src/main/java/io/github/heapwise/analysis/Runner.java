package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where an executor runs what it is given.
 *
 * <p>What the file assigns to the executor's variable tells: the factories of {@code Executors},
 * the constructors of the JDK's pools, Guava's wrappers. An executor from elsewhere counts as a
 * pool if its type is one of the JDK's or a well-known one and its name does not say otherwise; of
 * a plain {@code Executor} the name must say that it is one, for such may run its tasks in the
 * calling thread.
 */
enum Runner {
  /** On several threads at one time. */
  POOL,
  /** On one other thread, one after the other. */
  SERIAL,
  /** In the thread that calls it. */
  CALLER,
  UNKNOWN;

  private static final Set<String> SERVICES =
      Set.of(
          "java.util.concurrent.AbstractExecutorService",
          "java.util.concurrent.CompletionService",
          "java.util.concurrent.ExecutorCompletionService",
          "java.util.concurrent.ExecutorService",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.ScheduledExecutorService",
          "java.util.concurrent.ScheduledThreadPoolExecutor",
          "java.util.concurrent.ThreadPoolExecutor",
          "com.google.common.util.concurrent.ListeningExecutorService",
          "com.google.common.util.concurrent.ListeningScheduledExecutorService",
          "jakarta.enterprise.concurrent.ManagedExecutorService",
          "javax.enterprise.concurrent.ManagedExecutorService",
          "org.springframework.core.task.AsyncTaskExecutor",
          "org.springframework.core.task.SimpleAsyncTaskExecutor",
          "org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor",
          "org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler");

  private static final Pattern POOL_NAME =
      Pattern.compile(
          ".*(pool|workers?|threads|parallel)(executor|service)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE_THREAD_NAME =
      Pattern.compile(
          ".*(single|serial|sequential|ordered|direct|same|eventloop|event_loop|caller|current|inline"
              + "|immediate|sync|main|mock|fake|deterministic|swing|edt).*|ui.*|.*[a-z]UI.*",
          Pattern.CASE_INSENSITIVE);

  static Runner of(ExpressionTree executor, Uses uses, VisitorState state) {
    ExpressionTree tree = ASTHelpers.stripParentheses(executor);
    Symbol symbol = Code.symbolOf(tree);
    if (tree instanceof NewClassTree) {
      return ofNew((NewClassTree) tree, uses, state);
    }
    if (tree instanceof MemberReferenceTree) {
      return CALLER;
    }
    if (tree instanceof MethodInvocationTree) {
      Runner made = ofCall((MethodInvocationTree) tree, symbol, uses, state);
      return made == UNKNOWN ? ofOther(tree, symbol) : made;
    }
    if (!(symbol instanceof VarSymbol)) {
      return UNKNOWN;
    }
    List<ExpressionTree> values = values((VarSymbol) symbol, uses);
    Set<Runner> runners = EnumSet.noneOf(Runner.class);
    for (ExpressionTree value : values) {
      // A field may be made of itself: listeningDecorator(pool).
      runners.add(
          Code.variableOf(ASTHelpers.stripParentheses(value)) != null
              ? UNKNOWN
              : of(value, uses, state));
    }
    for (Runner each : List.of(CALLER, SERIAL)) {
      if (runners.contains(each)) {
        return runners.size() == 1 ? each : UNKNOWN;
      }
    }
    return runners.equals(EnumSet.of(POOL)) ? POOL : ofOther(tree, symbol);
  }

  private static List<ExpressionTree> values(VarSymbol variable, Uses uses) {
    List<ExpressionTree> values = new ArrayList<>();
    uses.declaration(variable)
        .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
        .ifPresent(values::add);
    for (TreePath use : uses.of(variable)) {
      Tree parent = use.getParentPath().getLeaf();
      if (parent instanceof AssignmentTree && Place.isWrite(use)) {
        values.add(((AssignmentTree) parent).getExpression());
      }
    }
    values.removeIf(value -> value.getKind() == Tree.Kind.NULL_LITERAL);
    return values;
  }

  private static Runner ofNew(NewClassTree tree, Uses uses, VisitorState state) {
    Type type = Code.typeOf(tree.getIdentifier());
    if (tree.getClassBody() != null || type == null) {
      return UNKNOWN;
    }
    List<? extends ExpressionTree> arguments = tree.getArguments();
    switch (type.tsym.getQualifiedName().toString()) {
      case "java.util.concurrent.ThreadPoolExecutor":
        return arguments.size() > 1 ? ofSize(arguments.get(1)) : UNKNOWN;
      case "java.util.concurrent.ForkJoinPool":
      case "java.util.concurrent.ScheduledThreadPoolExecutor":
        return arguments.isEmpty() ? POOL : ofSize(arguments.get(0));
      case "java.util.concurrent.ExecutorCompletionService":
        return of(arguments.get(0), uses, state);
      case "org.springframework.core.task.SimpleAsyncTaskExecutor":
        return POOL;
      default:
        return UNKNOWN;
    }
  }

  private static Runner ofSize(ExpressionTree threads) {
    return Integer.valueOf(1).equals(ASTHelpers.constValue(threads)) ? SERIAL : POOL;
  }

  private static Runner ofCall(
      MethodInvocationTree call, Symbol method, Uses uses, VisitorState state) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    switch (Code.nameOf(call)) {
      case "newCachedThreadPool":
      case "newWorkStealingPool":
      case "newVirtualThreadPerTaskExecutor":
      case "newThreadPerTaskExecutor":
      case "commonPool":
        return POOL;
      case "newFixedThreadPool":
      case "newScheduledThreadPool":
        return arguments.isEmpty() ? UNKNOWN : ofSize(arguments.get(0));
      case "newSingleThreadExecutor":
      case "newSingleThreadScheduledExecutor":
        return SERIAL;
      case "directExecutor":
      case "newDirectExecutorService":
        return CALLER;
      case "newSequentialExecutor":
        return SERIAL;
      case "listeningDecorator":
      case "getExitingExecutorService":
      case "unconfigurableExecutorService":
      case "unconfigurableScheduledExecutorService":
        return arguments.isEmpty() || method == null ? UNKNOWN : of(arguments.get(0), uses, state);
      default:
        return UNKNOWN;
    }
  }

  /** By its type and by its name. */
  private static Runner ofOther(ExpressionTree tree, Symbol symbol) {
    Type type = Code.typeOf(tree);
    if (type == null || symbol == null || ONE_THREAD_NAME.matcher(symbol.name).matches()) {
      return UNKNOWN;
    }
    String name = type.tsym.getQualifiedName().toString();
    return SERVICES.contains(name)
            || (name.equals("java.util.concurrent.Executor")
                    || name.equals("org.springframework.core.task.TaskExecutor"))
                && POOL_NAME.matcher(symbol.name).matches()
        ? POOL
        : UNKNOWN;
  }
}
