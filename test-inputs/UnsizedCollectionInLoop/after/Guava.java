package unsizedcollectioninloop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;

class Guava {
  static ImmutableList<String> trimmed(List<String> names) {
    ImmutableList.Builder<String> result = ImmutableList.builderWithExpectedSize(names.size());
    for (String name : names) {
      result.add(name.trim());
    }
    return result.build();
  }

  static ImmutableMap<String, Integer> lengths(List<String> names) {
    ImmutableMap.Builder<String, Integer> result = ImmutableMap.<String, Integer>builderWithExpectedSize(names.size() + 1);
    result.put("", 0);
    for (String name : names) {
      result.put(name, name.length());
    }
    return result.build();
  }

  static ImmutableSet<String> reversed(List<String> names) {
    ImmutableSet.Builder<String> result = ImmutableSet.builderWithExpectedSize(names.size());
    names.forEach(name -> result.add(new StringBuilder(name).reverse().toString()));
    return result.build();
  }

  static List<String> padded(List<String> names) {
    List<String> result = Lists.newArrayListWithCapacity(names.size());
    for (String name : names) {
      result.add(name + " ");
    }
    return result;
  }

  static Map<String, String> twice(List<String> names) {
    Map<String, String> result = Maps.newHashMapWithExpectedSize(names.size());
    for (String name : names) {
      result.put(name, name + name);
    }
    return result;
  }

  static ImmutableList<String> trimmedToo(List<String> names) {
    ImmutableList.Builder<String> result = ImmutableList.builderWithExpectedSize(names.size());
    for (String name : names) {
      result.add(name.trim());
    }
    return result.build();
  }

  static ImmutableMap<String, Integer> lengthsToo(String[] names) {
    var result = ImmutableMap.<String, Integer>builderWithExpectedSize(names.length);
    for (String name : names) {
      result.put(name, name.length());
    }
    return result.build();
  }
}
