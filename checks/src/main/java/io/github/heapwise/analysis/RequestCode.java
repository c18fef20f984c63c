package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Code that a thread of a pool runs for one request, message or task, and then goes on to the next.
 *
 * @param path the method, or the lambda that is a task
 * @param isWhole whether the code covers all of the request; else, such as {@code preHandle}, it is
 *     called before the rest
 */
public record RequestCode(TreePath path, boolean isWhole) {
  private static final List<String> TASKS =
      List.of("java.lang.Runnable", "java.util.concurrent.Callable");

  private static final Set<String> TASK_METHODS = Set.of("run", "call");

  private static final Set<String> OF_LONG_THREADS = Set.of("java.lang.Thread");

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:handle|dispatch|doFilter|doHandle|doIntercept|intercept|invoke|process|serve|service"
              + "|filter|aroundInvoke|execute)(?:[A-Z].*)?"
              + "|do(?:Get|Post|Put|Delete|Head|Options|Patch|Trace)|interceptCall");

  private static final Pattern BEFORE =
      Pattern.compile(
          "preHandle|preProcess|requestInitialized|onRequest|beforeRequest|onMessage|channelRead0?"
              + "|received?");

  private static final Pattern REQUEST =
      Pattern.compile(
          ".*(?:Request|RequestContext|Exchange|Message|Invocation|InvocationContext|Envelope"
              + "|RequestEvent|MethodCall)");

  /** Classes that are made of such code: what their methods get is a request, whatever it is. */
  private static final Pattern OWNER =
      Pattern.compile(
          ".*(?:Consumer|Controller|Endpoint|Filter|Handler|Interceptor|Job|Listener|Processor"
              + "|Resource|Servlet|Task|Worker)");

  /** By the simple names: of Spring, Jakarta REST, and libraries for messages. */
  private static final Set<String> REQUEST_ANNOTATIONS =
      Set.of(
          "DELETE",
          "DeleteMapping",
          "GET",
          "GetMapping",
          "HEAD",
          "Incoming",
          "JmsListener",
          "KafkaListener",
          "MessageMapping",
          "OnMessage",
          "PATCH",
          "POST",
          "PUT",
          "PatchMapping",
          "PostMapping",
          "PutMapping",
          "RabbitListener",
          "RequestMapping",
          "ServiceActivator",
          "SqsListener",
          "StreamListener");

  private static final Set<String> TASK_ANNOTATIONS = Set.of("Async", "Scheduled");

  private static final int DEPTH = 3;

  /** Whether it is a task rather than the code for a request or message. */
  public boolean isTask() {
    return path.getLeaf() instanceof LambdaExpressionTree
        || TASK_METHODS.contains(((MethodTree) path.getLeaf()).getName().toString())
        || hasAnnotation((MethodTree) path.getLeaf(), TASK_ANNOTATIONS);
  }

  /**
   * The innermost such code around the end of {@code path}, or around a call of the private method
   * that it is in; empty if there is none.
   */
  public static Optional<RequestCode> around(TreePath path, FileIndex index, VisitorState state) {
    return around(path, DEPTH, index, state);
  }

  /** Whether the end of {@code path} is in the code itself, not in a method that it calls. */
  public boolean isAround(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() == this.path.getLeaf()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<RequestCode> around(
      TreePath path, int depth, FileIndex index, VisitorState state) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof LambdaExpressionTree) {
        return !index.tasks().around(path, true, state).isEmpty() && !runsForEver(at.getLeaf())
            ? Optional.of(new RequestCode(at, true))
            : Optional.empty();
      }
      if (at.getLeaf() instanceof MethodTree) {
        Symbol method = Code.symbolOf(at.getLeaf());
        return method != null && method.isPrivate() && depth > 0
            ? index.calls().of(method).stream()
                .filter(call -> call.getLeaf() instanceof MethodInvocationTree)
                .map(call -> around(call, depth - 1, index, state))
                .flatMap(Optional::stream)
                .findFirst()
            : ofMethod(at, state);
      }
    }
    return Optional.empty();
  }

  private static Optional<RequestCode> ofMethod(TreePath path, VisitorState state) {
    MethodTree method = (MethodTree) path.getLeaf();
    Symbol symbol = Code.symbolOf(method);
    if (symbol == null
        || symbol.isStatic()
        || !(path.getParentPath().getLeaf() instanceof ClassTree)
        || runsForEver(method)) {
      return Optional.empty();
    }
    Type owner = symbol.owner.type;
    String name = method.getName().toString();
    boolean isTask =
        TASK_METHODS.contains(name)
            && method.getParameters().isEmpty()
            && TASKS.stream().anyMatch(type -> Code.isSubtype(owner, type, state))
            && OF_LONG_THREADS.stream().noneMatch(type -> Code.isSubtype(owner, type, state));
    boolean takesRequest =
        method.getParameters().stream().anyMatch(RequestCode::isRequest)
            || !method.getParameters().isEmpty()
                && OWNER.matcher(symbol.owner.getSimpleName()).matches();
    if (hasAnnotation(method, REQUEST_ANNOTATIONS) || hasAnnotation(method, TASK_ANNOTATIONS)) {
      return Optional.of(new RequestCode(path, true));
    }
    if (isTask || takesRequest && WHOLE.matcher(name).matches()) {
      return Optional.of(new RequestCode(path, true));
    }
    return takesRequest && BEFORE.matcher(name).matches()
        ? Optional.of(new RequestCode(path, false))
        : Optional.empty();
  }

  private static boolean hasAnnotation(MethodTree method, Set<String> names) {
    return method.getModifiers().getAnnotations().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(name -> names.contains(name.substring(name.lastIndexOf('.') + 1)));
  }

  /** By the simple name, so that it does not matter whether the type is on the class path. */
  private static boolean isRequest(VariableTree parameter) {
    String type = parameter.getType() == null ? "" : parameter.getType().toString();
    int arguments = type.indexOf('<');
    return REQUEST.matcher(arguments < 0 ? type : type.substring(0, arguments)).matches();
  }

  /** Whether there is a loop that the thread stays in: what it sets is its own. */
  private static boolean runsForEver(Tree code) {
    return Code.anyMatch(
        code,
        tree ->
            tree instanceof WhileLoopTree && isSteady(((WhileLoopTree) tree).getCondition())
                || tree instanceof DoWhileLoopTree
                    && isSteady(((DoWhileLoopTree) tree).getCondition())
                || tree instanceof ForLoopTree && ((ForLoopTree) tree).getCondition() == null);
  }

  /** {@code true}, a flag, {@code !isInterrupted()}: nothing that counts. */
  private static boolean isSteady(Tree condition) {
    Tree tree = condition;
    while (tree instanceof ParenthesizedTree) {
      tree = ((ParenthesizedTree) tree).getExpression();
    }
    return tree instanceof LiteralTree
        || Code.variableOf(tree) != null
        || Code.anyMatch(
            tree,
            each ->
                each.toString().matches("(?i).*(?:interrupted|running|stopped|closed|shutdown).*"));
  }
}
