package racycollectionwrite;

import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tasks that write to a text and to a queue, for which there is no fix. */
class Spider {
  static int completed(List<String> pages) throws Exception {
    CompletionService<Integer> pool =
        new ExecutorCompletionService<>(Executors.newCachedThreadPool());
    StringBuilder text = new StringBuilder();
    for (String page : pages) {
      pool.submit(
          () -> {
            // BUG: Diagnostic contains: every task started at line 20
            text.append(page);
            return page.length();
          });
    }
    for (int i = 0; i < pages.size(); i++) {
      pool.take();
    }
    return text.length();
  }

  static Queue<String> largestFirst(List<String> pages) {
    Queue<String> queue = new PriorityQueue<>();
    for (int i = 0; i < pages.size(); i++) {
      String page = pages.get(i);
      // BUG: Diagnostic contains: Use a queue of java.util.concurrent
      ForkJoinPool.commonPool().execute(() -> queue.offer(page));
    }
    return queue;
  }

  public static Object race(int threads, int n) throws Exception {
    List<String> pages = IntStream.range(0, n).mapToObj(i -> "p").collect(Collectors.toList());
    return n - completed(pages);
  }
}
