// Somebody gets the array or list each time round: every copy is one that the code asks for.
package arraygrowthinloop;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class NeededEachTime {
  private final List<byte[]> patterns = new ArrayList<>();

  int codeOf(byte[] pattern) {
    return patterns.indexOf(pattern);
  }

  void passedOn(byte[] data) {
    byte[] pattern = {};
    for (byte each : data) {
      pattern = Arrays.copyOf(pattern, pattern.length + 1);
      pattern[pattern.length - 1] = each;
      if (codeOf(pattern) < 0) {
        patterns.add(pattern);
      }
    }
  }

  static final class Version {
    final ImmutableList<String> lines;

    Version(ImmutableList<String> lines) {
      this.lines = lines;
    }
  }

  List<Version> versions(String[] lines) {
    List<Version> versions = new ArrayList<>();
    ImmutableList<String> all = ImmutableList.of();
    for (String line : lines) {
      all = ImmutableList.<String>builder().addAll(all).add(line).build();
      versions.add(new Version(all));
    }
    return versions;
  }

  int[][] prefixes(int[] values) {
    int[][] prefixes = new int[values.length][];
    int[] prefix = {};
    for (int i = 0; i < values.length; i++) {
      prefix = Arrays.copyOf(prefix, prefix.length + 1);
      prefix[i] = values[i];
      prefixes[i] = prefix;
    }
    return prefixes;
  }

  List<byte[]> stored(byte[] data) {
    List<byte[]> all = new ArrayList<>();
    byte[] prefix = {};
    for (byte each : data) {
      prefix = Arrays.copyOf(prefix, prefix.length + 1);
      prefix[prefix.length - 1] = each;
      all.add(prefix);
    }
    return all;
  }
}
