// The loop is left at once, so that nobody asks the iterator again.
package modifiedwhileiterating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class Left {
  private final List<String> names = new ArrayList<>();
  private final Map<String, List<String>> groups = new HashMap<>();

  void first(String wanted) {
    for (String name : names) {
      if (name.equals(wanted)) {
        names.remove(name);
        break;
      }
    }
  }

  boolean returned(String wanted) {
    for (String name : names) {
      if (name.equals(wanted)) {
        return names.remove(name);
      }
    }
    return false;
  }

  void thrown(String bad) {
    for (String name : names) {
      if (name.equals(bad)) {
        names.clear();
        throw new IllegalArgumentException(bad);
      }
    }
  }

  void thrownFromALambda(String bad) {
    names.forEach(
        name -> {
          if (name.equals(bad)) {
            names.clear();
            throw new IllegalArgumentException(bad);
          }
        });
  }

  void later(String wanted, boolean loud) {
    for (String name : names) {
      if (name.equals(wanted)) {
        names.add(wanted + "'");
        if (loud) {
          System.out.println(wanted);
          return;
        }
        System.out.print(".");
        break;
      }
    }
  }

  void labelled(List<String> wanted) {
    outer:
    for (String each : wanted) {
      for (String name : names) {
        if (name.equals(each)) {
          names.remove(name);
          continue outer;
        }
      }
      names.add(each);
    }
  }

  void flagged(String wanted) {
    for (String name : names) {
      boolean found = false;
      if (name.equals(wanted)) {
        names.remove(name);
        found = true;
      }
      if (found) {
        break;
      }
    }
  }

  void ifItDid(List<String> wanted) {
    for (String name : names) {
      if (names.remove(name + "'")) {
        break;
      }
    }
    for (String name : names) {
      boolean removed = names.remove(name + "'");
      if (removed) {
        break;
      }
    }
  }

  void whileNotDone() {
    boolean done = false;
    Iterator<String> it = names.iterator();
    while (!done && it.hasNext()) {
      String name = it.next();
      if (name.isEmpty()) {
        names.remove(name);
        done = true;
      }
    }
  }

  void again() {
    boolean changed;
    do {
      changed = false;
      for (String group : groups.keySet()) {
        if (groups.get(group).isEmpty()) {
          groups.remove(group);
          changed = true;
          break;
        }
      }
    } while (changed);
  }

  private void forget(String name) {
    names.remove(name);
  }

  void byAHelper(String wanted) {
    for (String name : names) {
      if (name.equals(wanted)) {
        forget(name);
        return;
      }
    }
  }

  /** What is forgotten need not be there. */
  void ofOthers() {
    for (String name : names) {
      forget("not " + name);
    }
  }

  private void forgetIf(String name, boolean really) {
    if (really) {
      names.remove(name);
    }
  }

  void perhaps() {
    for (String name : names) {
      forgetIf(name, false);
    }
  }

  void found(String wanted) {
    names.stream().filter(wanted::equals).findFirst().ifPresent(name -> names.remove(name));
  }
}
