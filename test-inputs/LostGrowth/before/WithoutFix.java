package lostgrowth;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Growth of what nobody holds, where another call would not do. */
class WithoutFix {
  private final List<String> names = new ArrayList<>();
  private Map<String, List<String>> groups = Collections.emptyMap();

  void immutable(ImmutableMap<String, List<String>> groups, String group, String name) {
    // BUG: Diagnostic contains: the map does not keep it
    groups.getOrDefault(group, new ArrayList<>()).add(name);
  }

  void unmodifiable(String group, String name) {
    // BUG: Diagnostic contains: the map does not keep it
    groups.getOrDefault(group, new ArrayList<>()).add(name);
  }

  void reassigned(Map<String, List<String>> groups, List<String> start, String group) {
    start = start.subList(1, 2);
    // BUG: Diagnostic contains: the map does not keep it
    groups.getOrDefault(group, new ArrayList<>(start)).add(group);
  }

  void otherKey(Map<String, List<String>> groups, Object group, String name) {
    // BUG: Diagnostic contains: the map does not keep it
    groups.getOrDefault(group, new ArrayList<>()).add(name);
  }

  void other(Map<String, List<String>> groups, Map<String, List<String>> more) {
    for (String group : groups.keySet()) {
      // BUG: Diagnostic contains: the map does not keep it
      more.getOrDefault(group, new ArrayList<>(load())).add(group);
    }
  }

  private static List<String> load() {
    return List.of();
  }

  void optional(Optional<List<String>> found, String name) {
    // BUG: Diagnostic contains: `orElse` returns the new `ArrayList`, which nobody holds
    found.orElse(new ArrayList<>()).add(name);
  }

  void notNull(Map<String, Set<String>> groups, String group, String name) {
    // BUG: Diagnostic contains: `requireNonNullElse` returns the new `HashSet`
    Objects.requireNonNullElse(groups.get(group), new HashSet<String>()).add(name);
  }

  void firstNotNull(Map<String, Set<String>> groups, String group, String name) {
    // BUG: Diagnostic contains: `firstNonNull` returns the new `HashSet`
    Set<String> members = MoreObjects.firstNonNull(groups.get(group), new HashSet<>());
    members.add(name);
  }

  void copied(String name) {
    // BUG: Diagnostic contains: This `add` goes to a copy that nothing holds
    new ArrayList<>(names).add(name);
  }

  void appended(String text) {
    // BUG: Diagnostic contains: This `append` goes to a copy that nothing holds
    new StringBuilder(text).append("!");
  }

  void merged(Map<String, String> first, Map<String, String> second) {
    // BUG: Diagnostic contains: This `putAll` goes to a copy that nothing holds
    new HashMap<>(first).putAll(second);
    Maps.newHashMap(first);
  }

  void several(ImmutableMap<String, List<String>> groups, String group, String... more) {
    // BUG: Diagnostic contains: so what `addAll` puts there is lost
    Collections.addAll(groups.getOrDefault(group, new ArrayList<>()), more);
  }
}
