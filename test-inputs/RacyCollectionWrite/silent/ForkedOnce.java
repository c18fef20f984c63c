// Each task has a container of its own, or is joined before the next is forked.
package racycollectionwrite.silent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RecursiveTask;

class ForkedOnce {
  static class Walk extends RecursiveTask<List<String>> {
    private final List<String> names;
    private final List<String> found = new ArrayList<>();

    Walk(List<String> names) {
      this.names = names;
    }

    @Override
    protected List<String> compute() {
      List<String> here = new ArrayList<>();
      if (names.size() > 10) {
        Walk half = new Walk(names.subList(0, names.size() / 2));
        half.fork();
        here.addAll(half.join());
      }
      found.addAll(here);
      return found;
    }
  }

  static int joined(List<String> names) {
    Map<String, Integer> lengths = new HashMap<>();
    for (String name : names) {
      RecursiveTask<Integer> task =
          new RecursiveTask<>() {
            @Override
            protected Integer compute() {
              return lengths.put(name, name.length());
            }
          };
      task.fork();
      task.join();
    }
    return lengths.size();
  }
}
