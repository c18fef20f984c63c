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
    // BUG: Diagnostic contains: `names.size()` elements
    ImmutableList.Builder<String> result = ImmutableList.builder();
    for (String name : names) {
      result.add(name.trim());
    }
    return result.build();
  }

  static ImmutableMap<String, Integer> lengths(List<String> names) {
    // BUG: Diagnostic contains: `names.size() + 1` entries
    ImmutableMap.Builder<String, Integer> result = ImmutableMap.<String, Integer>builder();
    result.put("", 0);
    for (String name : names) {
      result.put(name, name.length());
    }
    return result.build();
  }

  static ImmutableSet<String> reversed(List<String> names) {
    // BUG: Diagnostic contains: `names.size()` elements
    ImmutableSet.Builder<String> result = ImmutableSet.builder();
    names.forEach(name -> result.add(new StringBuilder(name).reverse().toString()));
    return result.build();
  }

  static List<String> padded(List<String> names) {
    // BUG: Diagnostic contains: This ArrayList is created without a capacity
    List<String> result = Lists.newArrayList();
    for (String name : names) {
      result.add(name + " ");
    }
    return result;
  }

  static Map<String, String> twice(List<String> names) {
    // BUG: Diagnostic contains: This HashMap is created without a capacity
    Map<String, String> result = Maps.newHashMap();
    for (String name : names) {
      result.put(name, name + name);
    }
    return result;
  }

  static ImmutableList<String> trimmedToo(List<String> names) {
    // BUG: Diagnostic contains: `names.size()` elements
    ImmutableList.Builder<String> result = new ImmutableList.Builder<>();
    for (String name : names) {
      result.add(name.trim());
    }
    return result.build();
  }

  static ImmutableMap<String, Integer> lengthsToo(String[] names) {
    // BUG: Diagnostic contains: `names.length` entries
    var result = new ImmutableMap.Builder<String, Integer>();
    for (String name : names) {
      result.put(name, name.length());
    }
    return result.build();
  }
}
