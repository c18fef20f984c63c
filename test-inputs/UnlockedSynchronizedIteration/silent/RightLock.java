// The monitor that the wrapper's methods take is held while the elements are gone through.
package unlockedsynchronizediteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

class RightLock {
  private final List<String> names = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> values = Collections.synchronizedMap(new HashMap<>());

  void add(String name) {
    names.add(name);
    values.put(name, name);
  }

  int letters() {
    int letters = 0;
    synchronized (names) {
      for (String name : names) {
        letters += name.length();
      }
      letters += names.stream().mapToInt(String::length).sum();
      Iterator<String> iterator = names.iterator();
      while (iterator.hasNext()) {
        letters += iterator.next().length();
      }
    }
    return letters;
  }

  void views() {
    Set<String> keys = values.keySet();
    synchronized (values) {
      for (String key : keys) {
        System.out.println(key);
      }
      values.entrySet().removeIf(entry -> entry.getKey().isEmpty());
      for (String value : values.values()) {
        System.out.println(value);
      }
    }
  }

  void alias() {
    List<String> all = this.names;
    synchronized (all) {
      for (String name : all) {
        System.out.println(name);
      }
    }
    synchronized (this.names) {
      names.forEach(name -> System.out.println(names.iterator().next() + name));
    }
  }

  void helper() {
    synchronized (names) {
      printAll();
    }
  }

  private void printAll() {
    for (String name : names) {
      System.out.println(name);
    }
  }
}
