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
    Map<String, User> result = new HashMap<>((int) Math.ceil(users.size() / 0.75));
    for (User user : users) {
      result.put(user.id(), user);
    }
    return result;
  }

  static Map<String, String> names(Team team) {
    Map<String, String> result = new LinkedHashMap<String, String>((int) Math.ceil(team.users().size() / 0.75));
    for (User user : team.users()) {
      result.put(user.id(), user.name());
    }
    return result;
  }

  static Set<String> ids(List<User> users) {
    Set<String> result = new HashSet<>((int) Math.ceil(users.size() / 0.75));
    for (User user : users) {
      if (!result.add(user.id())) {
        throw new IllegalArgumentException(user.id());
      }
    }
    return result;
  }

  static Set<Integer> multiples(int count) {
    Set<Integer> result = new LinkedHashSet<>((int) Math.ceil(Math.max(count + 1, 0) / 0.75));
    for (int i = 0; i <= count; i++) {
      result.add(7 * i);
    }
    return result;
  }

  static Set<Integer> hundred() {
    Set<Integer> result = new HashSet<>(256);
    for (int i = 0; i < 100; i++) {
      result.add(i);
    }
    return result;
  }

  static Map<Object, Integer> positions(Object[] nodes) {
    Map<Object, Integer> result = new IdentityHashMap<>(nodes.length);
    for (int i = 0; i < nodes.length; i++) {
      result.put(nodes[i], i);
    }
    return result;
  }

  static Map<String, String> lookup(Map<Integer, String> codes) {
    Map<String, String> result = new ConcurrentHashMap<>(codes.size());
    codes.forEach((code, text) -> result.put(text, "c" + code));
    return result;
  }

  static Map<User, String> labels(List<User> users) {
    Map<User, String> result = new WeakHashMap<>((int) Math.ceil(users.size() / 0.75) + 1);
    for (User user : users) {
      result.put(user, user.name());
    }
    return result;
  }

  static Set<String> seen(List<User> users) {
    Set<String> result = ConcurrentHashMap.newKeySet(users.size());
    for (User user : users) {
      result.add(user.id());
    }
    return result;
  }

  static Map<String, User> unique(List<User> users) {
    Map<String, User> result = new HashMap<>((int) Math.ceil(users.size() / 0.75));
    for (User user : users) {
      if (result.put(user.id(), user) != null) {
        String message = "twice: " + user.id();
        throw new IllegalArgumentException(message);
      }
    }
    return result;
  }

  static Set<String> uniqueIds(List<User> users) {
    Set<String> result = new HashSet<>((int) Math.ceil(users.size() / 0.75));
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
    Map<String, Integer> result = new HashMap<>((int) Math.ceil(names.size() / 0.75));
    Iterator<String> left = names.iterator();
    int position = 0;
    while (left.hasNext()) {
      result.put(left.next(), position++);
    }
    return result;
  }

  static Map<Class<?>, Integer> tags(Set<Class<?>> classes) {
    Map<Class<?>, Integer> result = new LinkedHashMap<>((int) Math.ceil(classes.size() / 0.75));
    int tag = 0;
    for (Class<?> each : classes) {
      result.put(each, tag++);
    }
    return result;
  }

  static Map<Character, Integer> alphabet() {
    Map<Character, Integer> alphabet = new HashMap<>(64);
    for (char letter = 'a'; letter <= 'z'; letter++) {
      alphabet.put(letter, letter - 'a');
    }
    return alphabet;
  }
}
