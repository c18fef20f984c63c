package elementwisecopy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

class Guava {
  static ImmutableList<String> list(List<String> names) {
    ImmutableList.Builder<String> result = ImmutableList.builder();
    // BUG: Diagnostic contains: copies `names` into `result`
    for (String name : names) {
      result.add(name);
    }
    return result.build();
  }

  static ImmutableMap<String, String> map(Map<String, String> names) {
    ImmutableMap.Builder<String, String> result = ImmutableMap.builder();
    // BUG: Diagnostic contains: copies `names` into `result`
    names.forEach((key, value) -> result.put(key, value));
    return result.build();
  }
}
