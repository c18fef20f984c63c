package unsizedcollectioninloop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

class HashTables {
  record User(String id, String name) {}

  record Team(List<User> users) {}

  static Map<String, User> byId(List<User> users) {
    // BUG: Diagnostic contains: `users.size()` entries in a loop. For 1,000 entries it grows 7
    Map<String, User> result = new HashMap<>();
    for (User user : users) {
      result.put(user.id(), user);
    }
    return result;
  }

  static Map<String, String> names(Team team) {
    // BUG: Diagnostic contains: `team.users().size()` entries
    Map<String, String> result = new LinkedHashMap<String, String>();
    for (User user : team.users()) {
      result.put(user.id(), user.name());
    }
    return result;
  }

  static Set<String> ids(List<User> users) {
    // BUG: Diagnostic contains: This HashSet is created without a capacity
    Set<String> result = new HashSet<>();
    for (User user : users) {
      if (!result.add(user.id())) {
        throw new IllegalArgumentException(user.id());
      }
    }
    return result;
  }

  static Set<Integer> multiples(int count) {
    // BUG: Diagnostic contains: `count + 1` elements
    Set<Integer> result = new LinkedHashSet<>();
    for (int i = 0; i <= count; i++) {
      result.add(7 * i);
    }
    return result;
  }

  static Set<Integer> hundred() {
    // BUG: Diagnostic contains: For 100 elements it grows 4 times
    Set<Integer> result = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      result.add(i);
    }
    return result;
  }

  static Map<Object, Integer> positions(Object[] nodes) {
    // BUG: Diagnostic contains: This IdentityHashMap is created without a capacity
    Map<Object, Integer> result = new IdentityHashMap<>();
    for (int i = 0; i < nodes.length; i++) {
      result.put(nodes[i], i);
    }
    return result;
  }

  static Map<String, String> lookup(Map<Integer, String> codes) {
    // BUG: Diagnostic contains: This ConcurrentHashMap is created without a capacity
    Map<String, String> result = new ConcurrentHashMap<>();
    codes.forEach((code, text) -> result.put(text, "c" + code));
    return result;
  }

  static Map<User, String> labels(List<User> users) {
    // BUG: Diagnostic contains: This WeakHashMap is created without a capacity
    Map<User, String> result = new WeakHashMap<>();
    for (User user : users) {
      result.put(user, user.name());
    }
    return result;
  }

  static Set<String> seen(List<User> users) {
    // BUG: Diagnostic contains: This KeySetView is created without a capacity
    Set<String> result = ConcurrentHashMap.newKeySet();
    for (User user : users) {
      result.add(user.id());
    }
    return result;
  }

  static Map<String, User> unique(List<User> users) {
    // BUG: Diagnostic contains: `users.size()` entries
    Map<String, User> result = new HashMap<>();
    for (User user : users) {
      if (result.put(user.id(), user) != null) {
        String message = "twice: " + user.id();
        throw new IllegalArgumentException(message);
      }
    }
    return result;
  }

  static Set<String> uniqueIds(List<User> users) {
    // BUG: Diagnostic contains: `users.size()` elements
    Set<String> result = new HashSet<>();
    for (User user : users) {
      if (result.add(user.id())) {
        System.out.println(user.name());
      } else {
        throw new IllegalArgumentException(user.id());
      }
    }
    return result;
  }

  static Map<String, Integer> positions(Set<String> names) {
    // BUG: Diagnostic contains: `names.size()` entries
    Map<String, Integer> result = new HashMap<>();
    Iterator<String> left = names.iterator();
    int position = 0;
    while (left.hasNext()) {
      result.put(left.next(), position++);
    }
    return result;
  }

  static Map<Class<?>, Integer> tags(Set<Class<?>> classes) {
    // BUG: Diagnostic contains: `classes.size()` entries
    Map<Class<?>, Integer> result = new LinkedHashMap<>();
    int tag = 0;
    for (Class<?> each : classes) {
      result.put(each, tag++);
    }
    return result;
  }

  static Map<Character, Integer> alphabet() {
    // BUG: Diagnostic contains: `26` entries
    Map<Character, Integer> alphabet = new HashMap<>();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      alphabet.put(letter, letter - 'a');
    }
    return alphabet;
  }
}
