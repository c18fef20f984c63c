// Room has been asked for, in whatever way, or the container has none to ask for.
package unsizedcollectioninloop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Sized {
  static List<String> exactly(List<String> names) {
    List<String> result = new ArrayList<>(names.size());
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> later(List<String> names) {
    ArrayList<String> result = new ArrayList<>();
    result.ensureCapacity(names.size());
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static Map<String, String> table(List<String> names) {
    Map<String, String> result = new HashMap<>((int) Math.ceil(names.size() / 0.75));
    for (String name : names) {
      result.put(name, name.trim());
    }
    return result;
  }

  static ImmutableList<String> immutable(List<String> names) {
    ImmutableList.Builder<String> result = ImmutableList.builderWithExpectedSize(names.size());
    for (String name : names) {
      result.add(name.trim());
    }
    return result.build();
  }

  static Map<String, List<String>> guava(List<String> names) {
    Map<String, List<String>> result = Maps.newHashMapWithExpectedSize(names.size());
    List<String> all = Lists.newArrayListWithCapacity(names.size());
    for (String name : names) {
      all.add(name.trim());
      result.put(name, all);
    }
    return result;
  }

  static Map<String, List<String>> linked(List<String> names) {
    Map<String, List<String>> result = new TreeMap<>();
    List<String> all = new LinkedList<>();
    for (String name : names) {
      all.add(name.trim());
      result.put(name, all);
    }
    return result;
  }
}
