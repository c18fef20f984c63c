// To ask for the number of elements may cost much, or change something.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

class CostlyBounds {
  static List<String> loaded(Supplier<List<String>> names) {
    List<String> result = new ArrayList<>();
    for (String name : names.get()) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> counted(IntSupplier count) {
    List<String> result = new ArrayList<>();
    int n = 0;
    for (int i = 0; i < count.getAsInt(); i++) {
      result.add("#" + n++);
    }
    return result;
  }

  static List<String> queued(ConcurrentLinkedQueue<String> names) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> cell(List<String>[] table, int row) {
    List<String> result = new ArrayList<>();
    for (String name : table[row]) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> split(String line) {
    List<String> result = new ArrayList<>();
    for (String word : line.split(",")) {
      result.add(word.trim());
    }
    return result;
  }
}
