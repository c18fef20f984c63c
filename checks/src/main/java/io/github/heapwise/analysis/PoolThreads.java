package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What is known of the threads of a pool, timer or client where it is created. */
public final class PoolThreads {
  private static final Set<String> PERIODIC =
      Set.of("scheduleAtFixedRate", "scheduleWithFixedDelay");

  private PoolThreads() {}

  /**
   * Whether the threads shall live as long as the program, or do not keep it from its end: daemons
   * in {@code main}, what runs a periodic task that {@code main} or a bean starts.
   */
  public static boolean areMeantToStay(
      TreePath creation,
      Obligation what,
      Unreleased unreleased,
      FileIndex index,
      VisitorState state) {
    if (unreleased.when() == Unreleased.When.FIELD) {
      return false;
    }
    boolean isInMain = MainMethod.runs(creation);
    boolean isOfProgram = isInMain || isStartOfBean(creation, state);
    return isOfProgram
        && (what.isDaemon()
            || isDaemonByArgument(creation.getLeaf(), index)
            || !isInMain
            || unreleased.when() == Unreleased.When.NEVER
                && isPeriodic(creation, unreleased.custody(), index));
  }

  private static MethodTree methodAround(TreePath path) {
    Tree function = Custody.functionAround(path).getLeaf();
    return function instanceof MethodTree ? (MethodTree) function : null;
  }

  /** The constructor of a bean of which there is one, or what a framework calls behind it. */
  private static boolean isStartOfBean(TreePath path, VisitorState state) {
    MethodTree method = methodAround(path);
    TreePath type = path;
    while (type != null && !(type.getLeaf() instanceof ClassTree)) {
      type = type.getParentPath();
    }
    if (type == null) {
      return false;
    }
    if (isConstructorOfSingleton(method, (ClassTree) type.getLeaf())) {
      return true;
    }
    boolean isStart =
        method == null
            || method.getReturnType() == null
            || method.getModifiers().getAnnotations().stream().anyMatch(PoolThreads::isStart);
    return isStart
        && SharedInstances.kindOf((ClassTree) type.getLeaf(), path.getCompilationUnit(), state)
            .isPresent();
  }

  /** A private constructor, and a static field that holds the one object. */
  private static boolean isConstructorOfSingleton(MethodTree method, ClassTree type) {
    Symbol symbol = Code.symbolOf(type);
    return method != null
        && method.getReturnType() == null
        && method.getModifiers().getFlags().contains(Modifier.PRIVATE)
        && symbol != null
        && type.getMembers().stream()
            .map(Code::variableOf)
            .anyMatch(field -> field != null && field.isStatic() && field.type.tsym == symbol);
  }

  private static boolean isStart(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.endsWith("PostConstruct") || name.endsWith("EventListener");
  }

  /** {@code new Timer(true)}, or a thread factory that has something with "daemon" in it. */
  private static boolean isDaemonByArgument(Tree creation, FileIndex index) {
    List<? extends ExpressionTree> arguments =
        creation instanceof NewClassTree
            ? ((NewClassTree) creation).getArguments()
            : ((MethodInvocationTree) creation).getArguments();
    for (ExpressionTree each : arguments) {
      if (Boolean.TRUE.equals(ASTHelpers.constValue(each, Boolean.class)) || saysDaemon(each)) {
        return true;
      }
      Symbol symbol = Code.symbolOf(each);
      if (symbol instanceof VarSymbol
          && index.uses().values((VarSymbol) symbol).stream()
              .anyMatch(value -> saysDaemon(value.getLeaf()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysDaemon(Tree tree) {
    return tree.toString().toLowerCase(Locale.ROOT).contains("daemon");
  }

  private static boolean isPeriodic(TreePath creation, Custody custody, FileIndex index) {
    if (Code.callOn(creation).filter(PoolThreads::isPeriodicCall).isPresent()) {
      return true;
    }
    return custody.names().stream()
        .flatMap(name -> index.uses().of(name).stream())
        .map(Code::callOn)
        .flatMap(Optional::stream)
        .anyMatch(PoolThreads::isPeriodicCall);
  }

  /** {@code Timer.schedule} with a period has three arguments, that of an executor a unit. */
  private static boolean isPeriodicCall(TreePath path) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    return PERIODIC.contains(Code.nameOf(call))
        || Code.nameOf(call).equals("schedule")
            && call.getArguments().size() == 3
            && Code.typeOf(call.getArguments().get(2)) != null
            && Code.typeOf(call.getArguments().get(2)).isPrimitive();
  }

  /** Whether a periodic task is started, which would end with the pool. */
  public static boolean hasPeriodicTask(TreePath creation, Custody custody, FileIndex index) {
    return isPeriodic(creation, custody, index);
  }

  /** How many threads there are at most, where the code tells; 0 where it does not. */
  public static long count(ExpressionTree creation, Obligation what) {
    if (what == Obligation.SINGLE_THREAD || what == Obligation.TIMER) {
      return 1;
    }
    List<? extends ExpressionTree> arguments =
        creation instanceof NewClassTree
            ? ((NewClassTree) creation).getArguments()
            : ((MethodInvocationTree) creation).getArguments();
    if (arguments.isEmpty()) {
      boolean isSingle =
          creation instanceof MethodInvocationTree
              && Code.nameOf((MethodInvocationTree) creation).startsWith("newSingle");
      return isSingle ? 1 : 0;
    }
    return what == Obligation.POOL || what == Obligation.SCHEDULER
        ? Code.integer(arguments.get(0)).orElse(0L)
        : 0;
  }

  /** What it is called. */
  public static String noun(Obligation what) {
    return switch (what) {
      case TIMER -> "timer";
      case HTTP_CLIENT -> "client";
      case EVENT_LOOPS -> "event loop group";
      default -> "pool";
    };
  }

  /** How long its threads stay that nobody stops. */
  public static String howLong(Obligation what) {
    return switch (what) {
      case IDLING_POOL, FORK_JOIN -> "until they had nothing to do for a while, mostly a minute";
      case SINGLE_THREAD -> "until the garbage collector finds the pool";
      case TIMER -> "until no task is left and the garbage collector finds the timer";
      case HTTP_CLIENT -> "until the garbage collector finds the client";
      default -> "for ever";
    };
  }
}
