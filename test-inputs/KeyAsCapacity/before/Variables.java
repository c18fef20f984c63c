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
  // BUG: Diagnostic contains: `HashSet::new` is called with the key here
  private static final Function<Integer, Set<String>> NEW_SET = HashSet::new;

  private final IntFunction<List<String>> newList;
  private final Map<Integer, List<String>> lists = new HashMap<>();
  private final Map<Integer, Set<String>> sets = new HashMap<>();

  Variables() {
    // BUG: Diagnostic contains: `ArrayList::new` is called with the key here
    this(ArrayList::new);
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
    // BUG: Diagnostic contains: `ArrayList::new` is called with the key here
    Function<Integer, List<String>> create = ArrayList::new;
    lists.computeIfAbsent(id, create).add(value);
  }

  void addThrough(int orderId, String value) {
    // BUG: Diagnostic contains: `ArrayList::new` is called with the key here
    get(lists, orderId, ArrayList::new).add(value);
    // BUG: Diagnostic contains: `HashSet::new` is called with the key here
    get(sets, orderId, HashSet::new).add(value);
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
    // BUG: Diagnostic contains: `ArrayList<String>::new` is called with the key here
    return loaded(ArrayList<String>::new);
  }
}
