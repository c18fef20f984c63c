// The slots are filled, or someone else may have done it.
package nullcollectionwrite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@SuppressWarnings({"rawtypes", "unchecked"})
class Filled {
  private final List<String>[] byConstructor = new List[4];
  private final List<String>[] lazily = new List[4];
  private final StringBuilder[] shared = new StringBuilder[4];

  Filled() {
    for (int i = 0; i < byConstructor.length; i++) {
      byConstructor[i] = new ArrayList<>();
    }
    fill(shared);
  }

  private static void fill(StringBuilder[] all) {
    Arrays.setAll(all, i -> new StringBuilder());
  }

  void add(int i, String name) {
    byConstructor[i].add(name);
    if (lazily[i] == null) {
      lazily[i] = new ArrayList<>();
    }
    lazily[i].add(name);
    shared[i].append(name);
  }

  void setAll(int n) {
    List<String>[] all = new List[n];
    Arrays.setAll(all, i -> new ArrayList<>());
    all[0].add("first");
  }

  void loop(int n) {
    List<String>[] all = new List[n];
    for (int i = 0; i < n; i++) {
      all[i] = new ArrayList<>();
      all[i].add("first");
    }
  }

  void previous(int n) {
    StringBuilder[] all = new StringBuilder[n];
    for (int i = 0; i < n; i++) {
      if (i > 0) {
        all[i - 1].append(i);
      }
      all[i] = new StringBuilder();
    }
  }

  void listed() {
    List<String>[] all = new List[] {new ArrayList<String>()};
    all[0].add("first");
  }

  void passed(int n) {
    StringBuilder[] all = new StringBuilder[n];
    fill(all);
    all[0].append("first");
  }

  void tested(int n) {
    Map<String, Integer>[] all = new Map[n];
    if (all[0] != null) {
      all[0].put("first", 1);
    }
  }

  void grid(int n) {
    Map<String, Integer>[][] grid = new Map[n][n];
    for (Map<String, Integer>[] row : grid) {
      Arrays.setAll(row, i -> new HashMap<>());
    }
    grid[0][0].put("first", 1);
  }

  void copied(StringBuilder[] from) {
    StringBuilder[] all = new StringBuilder[from.length];
    System.arraycopy(from, 0, all, 0, all.length);
    all[0].append("first");
  }

  void strings(int n) {
    String[] all = new String[n];
    all[0].trim();
  }
}
