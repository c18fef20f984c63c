package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {
  private static final String MEMBERS =
      """
      static List<String> f = new ArrayList<>();
      static boolean done;
      boolean ofInstance;
      static final java.util.concurrent.atomic.AtomicBoolean ONCE =
          new java.util.concurrent.atomic.AtomicBoolean();
      @interface PostConstruct {}
      static void add() { f.add("here"); }
      """;

  private static boolean isPossible(String members, boolean isStatic) {
    Snippet snippet = Snippet.ofMembers(MEMBERS.replace("f.add(\"here\");", "") + members);
    return Repetition.isPossible(
        snippet.findCall("add"), isStatic, snippet.index(), snippet.state());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static { f.add(\"\"); }",
        "static { List.of(1).forEach(x -> f.add(\"\")); }",
        "static { each(x -> f.add(\"\")); } static void each(Consumer<String> c) {}",
        "static boolean b = f.add(\"\");",
        "public static void main(String[] a) { f.add(\"\"); }",
        "public static void main(String[] a) { p(); } private static void p() { f.add(\"\"); }",
        "private static void p() { f.add(\"\"); } static { p(); }",
        "private static void p() { f.add(\"\"); }",
        "@PostConstruct void x() { f.add(\"\"); }",
        "static void initTable() { f.add(\"\"); }",
        "static void init(List<String> all) { for (String s : all) { f.add(s); } }",
        "static void configure(String s) { f.add(s); }",
        "void m() { if (f.isEmpty()) { f.add(\"\"); } }",
        "void m() { if (f == null) { f.add(\"\"); } }",
        "void m() { if (f != null) { return; } f.add(\"\"); }",
        "void m() { if (f.size() > 0) return; f.add(\"\"); }",
        "void m() { if (!done) { done = true; f.add(\"\"); } }",
        "void m() { if (done) return; done = true; f.add(\"\"); }",
        "void m() { if (ONCE.compareAndSet(false, true)) f.add(\"\"); }",
        "static class C { static final C A = new C(true); static C c() { return new C(false); }"
            + " private C(boolean b) { if (b) { f.add(\"\"); } } }",
        "static class C { static final C A = new C(); private C() { this(true); }"
            + " static C c() { return new C(false); }"
            + " private C(boolean b) { if (!b) { return; } else { f.add(\"\"); } } }",
        "static class MyManager { MyManager() { init(); } private void init() { f.add(\"\"); } }",
        "void m() { List<String> g = f; if (g == null) { f.add(\"\"); } }",
        "enum E { A; E() { f.add(\"\"); } }",
        "static class C { static final C A = new C(); private C() { f.add(\"\"); } }",
      })
  void isImpossible(String members) {
    assertThat(isPossible(members, true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void m() { f.add(\"\"); }",
        "private void p() { f.add(\"\"); } void m() { p(); } static { new Snippet().p(); }",
        "private void p() { f.add(\"\"); } Runnable m() { return this::p; }",
        "static Runnable r = () -> f.add(\"\");",
        "static Runnable r = new Runnable() { public void run() { f.add(\"\"); } };",
        "Snippet() { f.add(\"\"); }",
        "static class C { private C() { f.add(\"\"); } static C c() { return new C(); } }",
        "static class C { static C c() { return new C(true); } static C d() { return new C(false); }"
            + " private C(boolean b) { if (b) { f.add(\"\"); } } }",
        "static class C { static C c(boolean b) { return new C(b); }"
            + " private C(boolean b) { if (b) { f.add(\"\"); } } }",
        "static class Line { Line() { init(); } private void init() { f.add(\"\"); } }",
        "static class MyManager { void m() { init(); } private void init() { f.add(\"\"); } }",
        "void m() { if (!f.isEmpty()) { f.add(\"\"); } }",
        "void m() { if (!ofInstance) { ofInstance = true; f.add(\"\"); } }",
        "void m() { if (done) f.add(\"\"); }",
        "static void init(String s) { f.add(s); }",
        "static void start(long id) { f.add(\"job \" + id); }",
        "static class MyManager { MyManager(String s) { init(s); }"
            + " private void init(String s) { f.add(s); } }",
      })
  void isPossible(String members) {
    assertThat(isPossible(members, true)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Snippet() { f.add(\"\"); }",
        "{ f.add(\"\"); }",
        "void m() { if (!ofInstance) { ofInstance = true; f.add(\"\"); } }",
      })
  void isImpossibleForTheOnlyInstance(String members) {
    assertThat(isPossible(members, false)).isFalse();
  }
}
