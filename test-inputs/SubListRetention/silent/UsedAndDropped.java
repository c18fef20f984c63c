// A view that is read and dropped in the method keeps nothing alive after it.
package sublistretention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

class UsedAndDropped {
  private final List<String> kept = new ArrayList<>();
  private int count;

  void removed(List<String> xs, int n) {
    xs.subList(0, n).clear();
  }

  void counted(List<String> xs, int n) {
    count = xs.subList(0, n).size();
  }

  int read(List<String> xs, int n) {
    int length = 0;
    for (String each : xs.subList(0, n)) {
      length += each.length();
    }
    return length;
  }

  void added(List<String> xs, int n) {
    kept.addAll(xs.subList(0, n));
  }

  String joined(List<String> xs, int n) {
    List<String> all = new ArrayList<>(xs);
    return String.join(",", all.subList(0, n));
  }

  List<String> filtered(List<String> xs, int n) {
    List<String> all = new ArrayList<>(xs);
    return all.subList(0, n).stream().filter(x -> !x.isEmpty()).collect(Collectors.toList());
  }

  List<String> removedFromOther(List<String> xs, int n) {
    List<String> all = new ArrayList<>(xs);
    all.removeAll(xs.subList(0, n));
    return all;
  }

  int emptied(TreeMap<String, String> m, String to) {
    Map<String, String> head = m.headMap(to);
    int size = head.size();
    head.clear();
    return size;
  }

  void sorted(List<String> xs, int from) {
    Collections.sort(xs.subList(from, xs.size()));
  }

  String single(List<String> xs) {
    List<String> all = new ArrayList<>(xs);
    return all.subList(3, 9).get(0);
  }

  int anewEachTime(List<String> xs, int n) {
    int length = 0;
    for (String x : xs) {
      List<String> letters = List.of(x.split(""));
      if (letters.size() > n) {
        letters = letters.subList(0, n);
      }
      length += letters.size();
    }
    return length;
  }

  int setEachTime(List<List<String>> lists, int n) {
    int length = 0;
    List<String> xs;
    for (List<String> each : lists) {
      xs = each;
      xs = xs.subList(n, xs.size());
      length += xs.size();
    }
    return length;
  }

  private static List<String> helper(List<String> xs, int n) {
    List<String> all = new ArrayList<>(xs);
    return all.subList(0, n);
  }

  int ofHelper(List<String> xs) {
    return helper(xs, 3).size();
  }
}
