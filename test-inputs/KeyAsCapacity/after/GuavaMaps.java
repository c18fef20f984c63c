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
    return Maps.toMap(ids, k -> new ArrayList<>());
  }

  ImmutableMap<Integer, StringBuilder> collected(Stream<Integer> ids) {
    return ids.collect(ImmutableMap.toImmutableMap(id -> id, k -> new StringBuilder()));
  }

  LoadingCache<Integer, List<String>> cache() {
    return CacheBuilder.newBuilder()
        .maximumSize(100)
        .build(CacheLoader.from((Function<Integer, List<String>>) k -> new ArrayList<String>()));
  }
}
