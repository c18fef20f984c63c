package oversizedcapacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;

class Guava {
  static List<String> list(String name) {
    List<String> names = Lists.newArrayListWithCapacity(1);
    names.add(name);
    return names;
  }

  static Map<String, String> map(String name) {
    Map<String, String> names = Maps.newHashMapWithExpectedSize(1);
    names.put(name, name);
    return names;
  }

  static List<String> built(String name) {
    ImmutableList.Builder<String> names = ImmutableList.builderWithExpectedSize(2);
    names.add(name).add(name + name);
    return names.build();
  }

  static List<String> chained(String name) {
    return ImmutableList.<String>builderWithExpectedSize(2).add(name).add(name).build();
  }
}
