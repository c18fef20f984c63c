package frontinsertinloop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
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
    Deque<Node> waiting = new ArrayDeque<>();
    waiting.add(root);
    while (!waiting.isEmpty()) {
      Node node = waiting.removeFirst();
      node.visit();
      for (Node child : node.children) {
        waiting.add(child);
      }
    }
  }

  static List<String> namesOf(Node root) {
    List<String> names = new ArrayList<>();
    // Level by level, left to right.
    Deque<Node> level = new ArrayDeque<Node>(16);
    level.add(new Node("start"));
    if (root != null) {
      level.add(root);
    }
    while (level.size() > 0) {
      Node node = level.removeFirst();
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
    var open = new ArrayDeque<String>();
    for (String word : words) {
      if (word != null) {
        open.add(word);
      }
    }
    while (open.size() > 1) {
      String first = open.removeFirst();
      String second = open.removeFirst();
      open.add(first + second);
    }
    return new ArrayList<>(open);
  }

  static String pathTo(Node[] parents, int target) {
    Deque<String> path = new ArrayDeque<>();
    for (int at = target; at > 0; at--) {
      if (parents[at] != null) {
        path.addFirst("/" + parents[at].name);
      }
    }
    return String.join("", path);
  }

  static int newest(int[] times, int width) {
    Deque<Integer> window = new ArrayDeque<>();
    int most = 0;
    for (int time : times) {
      window.add(time);
      while (!window.isEmpty() && window.getFirst() < time - width) {
        window.removeFirst();
      }
      most = Math.max(most, window.size());
    }
    return most;
  }

  static Collection<String> withoutFirst(Iterable<String> words, int n) {
    Deque<String> last = new ArrayDeque<>();
    for (String word : words) {
      last.add(String.valueOf(word));
      if (last.size() > n) {
        continue;
      }
      // The newest stays.
      for (int i = 0; i < n; i++) {
        if (last.size() >= 2) {
          System.out.println(last.removeFirst() + last.getLast());
        }
      }
    }
    return last.stream().toList();
  }

  static String folded(char[] letters) {
    Deque<Character> row = new ArrayDeque<>();
    for (char letter : letters) {
      if (row.size() % 2 == 0) {
        row.addFirst(letter);
      } else {
        row.add(letter);
      }
    }
    return "folded " + row;
  }
}
