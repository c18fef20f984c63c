package sublistretention;

import static java.util.Collections.unmodifiableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
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
    return Collections.unmodifiableList(new ArrayList<>(list.subList(0, count)));
  }

  void copied(List<String> words, int count) {
    List<String> all = List.copyOf(words);
    head = Collections.unmodifiableList(new ArrayList<>(all.subList(0, count)));
  }

  List<String> ofGuava(List<String> words, int count) {
    List<String> all = ImmutableList.copyOf(words);
    return Collections.unmodifiableList(new ArrayList<>(all.subList(0, count)));
  }

  SortedMap<String, List<String>> map(List<List<String>> rows, String to) {
    TreeMap<String, List<String>> byName = new TreeMap<>();
    for (List<String> row : rows) {
      byName.put(row.get(0), row);
    }
    SortedMap<String, List<String>> shown = Collections.unmodifiableSortedMap(byName);
    return Collections.unmodifiableSortedMap(new TreeMap<>(shown.headMap(to)));
  }

  int size() {
    return head.size();
  }
}
