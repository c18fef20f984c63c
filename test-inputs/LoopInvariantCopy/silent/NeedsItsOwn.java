// The copy is kept, changed, or given to code that may do so.
package loopinvariantcopy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

abstract class NeedsItsOwn {
  private byte[] last;

  abstract void send(byte[] bytes);

  abstract void take(List<String> list);

  abstract void match(Pattern pattern);

  List<int[]> permutations(int[] start, int n) {
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int[] copy = start.clone();
      copy[0] = i;
      all.add(copy);
    }
    return all;
  }

  int changed(int[] start, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      int[] copy = start.clone();
      Arrays.sort(copy);
      sum += copy[0];
    }
    return sum;
  }

  Map<String, List<String>> kept(List<String> names) {
    Map<String, List<String>> all = new HashMap<>();
    for (String name : names) {
      all.put(name, new ArrayList<>(Arrays.asList("x", "y")));
    }
    return all;
  }

  int grown(List<String> names, List<String> base) {
    int size = 0;
    for (String name : names) {
      List<String> path = new ArrayList<>(base);
      path.add(name);
      size += path.size();
    }
    return size;
  }

  int shrunk(List<Set<String>> sets, Set<String> all) {
    int size = 0;
    for (Set<String> each : sets) {
      Set<String> rest = new HashSet<>(all);
      rest.removeAll(each);
      size += rest.size();
    }
    return size;
  }

  void sent(int n) {
    for (int i = 0; i < n; i++) {
      send("ping".getBytes(StandardCharsets.UTF_8));
    }
  }

  void taken(int n) {
    for (int i = 0; i < n; i++) {
      take(Arrays.asList("a", "b"));
    }
  }

  void matched(int n) {
    for (int i = 0; i < n; i++) {
      match(Pattern.compile("a"));
    }
  }

  void inField(int n) {
    for (int i = 0; i < n; i++) {
      last = "x".getBytes(StandardCharsets.UTF_8);
    }
  }

  int stale(java.io.InputStream in, int n) throws IOException {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      byte[] buffer = new byte[8192];
      int read = in.read(buffer);
      sum += read + buffer[0] + buffer[8191];
    }
    return sum;
  }

  int behindTheCount(java.io.InputStream in, OutputStream out, int n) throws IOException {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      byte[] buffer = new byte[512];
      int read = in.read(buffer);
      sum += read;
      out.write(buffer);
    }
    return sum;
  }

  void filledFromTheMiddle(java.io.InputStream in, OutputStream out, int n) throws IOException {
    for (int i = 0; i < n; i++) {
      byte[] block = new byte[512];
      int read = in.read(block, 256, 256);
      out.write(block, 0, read);
    }
  }

  void inParallel(List<java.io.InputStream> all, java.util.zip.CRC32[] sums) {
    all.parallelStream()
        .forEach(
            in -> {
              byte[] buffer = new byte[4096];
              try {
                int read = in.read(buffer);
                sums[read % sums.length].update(buffer, 0, read);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }

  List<byte[]> blocks(InputStream in, int n) throws IOException {
    List<byte[]> blocks = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      byte[] block = new byte[4096];
      in.readFully(block);
      blocks.add(block);
    }
    return blocks;
  }

  abstract static class InputStream extends java.io.InputStream {
    abstract void readFully(byte[] block) throws IOException;
  }

  int counts(List<String> words) {
    int most = 0;
    for (String word : words) {
      int[] counts = new int[128];
      for (int i = 0; i < word.length(); i++) {
        counts[word.charAt(i) & 127]++;
      }
      most = Math.max(most, counts['e']);
    }
    return most;
  }

  List<ByteBuffer> wrapped(int n) {
    List<ByteBuffer> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.add(ByteBuffer.wrap("x".getBytes(StandardCharsets.UTF_8)));
    }
    return all;
  }

  byte[] returned(List<String> words) {
    byte[] result = null;
    for (String word : words) {
      if (word.isEmpty()) {
        result = "x".getBytes(StandardCharsets.UTF_8);
      }
    }
    return result;
  }

  List<Supplier<List<String>>> suppliers(int n) {
    List<Supplier<List<String>>> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.add(() -> Arrays.asList("a", "b"));
    }
    return all;
  }

  void shuffled(int n) {
    for (int i = 0; i < n; i++) {
      List<String> order = Arrays.asList("a", "b", "c");
      Collections.shuffle(order);
      if (order.get(0).equals("a")) {
        order.set(0, "z");
      }
    }
  }

  int identity(int n, char[] other) {
    int same = 0;
    for (int i = 0; i < n; i++) {
      if ("x".toCharArray() == other) {
        same++;
      }
    }
    return same;
  }
}
