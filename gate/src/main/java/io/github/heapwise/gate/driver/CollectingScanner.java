package io.github.heapwise.gate.driver;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Suppressible;
import com.google.errorprone.scanner.ErrorProneScanner;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.tree.JCTree;
import java.util.List;
import java.util.Map;

/** Goes on where a check throws. */
final class CollectingScanner extends ErrorProneScanner {
  /** Hears of a check that threw. */
  interface FailureListener {
    /**
     * @param position offset in the file, or -1
     */
    void failed(Suppressible check, int position, Throwable failure);
  }

  private final FailureListener listener;

  CollectingScanner(
      List<BugChecker> checks, Map<String, SeverityLevel> severities, FailureListener listener) {
    super(checks, severities);
    this.listener = listener;
  }

  @Override
  protected void handleError(Suppressible check, Throwable failure) {
    if (failure instanceof CompletionFailure) {
      return; // a type that is not on the class path: the check has nothing to say here
    }
    TreePath path = getCurrentPath();
    int position =
        path != null && path.getLeaf() instanceof JCTree tree ? tree.getStartPosition() : -1;
    listener.failed(check, position, failure);
  }
}
