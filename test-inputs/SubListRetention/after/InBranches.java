package sublistretention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class InBranches {
  private final List<String>[] slots;
  private final Map<String, List<String>> pages = new HashMap<>();
  private final AtomicReference<List<String>> latest = new AtomicReference<>();
  private List<String> top;

  InBranches(List<String>[] slots) {
    this.slots = slots;
  }

  private static List<String> load(Stream<String> lines) {
    return lines.collect(Collectors.toCollection(ArrayList::new));
  }

  // Where there are more, the rest of them is kept for nothing.
  void eitherAll(Stream<String> lines, int n) {
    List<String> all = lines.collect(Collectors.toList());
    top = all.size() > n ? new ArrayList<>(all.subList(0, n)) : all;
  }

  void orAll(Stream<String> lines, int n) {
    List<String> all = lines.collect(Collectors.toList());
    if (all.size() > n) {
      top = new ArrayList<>(all.subList(0, n));
    } else {
      top = all;
    }
  }

  void allBefore(Stream<String> lines, int n) {
    List<String> all = lines.collect(Collectors.toList());
    if (all.size() <= n) {
      top = all;
      return;
    }
    top = new ArrayList<>(all.subList(0, n));
  }

  void inSwitch(Stream<String> lines, int kind) {
    List<String> all = lines.collect(Collectors.toList());
    top =
        switch (kind) {
          case 0 -> List.of();
          case 1 -> new ArrayList<>(all.subList(0, 10));
          default -> {
            String last = all.get(all.size() - 1);
            yield List.of(last);
          }
        };
  }

  void yielded(Stream<String> lines, int kind) {
    List<String> all = lines.collect(Collectors.toList());
    this.top =
        switch (kind) {
          case 0:
            yield List.of();
          default:
            yield new ArrayList<>(all.subList(0, 10));
        };
  }

  void inSlot(Stream<String> lines, int i) {
    List<String> all = lines.collect(Collectors.toList());
    slots[i] = new ArrayList<>(all.subList(0, 10));
  }

  void merged(String key, Stream<String> lines) {
    List<String> all = lines.collect(Collectors.toList());
    pages.merge(key, new ArrayList<>(all.subList(0, 10)), (old, page) -> page);
  }

  List<String> exchanged(Stream<String> lines) {
    List<String> all = lines.collect(Collectors.toList());
    return latest.getAndSet(new ArrayList<>(all.subList(0, 10)));
  }

  static void toCaller(Stream<String> lines, Queue<List<String>> out) {
    List<String> all = load(lines);
    out.add(new ArrayList<>(all.subList(0, 10)));
  }
}
