package io.github.heapwise.analysis;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import org.junit.jupiter.api.Test;

/**
 * Whether {@code Executors.newFixedThreadPool(1)} is shut down, and {@code new Inflater()} ended.
 */
class UnreleasedTest {
  private static final String MEMBERS =
      """
      Object keep; java.io.OutputStream keepOut; final List<Object> list = new ArrayList<>();
      static class Keeper { final Object it; Keeper(Object it) { this.it = it; } }
      static void use(java.util.concurrent.ExecutorService p) { p.execute(null); }
      static void stop(java.util.concurrent.ExecutorService p) { p.shutdown(); }
      static void fail() throws java.io.IOException {}
      """;

  private static final String POOL =
      "java.util.concurrent.ExecutorService p = java.util.concurrent.Executors.newFixedThreadPool(1);";

  private static void check(String lines) {
    Cases cases =
        Cases.of(
            MEMBERS,
            "boolean c, Runnable r, List<Runnable> rs, int n",
            lines.replace("POOL", POOL));
    cases.check(UnreleasedTest::isTaken, path -> when(cases, path));
  }

  @Test
  void isWhereThePathsEnd() {
    check(
        """
        POOL p.execute(r);                                                        | NEVER
        POOL rs.forEach(x -> p.execute(x));                                       | NEVER
        POOL rs.forEach(p::execute);                                              | NEVER
        POOL use(p);                                                              | NEVER
        POOL while (true) { p.execute(r); }                                       | none
        POOL p.execute(r); System.exit(0);                                        | none
        POOL                                                                      | none
        POOL p.execute(r); p.shutdown();                                          | none
        POOL p.execute(r); stop(p);                                               | none
        POOL if (c) { return; } p.execute(r); p.shutdown();                       | none
        POOL p.execute(r); if (c) { return; } p.shutdown();                       | RETURN
        POOL p.execute(r); if (c) { p.shutdown(); }                               | RETURN
        POOL p.execute(r); if (p != null) { p.shutdown(); }                       | none
        POOL p.execute(r); if (!p.isShutdown()) { p.shutdown(); }                 | none
        POOL p.execute(r); if (c) { throw new Error(); } p.shutdown();            | THROW
        POOL p.execute(r); fail(); p.shutdown();                                  | CALL
        POOL p.submit(r).get(); p.shutdown();                                     | CALL
        POOL p.execute(r); try { fail(); } catch (Exception e) { } p.shutdown();  | none
        POOL p.execute(r); try { fail(); } catch (Exception e) { return; } p.shutdown(); | RETURN
        POOL p.execute(r); try { rs.clear(); } catch (RuntimeException e) { return; } p.shutdown(); | RETURN
        POOL p.execute(r); try { rs.clear(); } catch (UnsupportedOperationException e) { return; } p.shutdown(); | none
        POOL try { p.execute(r); fail(); } finally { p.shutdown(); }              | none
        POOL try { p.execute(r); } finally { if (c) { p.shutdown(); } }           | none
        POOL p.execute(r); for (;;) { if (c) { break; } } p.shutdown();           | none
        POOL p.execute(r); a: for (;;) { for (;;) { break a; } }                  | NEVER
        POOL p.execute(r); switch (n) { case 1: p.shutdown(); break; default: }   | RETURN
        POOL p.execute(r); switch (n) { case 1: default: p.shutdown(); }          | none
        POOL p.execute(r); synchronized (p) { p.shutdown(); }                     | none
        for (Runnable x : rs) { POOL p.execute(x); if (c) { continue; } p.shutdown(); } | RETURN
        for (Runnable x : rs) { POOL p.execute(x); p.shutdown(); }                | none
        """);
  }

  @Test
  void isNoneWhereSomebodyElseHasIt() {
    check(
        """
        POOL p.execute(r); keep = p;                                              | none
        POOL p.execute(r); list.add(p);                                           | none
        POOL p.execute(r); keep = new Keeper(p);                                  | none
        POOL p.execute(r); keep = (Runnable) () -> p.execute(r);                  | none
        POOL p.execute(r); keep = (Runnable) p::shutdown;                         | none
        POOL keep = p; p.execute(r);                                              | none
        POOL p.execute(r); Object q = p; keep = q;                                | none
        POOL p.execute(r); if (c) { return; } keep = p;                           | RETURN
        """);
  }

  @Test
  void isOfMemory() {
    check(
        """
        var z = new java.util.zip.Inflater(); z.reset();                          | NEVER
        var z = new java.util.zip.Inflater(); z.end();                            | none
        var z = new java.util.zip.Inflater(); z.inflate(new byte[1]); z.end();    | CALL
        var z = new java.util.zip.Deflater(); var b = new java.io.ByteArrayOutputStream(); new java.util.zip.DeflaterOutputStream(b, z).write(1); z.end(); | none
        var z = new java.util.zip.Deflater(); java.io.OutputStream b = keepOut; new java.util.zip.DeflaterOutputStream(b, z).write(1); z.end(); | CALL
        var z = new java.util.zip.Inflater(); list.add(z);                        | none
        new java.util.zip.InflaterInputStream(null, new java.util.zip.Inflater()).read(); | NEVER
        keep = new java.util.zip.InflaterInputStream(null, new java.util.zip.Inflater()); | NEVER
        java.nio.ByteBuffer.allocateDirect(9).putInt(1);                          | NEVER
        keep = java.nio.ByteBuffer.allocateDirect(9).putInt(1);                   | none
        """);
  }

  private static boolean isTaken(Tree tree) {
    return Obligation.of(tree).isPresent();
  }

  private static Object when(Cases cases, TreePath path) {
    FileIndex index = new FileIndex();
    index.enter(path.getCompilationUnit());
    return Unreleased.of(
            path, Obligation.of(path.getLeaf()).orElseThrow(), index, cases.snippet().at(path))
        .map(unreleased -> unreleased.when().toString())
        .orElse("none");
  }
}
