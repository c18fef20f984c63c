package elementwisecopy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

class Guava {
  static ImmutableList<String> list(List<String> names) {
    ImmutableList.Builder<String> result = ImmutableList.builder();
    result.addAll(names);
    return result.build();
  }

  static ImmutableMap<String, String> map(Map<String, String> names) {
    ImmutableMap.Builder<String, String> result = ImmutableMap.builder();
    result.putAll(names);
    return result.build();
  }
}
