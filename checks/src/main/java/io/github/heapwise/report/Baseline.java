package io.github.heapwise.report;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Findings that are known, from a file that is kept with the sources: each is taken at most as
 * often as the file holds it.
 *
 * <p>The file is a JSON document with a finding a line, sorted, so that merges are clean. Paths are
 * relative to its folder. A finding is known again by its file and {@linkplain Finding#fingerprint
 * fingerprint}; where the file it was in is no longer there, by what a renamed file and class leave
 * as it is.
 *
 * <p>Not safe for several threads.
 */
public final class Baseline {
  /** The version of the file's format. */
  static final int FORMAT = 1;

  private static final String FIRST = "{\"heapwise-baseline\":%d,\"findings\":[";
  private static final String LAST = "]}";

  private final Path folder;
  private final Map<String, List<Left>> byFingerprint = new HashMap<>();
  private final Map<String, List<Left>> byMoved = new HashMap<>();
  private final List<Left> all = new ArrayList<>();
  private int known;

  /** An entry, and how many of its findings have not been seen. */
  private static final class Left {
    final Entry entry;
    int count;

    Left(Entry entry) {
      this.entry = entry;
      this.count = entry.count();
    }
  }

  /**
   * Equal findings of one member.
   *
   * @param file relative to the baseline's folder, with slashes
   * @param moved a fingerprint that does not depend on the name of the outermost class
   * @param count how many there are
   */
  public record Entry(
      String file, String check, String member, String fingerprint, String moved, int count) {

    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::file)
            .thenComparing(Entry::member)
            .thenComparing(Entry::check)
            .thenComparing(Entry::fingerprint);

    /** The same with another count. */
    public Entry with(int value) {
      return new Entry(file, check, member, fingerprint, moved, value);
    }

    private String line() {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("file", file);
      line.put("member", member);
      line.put("check", check);
      line.put("fingerprint", fingerprint);
      line.put("moved", moved);
      line.put("count", count);
      return Json.of(line);
    }
  }

  /** A file that is no baseline; the message says what is wrong, with the file, in one line. */
  public static final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
      super(message);
    }
  }

  private Baseline(Path folder, List<Entry> entries) {
    this.folder = folder;
    for (Entry entry : entries) {
      Left left = new Left(entry);
      all.add(left);
      byFingerprint.computeIfAbsent(key(entry), key -> new ArrayList<>(1)).add(left);
      byMoved.computeIfAbsent(entry.moved(), key -> new ArrayList<>(1)).add(left);
    }
  }

  private static String key(Entry entry) {
    return entry.fingerprint() + " " + entry.file();
  }

  /**
   * Reads a baseline.
   *
   * @throws UnreadableException if there is no such file, or it is anything but a whole baseline of
   *     this version
   */
  public static Baseline read(Path file) throws UnreadableException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new UnreadableException("not a baseline of Heapwise: " + file);
    } catch (IOException e) {
      throw new UnreadableException(
          (Files.exists(file) ? "cannot read the baseline " : "no such baseline: ") + file);
    }
    if (lines.isEmpty() || !lines.get(0).startsWith(FIRST.substring(0, FIRST.indexOf('%')))) {
      throw new UnreadableException("not a baseline of Heapwise: " + file);
    }
    if (!lines.get(0).equals(String.format(FIRST, FORMAT))) {
      throw new UnreadableException(
          "the baseline " + file + " is of another version of Heapwise; write it anew");
    }
    if (!lines.get(lines.size() - 1).equals(LAST)) {
      throw new UnreadableException("the baseline " + file + " has no end: a part is missing");
    }
    List<Entry> entries = new ArrayList<>(lines.size());
    for (int i = 1; i < lines.size() - 1; i++) {
      entries.add(entry(lines.get(i), i + 1, file));
    }
    return new Baseline(folderOf(file), entries);
  }

  /** A baseline for {@code file} that holds nothing. */
  public static Baseline empty(Path file) {
    return new Baseline(folderOf(file), List.of());
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }

  private static Entry entry(String line, int number, Path file) throws UnreadableException {
    Map<String, Object> members =
        JsonLine.read(line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
    if (members == null
        || !(members.get("count") instanceof Integer)
        || !(members.get("file") instanceof String)
        || !(members.get("check") instanceof String)
        || !(members.get("member") instanceof String)
        || !(members.get("fingerprint") instanceof String)
        || !(members.get("moved") instanceof String)) {
      throw new UnreadableException("the baseline " + file + " is broken at line " + number);
    }
    return new Entry(
        (String) members.get("file"),
        (String) members.get("check"),
        (String) members.get("member"),
        (String) members.get("fingerprint"),
        (String) members.get("moved"),
        (Integer) members.get("count"));
  }

  /**
   * The content of a baseline file.
   *
   * @param entries those that are equal but for their count are added up
   */
  public static String text(Collection<Entry> entries) {
    Map<Entry, Integer> sums = new TreeMap<>(Entry.ORDER);
    entries.forEach(entry -> sums.merge(entry, entry.count(), Integer::sum));
    StringBuilder text = new StringBuilder(String.format(FIRST, FORMAT)).append('\n');
    String separator = "";
    for (Map.Entry<Entry, Integer> each : sums.entrySet()) {
      text.append(separator).append(each.getKey().with(each.getValue()).line());
      separator = ",\n";
    }
    return text.append(sums.isEmpty() ? "" : "\n").append(LAST).append('\n').toString();
  }

  /** What the baseline holds for the finding. */
  public Entry entryOf(Finding finding) {
    return new Entry(
        pathOf(finding.file()),
        finding.check(),
        finding.member(),
        finding.fingerprint(),
        finding.moved(),
        1);
  }

  /**
   * Takes the finding out of what is left.
   *
   * @return whether it was there: the finding is known
   */
  public boolean take(Finding finding) {
    Entry wanted = entryOf(finding);
    for (Left left : byFingerprint.getOrDefault(key(wanted), List.of())) {
      if (left.count > 0) {
        return take(left);
      }
    }
    for (Left left : byMoved.getOrDefault(wanted.moved(), List.of())) {
      if (left.count > 0 && !exists(left.entry)) {
        return take(left);
      }
    }
    return false;
  }

  private boolean take(Left left) {
    left.count--;
    known++;
    return true;
  }

  /** How many findings have been taken. */
  public int known() {
    return known;
  }

  /** What has not been taken. */
  public List<Entry> left() {
    List<Entry> entries = new ArrayList<>();
    for (Left left : all) {
      if (left.count > 0) {
        entries.add(left.entry.with(left.count));
      }
    }
    return entries;
  }

  /** All that it was read with. */
  public List<Entry> entries() {
    return all.stream().map(left -> left.entry).collect(Collectors.toList());
  }

  /** Whether the file that the entry names is there. */
  public boolean exists(Entry entry) {
    return Files.exists(folder.resolve(entry.file()));
  }

  /** As the baseline names the file: relative to its folder, with slashes. */
  public String pathOf(URI file) {
    if (!"file".equals(file.getScheme())) {
      // In a jar: what follows the jar's own folder is the same wherever that lies.
      String name = file.toString();
      return name.substring(name.lastIndexOf('/', Math.max(0, name.indexOf("!/"))) + 1);
    }
    Path path = Path.of(file);
    try {
      path = path.toRealPath();
    } catch (IOException e) {
      path = path.toAbsolutePath().normalize();
    }
    Path relative =
        path.getRoot() != null && path.getRoot().equals(folder.getRoot())
            ? folder.relativize(path)
            : path;
    return relative.toString().replace('\\', '/');
  }
}
