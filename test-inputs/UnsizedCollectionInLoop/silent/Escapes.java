// Others hold the container before the loop has ended, and may do with it what they want.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

class Escapes {
  private List<String> current;

  static List<String> passed(List<String> names, Consumer<List<String>> prepare) {
    List<String> result = new ArrayList<>();
    prepare.accept(result);
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> prefilled(List<String> names, String... first) {
    List<String> result = new ArrayList<>();
    Collections.addAll(result, first);
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  List<String> stored(List<String> names) {
    List<String> result = new ArrayList<>();
    current = result;
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> captured(List<String> names, Executor executor) {
    List<String> result = new ArrayList<>();
    executor.execute(() -> System.out.println(result));
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static void batches(List<String> names, Consumer<List<String>> sink) {
    List<String> batch = new ArrayList<>();
    for (String name : names) {
      batch.add(name.trim());
      if (batch.size() == 50) {
        sink.accept(batch);
      }
    }
  }

  static void later(List<String> names, Executor executor) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      executor.execute(() -> result.add(name.trim()));
    }
  }
}
