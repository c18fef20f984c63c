// Elements leave while others come in: the container never holds as many as the loop adds.
package unsizedcollectioninloop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

class Windows {
  static int sum(int[] numbers) {
    Deque<Integer> window = new ArrayDeque<>();
    int sum = 0;
    for (int number : numbers) {
      window.addLast(number);
      if (window.size() > 3) {
        window.removeFirst();
      }
      sum += window.peekFirst();
    }
    return sum;
  }

  static int smallest(int[] numbers) {
    PriorityQueue<Integer> best = new PriorityQueue<>();
    for (int number : numbers) {
      best.add(number);
      if (best.size() > 10) {
        best.poll();
      }
    }
    return best.size();
  }

  static void print(List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      line.append('>');
      line.append(' ');
      System.out.println(line);
      line.setLength(0);
    }
  }

  static List<String> paragraphs(List<String> lines) {
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty()) {
        current = new ArrayList<>();
      }
      current.add(line.trim());
    }
    return current;
  }

  static Map<String, Integer> latest(List<String> names) {
    Map<String, Integer> latest =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > 100;
          }
        };
    for (String name : names) {
      latest.put(name, name.length());
    }
    return latest;
  }
}
