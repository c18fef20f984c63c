package loopinvariantcopy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists and arrays of elements that stay. */
class Lists {
  private static final String[] NAMES = {"a", "b", "c"};

  int constants(List<String> words) {
    int found = 0;
    List<String> list = Arrays.asList("and", "or", "not");
    for (String word : words) {
      if (list.contains(word)) {
        found++;
      }
    }
    return found;
  }

  int immutable(List<String> words) {
    int found = 0;
    List<String> list = List.of("and", "or");
    for (int i = 0; i < words.size(); i++) {
      if (list.contains(words.get(i))) {
        found++;
      }
    }
    return found;
  }

  int view(List<String> words, String[] known) {
    int found = 0;
    int rest = known.length;
    List<String> list = Arrays.asList(known);
    for (String word : words) {
      if (list.contains(word)) {
        found += rest;
      }
    }
    return found;
  }

  int setOfConstants(List<String> words) {
    int found = 0;
    Set<String> stops = new HashSet<>(Arrays.asList("the", "a", "an"));
    for (String word : words) {
      if (stops.contains(word)) {
        found++;
      }
    }
    return found;
  }

  int iterated(List<String> words, String first, String second) {
    int found = 0;
    List<String> list = Arrays.asList(first, second);
    for (String word : words) {
      for (String each : list) {
        found += word.equals(each) ? 1 : 0;
      }
    }
    return found;
  }

  int ownCopy(int n) {
    List<Integer> squares = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      squares.add(i * i);
    }
    int sum = 0;
    ArrayList<Integer> copy = new ArrayList<>(squares);
    for (int i = 0; i < n; i++) {
      sum += copy.get(i);
    }
    return sum;
  }

  int ownArray(int n) {
    List<String> words = new ArrayList<>();
    words.add("w");
    int sum = 0;
    String[] array = words.toArray(new String[0]);
    for (int i = 0; i < n; i++) {
      for (String word : array) {
        sum += word.length() + i;
      }
    }
    return sum;
  }

  int cloned(int n) {
    int[] table = new int[64];
    Arrays.setAll(table, i -> i);
    int sum = 0;
    int[] copy = table.clone();
    for (int i = 0; i < n; i++) {
      sum += copy[i % copy.length];
    }
    return sum;
  }

  int ofNames(List<String> words) {
    int sum = 0;
    List<String> list = Arrays.asList(NAMES);
    for (String word : words) {
      sum += list.indexOf(word);
    }
    return sum;
  }

  void added(List<List<String>> rows) {
    List<String> list = Arrays.asList("x", "y");
    for (List<String> row : rows) {
      row.addAll(list);
    }
  }

  String joined(int n) {
    StringBuilder text = new StringBuilder();
    List<String> list = Arrays.asList("x", "y", "z");
    do {
      text.append(String.join(",", list));
    } while (text.length() < n);
    return text.toString();
  }

  int inSet(List<String> words) {
    int found = 0;
    Set<String> set = Set.of("and", "or", "not");
    for (String word : words) {
      if (set.contains(word)) {
        found++;
      }
    }
    return found;
  }
}
