package io.github.heapwise.growth;

import com.google.errorprone.VisitorState;
import io.github.heapwise.analysis.Concatenation;
import io.github.heapwise.analysis.StringAppend;
import io.github.heapwise.analysis.StringGrowth;
import io.github.heapwise.fixes.BuilderRewrite;
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
   * @param rewrite empty if it is no local, or said already
   * @param times how often the text is appended to, if that is a constant
   */
  static String of(
      StringAppend append,
      Optional<BuilderRewrite.Result> rewrite,
      OptionalLong times,
      VisitorState state) {
    String advice;
    if (append.text().form() == Concatenation.Form.PREPEND) {
      advice =
          "Append to a StringBuilder in the order of the result, or reverse it once at the end.";
    } else if (append.place().local().isEmpty()) {
      advice = "Build it in a local StringBuilder and assign it once.";
    } else {
      String refusal = rewrite.map(BuilderRewrite.Result::refusal).orElse("");
      advice =
          "Append to a StringBuilder instead"
              + (refusal.isEmpty() ? "." : ", by hand: " + refusal + ".");
    }
    return String.format(
        "`%s` is copied as a whole each time round this loop. %s %s",
        state.getSourceForNode(append.target()),
        figure((int) Math.min(times.orElse(EXAMPLE_APPENDS), Integer.MAX_VALUE)),
        advice);
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
