package oversizedcapacity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class Objects {
  static class Node {
    // BUG: Diagnostic contains: The ArrayList in each Node has room for 1,024, and line 27 creates one each time
    final List<Node> children = new ArrayList<>(1024);

    void add(Node child) {
      children.add(child);
    }

    List<Node> children() {
      return Collections.unmodifiableList(children);
    }
  }

  static Node chain(List<String> names) {
    Node root = null;
    for (String name : names) {
      Node node = new Node();
      if (root != null) {
        node.add(root);
      }
      root = node;
    }
    return root;
  }

  static class Group {
    private final Map<String, String> byName;

    Group() {
      // BUG: Diagnostic contains: For 1,000 of them that is 16,400,000 bytes, with one entry each
      this.byName = new HashMap<>(4096);
    }

    void put(String name) {
      byName.put(name, name);
    }
  }

  static Map<Integer, Group> groups(List<String> names) {
    Map<Integer, Group> groups = new HashMap<>();
    for (String name : names) {
      groups.computeIfAbsent(name.length(), length -> new Group()).put(name);
    }
    return groups;
  }

  static class Entry {
    // BUG: Diagnostic contains: creates one for each element or key
    private final StringBuilder text = new StringBuilder(16 * 1024);

    Entry(String line) {
      text.append(line);
    }

    String text() {
      return text.toString();
    }
  }

  static List<Entry> entries(List<String> lines) {
    return lines.stream().map(Entry::new).collect(Collectors.toList());
  }
}
