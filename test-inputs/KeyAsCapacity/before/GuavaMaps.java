package keyascapacity;

import com.google.common.base.Function;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Guava's ways to make a value for each key. */
class GuavaMaps {
  ImmutableMap<Integer, List<String>> eager(Set<Integer> ids) {
    // BUG: Diagnostic contains: `ArrayList::new` is called with the element here
    return Maps.toMap(ids, ArrayList::new);
  }

  ImmutableMap<Integer, StringBuilder> collected(Stream<Integer> ids) {
    // BUG: Diagnostic contains: `StringBuilder::new` is called with the element here
    return ids.collect(ImmutableMap.toImmutableMap(id -> id, StringBuilder::new));
  }

  LoadingCache<Integer, List<String>> cache() {
    return CacheBuilder.newBuilder()
        .maximumSize(100)
        // BUG: Diagnostic contains: `ArrayList<String>::new` is called with the key here
        .build(CacheLoader.from((Function<Integer, List<String>>) ArrayList<String>::new));
  }
}
