// Generics nested deep, wildcards of wildcards, raw types, recursive bounds, intersection casts and generic constructors.
package zoo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

@SuppressWarnings({"rawtypes", "unchecked"})
class NestedGenerics<T extends Comparable<? super T> & Serializable, L extends List<? extends Map<? super T, ? extends L>>> {

  Map<? extends List<? super Set<?>>, Map<String[], ? super Function<?, ? extends T[][]>>[]> field;
  Map raw = new HashMap(3);
  List<List<List<List<List<List<List<List<T>>>>>>>> deep = new ArrayList<List<List<List<List<List<List<List<T>>>>>>>>();

  <A extends B, B extends Collection<? super T>> NestedGenerics(A a, B b) {
    for (Object o : a) raw.put(o, b);
    b.addAll((Collection) a);
  }

  NestedGenerics() {
    <ArrayList<T>, Collection<T>>this(new ArrayList<>(), new ArrayList<T>());
  }

  static <K, V extends Comparable<V>, M extends Map<K, ? super V> & Serializable> M fill(Supplier<? extends M> maker, Iterable<? extends K> ks, V v) {
    M m = maker.get();
    for (K k : ks) {
      m.put(k, v);
    }
    return m;
  }

  static Object use(List<String> xs) {
    Object one = NestedGenerics.<String, Integer, HashMap<String, Integer>>fill(HashMap::new, xs, 1);
    Runnable task = (Runnable & Serializable) () -> xs.forEach(x -> { String s = ""; for (char c : x.toCharArray()) s += c; });
    Comparator<String> order = (Comparator<String> & Serializable) String::compareTo;
    var both = (List<String> & RandomAccess) xs;
    for (String x : both) both.add(x);
    List<?> wild = xs;
    for (Object o : wild) ((List) wild).add(o);
    BiFunction<? super String, ? super String, ? extends String> f = String::concat;
    String s = "";
    for (String x : xs) s = f.apply(s, x);
    return List.of(one, task, order, s);
  }

  <E extends Enum<E>> E[] constants(Class<E> type) {
    for (int i = 0; i < type.getEnumConstants().length; i++) deep.add(null);
    return type.getEnumConstants();
  }

  class Inner<U extends T> {
    class Most<W extends U> extends HashMap<W, NestedGenerics<T, L>.Inner<U>> {
      Most(int n) {
        super(n);
        for (int i = 0; i < n; i++) put(null, Inner.this);
      }
    }
  }

  void captured(Map<?, ? extends Collection<?>> m, Set<? super Integer> s) {
    for (Map.Entry<?, ? extends Collection<?>> e : m.entrySet()) {
      s.add(e.getValue().size());
      Set<Object> copy = new HashSet<>(e.getValue().size());
      for (Object o : e.getValue()) copy.add(o);
    }
  }
}
