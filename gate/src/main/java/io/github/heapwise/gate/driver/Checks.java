package io.github.heapwise.gate.driver;

import com.google.errorprone.BugCheckerInfo;
import com.google.errorprone.bugpatterns.BugChecker;
import io.github.heapwise.HeapwiseChecker;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The checks that a scan can run: those of Heapwise, and those of Error Prone's that belong. */
public final class Checks {
  private Checks() {}

  /** Every check, sorted by name. */
  public static List<Check> all() {
    return types().map(Checks::describe).sorted(Comparator.comparing(Check::name)).toList();
  }

  /**
   * The checks that can find something that is asked for, sorted by name. Naming a check of Error
   * Prone's runs it even if these are off.
   *
   * @throws ScanException if a check is named that there is not
   */
  static List<Class<? extends BugChecker>> selected(ScanRequest request) throws ScanException {
    Map<String, Class<? extends BugChecker>> selected = new TreeMap<>();
    Set<String> unknown = new TreeSet<>(request.checks());
    for (Class<? extends BugChecker> type :
        (Iterable<Class<? extends BugChecker>>) types()::iterator) {
      Check check = describe(type);
      unknown.remove(check.name());
      boolean wanted =
          request.checks().isEmpty()
              ? request.builtins() || !check.builtin()
              : request.checks().contains(check.name());
      if (wanted && check.severity().compareTo(request.leastSeverity()) <= 0) {
        selected.put(check.name(), type);
      }
    }
    if (!unknown.isEmpty()) {
      throw new ScanException("no such check: " + String.join(", ", unknown));
    }
    return List.copyOf(selected.values());
  }

  static Check describe(Class<? extends BugChecker> type) {
    BugCheckerInfo info = BugCheckerInfo.create(type);
    boolean builtin = !HeapwiseChecker.class.isAssignableFrom(type);
    String home = type.getPackageName();
    return new Check(
        info.canonicalName(),
        info.defaultSeverity(),
        info.message(),
        info.linkUrl() == null ? "" : info.linkUrl(),
        builtin ? "error-prone" : home.substring(home.lastIndexOf('.') + 1),
        builtin);
  }

  private static Stream<Class<? extends BugChecker>> types() {
    // Not the thread's loader: under Maven that knows other jars.
    Stream<Class<? extends BugChecker>> own =
        ServiceLoader.load(BugChecker.class, Checks.class.getClassLoader()).stream()
            .<Class<? extends BugChecker>>map(ServiceLoader.Provider::type)
            .filter(HeapwiseChecker.class::isAssignableFrom);
    return Stream.concat(own, Stream.of(Builtin.values()).map(Builtin::type));
  }
}
