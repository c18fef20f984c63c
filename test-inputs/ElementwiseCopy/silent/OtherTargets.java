// The target is another one each time, or what it is nobody can tell.
package elementwisecopy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class OtherTargets {
  interface Sink {
    void add(String name);
  }

  /** May do more than to add. */
  static class Noisy extends ArrayList<String> {
    @Override
    public boolean add(String name) {
      System.out.println(name);
      return super.add(name);
    }
  }

  static void intoSink(List<String> names, Sink sink) {
    for (String name : names) {
      sink.add(name);
    }
    names.forEach(sink::add);
  }

  static Noisy noisy(List<String> names) {
    Noisy result = new Noisy();
    for (String name : names) {
      result.add(name);
    }
    return result;
  }

  static void supplied(List<String> names, Supplier<List<String>> target) {
    for (String name : names) {
      target.get().add(name);
    }
  }

  static void perKey(Map<String, List<String>> map, List<String> names, String key) {
    for (String name : names) {
      map.get(key).add(name);
    }
  }

  static List<String> entries(List<List<String>> rows) {
    for (List<String> row : rows) {
      Collections.addAll(row, "a");
    }
    return rows.get(0);
  }
}
