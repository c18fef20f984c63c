package frontinsertinloop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Local lists that are used at their ends only. */
class Queues {
  static final class Node {
    final String name;
    final List<Node> children = new ArrayList<>();
    Node left;
    Node right;

    Node(String name) {
      this.name = name;
    }

    void visit() {}
  }

  static void breadthFirst(Node root) {
    List<Node> waiting = new ArrayList<>();
    waiting.add(root);
    while (!waiting.isEmpty()) {
      // BUG: Diagnostic contains: Removing from the front of `waiting` shifts everything behind it
      Node node = waiting.remove(0);
      node.visit();
      for (Node child : node.children) {
        waiting.add(child);
      }
    }
  }

  static List<String> namesOf(Node root) {
    List<String> names = new ArrayList<>();
    // Level by level, left to right.
    ArrayList<Node> level = new ArrayList<Node>(16);
    level.add(new Node("start"));
    if (root != null) {
      level.add(root);
    }
    while (level.size() > 0) {
      // BUG: Diagnostic contains: 1,000 removals move 499,500 references.
      Node node = level.remove(0);
      names.add(node.name);
      if (node.left != null) {
        level.add(node.left);
      }
      if (node.right != null && !level.contains(node.right)) level.add(node.right);
    }
    return names;
  }

  static List<String> merged(List<String> words) {
    if (words == null) {
      return Collections.emptyList();
    }
    var open = new ArrayList<String>();
    for (String word : words) {
      if (word != null) {
        open.add(word);
      }
    }
    while (open.size() > 1) {
      // BUG: Diagnostic contains: move 499,500 references. Use an ArrayDeque.
      String first = open.remove(0);
      String second = open.remove(0);
      open.add(first + second);
    }
    return new ArrayList<>(open);
  }

  static String pathTo(Node[] parents, int target) {
    List<String> path = new ArrayList<>();
    for (int at = target; at > 0; at--) {
      if (parents[at] != null) {
        // BUG: Diagnostic contains: Inserting at the front of `path` shifts everything
        path.add(0, "/" + parents[at].name);
      }
    }
    return String.join("", path);
  }

  static int newest(int[] times, int width) {
    List<Integer> window = new ArrayList<>();
    int most = 0;
    for (int time : times) {
      window.add(time);
      while (!window.isEmpty() && window.get(0) < time - width) {
        // BUG: Diagnostic contains: Removing from the front of `window` shifts everything
        window.remove(0);
      }
      most = Math.max(most, window.size());
    }
    return most;
  }

  static Collection<String> withoutFirst(Iterable<String> words, int n) {
    List<String> last = new ArrayList<>();
    for (String word : words) {
      last.add(String.valueOf(word));
      if (last.size() > n) {
        continue;
      }
      // The newest stays.
      for (int i = 0; i < n; i++) {
        if (last.size() >= 2) {
          // BUG: Diagnostic contains: Removing from the front of `last` shifts everything
          System.out.println(last.remove(0) + last.get(last.size() - 1));
        }
      }
    }
    return last.stream().toList();
  }

  static String folded(char[] letters) {
    List<Character> row = new ArrayList<>();
    for (char letter : letters) {
      if (row.size() % 2 == 0) {
        // BUG: Diagnostic contains: 1,000 inserts move 499,500 references.
        row.add(0, letter);
      } else {
        row.add(letter);
      }
    }
    return "folded " + row;
  }
}
