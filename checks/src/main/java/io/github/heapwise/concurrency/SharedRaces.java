package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import io.github.heapwise.analysis.Access;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.HeldContainer;
import io.github.heapwise.analysis.SharedInstances;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * A write with no lock to a field that many threads share by the nature of its class: of a servlet
 * or a singleton bean, in a method that is called for requests; of a static cache that is filled
 * when something is looked up in vain. Also what the scheduler of a bean writes while requests
 * read.
 */
final class SharedRaces {
  /** Methods that a container or the program calls once, before or after requests. */
  private static final Pattern ONCE =
      Pattern.compile(
          "(init|destroy|set[A-Z]|register|configure|start|stop|close|shutdown|afterPropertiesSet|"
              + "postConstruct|preDestroy|postProcess|customize|subscribe|on[A-Z]|load|refresh|main|"
              + "contextInitialized|add[A-Z]\\w*(Listener|Handler|Interceptor|Converter|Resolver|Filter"
              + "|Customizer|Provider)$).*");

  private static final Set<String> ONCE_ANNOTATIONS =
      Set.of(
          "PostConstruct",
          "PreDestroy",
          "Autowired",
          "Inject",
          "Bean",
          "EventListener",
          "Value",
          "Resource",
          "Produces",
          "Test",
          "BeforeEach",
          "Before",
          "BeforeAll",
          "VisibleForTesting");

  private static final Set<String> ASYNC = Set.of("Async");
  private static final Set<String> SCHEDULED = Set.of("Scheduled", "Schedules");

  private static final Pattern ONE_THREAD =
      Pattern.compile(".*(single|serial|sequential|ordered).*", Pattern.CASE_INSENSITIVE);

  private static final Set<String> LOOK_UPS = Set.of("get", "containsKey");

  private final HeldContainer held;
  private final List<Access> accesses;
  private final FileIndex index;
  private final VisitorState state;

  private SharedRaces(
      HeldContainer held, List<Access> accesses, FileIndex index, VisitorState state) {
    this.held = held;
    this.accesses = accesses;
    this.index = index;
    this.state = state;
  }

  static Optional<Race> of(HeldContainer held, FileIndex index, VisitorState state) {
    if (!held.variable().getKind().isField()) {
      return Optional.empty();
    }
    SharedRaces races = new SharedRaces(held, Access.of(held, index.uses()), index, state);
    return races
        .inSharedInstance()
        .or(
            () ->
                held.container().kind().isMap()
                    ? races.inStaticCache(races::fills)
                    : Optional.empty());
  }

  /** A write to a value of a map that is such a field. */
  static Optional<Race> of(MapValues values, FileIndex index, VisitorState state) {
    if (!values.held().variable().getKind().isField()) {
      return Optional.empty();
    }
    SharedRaces races = new SharedRaces(values.held(), values.accesses(), index, state);
    return races
        .inSharedInstance()
        .or(() -> races.inStaticCache(write -> values.isFilledIn(methodAround(write.use()))))
        .map(Race::ofValue);
  }

  private Optional<Race> inSharedInstance() {
    Optional<TreePath> declaration = index.uses().declaration(held.variable());
    if (declaration.isEmpty()
        || !(declaration.get().getParentPath().getLeaf() instanceof ClassTree)) {
      return Optional.empty();
    }
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    return SharedInstances.kindOf(
            (ClassTree) declaration.get().getParentPath().getLeaf(), unit, state)
        .flatMap(this::inInstance);
  }

  private Optional<Race> inInstance(String kind) {
    List<Access> unlocked = accesses.stream().filter(this::isUnlocked).toList();
    Optional<Race> ofRequests =
        unlocked.stream()
            .filter(access -> access.isWrite() && isOfRequests(access.use(), kind))
            .findFirst()
            .map(write -> race(write, ofRequests(methodAround(write.use()), kind)));
    return ofRequests.isPresent() ? ofRequests : besideScheduler(unlocked, kind);
  }

  private static String ofRequests(MethodTree method, String kind) {
    return String.format(
        isAsync(method)
            ? ", and is written here, with no lock, by each call of `%s`, of which @Async runs"
                + " several at the same time: it is a field of %s, one for all calls."
            : ", and is written here, with no lock, by whatever thread calls `%s`: it is a field of"
                + " %s, one for all requests.",
        method.getName(),
        kind);
  }

  /** The scheduler calls its methods one after the other, but other threads go on meanwhile. */
  private Optional<Race> besideScheduler(List<Access> unlocked, String kind) {
    Optional<Access> read =
        unlocked.stream().filter(access -> isOfRequests(access.use(), kind)).findFirst();
    return read.flatMap(
        other ->
            unlocked.stream()
                .filter(access -> access.isWrite() && isScheduled(access.use(), new HashSet<>()))
                .findFirst()
                .map(
                    write ->
                        new Race(
                            Race.Kind.SHARED,
                            held,
                            write,
                            String.format(
                                ", and is written here, with no lock, by the scheduler's thread"
                                    + " while any other that calls `%s` reads it at line %d.",
                                methodAround(other.use()).getName(),
                                RaceMessage.line(other.use().getLeaf(), state)),
                            true)));
  }

  /** Whether the scheduler calls the method, or only what it calls does. */
  private boolean isScheduled(TreePath path, Set<MethodTree> seen) {
    MethodTree method = methodAround(path);
    if (method == null || !seen.add(method) || isCreatedIn(method)) {
      return false;
    }
    return isAnnotated(method, SCHEDULED)
        || index.calls().of(Code.symbolOf(method)).stream()
            .anyMatch(
                call -> index.locks().heldAt(call, state).isEmpty() && isScheduled(call, seen));
  }

  private Race race(Access write, String trap) {
    return new Race(Race.Kind.SHARED, held, write, trap, false);
  }

  /** No write is under a lock: else somebody has thought of it. */
  private boolean isUnlocked(Access write) {
    return index.locks().heldAt(write.use(), state).isEmpty();
  }

  /**
   * Whether the code runs when the instance is in use.
   *
   * @param kind of the instance; empty for a static field
   */
  private boolean isOfRequests(TreePath path, String kind) {
    return isOfRequests(path, kind, new HashSet<>());
  }

  private boolean isOfRequests(TreePath path, String kind, Set<MethodTree> seen) {
    MethodTree method = methodAround(path);
    if (method == null || !seen.add(method)) {
      return false;
    }
    Symbol symbol = Code.symbolOf(method);
    if (symbol == null || symbol.isConstructor() || isCreatedIn(method) || isOnce(method)) {
      return false;
    }
    if (isEntry(method, symbol, kind)) {
      return true;
    }
    return index.calls().of(Code.symbolOf(method)).stream()
        .anyMatch(
            call -> index.locks().heldAt(call, state).isEmpty() && isOfRequests(call, kind, seen));
  }

  private static boolean isOnce(MethodTree method) {
    if (isAnnotated(method, ONCE_ANNOTATIONS)) {
      return true;
    }
    // Of what has a parameter to tell its calls apart, there are several at a time.
    return isAnnotated(method, ASYNC)
        ? !isAsync(method)
            || method.getParameters().isEmpty() && ONCE.matcher(method.getName()).matches()
        : isAnnotated(method, SCHEDULED) || ONCE.matcher(method.getName()).matches();
  }

  /** Whether several calls may run at once; an executor may be named for its one thread. */
  private static boolean isAsync(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(
            each ->
                ASYNC.contains(simpleName(each))
                    && !ONE_THREAD.matcher(each.getArguments().toString()).matches());
  }

  /**
   * Whether the method gives the field a new container, which is then filled. One that is made
   * where there is none yet is filled by all calls.
   */
  private boolean isCreatedIn(MethodTree method) {
    return index.uses().values(held.variable()).stream()
        .anyMatch(value -> methodAround(value) == method && !isIfMissing(value));
  }

  private boolean isIfMissing(TreePath value) {
    for (TreePath at = value; !(at.getLeaf() instanceof MethodTree); at = at.getParentPath()) {
      if (at.getLeaf() instanceof IfTree
          && Code.anyMatch(((IfTree) at.getLeaf()).getCondition(), this::isComparedWithNull)) {
        return true;
      }
    }
    return false;
  }

  private boolean isComparedWithNull(Tree tree) {
    return tree.getKind() == Tree.Kind.EQUAL_TO
        && (Code.variableOf(((BinaryTree) tree).getLeftOperand()) == held.variable()
            || Code.variableOf(((BinaryTree) tree).getRightOperand()) == held.variable());
  }

  /**
   * Whether others call the method, as far as can be told: a public one of a bean, one of a servlet
   * that takes a request. Of a static cache all that is not private.
   */
  private boolean isEntry(MethodTree method, Symbol symbol, String kind) {
    if (symbol.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    if (kind.contains("servlet")) {
      return method.getParameters().stream().anyMatch(SharedRaces::isRequest);
    }
    if (kind.equals(SharedInstances.CONFIGURATION) && isOfSetUp(method)) {
      return false;
    }
    boolean isPublic = symbol.getModifiers().contains(Modifier.PUBLIC);
    return index.calls().of(Code.symbolOf(method)).isEmpty()
            && (isPublic || held.variable().isStatic())
        || symbol.isStatic() && isPublic
        || !method.getModifiers().getAnnotations().isEmpty();
  }

  private static boolean isRequest(VariableTree parameter) {
    String type = String.valueOf(parameter.getType());
    return type.endsWith("Request");
  }

  /** What Spring or another configuration calls while the program starts. */
  private static boolean isOfSetUp(MethodTree method) {
    return isAnnotated(method, Set.of("Override")) || method.getName().toString().startsWith("add");
  }

  private static boolean isAnnotated(MethodTree method, Set<String> simpleNames) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(each -> simpleNames.contains(simpleName(each)));
  }

  private static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** A static map that is looked into, and then filled, by one method. */
  private Optional<Race> inStaticCache(Predicate<Access> fills) {
    if (!held.variable().isStatic() || isOfOneThread(state.getPath().getCompilationUnit())) {
      return Optional.empty();
    }
    if (accesses.stream().anyMatch(access -> access.isWrite() && !isUnlocked(access))) {
      return Optional.empty();
    }
    return accesses.stream()
        .filter(Access::isWrite)
        .filter(write -> isOfRequests(write.use(), "") && fills.test(write))
        .findFirst()
        .map(
            write ->
                race(
                    write,
                    String.format(
                        ", and is filled here, with no lock, by whatever thread calls `%s`: it is"
                            + " static, one for the whole program.",
                        methodAround(write.use()).getName())));
  }

  private boolean fills(Access write) {
    MethodTree method = methodAround(write.use());
    return write.name().equals("computeIfAbsent")
        || (write.name().equals("put") || write.name().equals("putIfAbsent"))
            && method != null
            && accesses.stream()
                .anyMatch(
                    access ->
                        LOOK_UPS.contains(access.name()) && methodAround(access.use()) == method);
  }

  /** Programs of one thread: those of a user interface, and those that a main method runs. */
  private static boolean isOfOneThread(CompilationUnitTree unit) {
    for (ImportTree each : unit.getImports()) {
      String name = each.getQualifiedIdentifier().toString();
      if (name.startsWith("javax.swing.")
          || name.startsWith("java.awt.")
          || name.startsWith("javafx.")
          || name.startsWith("org.eclipse.swt.")
          || name.startsWith("android.view.")
          || name.startsWith("org.junit.")) {
        return true;
      }
    }
    return unit.getTypeDecls().stream().anyMatch(SharedRaces::hasMain);
  }

  private static boolean hasMain(Tree type) {
    return type instanceof ClassTree
        && ((ClassTree) type)
            .getMembers().stream()
                .anyMatch(
                    member ->
                        member instanceof MethodTree
                            && ((MethodTree) member).getName().contentEquals("main")
                            && ((MethodTree) member)
                                .getModifiers()
                                .getFlags()
                                .contains(Modifier.STATIC));
  }

  private static MethodTree methodAround(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree) {
        return (MethodTree) at.getLeaf();
      }
    }
    return null;
  }
}
