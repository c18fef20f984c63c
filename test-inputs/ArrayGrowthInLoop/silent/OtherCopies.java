// Copies that are not longer, or not of the same array: nothing grows.
package arraygrowthinloop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class OtherCopies {
  private int[] values = new int[100];

  void cut(int n) {
    for (int i = 0; i < n; i++) {
      values = Arrays.copyOf(values, values.length - 1);
      values = values.clone();
    }
  }

  int[][] ofOthers(int[][] rows) {
    int[][] longer = new int[rows.length][];
    int[] last = {};
    for (int i = 0; i < rows.length; i++) {
      longer[i] = Arrays.copyOf(rows[i], rows[i].length + 1);
      last = Arrays.copyOf(rows[i], rows[i].length + 1);
    }
    longer[0] = last;
    return longer;
  }

  void snapshots(List<String> list, int n) {
    List<String> copy = List.of();
    for (int i = 0; i < n; i++) {
      copy = new ArrayList<>(list);
      copy.add("x");
      list.add("y");
    }
    System.out.println(copy);
  }

  /** A copy that nothing is added to. */
  List<String> sorted(List<String> list, int n) {
    List<String> all = list;
    for (int i = 0; i < n; i++) {
      all = new ArrayList<>(all);
      all.removeIf(each -> each.startsWith("x"));
    }
    return all;
  }

  ImmutableList<String> fromOthers(List<List<String>> lists) {
    ImmutableList<String> last = ImmutableList.of();
    for (List<String> list : lists) {
      last = ImmutableList.<String>builder().addAll(list).add("x").build();
    }
    return last;
  }

  void views(List<Set<String>> sets, Set<String> all) {
    Set<String> view = all;
    for (Set<String> set : sets) {
      view = Sets.union(all, set);
      System.out.println(view.size());
    }
  }

  void streams(List<List<String>> lists, List<String> first) {
    for (List<String> list : lists) {
      Stream<String> both = Stream.concat(first.stream(), list.stream());
      both = both.filter(each -> !each.isEmpty());
      System.out.println(both.count());
    }
  }

  /** An empty one is made into one that can be changed, once. */
  Set<String> madeOnDemand(List<String> list) {
    Set<String> all = Set.of();
    for (String each : list) {
      if (all.isEmpty()) {
        all = new HashSet<>(all);
      }
      all.add(each);
    }
    return all;
  }

  int[] firstSlots(int[] more, boolean wide) {
    int[] all = {};
    for (int each : more) {
      if (wide && all.length == 0) {
        all = Arrays.copyOf(all, all.length + 8);
      }
      all[each] = each;
    }
    return all;
  }

  Set<String> added(List<String> list) {
    Set<String> all = new HashSet<>();
    for (String each : list) {
      all.add(each);
    }
    all = new HashSet<>(all);
    return all;
  }

  /** A sum of numbers, not of lengths. */
  void numbers(int[] more) {
    int sum = 0;
    for (int each : more) {
      sum = sum + each;
      sum += values.length + 1;
    }
  }

  @SuppressWarnings("ArrayGrowthInLoop")
  void suppressed(int n) {
    for (int i = 0; i < n; i++) {
      values = Arrays.copyOf(values, values.length + 1);
    }
  }

  void suppressedVariable(int n) {
    @SuppressWarnings("heapwise")
    int[] all = {};
    for (int i = 0; i < n; i++) {
      all = Arrays.copyOf(all, all.length + 1);
    }
    values = all;
  }
}
