package io.github.heapwise.analysis;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must be given back by whoever has taken it, since the garbage collector does not see it or
 * comes late: one table, from the sources of the classes named in it.
 */
public enum Obligation {
  /** {@code ThreadPoolExecutor}: a core thread waits for tasks for ever, and holds its pool. */
  POOL("shutdown", "shutdownNow", "close", "allowCoreThreadTimeOut"),
  /** A pool without core threads: its threads end when they had no task for a while. */
  IDLING_POOL("shutdown", "shutdownNow", "close"),
  /** Wrapped: a finalizer or cleaner shuts it down once nobody can reach the wrapper. */
  SINGLE_THREAD("shutdown", "shutdownNow", "close"),
  /** Runs its periodic tasks until it is shut down. */
  SCHEDULER("shutdown", "shutdownNow", "close"),
  /** Daemon threads that end when they had nothing to do for a minute. */
  FORK_JOIN("shutdown", "shutdownNow", "close"),
  /** Its thread ends when the timer is garbage and no task is left. */
  TIMER("cancel"),
  /** A selector thread and a pool, daemons, until the client is garbage; closeable since 21. */
  HTTP_CLIENT("close", "shutdown", "shutdownNow"),
  /** Netty's: each loop is a thread that runs until it is shut down. */
  EVENT_LOOPS("shutdownGracefully", "shutdown", "shutdownNow", "close"),

  /** zlib's state and window; a cleaner frees them once the object is garbage. */
  INFLATER("end", "close"),
  /** The same for compression, eight times as much. */
  DEFLATER("end", "close"),
  /** {@code malloc}: an address, of which the collector knows nothing. */
  UNSAFE_MEMORY(),
  /** Memory that lives until its arena is closed, also if the arena is garbage. */
  ARENA("close"),
  /** Memory behind a small object: freed when the collector happens to find that. */
  DIRECT_BUFFER();

  private static final String CONSTRUCTOR = "new";

  private static final Map<String, Map<String, Obligation>> TABLE =
      Map.ofEntries(
          Map.entry(
              "java.util.concurrent.Executors",
              Map.of(
                  "newFixedThreadPool", POOL,
                  "newCachedThreadPool", IDLING_POOL,
                  "newSingleThreadExecutor", SINGLE_THREAD,
                  "newScheduledThreadPool", SCHEDULER,
                  "newSingleThreadScheduledExecutor", SCHEDULER,
                  "newWorkStealingPool", FORK_JOIN)),
          row("java.util.concurrent.ThreadPoolExecutor", POOL),
          row("java.util.concurrent.ScheduledThreadPoolExecutor", SCHEDULER),
          row("java.util.concurrent.ForkJoinPool", FORK_JOIN),
          row("java.util.Timer", TIMER),
          Map.entry("java.net.http.HttpClient", Map.of("newHttpClient", HTTP_CLIENT)),
          Map.entry("java.net.http.HttpClient.Builder", Map.of("build", HTTP_CLIENT)),
          row("io.netty.channel.nio.NioEventLoopGroup", EVENT_LOOPS),
          row("io.netty.channel.epoll.EpollEventLoopGroup", EVENT_LOOPS),
          row("io.netty.channel.kqueue.KQueueEventLoopGroup", EVENT_LOOPS),
          row("io.netty.channel.MultiThreadIoEventLoopGroup", EVENT_LOOPS),
          row("io.netty.channel.DefaultEventLoopGroup", EVENT_LOOPS),
          row("io.netty.util.concurrent.DefaultEventExecutorGroup", EVENT_LOOPS),
          row("java.util.zip.Inflater", INFLATER),
          row("java.util.zip.Deflater", DEFLATER),
          Map.entry("sun.misc.Unsafe", Map.of("allocateMemory", UNSAFE_MEMORY)),
          Map.entry("jdk.internal.misc.Unsafe", Map.of("allocateMemory", UNSAFE_MEMORY)),
          Map.entry("java.lang.foreign.Arena", Map.of("ofConfined", ARENA, "ofShared", ARENA)),
          Map.entry("java.nio.ByteBuffer", Map.of("allocateDirect", DIRECT_BUFFER)));

  private static final Set<String> METHODS =
      Set.of(
          "newFixedThreadPool",
          "newCachedThreadPool",
          "newSingleThreadExecutor",
          "newScheduledThreadPool",
          "newSingleThreadScheduledExecutor",
          "newWorkStealingPool",
          "newHttpClient",
          "build",
          "allocateMemory",
          "ofConfined",
          "ofShared",
          "allocateDirect");

  /** What makes a pool start a thread: until then there is none. */
  private static final Set<String> STARTING =
      Set.of(
          "execute",
          "submit",
          "invoke",
          "invokeAll",
          "invokeAny",
          "schedule",
          "scheduleAtFixedRate",
          "scheduleWithFixedDelay",
          "prestartCoreThread",
          "prestartAllCoreThreads",
          "next");

  private final Set<String> releases;

  Obligation(String... releases) {
    this.releases = Set.of(releases);
  }

  private static Map.Entry<String, Map<String, Obligation>> row(String type, Obligation made) {
    return Map.entry(type, Map.of(CONSTRUCTOR, made));
  }

  /** What the expression takes; empty if it is none of the table. */
  public static Optional<Obligation> of(Tree tree) {
    if (tree instanceof NewClassTree) {
      Type type = Code.typeOf(((NewClassTree) tree).getIdentifier());
      return type == null
          ? Optional.empty()
          : in(type.tsym, CONSTRUCTOR).map(each -> each.as(tree));
    }
    if (!(tree instanceof MethodInvocationTree)
        || !METHODS.contains(Code.nameOf((MethodInvocationTree) tree))) {
      return Optional.empty();
    }
    Symbol method = Code.symbolOf(tree);
    return method instanceof MethodSymbol
        ? in(method.owner, method.name.toString())
        : Optional.empty();
  }

  private static Optional<Obligation> in(Symbol type, String method) {
    return Optional.ofNullable(
        TABLE.getOrDefault(type.getQualifiedName().toString(), Map.of()).get(method));
  }

  /** A pool that is told to have no core threads. */
  private Obligation as(Tree creation) {
    List<? extends ExpressionTree> arguments = ((NewClassTree) creation).getArguments();
    return this == POOL
            && !arguments.isEmpty()
            && Code.integer(arguments.get(0)).filter(core -> core == 0).isPresent()
        ? IDLING_POOL
        : this;
  }

  /** Whether it is about threads, and not about memory. */
  public boolean isOfThreads() {
    return compareTo(EVENT_LOOPS) <= 0;
  }

  /** Whether its threads let a program end that does nothing else any more. */
  public boolean isDaemon() {
    return this == FORK_JOIN || this == HTTP_CLIENT || this == DIRECT_BUFFER;
  }

  /** Whether there is something to give back from the start: pools start threads with tasks. */
  boolean isOwedAtOnce() {
    return !isOfThreads() || this == TIMER || this == HTTP_CLIENT;
  }

  /** Whether a call of the method on it takes what is to be given back. */
  boolean isStartedBy(String method) {
    return STARTING.contains(method);
  }

  /** Whether a call of the method on it gives it back. */
  public boolean isReleasedBy(String method) {
    return releases.contains(method);
  }

  /** Whether a call that takes it as an argument gives it back. */
  boolean isReleasedByArgument(String method) {
    return this == UNSAFE_MEMORY
        && (method.equals("freeMemory") || method.equals("reallocateMemory"));
  }

  /** Whether its methods return itself, or a view of it. */
  boolean isFluent() {
    return this == DIRECT_BUFFER;
  }
}
