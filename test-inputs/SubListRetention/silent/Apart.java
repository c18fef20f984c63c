// Keys and values are held by lists of their own, or nobody here knows who made the list.
package sublistretention;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;

abstract class Apart {
  private final List<List<String>> rows = List.of();

  protected abstract List<String> toList();

  List<String> subList(int from, int to) {
    return toList().subList(from, to);
  }

  NavigableMap<String, List<String>> loadByName() {
    ImmutableSortedMap.Builder<String, List<String>> byName = ImmutableSortedMap.naturalOrder();
    for (List<String> row : rows) {
      byName.put(row.get(0), row);
    }
    return byName.build();
  }

  Set<String> names() {
    return loadByName().keySet();
  }

  Set<String> keys(NavigableMap<String, List<String>> all) {
    NavigableMap<String, List<String>> sorted = ImmutableSortedMap.copyOf(all);
    return sorted.navigableKeySet();
  }
}
