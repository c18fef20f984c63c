package sublistretention;

import static java.util.Collections.unmodifiableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

class Unmodifiable {
  private List<String> head;

  List<String> wrapped(int n, int count) {
    String[] names = new String[n];
    Arrays.fill(names, "");
    List<String> list = unmodifiableList(Arrays.asList(names));
    // BUG: Diagnostic contains: keeps all of `list` alive
    return list.subList(0, count);
  }

  void copied(List<String> words, int count) {
    List<String> all = List.copyOf(words);
    // BUG: Diagnostic contains: keeps all of `all` alive
    head = all.subList(0, count);
  }

  List<String> ofGuava(List<String> words, int count) {
    List<String> all = ImmutableList.copyOf(words);
    // BUG: Diagnostic contains: keeps all of `all` alive
    return all.subList(0, count);
  }

  SortedMap<String, List<String>> map(List<List<String>> rows, String to) {
    TreeMap<String, List<String>> byName = new TreeMap<>();
    for (List<String> row : rows) {
      byName.put(row.get(0), row);
    }
    SortedMap<String, List<String>> shown = Collections.unmodifiableSortedMap(byName);
    // BUG: Diagnostic contains: keeps all of `shown` alive
    return shown.headMap(to);
  }

  int size() {
    return head.size();
  }
}
