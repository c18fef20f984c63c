package loopinvariantcopy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where making the copy before the loop could fail, or where there is no place for it. */
class WithoutFix {
  private static final Predicate<List<String>> ANY =
      lines ->
          // BUG: Diagnostic contains: compiles the same regular expression for each element
          lines.stream().anyMatch(line -> Pattern.compile("k").matcher(line).find());

  private String prefix;

  /** It may be null where there is no row. */
  void maybeNull(List<byte[]> rows, String end, OutputStream out) throws IOException {
    for (byte[] row : rows) {
      out.write(row);
      // BUG: Diagnostic contains: makes the same copy
      out.write(end.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The field, too. */
  void field(List<byte[]> rows, OutputStream out) throws IOException {
    for (byte[] row : rows) {
      out.write(row);
      // BUG: Diagnostic contains: makes the same copy
      out.write(prefix.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The charset may be missing: that is caught in the loop. */
  int named(List<String> rows) {
    int size = 0;
    for (String row : rows) {
      try {
        // BUG: Diagnostic contains: makes the same copy
        byte[] bytes = "end".getBytes("UTF-16");
        size += row.length() + bytes[0];
      } catch (IOException e) {
        size--;
      }
    }
    return size;
  }

  /** The expression may be wrong. */
  List<String> matching(List<String> lines, String regex) {
    return lines.stream()
        // BUG: Diagnostic contains: compiles the same regular expression
        .filter(line -> Pattern.compile(regex).matcher(line).find())
        .collect(Collectors.toList());
  }

  /** Nulls are not allowed in such a list. */
  int nulls(List<String> words, String first) {
    int found = 0;
    for (String word : words) {
      // BUG: Diagnostic contains: makes the same copy
      found += List.of(first).contains(word) ? 1 : 0;
    }
    return found;
  }

  /** An arrow has no block to declare something in. */
  int arrow(int kind, List<String> lines) {
    int[] found = new int[1];
    switch (kind) {
      case 1 -> lines.forEach(
          // BUG: Diagnostic contains: compiles the same
          line -> found[0] += Pattern.compile("s").matcher(line).find() ? 1 : 0);
      default -> found[0] = -1;
    }
    return found[0];
  }

  /** The index may be out of bounds. */
  int element(List<String> words, String[] known) {
    int found = 0;
    for (String word : words) {
      // BUG: Diagnostic contains: makes the same copy
      found += Arrays.asList(known[0], known[1]).indexOf(word);
    }
    return found;
  }

  static int whole(int[] values, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `Arrays.copyOf(values, values.length)` makes the same copy
      int[] copy = Arrays.copyOf(values, values.length);
      sum += copy[i % 3];
    }
    return sum;
  }

  /** A set with the same element twice would throw. */
  static int twice(List<String> words, String first) {
    int found = 0;
    for (String word : words) {
      // BUG: Diagnostic contains: makes the same copy
      found += Set.of(first, "b").contains(word) ? 1 : 0;
    }
    return found;
  }

  /** One byte is all that is wanted, but not to be had without the bytes. */
  static int byteOf(String text, List<String> words) {
    int sum = 0;
    for (String word : words) {
      // BUG: Diagnostic contains: makes the same copy
      sum += text.getBytes(StandardCharsets.UTF_8)[0] + word.length();
    }
    return sum;
  }
}
