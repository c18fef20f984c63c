package racycollectionwrite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.RecursiveTask;

/** Tasks that fork others. */
class Forked {
  private final Map<Integer, Integer> seen = new LinkedHashMap<>();

  class Range extends RecursiveAction {
    private final int from;
    private final int to;

    Range(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    protected void compute() {
      for (int i = from; i < to; i++) {
        // BUG: Diagnostic contains: every task started at line 38, with no lock
        seen.put(i, i);
      }
    }
  }

  void ranges(int parts, int n) {
    List<ForkJoinTask<?>> forked = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int from = part * n;
      forked.add(new Range(from, from + n).fork());
    }
    forked.forEach(ForkJoinTask::join);
  }

  static int anonymous(List<String> names) {
    Map<String, Integer> lengths = new LinkedHashMap<>();
    List<RecursiveTask<Integer>> tasks = new ArrayList<>();
    for (String name : names) {
      RecursiveTask<Integer> task =
          new RecursiveTask<>() {
            @Override
            protected Integer compute() {
              // BUG: Diagnostic contains: `lengths` is a LinkedHashMap
              return lengths.put(name, name.length());
            }
          };
      task.fork();
      tasks.add(task);
    }
    tasks.forEach(ForkJoinTask::join);
    return lengths.size();
  }

  public static Object race(int threads, int n) {
    Forked forked = new Forked();
    new ForkJoinPool(threads).submit(() -> forked.ranges(threads, n / threads)).join();
    return n / threads * threads - forked.seen.size();
  }
}
