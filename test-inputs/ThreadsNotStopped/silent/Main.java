// A program's main method: what it starts shall run on, does not keep it from its end, or is ended.
package threadsnotstopped;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

class SilentMain {
  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    System.out.println(pool.submit(() -> args[0].trim()).get());
    System.exit(0);
  }

  static class Scheduled {
    public static void main(String[] args) {
      Executors.newSingleThreadScheduledExecutor()
          .scheduleAtFixedRate(() -> System.out.println(args[0]), 0, 1, TimeUnit.SECONDS);
    }
  }

  static class Ticking {
    public static void main(String[] args) {
      Timer timer = new Timer();
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              System.out.println(args[0]);
            }
          },
          0,
          1000);
    }
  }

  static class Daemons {
    public static void main(String[] args) throws Exception {
      ExecutorService pool =
          Executors.newFixedThreadPool(
              2,
              task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
              });
      pool.submit(() -> System.out.println(args[0])).get();
      new Timer(true)
          .schedule(
              new TimerTask() {
                @Override
                public void run() {}
              },
              1000);
      new ForkJoinPool(4).submit(() -> System.out.println(args[0])).get();
    }
  }

  static class Client {
    public static void main(String[] args) throws Exception {
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest request = HttpRequest.newBuilder(URI.create(args[0])).build();
      System.out.println(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
  }
}
