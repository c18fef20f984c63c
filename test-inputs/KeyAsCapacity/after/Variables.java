package keyascapacity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The function is kept in a variable; all that is done with it is to give it a key. */
class Variables {
  private static final Function<Integer, Set<String>> NEW_SET = k -> new HashSet<>();

  private final IntFunction<List<String>> newList;
  private final Map<Integer, List<String>> lists = new HashMap<>();
  private final Map<Integer, Set<String>> sets = new HashMap<>();

  Variables() {
    this(k -> new ArrayList<>());
  }

  private Variables(IntFunction<List<String>> newList) {
    this.newList = newList;
  }

  void add(int id, String value) {
    sets.computeIfAbsent(id, NEW_SET).add(value);
    lists.computeIfAbsent(id, newList::apply).add(value);
    if (!lists.containsKey(id)) {
      lists.put(id, this.newList.apply(id));
    }
  }

  void addLocally(int id, String value) {
    Function<Integer, List<String>> create = k -> new ArrayList<>();
    lists.computeIfAbsent(id, create).add(value);
  }

  void addThrough(int orderId, String value) {
    get(lists, orderId, k -> new ArrayList<>()).add(value);
    get(sets, orderId, k -> new HashSet<>()).add(value);
  }

  private static <T> T get(Map<Integer, T> all, int id, IntFunction<T> create) {
    T value = all.get(id);
    if (value == null) {
      value = create.apply(id);
      all.put(id, value);
    }
    return value;
  }

  /** The name of the parameter says what it is. */
  interface Loader<T> {
    T load(int key);
  }

  static <T> T loaded(Loader<T> loader) {
    return loader.load(7);
  }

  List<String> load() {
    return loaded(k -> new ArrayList<String>());
  }
}
