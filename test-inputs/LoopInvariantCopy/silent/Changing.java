// What is copied is another thing each time round, or holds something else.
package loopinvariantcopy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

abstract class Changing {
  private String current = "";
  private final List<Runnable> listeners = new ArrayList<>();
  private volatile String name = "";

  abstract String next();

  abstract void work(String word);

  int elements(List<String> words) {
    int size = 0;
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      size += bytes[0];
    }
    return size;
  }

  int counter(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Arrays.asList(i, i + 1).hashCode();
    }
    return sum;
  }

  int assigned(int n) {
    String text = "x";
    int sum = 0;
    for (int i = 0; i < n; i++) {
      char[] chars = text.toCharArray();
      sum += chars[0];
      text = text + i;
    }
    return sum;
  }

  int assignedByOther(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += current.toCharArray().hashCode() == 0 ? 1 : 0;
      for (char c : current.toCharArray()) {
        sum += c;
      }
      work("w");
    }
    return sum;
  }

  int others(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      for (char c : name.toCharArray()) {
        sum += c;
      }
    }
    return sum;
  }

  void register(Runnable listener) {
    listeners.add(listener);
  }

  void snapshot(int n) {
    for (int i = 0; i < n; i++) {
      for (Runnable listener : new ArrayList<>(listeners)) {
        listener.run();
      }
    }
  }

  void snapshotOfParameter(List<String> queue) {
    while (!queue.isEmpty()) {
      for (String each : new ArrayList<>(queue)) {
        work(each);
      }
    }
  }

  void snapshotInArray(List<Runnable> all, int n) {
    for (int i = 0; i < n; i++) {
      for (Runnable each : all.toArray(new Runnable[0])) {
        each.run();
      }
    }
  }

  int filled(int n) {
    List<Integer> found = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < n; i++) {
      found.add(i);
      for (int each : new ArrayList<>(found)) {
        sum += each;
      }
    }
    return sum;
  }

  int filledElsewhere(List<Integer> found, int n) {
    List<Integer> same = found;
    int sum = 0;
    for (int i = 0; i < n; i++) {
      same.add(i);
      for (int each : found.toArray(new Integer[0])) {
        sum += each;
      }
    }
    return sum;
  }

  int written(int[] state, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      int[] before = state.clone();
      state[i] = i;
      sum += before[i];
    }
    return sum;
  }

  int calls(List<String> lines) {
    int sum = 0;
    for (String line : lines) {
      sum += Pattern.compile(next()).matcher(line).groupCount();
    }
    return sum;
  }

  int patternsOfElements(List<String> regexes, String text) {
    int found = 0;
    for (String regex : regexes) {
      if (Pattern.compile(regex).matcher(text).find()) {
        found++;
      }
    }
    return found;
  }

  int slots(String[] words, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      for (byte b : words[i].getBytes(StandardCharsets.UTF_8)) {
        sum += b;
      }
    }
    return sum;
  }

  int slotsThatChange(String[] words, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      words[0] = words[i];
      for (byte b : words[0].getBytes(StandardCharsets.UTF_8)) {
        sum += b;
      }
    }
    return sum;
  }
}
