// How often the loop will run is not known yet where the container is created.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

class KnownTooLate {
  private final List<String> earlier = new ArrayList<>();
  private List<String> pending = new ArrayList<>();

  static List<String> words(String line) {
    List<String> result = new ArrayList<>();
    String[] words = line.split(" ");
    for (String word : words) {
      result.add(word.trim());
    }
    return result;
  }

  static List<String> grown(List<String> names) {
    List<String> result = new ArrayList<>();
    names.add("last");
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> collected(List<String> names, Consumer<Collection<String>> source) {
    List<String> result = new ArrayList<>();
    source.accept(names);
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> replaced(List<String> names, List<String> others, boolean other) {
    List<String> result = new ArrayList<>();
    if (other) {
      names = others;
    }
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> flattened(List<List<String>> pages) {
    List<String> result = new ArrayList<>();
    for (List<String> page : pages) {
      for (String line : page) {
        result.add(line.trim());
      }
    }
    return result;
  }

  static List<String> triangle(int n) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        result.add(i + "/" + j);
      }
    }
    return result;
  }

  List<String> loaded() {
    List<String> result = new ArrayList<>();
    load();
    for (String each : pending) {
      result.add(each.trim());
    }
    return result;
  }

  private void load() {
    pending = List.copyOf(earlier);
  }

  static class Names extends HashMap<String, String> {
    private static final long serialVersionUID = 1;

    List<String> all() {
      List<String> result = new ArrayList<>();
      put("last", "");
      for (String name : keySet()) {
        result.add(name.trim());
      }
      return result;
    }
  }

  static List<String> copied(List<String> names, String... more) {
    List<String> result = new ArrayList<>();
    Collections.addAll(names, more);
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }
}
