package oversizedcapacity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;

class Guava {
  static List<String> list(String name) {
    // BUG: Diagnostic contains: Ask for room for 1.
    List<String> names = Lists.newArrayListWithCapacity(4096);
    names.add(name);
    return names;
  }

  static Map<String, String> map(String name) {
    // BUG: Diagnostic contains: room for 1,000,000 and gets 1 entry at most. The first entry allocates 8,388,624 bytes
    Map<String, String> names = Maps.newHashMapWithExpectedSize(1_000_000);
    names.put(name, name);
    return names;
  }

  static List<String> built(String name) {
    // BUG: Diagnostic contains: and gets 2
    ImmutableList.Builder<String> names = ImmutableList.builderWithExpectedSize(2048);
    names.add(name).add(name + name);
    return names.build();
  }

  static List<String> chained(String name) {
    // BUG: Diagnostic contains: and gets 2
    return ImmutableList.<String>builderWithExpectedSize(2048).add(name).add(name).build();
  }
}
