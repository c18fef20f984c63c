// What many things have in common is collected, each once: far fewer elements than times round.
package unsizedcollectioninloop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Common {
  record Replica(String core, String shardId, Node node) {}

  record Node(String name, Node parent) {}

  static Set<String> racks(Map<String, String> rackOfNode) {
    Set<String> result = new HashSet<>();
    for (Map.Entry<String, String> entry : rackOfNode.entrySet()) {
      System.out.println(entry.getKey());
      result.add(entry.getValue());
    }
    return result;
  }

  static Set<String> cleanRacks(Map<String, String> rackOfNode) {
    Set<String> result = new HashSet<>();
    for (Map.Entry<String, String> entry : rackOfNode.entrySet()) {
      String rack = entry.getValue();
      result.add(rack);
    }
    return result;
  }

  static Set<String> found(Map<String, String> values) {
    Set<String> result = new HashSet<>();
    values.forEach((key, value) -> result.add(value));
    return result;
  }

  static Set<String> each(Map<String, String> values) {
    Set<String> result = new HashSet<>();
    for (String value : values.values()) {
      System.out.println(value);
      result.add(value);
    }
    return result;
  }

  static Set<String> all(Map<String, String> values) {
    Set<String> result = new HashSet<>();
    values.values().forEach(result::add);
    return result;
  }

  static Set<String> prefixes(List<String> commands) {
    Set<String> result = new LinkedHashSet<>();
    for (String command : commands) {
      result.add(command.substring(0, 3));
    }
    return result;
  }

  static Set<String> packages(Set<String> classes) {
    Set<String> result = new HashSet<>();
    for (String each : classes) {
      String name = each.substring(0, each.lastIndexOf('.'));
      result.add(name);
    }
    return result;
  }

  static Set<String> shards(List<Replica> replicas) {
    Set<String> result = new HashSet<>();
    for (Replica replica : replicas) {
      result.add(replica.shardId());
    }
    return result;
  }

  static Set<Node> parents(List<Node> nodes) {
    Set<Node> result = new HashSet<>();
    nodes.forEach(node -> result.add(node.parent()));
    return result;
  }

  static double distinct(List<int[]> rows) {
    Set<List<Integer>> different = new HashSet<>();
    for (int[] row : rows) {
      different.add(List.of(row[0], row[1]));
    }
    double count = different.size();
    return count;
  }

  /** What follows a key that is new may throw: that says nothing of one that was there. */
  static Set<String> visited(List<String> names) {
    Set<String> result = new HashSet<>();
    for (String name : names) {
      if (result.add(name.trim())) {
        if (name.isEmpty()) {
          throw new IllegalArgumentException("no name");
        }
        System.out.println(name);
      }
    }
    return result;
  }

  static Map<String, String> repeated(List<String> names) {
    Map<String, String> seen = new HashMap<>();
    for (String name : names) {
      if (seen.put(name.trim(), name) == null) {
        throw new IllegalArgumentException("not there: " + name);
      } else {
        System.out.println(name + " again");
      }
    }
    return seen;
  }
}
