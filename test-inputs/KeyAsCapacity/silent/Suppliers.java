// Nothing is passed to the constructor: the position takes a Supplier.
package keyascapacity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Suppliers {
  private static final ThreadLocal<Deque<Integer>> STACK = ThreadLocal.withInitial(ArrayDeque::new);

  ArrayList<Integer> list(Stream<Integer> ids) {
    return ids.collect(Collectors.toCollection(ArrayList::new));
  }

  Map<Integer, List<Integer>> groups(Stream<Integer> ids) {
    return ids.collect(Collectors.groupingBy(id -> id % 10, HashMap::new, Collectors.toList()));
  }

  Map<Integer, Integer> merged(Stream<Integer> ids) {
    return ids.collect(Collectors.toMap(id -> id, id -> id * 2, Integer::sum, TreeMap::new));
  }

  StringBuilder text(Stream<Integer> ids) {
    return ids.collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
  }

  List<Integer> orEmpty(Optional<List<Integer>> ids) {
    STACK.get().push(ids.hashCode());
    return ids.orElseGet(ArrayList::new);
  }

  Set<Integer> make(Supplier<Set<Integer>> factory) {
    return factory.get();
  }

  Set<Integer> set() {
    return make(HashSet::new);
  }
}
