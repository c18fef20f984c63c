// The end of the try statement waits for all tasks.
package racycollectionwrite.silent.java21;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Closed {
  static List<String> one(String name) {
    List<String> found = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.submit(() -> found.add(name));
    }
    found.add("end");
    return found;
  }

  static List<String> joined(String name) throws InterruptedException {
    List<String> found = new ArrayList<>();
    Thread thread = Thread.ofVirtual().unstarted(() -> found.add(name));
    thread.start();
    thread.join();
    found.add("end");
    return found;
  }
}
