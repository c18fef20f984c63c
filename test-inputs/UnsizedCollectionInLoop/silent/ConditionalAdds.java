// Not each time round adds an element: the trip count is more than what comes in.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ConditionalAdds {
  static List<String> nonEmpty(List<String> names) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      if (!name.isEmpty()) {
        result.add(name.trim());
      }
    }
    return result;
  }

  static List<String> skipping(List<String> names) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      if (name.isEmpty()) {
        continue;
      }
      result.add(name.trim());
    }
    return result;
  }

  static List<Integer> numbers(List<String> names) {
    List<Integer> result = new ArrayList<>();
    for (String name : names) {
      try {
        result.add(Integer.valueOf(name));
      } catch (NumberFormatException e) {
        System.err.println(name);
      }
    }
    return result;
  }

  static List<String> known(List<Integer> codes) {
    List<String> result = new ArrayList<>();
    for (int code : codes) {
      switch (code) {
        case 1:
          result.add("one");
          break;
        case 2:
          result.add("two");
          break;
      }
    }
    return result;
  }

  static Map<String, String> marked(List<String> names) {
    Map<String, String> result = new HashMap<>();
    names.forEach(
        name -> {
          if (name.startsWith("*")) {
            result.put(name, name.substring(1));
          }
        });
    return result;
  }

  static List<String> ofMany(List<String> names) {
    List<String> result = new ArrayList<>();
    if (names.size() > 1) {
      for (String name : names) {
        result.add(name.trim());
      }
    }
    return result;
  }

  static List<String> or(List<String> names, boolean all) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      boolean added = all && result.add(name.trim());
      System.out.println(added);
    }
    return result;
  }

  static List<String> unlessOtherIsEmpty(List<String> names, List<String> others) {
    List<String> result = new ArrayList<>();
    if (!others.isEmpty()) {
      for (String name : names) {
        result.add(name.trim());
      }
    }
    return result;
  }

  static List<String> ifMany(List<String> names) {
    List<String> result = new ArrayList<>();
    if (names.size() > 10) {
      for (String name : names) {
        result.add(name.trim());
      }
    }
    return result;
  }

  static List<String> ifThereIsAList(List<String> names) {
    List<String> result = new ArrayList<>();
    if (names != null && !names.isEmpty()) {
      for (String name : names) {
        result.add(name.trim());
      }
    }
    return result;
  }
}
