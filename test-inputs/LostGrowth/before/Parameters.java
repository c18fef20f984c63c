package lostgrowth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ObjectArrays;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.StringUtils;

/** The caller has the old value, and nobody the new one. */
class Parameters {
  private int size;

  record Path(List<String> parts) {
    Path plus(String part) {
      List<String> longer = new ArrayList<>(parts);
      longer.add(part);
      return new Path(longer);
    }
  }

  void append(String text) {
    // BUG: Diagnostic contains: `text` is a parameter: it gets a longer text here
    text += "\n";
  }

  void appendLater(String text, boolean isLast) {
    System.out.println(text);
    if (isLast) {
      // BUG: Diagnostic contains: Of 1,000 calls none has an effect
      text = text + "\n";
    }
  }

  void concat(final List<String> lines, String text) {
    lines.add(text);
    // BUG: Diagnostic contains: `text` is a parameter
    text = text.concat("!");
  }

  void format(String text, int count) {
    // BUG: Diagnostic contains: `text` is a parameter
    text = String.format("%s: %d", text, count);
  }

  void joined(String all, List<String> words) {
    for (String word : words) {
      // BUG: Diagnostic contains: Return the new value
      all += word + all.length();
    }
  }

  int ensureRoom(int[] values, int wanted) {
    if (values.length < wanted) {
      // BUG: Diagnostic contains: `values` is a parameter: it gets another array here
      values = Arrays.copyOf(values, wanted);
    }
    return wanted;
  }

  void push(String[] stack, String value) {
    if (size == stack.length) {
      // BUG: Diagnostic contains: which is never read
      stack = Arrays.copyOf(stack, 2 * stack.length);
    }
    stack[size++] = value;
  }

  void last(String[] all, String value) {
    // BUG: Diagnostic contains: gets another array
    all = Arrays.copyOf(all, all.length + 1);
    all[all.length - 1] = value;
  }

  void filled(long[] sums, int more) {
    // BUG: Diagnostic contains: gets another array
    sums = Arrays.copyOf(sums, sums.length + more);
    Arrays.fill(sums, 0);
    sums[0]++;
    sums[1] += 2;
  }

  void copied(byte[] target, byte[] source) {
    // BUG: Diagnostic contains: gets another array
    target = Arrays.copyOf(target, Math.max(target.length, source.length));
    System.arraycopy(source, 0, target, 0, source.length);
  }

  void utilities(String[] names, String name) {
    // BUG: Diagnostic contains: gets another array
    names = ArrayUtils.add(names, name);
  }

  void guava(String[] names, String name, int[] codes) {
    // BUG: Diagnostic contains: `names` is a parameter
    names = ObjectArrays.concat(names, name);
    // BUG: Diagnostic contains: `codes` is a parameter
    codes = Ints.concat(codes, new int[] {1});
  }

  void padded(String text) {
    // BUG: Diagnostic contains: gets a longer text
    text = StringUtils.rightPad(text, 80);
  }

  void streams(Stream<String> first, Stream<String> second, IntStream numbers) {
    // BUG: Diagnostic contains: gets a new object here
    first = Stream.concat(first, second);
    // BUG: Diagnostic contains: gets a new object here
    numbers = IntStream.concat(IntStream.of(1), numbers);
  }

  void iterables(Iterable<String> all, List<String> more) {
    // BUG: Diagnostic contains: gets a new object here
    all = Iterables.concat(all, more);
  }

  void persistent(Path path, String part) {
    // BUG: Diagnostic contains: gets a new object here
    path = path.plus(part);
  }

  void built(List<String> names, String name) {
    // BUG: Diagnostic contains: gets a new object here
    names = ImmutableList.<String>builder().addAll(names).add(name).build();
  }

  void collected(List<String> names, List<String> more) {
    // BUG: Diagnostic contains: gets a new object here
    names = Stream.concat(names.stream(), more.stream()).collect(Collectors.toList());
  }

  void listed(List<String> names, String name) {
    // BUG: Diagnostic contains: `names` is a parameter: it gets a copy here
    names = new ArrayList<>(names);
    names.add(name);
  }

  void mapped(Map<String, Integer> ages, String name, int age) {
    if (ages == null) {
      return;
    }
    // BUG: Diagnostic contains: gets a copy here
    ages = new HashMap<>(ages);
    ages.put(name, age);
  }

  boolean left(String text, boolean isBad) {
    if (isBad) {
      // BUG: Diagnostic contains: gets a longer text
      text += "?";
      return false;
    }
    return text.isEmpty();
  }

  Parameters(String name) {
    // BUG: Diagnostic contains: gets a longer text
    name += ".";
  }

  void throughLocal(String[] all, String value) {
    String[] longer = new String[all.length + 1];
    System.arraycopy(all, 0, longer, 0, all.length);
    longer[all.length] = value;
    // BUG: Diagnostic contains: `all` is a parameter: it gets another array here
    all = longer;
  }

  void copyInLocal(String[] all, String value) {
    String[] longer = Arrays.copyOf(all, all.length + 1);
    longer[all.length] = value;
    // BUG: Diagnostic contains: `all` is a parameter
    all = longer;
  }

  void listInLocal(List<String> names, String name) {
    List<String> longer = new ArrayList<>(names);
    longer.add(name);
    // BUG: Diagnostic contains: `names` is a parameter: it gets a new object here
    names = longer;
  }

  /** Error Prone takes writing an element for reading the array. */
  private void ownArray(int[] codes) {
    // BUG: Diagnostic contains: `codes` is a parameter
    codes = Arrays.copyOf(codes, codes.length + 1);
    codes[codes.length - 1] = size;
  }

  /** And what is read before, for read after. */
  private void ownText(String text, boolean isLast) {
    System.out.println(text);
    if (isLast) {
      // BUG: Diagnostic contains: `text` is a parameter
      text += "\n";
    }
  }

  void own() {
    ownArray(new int[1]);
    ownText("", size == 0);
  }

  void trimmed(String text) {
    // BUG: Diagnostic contains: `text` is a parameter: it gets a longer text
    text = text.trim() + "\n";
  }

  void built(String text) {
    // BUG: Diagnostic contains: gets a longer text
    text = new StringBuilder(text).append("\n").toString();
  }

  void oneArm(String text) {
    if (text.isEmpty()) {
      // BUG: Diagnostic contains: gets a longer text
      text += "none";
    } else {
      System.out.println(text);
    }
  }
}
