package modifiedwhileiterating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes that are not seen. */
class Unseen {
  private final Map<String, List<String>> groups = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /** The list is a value of a map. */
  void inAMap(String group) {
    for (String name : groups.get(group)) {
      groups.get(group).remove(name);
    }
  }

  /** The method that is called may be overridden. */
  void inAPublicMethod() {
    for (String name : names) {
      drop(name);
    }
  }

  public void drop(String name) {
    names.remove(name);
  }

  /** What is passed is changed under another name. */
  void asAnArgument() {
    for (String name : names) {
      removeFrom(names, name);
    }
  }

  private static void removeFrom(List<String> list, String name) {
    list.remove(name);
  }

  /** The order of access is asked for in a subclass. */
  static class Recent extends LinkedHashMap<String, String> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }
  }

  static void ofASubclass(Recent recent) {
    for (String key : recent.keySet()) {
      System.out.println(recent.get(key));
    }
  }
}
