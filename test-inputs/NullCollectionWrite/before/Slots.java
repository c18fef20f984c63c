package nullcollectionwrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An array of so many nulls. */
class Slots {
  @SuppressWarnings({"rawtypes", "unchecked"})
  List<String> buckets(List<String> words) {
    // BUG: Diagnostic contains: The slots of `buckets` are null
    List<String>[] buckets = new List[16];
    for (String word : words) {
      buckets[word.hashCode() & 15].add(word);
    }
    return buckets[0];
  }

  String lines(int n) {
    // BUG: Diagnostic contains: where `lines[j].append(j)` is called
    StringBuilder[] lines = new StringBuilder[n];
    for (int i = 0; i < 1; i++) {
      for (int j = 0; j < lines.length; j++) {
        lines[j].append(j);
      }
    }
    return lines[0].toString();
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  void graph(int nodes, int[][] edges) {
    // BUG: Diagnostic contains: Fill the slots first, with `Arrays.setAll`
    ArrayList<Integer>[] next = (ArrayList<Integer>[]) new ArrayList[nodes];
    for (int[] edge : edges) {
      next[edge[0]].add(edge[1]);
      next[edge[1]].add(edge[0]);
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  void maps(int i) {
    // BUG: Diagnostic contains: The slots of `maps` are null
    Map<String, Integer>[] maps = new Map[i];
    maps[0].put("i", 1);
  }
}
