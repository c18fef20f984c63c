// Nobody knows on which thread the function is run.
package racycollectionwrite.silent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

class Unknown {
  interface Listener {
    void changed(String name);
  }

  interface Source {
    void listen(Listener listener);

    void each(Consumer<String> consumer);

    <T> T inTransaction(Supplier<T> work);
  }

  static List<String> listened(List<Source> sources) {
    List<String> changed = new ArrayList<>();
    for (Source source : sources) {
      source.listen(name -> changed.add(name));
      source.each(changed::add);
    }
    return changed;
  }

  static void given(Executor executor, List<String> names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      executor.execute(() -> found.add(name));
    }
  }

  static void inTransactions(Source source, List<String> names) {
    Map<String, Integer> lengths = new HashMap<>();
    names.parallelStream()
        .forEach(name -> source.inTransaction(() -> lengths.put(name, name.length())));
  }

  static void atOnce(List<String> names) {
    List<String> found = new ArrayList<>();
    names.forEach(name -> found.add(name));
    Map<String, List<String>> index = new HashMap<>();
    names.forEach(name -> index.computeIfAbsent(name, key -> new ArrayList<>()).add(name));
    Runnable here = () -> found.add("end");
    for (int i = 0; i < 3; i++) {
      here.run();
    }
  }
}
