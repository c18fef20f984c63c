package threadsnotstopped;

import io.netty.util.concurrent.DefaultEventExecutorGroup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Timers {
  void later(TimerTask task) {
    // BUG: Diagnostic contains: This timer is never cancelled
    Timer timer = new Timer();
    timer.schedule(task, 1000);
  }

  void inline(TimerTask task) {
    // BUG: Diagnostic contains: until no task is left and the garbage collector finds the timer
    new Timer("once", true).schedule(task, 1000);
  }

  void periodic(Runnable poll) {
    // BUG: Diagnostic contains: This pool is never shut down
    ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    scheduler.scheduleAtFixedRate(poll, 1, 1, TimeUnit.MINUTES);
  }

  void periodicInline(Runnable poll) {
    // BUG: Diagnostic contains: This pool is never shut down
    Executors.newScheduledThreadPool(1).scheduleWithFixedDelay(poll, 1, 1, TimeUnit.MINUTES);
  }

  void submitInline(Runnable task) {
    // BUG: Diagnostic contains: its 2 threads
    Executors.newFixedThreadPool(2).submit(task);
  }

  CompletableFuture<String> futureInline() {
    // BUG: Diagnostic contains: This pool is never shut down
    return CompletableFuture.supplyAsync(() -> "", Executors.newFixedThreadPool(2));
  }

  CompletableFuture<String> stages(CompletableFuture<String> start) {
    // BUG: Diagnostic contains: This pool is never shut down
    ExecutorService pool = Executors.newFixedThreadPool(2);
    return start.thenApplyAsync(String::trim, pool);
  }

  String client(URI uri) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: This client is never closed
    HttpClient client = HttpClient.newHttpClient();
    return client
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  int status(HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: Keep one client in a field
    return HttpClient.newBuilder()
        .connectTimeout(Duration.ofSeconds(1))
        .build()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  void ofNetty(Runnable task) {
    // BUG: Diagnostic contains: This event loop group is never shut down
    DefaultEventExecutorGroup group = new DefaultEventExecutorGroup(4);
    group.submit(task);
  }

  private final ThreadLocal<String> name = new ThreadLocal<>();

  Timers(Runnable poll) {
    // BUG: Diagnostic contains: This pool is never shut down
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    scheduler.scheduleAtFixedRate(() -> name.set("" + poll), 1, 1, TimeUnit.MINUTES);
  }
}
