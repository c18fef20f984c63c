// Arrays of arrays, C-style declarators in every place where they may stand, and arrays of generic containers.
package zoo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

class ArraysOfArrays {
  int a[], b, c[][] = {{}, {1}, {1, 2,},};
  String s[][] = new String[3][];
  List<String> slots[] = newArray(4);
  Map<String, List<int[]>[]>[] maps[];

  @SuppressWarnings({"unchecked", "rawtypes"})
  static <T> List<T>[] newArray(int n) { return new List[n]; }

  int m(int x[], String[]... y)[] {
    for (int p[] : c) for (int q : p) x[q]++;
    for (String t[] : s) if (t != null) for (String u : t) t[0] += u;
    for (int i = 0, n[] = {1, 2}; i < n.length; i++) n = Arrays.copyOf(n, n.length + 1);
    for (String[][] u : new String[][][] {{{"a"}, {}}, y == null ? null : y, {}}) for (String[] v : u) for (String w : v) s[0] = v;
    return x;
  }

  void slots() {
    for (int i = 0; i < slots.length; i++) slots[i].add("x");
    for (List<String> slot : slots) slot = new ArrayList<>();
    for (int i = 0; i < slots.length; ++i) (slots[i] = new ArrayList<>(i)).add("" + i);
    slots[slots.length - 1].add(slots[0].get(0) + (s[0][0] += "z"));
    int i = 0;
    while (i < 3) s[i][i++] += i + s[i][i] + (s[0] = new String[] {"", ""})[1];
    a = new int[b];
    for (int j = 0; j < 9; j++) { int[] grown = new int[a.length + 1]; System.arraycopy(a, 0, grown, 0, a.length); grown[a.length] = j; a = grown; }
    for (int[] row : c) { int[] old = row; row = new int[old.length + 1]; System.arraycopy(old, 0, row, 0, old.length); }
    for (c = new int[0][]; c.length < 5; c = Arrays.copyOf(c, c.length + 1)) ;
    for (; a.length < 5; a = Arrays.copyOf(a, 1 + a.length)) a[0] = a.clone().length;
    new int[] {1, 2, 3}[1]++;
    Object o = (Object) new int[][] {{1}}.clone()[0].clone();
    this.<String>vary().length++ ;
  }

  static class Box { int length; }

  <T> Box vary(T... ts) { return new Box(); }
}
