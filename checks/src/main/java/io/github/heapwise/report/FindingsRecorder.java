package io.github.heapwise.report;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.ErrorProneTimings;
import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.util.Context;
import io.github.heapwise.report.Baseline.UnreadableException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Keeps the findings of one javac run. With {@code -XepOpt:Heapwise:Report} it writes them, when
 * the run ends, to a file: JSON Lines, first the run, then a finding a line. javac itself prints
 * 100 warnings and drops the rest. With {@code -XepOpt:Heapwise:Baseline} it tells what is known
 * from what is new, and at the end how much there was of both.
 */
public final class FindingsRecorder {
  /** The version of the file's format. */
  public static final int FORMAT = 1;

  /** The option that names the file. */
  public static final String REPORT = "Heapwise:Report";

  /** The option that names the file of a {@link Baseline}. */
  public static final String BASELINE = "Heapwise:Baseline";

  /** The option that lets the run fail, when it ends, if there were new findings. */
  public static final String FAIL_ON_NEW = "Heapwise:FailOnNew";

  private final String report;
  private final String baselineFile;
  private final boolean failOnNew;
  private Baseline baseline;
  private int fresh;
  private final Map<Finding, Boolean> findings = new LinkedHashMap<>();
  private final Map<String, SeverityLevel> active = new TreeMap<>();
  private final Set<URI> analysed = new LinkedHashSet<>();
  private final Set<URI> attributed = new LinkedHashSet<>();

  @Inject
  public FindingsRecorder(ErrorProneFlags flags) {
    this.report = flags.get(REPORT).orElse("");
    this.baselineFile = flags.get(BASELINE).orElse("");
    this.failOnNew = flags.get(FAIL_ON_NEW).filter("true"::equals).isPresent();
  }

  /** Whether anybody asked for the findings. */
  public boolean isOn() {
    return !report.isEmpty() || !baselineFile.isEmpty() || failOnNew;
  }

  /** Called once, with the first file. */
  public void start(VisitorState state) {
    if (isOn()) {
      JavacTask.instance(JavacProcessingEnvironment.instance(state.context))
          .addTaskListener(new AtEnd(state.context));
    }
    if (!baselineFile.isEmpty()) {
      try {
        baseline = Baseline.read(Path.of(baselineFile));
      } catch (UnreadableException | InvalidPathException e) {
        // Never taken for one that holds everything, or nothing.
        print(Diagnostic.Kind.ERROR, e.getMessage(), state.context);
      }
    }
  }

  private static void print(Diagnostic.Kind kind, String message, Context context) {
    JavacProcessingEnvironment.instance(context)
        .getMessager()
        .printMessage(kind, "Heapwise: " + message);
  }

  /** A check that is on, with its severity after the user's overrides. */
  public void active(String check, VisitorState state) {
    if (isOn() && !active.containsKey(check)) {
      SeverityLevel severity = state.severityMap().get(check);
      active.put(check, severity == null ? SeverityLevel.WARNING : severity);
    }
  }

  /** A file that the checks see. */
  public void analysed(CompilationUnitTree unit) {
    if (isOn()) {
      analysed.add(unit.getSourceFile().toUri());
    }
  }

  /**
   * Keeps a finding.
   *
   * @return whether it is to be reported: it is not known
   */
  public boolean record(Finding finding) {
    boolean isKnown = baseline != null && baseline.take(finding);
    findings.put(finding, isKnown);
    fresh += isKnown ? 0 : 1;
    return !isKnown;
  }

  /**
   * Sees which files javac has attributed. A file that Error Prone then did not show to the checks
   * was skipped because of errors: such a run is not complete.
   */
  private final class AtEnd implements TaskListener {
    private final Context context;

    AtEnd(Context context) {
      this.context = context;
    }

    @Override
    public void finished(TaskEvent event) {
      JavaFileObject file = event.getSourceFile();
      if (event.getKind() == TaskEvent.Kind.ANALYZE
          && file != null
          && !file.isNameCompatible("module-info", JavaFileObject.Kind.SOURCE)) {
        attributed.add(file.toUri());
      } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        if (!report.isEmpty()) {
          writeReport();
        }
        if (baseline != null) {
          print(Diagnostic.Kind.NOTE, baseline.known() + " known, " + fresh + " new", context);
        }
        if (failOnNew && fresh > 0) {
          String noun = fresh == 1 ? " new finding" : " new findings";
          print(Diagnostic.Kind.ERROR, fresh + noun + ", see above", context);
        }
      }
    }

    private void writeReport() {
      try {
        write();
      } catch (IOException | InvalidPathException e) {
        print(Diagnostic.Kind.ERROR, "cannot write " + report + ": " + reason(e), context);
      }
    }

    private void write() throws IOException {
      Path target = Path.of(report).toAbsolutePath();
      List<String> lines = new ArrayList<>(1 + findings.size());
      lines.add(Json.of(header()));
      findings.forEach((finding, isKnown) -> lines.add(Json.of(line(finding, isKnown))));
      Files.createDirectories(target.getParent());
      Path draft = Files.createTempFile(target.getParent(), ".heapwise", ".tmp");
      try {
        Files.write(draft, lines);
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    }

    /**
     * Whether every file was shown to the checks, and no check threw. Javac tells this listener of
     * no file whose checks threw, nor of the first file, during which it was added: if that is all
     * there is, only errors that are no findings can tell.
     */
    private boolean isComplete() {
      if (!analysed.containsAll(attributed)) {
        return false;
      }
      if (attributed.isEmpty()) {
        long ours =
            findings.entrySet().stream()
                .filter(found -> found.getKey().severity() == SeverityLevel.ERROR)
                .filter(found -> !found.getValue())
                .count();
        return JavaCompiler.instance(context).errorCount() <= ours;
      }
      return analysed.stream().skip(1).allMatch(attributed::contains);
    }

    private Map<String, Object> header() {
      Map<String, Duration> timings = ErrorProneTimings.instance(context).timings();
      List<Object> checks = new ArrayList<>(active.size());
      active.forEach(
          (check, severity) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", check);
            entry.put("severity", severity.name());
            entry.put("millis", timings.getOrDefault(check, Duration.ZERO).toMillis());
            checks.add(entry);
          });
      Map<String, Object> header = new LinkedHashMap<>();
      header.put("heapwise", FORMAT);
      header.put("complete", isComplete());
      header.put("checks", checks);
      header.put("files", analysed.stream().map(URI::toString).toList());
      return header;
    }
  }

  private static Map<String, Object> line(Finding finding, boolean isKnown) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("check", finding.check());
    line.put("severity", finding.severity().name());
    line.put("file", finding.file().toString());
    line.put("line", finding.range().line());
    line.put("column", finding.range().column());
    line.put("endLine", finding.range().endLine());
    line.put("endColumn", finding.range().endColumn());
    line.put("start", finding.range().start());
    line.put("end", finding.range().end());
    line.put("member", finding.member());
    line.put("fingerprint", finding.fingerprint());
    line.put("known", isKnown);
    line.put("message", finding.message());
    line.put("link", finding.link());
    List<Object> edits = new ArrayList<>(finding.fix().size());
    for (Edit edit : finding.fix()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("start", edit.start());
      entry.put("end", edit.end());
      entry.put("text", edit.text());
      edits.add(entry);
    }
    line.put("fix", edits);
    return line;
  }

  private static String reason(Exception e) {
    if (e instanceof FileSystemException && ((FileSystemException) e).getReason() != null) {
      return ((FileSystemException) e).getReason();
    }
    return e.getClass().getSimpleName().replaceAll("Exception$", "");
  }
}
