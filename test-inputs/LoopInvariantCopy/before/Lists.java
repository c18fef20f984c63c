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
    for (String word : words) {
      // BUG: Diagnostic contains: It takes 56 bytes, 5,600,000 bytes for 100,000 times
      if (Arrays.asList("and", "or", "not").contains(word)) {
        found++;
      }
    }
    return found;
  }

  int immutable(List<String> words) {
    int found = 0;
    for (int i = 0; i < words.size(); i++) {
      // BUG: Diagnostic contains: It takes 24 bytes
      if (List.of("and", "or").contains(words.get(i))) {
        found++;
      }
    }
    return found;
  }

  int view(List<String> words, String[] known) {
    int found = 0;
    int rest = known.length;
    for (String word : words) {
      // BUG: Diagnostic contains: `Arrays.asList(known)` makes the same copy
      if (Arrays.asList(known).contains(word)) {
        found += rest;
      }
    }
    return found;
  }

  int setOfConstants(List<String> words) {
    int found = 0;
    for (String word : words) {
      // BUG: Diagnostic contains: makes the same copy each time round the loop. Make it once
      Set<String> stops = new HashSet<>(Arrays.asList("the", "a", "an"));
      if (stops.contains(word)) {
        found++;
      }
    }
    return found;
  }

  int iterated(List<String> words, String first, String second) {
    int found = 0;
    for (String word : words) {
      // BUG: Diagnostic contains: `Arrays.asList(first, second)` makes the same copy
      for (String each : Arrays.asList(first, second)) {
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
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: Of 100 elements it takes 440 bytes
      sum += new ArrayList<>(squares).get(i);
    }
    return sum;
  }

  int ownArray(int n) {
    List<String> words = new ArrayList<>();
    words.add("w");
    int sum = 0;
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `words.toArray(new String[0])` makes the same copy
      for (String word : words.toArray(new String[0])) {
        sum += word.length() + i;
      }
    }
    return sum;
  }

  int cloned(int n) {
    int[] table = new int[64];
    Arrays.setAll(table, i -> i);
    int sum = 0;
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: Of 100 elements it takes 416 bytes
      int[] copy = table.clone();
      sum += copy[i % copy.length];
    }
    return sum;
  }

  int ofNames(List<String> words) {
    int sum = 0;
    for (String word : words) {
      // BUG: Diagnostic contains: makes the same copy
      sum += Arrays.asList(NAMES).indexOf(word);
    }
    return sum;
  }

  void added(List<List<String>> rows) {
    for (List<String> row : rows) {
      // BUG: Diagnostic contains: makes the same copy
      row.addAll(Arrays.asList("x", "y"));
    }
  }

  String joined(int n) {
    StringBuilder text = new StringBuilder();
    do {
      // BUG: Diagnostic contains: makes the same copy
      text.append(String.join(",", Arrays.asList("x", "y", "z")));
    } while (text.length() < n);
    return text.toString();
  }

  int inSet(List<String> words) {
    int found = 0;
    for (String word : words) {
      // BUG: Diagnostic contains: `Set.of("and", "or", "not")` makes the same copy each time
      if (Set.of("and", "or", "not").contains(word)) {
        found++;
      }
    }
    return found;
  }
}
