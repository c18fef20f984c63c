package sublistretention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

class Returned {
  List<String> top(List<String> words, int n) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.naturalOrder());
    // BUG: Diagnostic contains: for as long as the caller of `top` holds it
    return sorted.subList(0, n);
  }

  List<String> limited(List<String> words, int max) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      if (!word.isEmpty()) {
        found.add(word);
      }
    }
    // BUG: Diagnostic contains: keeps all of `found` alive
    return found.size() > max ? found.subList(0, max) : found;
  }

  List<String> shortened(List<String> words, int max) {
    List<String> found = new ArrayList<>(words);
    if (found.size() > max) {
      // BUG: Diagnostic contains: keeps all of `found` alive
      found = found.subList(0, max);
    }
    return found;
  }

  List<String> ofArray(int n, int max) {
    String[] names = new String[n];
    Arrays.fill(names, "");
    // BUG: Diagnostic contains: keeps all of `names` alive
    return Arrays.asList(names).subList(0, max);
  }

  SortedMap<String, List<String>> from(List<List<String>> rows, String from) {
    SortedMap<String, List<String>> byName = new TreeMap<>();
    for (List<String> row : rows) {
      byName.put(row.get(0), row);
    }
    // BUG: Diagnostic contains: `tailMap`
    return byName.tailMap(from);
  }

  Set<String> keysFrom(List<List<String>> rows, String from) {
    TreeMap<String, List<String>> byName = new TreeMap<>();
    for (List<String> row : rows) {
      byName.put(row.get(0), row);
    }
    // BUG: Diagnostic contains: its values with it
    return byName.tailMap(from).keySet();
  }

  Set<String> until(List<String> words, String to) {
    TreeSet<String> sorted = new TreeSet<>(words);
    // BUG: Diagnostic contains: `headSet`
    return sorted.headSet(to, false).descendingSet();
  }

  List<String> used(List<String> words, int n) {
    List<String> all = first(words, n);
    return all;
  }

  private static List<String> first(List<String> words, int n) {
    List<String> copy = new ArrayList<>(words);
    // BUG: Diagnostic contains: for as long as the caller of `used` holds it
    return copy.subList(0, n);
  }
}
