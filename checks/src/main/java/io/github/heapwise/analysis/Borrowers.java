package io.github.heapwise.analysis;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import java.util.Map;
import java.util.Set;

/**
 * Calls that use an argument and leave it to the caller to give it back: known from the sources of
 * the classes named here.
 */
final class Borrowers {
  /** What becomes of an argument. */
  enum Use {
    /** Used, and dropped. */
    BORROWED,
    /** Written to a log. */
    NAMED,
    /** Used as long as the result of the call lives; that does not give it back. */
    HELD,
    /** Given back by the methods of the result as well as by its own. */
    WRAPPED,
    UNKNOWN
  }

  /** Constructors of what uses an argument without ever giving it back. */
  private static final Set<String> HOLDERS =
      Set.of(
          "java.util.concurrent.ExecutorCompletionService",
          "java.util.zip.InflaterInputStream",
          "java.util.zip.InflaterOutputStream",
          "java.util.zip.DeflaterInputStream",
          "java.util.zip.DeflaterOutputStream");

  private static final Map<String, Set<String>> WRAPPERS =
      Map.of(
          "java.util.concurrent.Executors",
          Set.of("unconfigurableExecutorService", "unconfigurableScheduledExecutorService"),
          "com.google.common.util.concurrent.MoreExecutors",
          Set.of("listeningDecorator"),
          "java.util.Objects",
          Set.of("requireNonNull"));

  private static final Set<String> TRANSFERS =
      Set.of("read", "write", "receive", "send", "put", "get", "decode", "encode", "equals");

  private Borrowers() {}

  static Use of(Tree call, Obligation what) {
    Symbol symbol = Code.symbolOf(call);
    if (!(symbol instanceof MethodSymbol) || symbol.owner == null) {
      return Use.UNKNOWN;
    }
    String owner = symbol.owner.getQualifiedName().toString();
    if (call instanceof NewClassTree) {
      return HOLDERS.contains(owner) && ((NewClassTree) call).getClassBody() == null
          ? Use.HELD
          : Use.UNKNOWN;
    }
    String name = symbol.name.toString();
    if (WRAPPERS.getOrDefault(owner, Set.of()).contains(name)) {
      return Use.WRAPPED;
    }
    boolean isBorrowed =
        switch (what) {
          case DIRECT_BUFFER ->
              owner.startsWith("java.nio.")
                  && !owner.contains("Asynchronous")
                  && TRANSFERS.contains(name);
          case UNSAFE_MEMORY -> owner.endsWith(".Unsafe") && !name.equals("freeMemory");
          case ARENA -> owner.startsWith("java.lang.foreign.") && !name.equals("libraryLookup");
          default ->
              owner.equals("java.util.concurrent.CompletableFuture")
                  || owner.equals("java.util.concurrent.CompletionStage");
        };
    return isBorrowed ? Use.BORROWED : isLogging(owner) ? Use.NAMED : Use.UNKNOWN;
  }

  /** What becomes of an object that uses the value, when a call gets it as an argument. */
  static Use ofHolder(Tree call) {
    Symbol symbol = Code.symbolOf(call);
    if (!(call instanceof NewClassTree)) {
      return Use.BORROWED;
    }
    return symbol != null
            && symbol.owner.packge() != null
            && symbol.owner.packge().getQualifiedName().toString().startsWith("java.")
        ? Use.WRAPPED
        : Use.UNKNOWN;
  }

  private static boolean isLogging(String owner) {
    return owner.equals("java.io.PrintStream")
        || owner.equals("org.slf4j.Logger")
        || owner.equals("java.lang.String")
        || owner.equals("java.lang.StringBuilder");
  }
}
