package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In each case {@code mark()} stands in the code that is asked about. */
class TasksTest {
  private static final String MEMBERS =
      """
      static boolean mark() { return true; }
      static final java.util.concurrent.ExecutorService POOL =
          java.util.concurrent.Executors.newFixedThreadPool(4);
      static final java.util.concurrent.ExecutorService SINGLE =
          java.util.concurrent.Executors.newSingleThreadExecutor();
      static void later(Runnable unknown) {}
      static class StructuredTaskScope {
        Object fork(java.util.concurrent.Callable<?> task) { return null; }
        void join() {}
      }
      static final StructuredTaskScope SCOPE = new StructuredTaskScope();
      """;
  private static final String PARAMETERS =
      "List<String> xs, java.util.concurrent.Executor given, java.util.concurrent.Executor ioPool,"
          + " java.util.concurrent.ExecutorService service, Timer timer";

  @Test
  void sayOnHowManyThreadsCodeRuns() {
    check(
        """
        mark(); | caller
        xs.forEach(x -> mark()); | caller
        xs.stream().forEach(x -> mark()); | caller
        xs.parallelStream().forEach(x -> mark()); | many
        xs.parallelStream().map(x -> mark()).sequential().count(); | caller
        xs.stream().map(x -> mark()).parallel().count(); | many
        xs.stream().sequential().parallel().map(x -> mark()).count(); | many
        xs.parallelStream().forEachOrdered(x -> mark()); | caller
        Stream<String> s = xs.parallelStream(); s.forEach(x -> mark()); | many
        StreamSupport.stream(xs.spliterator(), true).forEach(x -> mark()); | many
        StreamSupport.stream(xs.spliterator(), false).forEach(x -> mark()); | caller
        xs.parallelStream().collect(Collectors.groupingBy(x -> mark())); | many
        xs.stream().collect(Collectors.groupingBy(x -> mark())); | caller
        xs.parallelStream().forEach(x -> xs.forEach(y -> mark())); | many
        POOL.submit(() -> mark()); | one
        for (String x : xs) POOL.submit(() -> mark()); | many
        for (String x : xs) POOL.submit(() -> mark()).get(); | one
        for (String x : xs) { POOL.execute(() -> mark()); break; } | one
        for (String x : xs) SINGLE.submit(() -> mark()); | one
        for (String x : xs) given.execute(() -> mark()); | caller
        for (String x : xs) ioPool.execute(() -> mark()); | many
        for (String x : xs) service.execute(() -> mark()); | many
        for (String x : xs) later(() -> mark()); | caller
        for (String x : xs) new Thread(() -> mark()).start(); | many
        for (String x : xs) { Thread t = new Thread(() -> mark()); t.start(); t.join(); } | one
        for (String x : xs) new Thread(() -> mark()); | caller
        Runnable r = () -> mark(); r.run(); | caller
        Runnable r = () -> mark(); for (String x : xs) POOL.execute(r); | many
        xs.forEach(x -> POOL.execute(() -> mark())); | many
        xs.stream().map(x -> POOL.submit(() -> mark())).collect(Collectors.toList()); | many
        for (String x : xs) java.util.concurrent.CompletableFuture.runAsync(() -> mark()); | many
        for (String x : xs) java.util.concurrent.CompletableFuture.runAsync(() -> mark(), SINGLE); | one
        List<java.util.concurrent.Callable<Boolean>> all = new ArrayList<>(); for (String x : xs) all.add(() -> mark()); POOL.invokeAll(all); | many
        for (String x : xs) SCOPE.fork(() -> mark()); SCOPE.join(); | many
        SCOPE.fork(() -> mark()); | one
        for (String x : xs) { SCOPE.fork(() -> mark()); SCOPE.join(); } | one
        for (String x : xs) javax.swing.SwingUtilities.invokeLater(() -> mark()); | caller
        """);
  }

  private static void check(String lines) {
    Cases cases = Cases.of(MEMBERS, PARAMETERS, lines);
    cases.check(TasksTest::isMark, path -> threads(cases.snippet(), path));
  }

  private static String threads(Snippet snippet, TreePath path) {
    List<Task> around = snippet.tasks().around(path, true, snippet.state());
    // Declared outside of all methods, as a shared field is.
    VarSymbol shared = new VarSymbol(0, null, null, null);
    if (around.isEmpty()) {
      return "caller";
    }
    return around.stream()
            .anyMatch(task -> snippet.tasks().isManyAtOnce(task, shared, snippet.state()))
        ? "many"
        : "one";
  }

  @Test
  void knowClasses() {
    Snippet snippet =
        Snippet.ofMembers(
            """
            static boolean mark() { return true; }
            void start(Timer timer, List<String> xs) {
              timer.schedule(new TimerTask() { public void run() { mark(); } }, 1);
              for (String x : xs) new Thread() { public void run() { mark(); } }.start();
              for (String x : xs) new Thread(new Named()).start();
              for (String x : xs) new Comparator<String>() {
                public int compare(String a, String b) { return mark() ? 1 : 0; }
              }.compare(x, x);
            }
            static class Named implements Runnable { public void run() { mark(); } }
            """);
    assertThat(snippet.findAll(TasksTest::isMark))
        .extracting(path -> threads(snippet, path))
        .containsExactly("one", "many", "caller", "many");
  }

  @Test
  void followMethodsToTheirCallersOnTheSameObject() {
    Snippet snippet =
        Snippet.ofMembers(
            """
            static boolean mark() { return true; }
            void start(java.util.concurrent.ExecutorService pool, Snippet other) {
              pool.execute(() -> mine());
              pool.execute(() -> other.foreign());
            }
            private void mine() { inner(); }
            private void inner() { mark(); }
            private void foreign() { mark(); }
            """);
    Tasks tasks = snippet.tasks();
    List<TreePath> marks = snippet.findAll(TasksTest::isMark);
    assertThat(tasks.around(marks.get(0), false, snippet.state()))
        .singleElement()
        .satisfies(
            task ->
                assertThat(task.calls())
                    .extracting(call -> snippet.state().getSourceForNode(call.getLeaf()))
                    .containsExactly("inner()", "mine()"));
    assertThat(tasks.around(marks.get(1), false, snippet.state())).isEmpty();
    assertThat(tasks.around(marks.get(1), true, snippet.state())).hasSize(1);
  }

  private static boolean isMark(Tree tree) {
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("mark");
  }
}
