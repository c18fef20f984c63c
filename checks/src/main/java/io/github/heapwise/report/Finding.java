package io.github.heapwise.report;

import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.Fix;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.util.TreePath;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A trap in a source file.
 *
 * @param check the name of the check
 * @param severity after the user's overrides
 * @param message without the check's name
 * @param link the check's page, or an empty string
 * @param file where it is
 * @param range in {@code file}
 * @param member the member that holds it: {@code Outer.Inner.method(int,String)}, or the class
 * @param fingerprint the same for the same code in the same member wherever it stands in the file;
 *     two equal findings in one member share it
 * @param moved the same for the same code even in an outermost class of another name
 * @param fix the edits of the first fix, sorted by position; empty if there is none
 */
public record Finding(
    String check,
    SeverityLevel severity,
    String message,
    String link,
    URI file,
    SourceRange range,
    String member,
    String fingerprint,
    String moved,
    List<Edit> fix) {

  /**
   * The finding for the tree at the end of {@code path}, or empty where that tree has no place in
   * the source text (made by an annotation processor, say).
   */
  public static Optional<Finding> of(
      String check,
      SeverityLevel severity,
      String message,
      String link,
      TreePath path,
      List<Fix> fixes,
      LineStarts lines,
      VisitorState state) {
    CharSequence source = state.getSourceCode();
    int start = ASTHelpers.getStartPosition(path.getLeaf());
    int end = state.getEndPosition(path.getLeaf());
    if (source == null || start < 0 || end < start) {
      return Optional.empty();
    }
    List<Edit> edits =
        fixes.isEmpty() ? List.of() : FixEdits.of(fixes.get(0), path.getCompilationUnit(), source);
    return Optional.of(of(check, severity, message, link, path, start, end, edits, source, lines));
  }

  /**
   * The finding for the tree at the end of {@code path}.
   *
   * @param start offset in {@code source} at which the finding begins
   * @param end offset behind it
   * @param fix sorted by position
   * @param source the text of the file
   * @param lines of {@code source}
   */
  public static Finding of(
      String check,
      SeverityLevel severity,
      String message,
      String link,
      TreePath path,
      int start,
      int end,
      List<Edit> fix,
      CharSequence source,
      LineStarts lines) {
    String member = Members.nameOf(path);
    return new Finding(
        check,
        severity,
        message,
        link == null ? "" : link,
        path.getCompilationUnit().getSourceFile().toUri(),
        SourceRange.of(source, lines, start, end),
        member,
        Fingerprint.of(check, member, source.subSequence(start, end)),
        Fingerprint.of(check, Members.withoutOutermost(member), source.subSequence(start, end)),
        fix);
  }
}
