package racycollectionwrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One writes and another reads: what is read must not depend on who is faster. */
class Mirror {
  static String writerAndReader(Map<String, String> source) {
    Map<String, String> copy = new HashMap<>();
    CompletableFuture<Void> writer =
        CompletableFuture.runAsync(
            // BUG: Diagnostic contains: while the one started at line 22 reads it at line 22
            () -> source.forEach((key, value) -> copy.put(key, value)));
    CompletableFuture<String> reader = CompletableFuture.supplyAsync(() -> copy.get("name"));
    writer.join();
    return reader.join();
  }

  static String readTooEarly(Map<String, String> defaults) throws Exception {
    ExecutorService single = Executors.newSingleThreadExecutor();
    Map<String, String> settings = new HashMap<>();
    // BUG: Diagnostic contains: the task started at line 31 while the code that started it reads it at line 32
    Future<?> loading = single.submit(() -> settings.putAll(defaults));
    String locale = settings.get("locale");
    loading.get();
    return locale;
  }

  static void timed(Timer timer, Runnable work) {
    List<Long> ticks = new ArrayList<>();
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            // BUG: Diagnostic contains: the task started at line 39
            ticks.add(System.currentTimeMillis());
          }
        },
        100,
        100);
    work.run();
    for (long tick : ticks) {
      System.out.println(tick);
    }
  }
}
