package io.github.heapwise.gate.changed;

import io.github.heapwise.gate.driver.ScanException;
import io.github.heapwise.gate.driver.ScanFinding;
import io.github.heapwise.gate.driver.ScanResult;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which findings stand in code that has changed since a revision of git.
 *
 * <p>A member has not changed if the same code, without comments and layout, stood in its file, or
 * is gone from another one: it may have been laid out anew, or moved. A copy is new. A file that
 * cannot be parsed has changed as a whole.
 *
 * @param revision the first digits of the revision that was compared with
 * @param inChanged the findings in what has changed
 * @param others how many there are besides
 * @param unreadable names of files that could not be parsed, so that all of them counts as changed
 */
public record Changes(
    String revision, List<ScanFinding> inChanged, int others, List<String> unreadable) {

  /**
   * Compares the work tree with the merge base of {@code revision} and {@code HEAD}.
   *
   * @param inside a path in the repository
   * @param encoding of the sources
   * @throws ScanException if there is no repository, or no such revision in it
   */
  public static Changes since(String revision, Path inside, ScanResult result, Charset encoding)
      throws ScanException {
    try (BaseRevision base = BaseRevision.open(inside, revision, encoding)) {
      return new Work(base, result).changes();
    } catch (IOException e) {
      throw new ScanException("cannot compare with " + revision + ": " + e.getMessage());
    }
  }

  /**
   * Sees, before there is a result, whether the revision is there.
   *
   * @throws ScanException if it is not
   */
  public static void validate(String revision, Path inside, Charset encoding) throws ScanException {
    BaseRevision.open(inside, revision, encoding).close();
  }

  private static final class Work {
    private final BaseRevision base;
    private final ScanResult result;
    private final Set<String> unreadable = new TreeSet<>();
    private final Map<URI, Optional<SourceMembers>> parsed = new HashMap<>();
    private Counts counts;

    Work(BaseRevision base, ScanResult result) {
      this.base = base;
      this.result = result;
    }

    Changes changes() throws IOException {
      List<ScanFinding> inChanged = new ArrayList<>();
      for (ScanFinding found : result.findings()) {
        if (hasChanged(found)) {
          inChanged.add(found);
        }
      }
      return new Changes(
          base.shortName(),
          List.copyOf(inChanged),
          result.findings().size() - inChanged.size(),
          List.copyOf(unreadable));
    }

    private boolean hasChanged(ScanFinding found) throws IOException {
      URI file = found.finding().file();
      Optional<Path> path = result.sources().pathOf(file);
      if (path.isPresent() && !base.hasChanged(path.get())) {
        return false;
      }
      Optional<SourceMembers> members = parsed.get(file);
      if (members == null) {
        members = parse(result.sources().of(file), result.sources().nameOf(file));
        parsed.put(file, members);
      }
      Optional<SourceMembers.Member> member =
          members.flatMap(
              all -> all.at(found.finding().range().line(), found.finding().range().column()));
      return member.isEmpty()
          || path.isEmpty()
          || counts().isNew(member.get(), base.nameOf(path.get()));
    }

    private Counts counts() throws IOException {
      if (counts == null) {
        counts = new Counts();
        for (Map.Entry<String, String> old : base.oldTexts().entrySet()) {
          parse(old.getValue(), old.getKey() + " in " + base.shortName())
              .ifPresent(members -> counts.before.put(old.getKey(), members.counts()));
        }
        for (Map.Entry<String, String> now : base.newTexts().entrySet()) {
          // One that cannot be parsed is named only where a finding is in it.
          SourceMembers.parse(now.getValue())
              .ifPresent(members -> counts.now.put(now.getKey(), members.counts()));
        }
      }
      return counts;
    }

    private Optional<SourceMembers> parse(String text, String name) {
      Optional<SourceMembers> members = SourceMembers.parse(text);
      if (members.isEmpty()) {
        unreadable.add(name);
      }
      return members;
    }
  }

  /** How often each member stood, and stands, in each file that has changed. */
  private static final class Counts {
    final Map<String, Map<String, Integer>> before = new HashMap<>();
    final Map<String, Map<String, Integer>> now = new HashMap<>();

    boolean isNew(SourceMembers.Member member, String file) {
      String code = member.code();
      return !now.containsKey(file) // Outside of the repository.
          || member.ordinal() >= of(before, file, code)
              && surplus(now, before, code) > surplus(before, now, code);
    }

    private static int of(Map<String, Map<String, Integer>> counts, String file, String code) {
      return counts.getOrDefault(file, Map.of()).getOrDefault(code, 0);
    }

    private static int surplus(
        Map<String, Map<String, Integer>> some,
        Map<String, Map<String, Integer>> others,
        String code) {
      return some.keySet().stream()
          .mapToInt(file -> Math.max(0, of(some, file, code) - of(others, file, code)))
          .sum();
    }
  }
}
