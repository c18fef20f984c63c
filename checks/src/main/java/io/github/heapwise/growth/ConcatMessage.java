package io.github.heapwise.growth;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import io.github.heapwise.analysis.Concatenation;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.StringAppend;
import io.github.heapwise.analysis.StringGrowth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is said of a string that is rebuilt again and again. */
final class ConcatMessage {
  private static final int EXAMPLE_APPENDS = 1000;
  private static final int EXAMPLE_CHARS = 10;

  private ConcatMessage() {}

  /**
   * Of a variable, field or element.
   *
   * @param refusal why the variable is not rewritten, empty text if it is; absent if it is no local
   * @param times how often the text is appended to, if that is a constant
   */
  static String of(
      StringAppend append, Optional<String> refusal, OptionalLong times, VisitorState state) {
    return String.format(
        "`%s` is copied as a whole each time round this loop. %s %s",
        state.getSourceForNode(append.target()),
        figure((int) Math.min(times.orElse(EXAMPLE_APPENDS), Integer.MAX_VALUE)),
        advice(append, refusal, state));
  }

  private static String advice(StringAppend append, Optional<String> refusal, VisitorState state) {
    if (isRepeatedConstant(append, state.getPath())) {
      return "Use String.repeat instead.";
    }
    if (append.text().form() == Concatenation.Form.PREPEND) {
      return "Append to a StringBuilder in the order of the result, or reverse it once at the end.";
    }
    if (refusal.isEmpty()) {
      return "Build it in a local StringBuilder and assign it once.";
    }
    return refusal.get().isEmpty()
        ? "Append to a StringBuilder instead."
        : "Append to a StringBuilder instead, by hand: " + refusal.get() + ".";
  }

  /** Whether the loop does nothing but append the same text. */
  private static boolean isRepeatedConstant(StringAppend append, TreePath site) {
    List<ExpressionTree> appended = append.text().appended();
    TreePath body = site.getParentPath().getParentPath();
    if (body.getLeaf() instanceof BlockTree) {
      boolean isAlone = ((BlockTree) body.getLeaf()).getStatements().size() == 1;
      body = isAlone ? body.getParentPath() : body;
    }
    return appended.size() == 1
        && ASTHelpers.constValue(appended.get(0)) != null
        && Loop.isStatement(body.getLeaf());
  }

  static String of(StringReduction reduction) {
    return reduction.isOfMap()
        ? ofMap()
        : "Reducing a stream with string concatenation copies the whole string for each element. "
            + figure(EXAMPLE_APPENDS)
            + " Use Collectors.joining().";
  }

  static String ofMap() {
    return "Appending to a string kept in a map copies the whole string each time. "
        + figure(EXAMPLE_APPENDS)
        + " Keep a StringBuilder in the map, or collect the parts in a list and join them.";
  }

  private static String figure(int appends) {
    return String.format(
        "%,d appends of %d chars copy %s; a StringBuilder copies %s.",
        appends,
        EXAMPLE_CHARS,
        size(StringGrowth.bytesCopiedByConcat(appends, EXAMPLE_CHARS)),
        size(StringGrowth.bytesCopiedByBuilder(appends, EXAMPLE_CHARS)));
  }

  private static String size(long bytes) {
    return bytes < 10_000
        ? String.format("%,d bytes", bytes)
        : String.format("%,d KB", bytes / 1000);
  }
}
