package io.github.heapwise;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.report.FindingsRecorder;
import io.github.heapwise.report.LineStarts;
import javax.inject.Inject;
import javax.tools.Diagnostic;

/**
 * What the checks of one javac run share. Error Prone's injector makes one instance a run, so
 * nothing here is static and nothing outlives the run.
 */
public final class JavacRun {
  private final HeapwiseFlags flags;
  private final FileIndex index;
  private final FindingsRecorder recorder;
  private CompilationUnitTree current;
  private LineStarts lines;
  private boolean started;

  @Inject
  public JavacRun(HeapwiseFlags flags, FileIndex index, FindingsRecorder recorder) {
    this.flags = flags;
    this.index = index;
    this.recorder = recorder;
  }

  HeapwiseFlags flags() {
    return flags;
  }

  FileIndex index() {
    return index;
  }

  FindingsRecorder recorder() {
    return recorder;
  }

  /** The lines of the file that is being scanned. */
  LineStarts lines(VisitorState state) {
    if (lines == null) {
      lines = new LineStarts(state.getSourceCode());
    }
    return lines;
  }

  /** Called by each check for each file; the first call for a file does the work. */
  void enter(HeapwiseChecker checker, CompilationUnitTree unit, VisitorState state) {
    if (!started) {
      started = true;
      if (flags.problem().isPresent()) {
        JavacProcessingEnvironment.instance(state.context)
            .getMessager()
            .printMessage(Diagnostic.Kind.ERROR, flags.problem().get());
      } else {
        recorder.start(state);
      }
    }
    recorder.active(checker.canonicalName(), state);
    if (current != unit) {
      current = unit;
      lines = null;
      index.enter(unit);
      recorder.analysed(unit);
    }
  }
}
