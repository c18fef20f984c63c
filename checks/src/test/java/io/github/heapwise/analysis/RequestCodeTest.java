package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestCodeTest {
  private static Optional<RequestCode> around(String members) {
    Snippet snippet =
        Snippet.ofMembers(
            """
            static void sink() {}
            static boolean running;
            record Request(String path) {}
            @interface GetMapping {}
            @interface Scheduled {}
            record Message<T>(T body) {}
            java.util.concurrent.ExecutorService pool =
                java.util.concurrent.Executors.newFixedThreadPool(2);
            """
                + members);
    return RequestCode.around(snippet.findCall("sink"), snippet.index(), snippet.state());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void handle(Request r) { sink(); }",
        "void dispatchNow(int n, Request r) { sink(); }",
        "void process(Message<String> m) { sink(); }",
        "class Job implements Runnable { public void run() { sink(); } }",
        "@GetMapping String page(String id) { sink(); return id; }",
        "class PageController { void handle(String id) { sink(); } }",
        "void handle(Request r) { begin(); } private void begin() { sink(); }",
        "void m() { pool.execute(() -> begin()); } private void begin() { sink(); }",
        "void m() { pool.execute(() -> sink()); }",
        "void m() { new java.util.concurrent.Callable<String>() {"
            + " public String call() { sink(); return null; } }; }",
      })
  void isAllOfTheRequest(String members) {
    assertThat(around(members)).get().extracting(RequestCode::isWhole).isEqualTo(true);
  }

  @Test
  void isBeforeTheRest() {
    assertThat(around("boolean preHandle(Request r) { sink(); return true; }"))
        .get()
        .extracting(RequestCode::isWhole)
        .isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void handle() { sink(); }",
        "class PageController { void open(String id) { sink(); } void handle() { sink(); } }",
        "void handle(Request r) { begin(); } void begin() { sink(); }",
        "void open(Request r) { begin(); } private void begin() { sink(); }",
        "private void begin() { sink(); }",
        "static void handle(Request r) { sink(); }",
        "void open(Request r) { sink(); }",
        "void m(Request r) { List.of(1).forEach(x -> sink()); }",
        "class Job extends Thread { public void run() { sink(); } }",
        "class Job implements Runnable { public void run() { sink(); while (running) {} } }",
        "class Job implements Runnable { public void run() { sink(); for (;;) {} } }",
      })
  void isNone(String members) {
    assertThat(around(members)).isEmpty();
  }

  @Test
  void isAroundWhatItRunsItself() {
    Snippet snippet =
        Snippet.ofMembers(
            """
            record Request(String path) {}
            static void sink() {}
            void handle(Request r) { begin(); }
            private void begin() { sink(); }
            """);
    RequestCode code =
        RequestCode.around(snippet.findCall("sink"), snippet.index(), snippet.state()).get();
    assertThat(code.isAround(snippet.findCall("begin"))).isTrue();
    assertThat(code.isAround(snippet.findCall("sink"))).isFalse();
    assertThat(code.isTask()).isFalse();
  }

  @Test
  void annotationsTellTasks() {
    assertThat(around("@Scheduled void tick() { sink(); }"))
        .get()
        .extracting(RequestCode::isTask)
        .isEqualTo(true);
  }
}
