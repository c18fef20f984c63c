package nullcollectionwrite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An array of so many nulls. */
class Slots {
  @SuppressWarnings({"rawtypes", "unchecked"})
  List<String> buckets(List<String> words) {
    List<String>[] buckets = new List[16];
    Arrays.setAll(buckets, i -> new ArrayList<>());
    for (String word : words) {
      buckets[word.hashCode() & 15].add(word);
    }
    return buckets[0];
  }

  String lines(int n) {
    StringBuilder[] lines = new StringBuilder[n];
    Arrays.setAll(lines, slot -> new StringBuilder());
    for (int i = 0; i < 1; i++) {
      for (int j = 0; j < lines.length; j++) {
        lines[j].append(j);
      }
    }
    return lines[0].toString();
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  void graph(int nodes, int[][] edges) {
    ArrayList<Integer>[] next = (ArrayList<Integer>[]) new ArrayList[nodes];
    Arrays.setAll(next, i -> new ArrayList<>());
    for (int[] edge : edges) {
      next[edge[0]].add(edge[1]);
      next[edge[1]].add(edge[0]);
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  void maps(int i) {
    Map<String, Integer>[] maps = new Map[i];
    Arrays.setAll(maps, slot -> new HashMap<>());
    maps[0].put("i", 1);
  }
}
