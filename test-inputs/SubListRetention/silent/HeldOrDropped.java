// Silent because one run holds all of it besides, or drops what it holds.
package sublistretention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class HeldOrDropped {
  private List<String> all;
  private List<String> top;
  private final List<List<String>> pages = new ArrayList<>();

  void both(Stream<String> lines, int n) {
    List<String> read = lines.collect(Collectors.toList());
    if (read.size() > n) {
      all = read;
    }
    top = read.subList(0, n);
  }

  void inOneBranch(Stream<String> lines, boolean isWhole, int n) {
    List<String> read = lines.collect(Collectors.toList());
    if (isWhole) {
      top = read.subList(0, n);
      all = read;
    }
  }

  int switched(Stream<String> lines, int kind) {
    List<String> read = lines.collect(Collectors.toList());
    List<String> part =
        switch (kind) {
          case 0 -> read.subList(0, 10);
          default -> read.subList(10, 20);
        };
    return part.size();
  }

  int inLocalArray(Stream<String> lines) {
    List<String> read = lines.collect(Collectors.toList());
    Object[] parts = new Object[2];
    parts[0] = read.subList(0, 10);
    return parts[0].hashCode();
  }

  // The caller gets all parts of it.
  static void halves(Stream<String> lines, List<List<String>> out) {
    List<String> read = lines.collect(Collectors.toList());
    int half = read.size() / 2;
    out.add(read.subList(0, half));
    out.add(read.subList(half, read.size()));
  }

  // What is collected here is dropped here.
  int counted(Stream<String> lines) {
    List<List<String>> parts = new ArrayList<>();
    collect(lines.collect(Collectors.toList()), parts);
    return parts.size();
  }

  private static void collect(List<String> read, List<List<String>> parts) {
    List<String> sorted = new ArrayList<>(read);
    parts.add(sorted.subList(0, 10));
  }

  void copies(Stream<String> lines, boolean isWhole) {
    List<String> read = lines.collect(Collectors.toList());
    pages.add(isWhole ? read : List.copyOf(read.subList(0, 10)));
  }

  int size() {
    return all.size() + top.size();
  }
}
