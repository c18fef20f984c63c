// Constructor and method references of all kinds, in places where a size, a key or nothing is passed.
package zoo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ConstructorReferences<T> {
  static final IntFunction<int[]> INTS = int[]::new;
  static final IntFunction<List<?>[][]> LISTS = List<?>[][]::new;
  static final Function<Integer, ? extends Map<String, ?>> MAPS = HashMap<String, Object>::new;
  final Supplier<ConstructorReferences<T>> self = ConstructorReferences<T>::new;
  final Function<Integer, Inner> inner = Inner::new;
  final Function<T, Runnable> method = this::run;
  final Supplier<String> upper = super::toString;

  class Inner { Inner(int n) { } <X> Inner(X x, int... more) { } }
  Runnable run(T t) { return ((Runnable) this::hashCode)::run; }

  void use(Map<Integer, List<String>> m, Map<Long, List<String>> l, Stream<Integer> keys, boolean b) {
    m.computeIfAbsent(3, ArrayList::new).add("x");
    m.computeIfAbsent(3, b ? ArrayList::new : k -> new ArrayList<>(k));
    m.computeIfAbsent(3, (Function<Integer, List<String>>) (ArrayList::new));
    m.computeIfAbsent(3, ((((ArrayList<String>::new)))));
    l.computeIfAbsent(3L, k -> new ArrayList<>());
    Map<Integer, StringBuilder> sbs = keys.collect(Collectors.toMap(Function.identity(), StringBuilder::new, StringBuilder::append, TreeMap::new));
    Map<Character, Set<Integer>> sets = new HashMap<>();
    sets.computeIfAbsent('c', HashSet::new).add(1);
    Map<Short, Map<Byte, ArrayDeque<String>>> nested = new HashMap<>();
    nested.computeIfAbsent((short) 1, LinkedHashMap::new).computeIfAbsent((byte) 2, ArrayDeque::new).add("" + sbs);
    List<String> xs = Stream.of("a").collect(Collectors.toCollection(ArrayList::new));
    String[] a = xs.stream().toArray(String[]::new);
    List<String>[] lists = Stream.of(xs).toArray(n -> newLists(n));
    BiFunction<Integer, Float, Map<String, String>> two = HashMap::new;
    Object o = b ? (Supplier<List<String>>) ArrayList::new : (IntFunction<List<String>>) ArrayList::new;
    String[] s = {""};
    xs.forEach(s[0]::concat);
    xs.forEach(xs::add);
    xs.forEach(xs::remove);
    xs.stream().map(String::new).map(String::toCharArray).map(String::valueOf).reduce(String::concat).map(StringBuilder::new).ifPresent(System.out::println);
    for (String x : a) ((Function<String, String>) x::concat).andThen(s[0]::concat).apply(two + "" + lists + o);
  }

  @SuppressWarnings("unchecked") static <E> List<E>[] newLists(int n) { return (List<E>[]) Stream.generate(ArrayList<E>::new).limit(n).toArray(List[]::new); }
}
