package unlockedsynchronizediteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** An importer whose tasks still write to a local when it is gone through. */
final class Tasks {
  private Tasks() {}

  static List<String> whileTasksRun(ExecutorService executor, List<String> urls) {
    List<String> pages = Collections.synchronizedList(new ArrayList<>());
    for (String url : urls) {
      executor.execute(() -> pages.add(url.trim()));
    }
    List<String> first = new ArrayList<>();
    synchronized (pages) {
      for (String page : pages) first.add(page + first.size());
    }
    return first;
  }

  static void whileThreadRuns(List<String> words) {
    List<Integer> lengths = Collections.synchronizedList(new ArrayList<>());
    new Thread(() -> words.forEach(word -> lengths.add(word.length()))).start();
    synchronized (lengths) {
      System.out.println(lengths.stream().mapToInt(Integer::intValue).max());
    }
  }

  static void inEachTask(List<String> words) {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    for (String word : words) {
      CompletableFuture.runAsync(
          () -> {
            seen.add(word);
            synchronized (seen) {
              for (String each : seen) {
                System.out.println(each);
              }
            }
          });
    }
  }
}
