// Closed by a try with resources; virtual threads end with their tasks.
package threadsnotstopped;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Closed {
  void virtual(List<Callable<String>> tasks) throws InterruptedException {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      pool.invokeAll(tasks);
    }
  }

  void platform(List<Callable<String>> tasks) throws InterruptedException {
    try (var pool = Executors.newFixedThreadPool(4)) {
      pool.invokeAll(tasks);
    }
  }

  void declaredBefore(List<Callable<String>> tasks) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try (pool) {
      pool.invokeAll(tasks);
    }
  }

  void called(Runnable task) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      pool.execute(task);
    } finally {
      pool.close();
    }
  }

  String client(HttpRequest request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
