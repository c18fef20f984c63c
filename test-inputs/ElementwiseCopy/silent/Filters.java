// Not all elements are taken, or more is done than to take them.
package elementwisecopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class Filters {
  static void nonEmpty(List<String> names, List<String> target) {
    for (String name : names) {
      if (!name.isEmpty()) {
        target.add(name);
      }
    }
  }

  static void counted(List<String> names, List<String> target) {
    int count = 0;
    for (String name : names) {
      target.add(name);
      count++;
    }
    System.out.println(count);
  }

  static void fresh(List<String> names, Set<String> seen, List<String> target) {
    for (String name : names) if (seen.add(name)) target.add(name);
  }

  static void streamed(List<String> names, List<String> target) {
    names.stream().filter(name -> !name.isEmpty()).forEach(target::add);
    names.stream().distinct().forEach(name -> target.add(name));
  }

  static void repeated(List<String> names, List<String> target) {
    for (String name : names) {
      target.add(names.get(0));
    }
  }

  static List<List<String>> nested(List<String> names) {
    List<List<String>> result = new ArrayList<>();
    for (String name : names) {
      for (int i = 0; i < 3; i++) {
        result.get(i).add(name);
      }
    }
    return result;
  }
}
