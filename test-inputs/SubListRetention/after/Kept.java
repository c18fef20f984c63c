package sublistretention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

class Kept {
  private final Map<String, List<String>> pages = new ConcurrentHashMap<>();
  private final List<List<String>> history = new ArrayList<>();
  private final Map<String, List<List<String>>> groups = new HashMap<>();
  private Page current;
  private Collection<String> known;

  record Page(String title, List<String> lines) {}

  static final class Report {
    private final List<String> lines;

    Report(List<String> lines) {
      this.lines = lines;
    }

    int size() {
      return lines.size();
    }
  }

  static List<String> load(Stream<String> lines) {
    return new ArrayList<>(lines.toList());
  }

  void inMap(String key, Stream<String> lines) {
    List<String> all = load(lines);
    pages.put(key, new ArrayList<>(all.subList(0, 20)));
  }

  List<String> cached(String key, Stream<String> lines) {
    return pages.computeIfAbsent(key, each -> new ArrayList<>(load(lines).subList(0, 20)));
  }

  void inList(List<String> all, int n) {
    history.add(new ArrayList<>(all.subList(n, n + 20)));
  }

  void inGroup(String key, List<String> all, int n) {
    groups.computeIfAbsent(key, each -> new ArrayList<>()).add(new ArrayList<>(all.subList(0, n)));
  }

  void inRecord(List<String> all, int n) {
    current = new Page("first", new ArrayList<>(all.subList(0, n)));
  }

  Report inObject(Stream<String> lines, int n) {
    List<String> all = load(lines);
    Report report = new Report(new ArrayList<>(all.subList(0, n)));
    return report;
  }

  Optional<List<String>> inOptional(Stream<String> lines, int n) {
    List<String> all = load(lines);
    return Optional.of(new ArrayList<>(all.subList(0, n)));
  }

  void values(Collection<Page> all) {
    Map<Page, String> titles = new HashMap<>();
    for (Page page : all) {
      titles.put(page, page.title());
    }
    known = new ArrayList<>(titles.values());
  }

  Map<String, List<String>> inLocalMap(Stream<String> lines, int n) {
    List<String> all = load(lines);
    Map<String, List<String>> result = new HashMap<>();
    result.put("first", new ArrayList<>(all.subList(0, n)));
    return result;
  }
}
