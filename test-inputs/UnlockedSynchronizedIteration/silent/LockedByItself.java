// These methods of the wrappers take the lock themselves, as do copies that are made by toArray or forEach.
package unlockedsynchronizediteration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

class LockedByItself {
  private final List<String> names = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> values = Collections.synchronizedMap(new HashMap<>());

  void add(String name) {
    names.add(name);
    values.put(name, name);
  }

  void whole() {
    names.forEach(System.out::println);
    values.forEach((key, value) -> System.out.println(key + value));
    values.replaceAll((key, value) -> value + key);
    names.removeIf(String::isEmpty);
    names.replaceAll(String::trim);
    names.sort(null);
    Collections.sort(names);
    System.out.println(names + " " + values);
    System.out.println(names.hashCode() + values.hashCode());
  }

  List<Object> copies() {
    List<String> copy = new ArrayList<>(names);
    for (String name : new ArrayList<>(names)) {
      System.out.println(name);
    }
    for (String name : names.toArray(new String[0])) {
      System.out.println(name);
    }
    for (String value : new ArrayList<>(values.values())) {
      System.out.println(value);
    }
    for (String name : List.copyOf(names)) {
      System.out.println(name);
    }
    copy.addAll(names);
    copy.addAll(values.keySet());
    return Arrays.asList(
        copy, new LinkedList<>(names), new ArrayDeque<>(names), new CopyOnWriteArrayList<>(names));
  }

  void byIndex() {
    for (int i = 0; i < names.size(); i++) {
      System.out.println(names.get(i));
    }
  }
}
