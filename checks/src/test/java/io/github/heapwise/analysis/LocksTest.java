package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocksTest {
  private static final String MEMBERS =
      """
      @interface GuardedBy { String value(); }
      final Object lock = new Object();
      final Object alias = lock;
      static final Object STATIC = new Object();
      final ReentrantLock l = new ReentrantLock();
      final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
      final Lock read = rw.readLock();
      final Lock write;
      final StampedLock stamped = new StampedLock();
      Object f;
      @GuardedBy("lock") Object guarded;
      @GuardedBy("this") Object ofThis;
      Snippet other;
      Snippet() { write = rw.writeLock(); }
      static boolean c() { return true; }
      static void sink(Object any) {}
      void lock() {}
      void unlock() {}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "synchronized (lock) { sink(0); }",
        "synchronized (this.lock) { if (c()) { sink(0); } }",
        "synchronized (alias) { sink(0); }",
        "Object mine = lock; synchronized (mine) { sink(0); }",
        "synchronized (lock) { List.of(1).forEach(x -> sink(0)); }",
        "synchronized (lock) { sink(List.of(1).stream().map(x -> { sink(0); return x; }).toList()); }",
        "synchronized (lock) { now(() -> sink(0)); }",
        "synchronized (lock) { synchronized (f) { try { sink(0); } finally { c(); } } }",
        "locked(() -> sink(0));",
        "assert Thread.holdsLock(lock); sink(0);",
        "if (!Thread.holdsLock(lock)) throw new IllegalStateException(); sink(0);",
      })
  void monitorsAreHeldInTheirBlocks(String statements) {
    assertThat(monitors(statements)).contains("lock");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "synchronized (lock) { c(); } sink(0);",
        "synchronized (other.lock) { sink(0); }",
        "synchronized (f) { sink(0); }",
        "Object mine = lock; mine = f; synchronized (mine) { sink(0); }",
        "synchronized (lock) { Runnable r = () -> sink(0); }",
        "synchronized (lock) { new Thread(() -> sink(0)).start(); }",
        "synchronized (lock) { new Object() { void inner() { sink(0); } }; }",
        "synchronized (lock) { List.of(1).parallelStream().forEach(x -> sink(0)); }",
        "synchronized (lock) { Stream<Integer> s = Stream.of(1).peek(x -> sink(0)); }",
        "synchronized (lock) { later(() -> sink(0)); }",
        "synchronized (lock) { kept(() -> sink(0)); }",
        "later(() -> sink(0));",
      })
  void monitorsAreNotHeldElsewhere(String statements) {
    assertThat(monitors(statements)).doesNotContain("lock");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "l.lock(); try { sink(0); } finally { l.unlock(); }",
        "l.lock(); try { if (c()) { l.unlock(); return; } sink(0); } finally { l.unlock(); }",
        "l.lock(); sink(0); l.unlock();",
        "try { l.lock(); sink(0); } finally { l.unlock(); }",
        "try { l.lock(); } finally { sink(0); l.unlock(); }",
        "l.lockInterruptibly(); try { while (c()) { sink(0); } } finally { l.unlock(); }",
        "if (l.tryLock()) { try { sink(0); } finally { l.unlock(); } }",
        "if (c() && l.tryLock(1, TimeUnit.SECONDS)) { sink(0); }",
        "if (!l.tryLock()) { return; } try { sink(0); } finally { l.unlock(); }",
        "if (!l.tryLock()) { c(); } else { sink(0); }",
        "while (!l.tryLock()) { Thread.onSpinWait(); } sink(0);",
        "Lock mine = this.l; mine.lock(); try { sink(0); } finally { mine.unlock(); }",
        "l.lock(); try { l.unlock(); try { c(); } finally { l.lock(); } sink(0); } finally { l.unlock(); }",
        "assert l.isHeldByCurrentThread(); sink(0);",
      })
  void locksAreHeldUntilTheyAreReleased(String statements) {
    assertThat(monitors(statements)).containsExactly("l");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sink(0); l.lock(); try { c(); } finally { l.unlock(); }",
        "l.lock(); try { c(); } finally { l.unlock(); } sink(0);",
        "l.lock(); try { c(); } finally { l.unlock(); sink(0); }",
        "l.lock(); l.unlock(); sink(0);",
        "if (c()) { l.lock(); } sink(0);",
        "l.tryLock(); sink(0);",
        "if (l.tryLock()) { l.unlock(); } else { sink(0); }",
        "if (c() || l.tryLock()) { sink(0); }",
        "l.lock(); if (c()) { l.unlock(); } sink(0);",
        "l.lock(); Runnable r = () -> sink(0);",
        "sink(rw.writeLock()); sink(0);",
        "Lock mine = rw.writeLock(); sink(0);",
      })
  void locksAreNotHeldElsewhere(String statements) {
    assertThat(held(statements)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rw.readLock().lock(); try { sink(0); } finally { rw.readLock().unlock(); }",
        "read.lock(); try { sink(0); } finally { read.unlock(); }",
        "long stamp = stamped.readLock(); try { sink(0); } finally { stamped.unlockRead(stamp); }",
      })
  void readLocksAreShared(String statements) {
    assertThat(held(statements)).extracting(Lock::mode).containsExactly(Lock.Mode.SHARED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rw.writeLock().lock(); try { sink(0); } finally { rw.writeLock().unlock(); }",
        "write.lock(); try { sink(0); } finally { write.unlock(); }",
        "long stamp = stamped.writeLock(); try { sink(0); } finally { stamped.unlockWrite(stamp); }",
        "long stamp; stamp = stamped.writeLock(); try { sink(0); } finally { stamped.unlock(stamp); }",
        "lock(); try { sink(0); } finally { unlock(); }",
      })
  void writeLocksAreExclusive(String statements) {
    assertThat(held(statements)).extracting(Lock::mode).containsExactly(Lock.Mode.EXCLUSIVE);
  }

  @Test
  void readAndWriteLockAreOneLockInTwoModes() {
    Snippet snippet =
        members(
            "void a() { read.lock(); try { sink(0); } finally { read.unlock(); } }"
                + "void b() { rw.writeLock().lock(); try { sink(1); } finally { write.unlock(); } }");
    assertThat(held(snippet, "sink(0)")).isEqualTo(held(snippet, "sink(1)"));
  }

  @Test
  void methodsHoldTheirMonitor() {
    Snippet snippet =
        members(
            """
            synchronized void a() { sink(0); }
            static synchronized void b() { sink(1); }
            void c1() { synchronized (this) { sink(2); } }
            void c2() { synchronized (Snippet.class) { sink(3); } }
            @GuardedBy("lock") void d() { sink(4); }
            class Inner { void e() { synchronized (Snippet.this.lock) { sink(5); } } }
            class Inner2 { synchronized void g() { sink(6); } }
            """);
    assertThat(texts(snippet, "sink(0)")).containsExactly("this");
    assertThat(texts(snippet, "sink(1)")).containsExactly("Snippet.class");
    assertThat(held(snippet, "sink(2)")).isEqualTo(held(snippet, "sink(0)"));
    assertThat(held(snippet, "sink(3)")).isEqualTo(held(snippet, "sink(1)"));
    assertThat(texts(snippet, "sink(4)")).containsExactly("lock");
    assertThat(held(snippet, "sink(5)")).isEqualTo(held(snippet, "sink(4)"));
    assertThat(held(snippet, "sink(6)")).isNotEqualTo(held(snippet, "sink(0)"));
  }

  @Test
  void privateMethodsHoldWhatEachCallerHolds() {
    Snippet snippet =
        members(
            """
            Snippet(int x) { this(); guardedHelper(); }
            synchronized void a() { guardedHelper(); loose(); referenced(); onOther(); }
            void b() { synchronized (this) { synchronized (lock) { guardedHelper(); } } loose(); }
            private void guardedHelper() { sink(0); deep(3); }
            private void deep(int n) { sink(1); if (n > 0) { deep(n - 1); guardedHelper(); } }
            private void loose() { sink(2); }
            private void referenced() { sink(3); }
            Runnable r = this::referenced;
            private void onOther() { sink(4); if (c()) { synchronized (this) { other.onOther(); } } }
            private void uncalled() { sink(5); }
            """);
    assertThat(texts(snippet, "sink(0)")).containsExactly("this");
    assertThat(texts(snippet, "sink(1)")).containsExactly("this");
    for (String place : List.of("sink(2)", "sink(3)", "sink(4)", "sink(5)")) {
      assertThat(held(snippet, place)).as(place).isEmpty();
    }
  }

  @Test
  void objectsAreUnderConstructionInConstructorsAndWhatOnlyTheyCall() {
    Snippet snippet =
        members(
            """
            { sink(0); }
            Snippet(int x) { this(); sink(1); init(); shared(); Runnable r = () -> sink(4); }
            private void init() { sink(2); }
            private void shared() { sink(3); }
            void a() { shared(); }
            """);
    Locks locks = snippet.locks();
    for (String place : List.of("sink(0)", "sink(1)", "sink(2)")) {
      assertThat(locks.isUnderConstruction(snippet.find(place), snippet.state())).isTrue();
    }
    for (String place : List.of("sink(3)", "sink(4)")) {
      assertThat(locks.isUnderConstruction(snippet.find(place), snippet.state())).isFalse();
    }
  }

  @Test
  void codeIsOnlyRunIfNothingButRunReachesIt() {
    Snippet snippet =
        members(
            """
            public void run() { sink(0); loop(); shared(); }
            private void loop() { sink(1); if (c()) { loop(); } }
            private void shared() { sink(2); }
            void other() { shared(); }
            """);
    assertThat(List.of("sink(0)", "sink(1)", "sink(2)"))
        .filteredOn(place -> snippet.locks().isOnlyRun(snippet.find(place), snippet.state()))
        .containsExactly("sink(0)", "sink(1)");
  }

  @Test
  void whatOnlyThisFileCallsIsTrustedWhenAskedSo() {
    Snippet snippet =
        members(
            """
            synchronized void a() { open(); shut(); }
            void b() { shut(); }
            void open() { sink(0); }
            void shut() { sink(1); }
            """);
    Locks locks = snippet.locks();
    assertThat(held(snippet, "sink(0)")).isEmpty();
    assertThat(locks.heldInFileAt(snippet.find("sink(0)"), snippet.state())).hasSize(1);
    assertThat(locks.heldInFileAt(snippet.find("sink(1)"), snippet.state())).isEmpty();
  }

  @Test
  void guardsAreReadFromTheFieldsAnnotation() {
    Snippet snippet =
        members("synchronized void a() { sink(0); } void b() { synchronized (lock) { sink(1); } }");
    Locks locks = snippet.locks();
    assertThat(locks.guardOf(snippet.variable("ofThis")))
        .contains(held(snippet, "sink(0)").iterator().next());
    assertThat(locks.guardOf(snippet.variable("guarded")))
        .contains(held(snippet, "sink(1)").iterator().next());
    assertThat(locks.guardOf(snippet.variable("f"))).isEmpty();
  }

  @Test
  void placesAreGivenByTheirLines() {
    Snippet snippet = Snippet.ofStatements("sink(1);\nsink(2); sink(3);\nsink(4);\n");
    Locks locks = snippet.locks();
    int first = locks.lines(List.of(snippet.find("sink(1)"))).get(0);
    TreePath[] places =
        List.of("sink(4)", "sink(1)", "sink(2)", "sink(3)").stream()
            .map(snippet::find)
            .toArray(TreePath[]::new);
    assertThat(locks.lines(List.of(places))).containsExactly(first, first + 1, first + 2);
    assertThat(locks.inWords(List.of(places[1]))).isEqualTo("line " + first);
    assertThat(locks.inWords(List.of(places)))
        .isEqualTo("lines " + first + ", " + (first + 1) + " and " + (first + 2));
  }

  /** The variables of this object that are held. */
  private static List<String> monitors(String statements) {
    return held(statements).stream()
        .map(Lock::key)
        .filter(Place.Variable.class::isInstance)
        .map(key -> ((Place.Variable) key).symbol().name.toString())
        .toList();
  }

  private static Set<Lock> held(String statements) {
    return held(
        members(
            "void locked(Runnable r) { synchronized (lock) { r.run(); } }"
                + "void now(Runnable r) { r.run(); }"
                + "void later(Runnable r) { synchronized (lock) { new Thread(() -> r.run()).start(); } }"
                + "void kept(Runnable r) { f = r; }"
                + "void method() throws Exception {"
                + statements
                + "}"),
        "sink(0)");
  }

  private static Snippet members(String more) {
    return Snippet.ofFile(
        "import java.util.*; import java.util.concurrent.*; import java.util.concurrent.locks.*;"
            + "import java.util.stream.*; class Snippet {"
            + MEMBERS
            + more
            + "}");
  }

  private static Set<Lock> held(Snippet snippet, String place) {
    return snippet.locks().heldAt(snippet.find(place), snippet.state());
  }

  private static List<String> texts(Snippet snippet, String place) {
    return held(snippet, place).stream().map(Lock::toString).toList();
  }
}
