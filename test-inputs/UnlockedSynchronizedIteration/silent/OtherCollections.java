// Not known to be a synchronized wrapper, or not always one.
package unlockedsynchronizediteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

class OtherCollections {
  private final List<String> copied = new CopyOnWriteArrayList<>();
  private final Map<String, String> concurrent = new ConcurrentHashMap<>();
  private final List<String> plain = new ArrayList<>();
  private List<String> sometimes = Collections.synchronizedList(new ArrayList<>());
  private final Vector<String> vector = new Vector<>();
  private final List<String> fixed;

  OtherCollections(List<String> given) {
    fixed = given == null ? Collections.synchronizedList(new ArrayList<>()) : given;
  }

  void add(String name) {
    copied.add(name);
    concurrent.put(name, name);
    plain.add(name);
    sometimes.add(name);
    vector.add(name);
    fixed.add(name);
  }

  void freeze() {
    sometimes = List.copyOf(sometimes);
  }

  void print() {
    for (String name : copied) System.out.println(name);
    for (String name : concurrent.keySet()) System.out.println(name);
    for (String name : plain) System.out.println(name);
    for (String name : sometimes) System.out.println(name);
    for (String name : vector) System.out.println(name);
    for (String name : fixed) System.out.println(name);
  }
}
