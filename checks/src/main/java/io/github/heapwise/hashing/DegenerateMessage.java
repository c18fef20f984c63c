package io.github.heapwise.hashing;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.tools.javac.code.Symbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.EqualState.Member;
import io.github.heapwise.analysis.HashSource.Values;
import io.github.heapwise.fixes.Rewrite;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of a hash code with few values. */
final class DegenerateMessage {
  private static final int EXAMPLE = 100_000;

  /** Of {@code HashMap.TreeNode} and {@code HashMap.Node}, with compressed references. */
  private static final int TREE_NODE_BYTES = 56;

  private static final int NODE_BYTES = 32;

  private DegenerateMessage() {}

  static String of(
      Values hash,
      List<Member> compared,
      ClassTree type,
      boolean isKey,
      Rewrite rewrite,
      VisitorState state) {
    String members =
        compared.stream()
            .limit(3)
            .map(member -> "`" + member.text() + "`")
            .collect(Collectors.joining(", "));
    String what = members + (compared.size() > 3 ? " and more" : "");
    return String.format(
        Locale.ROOT,
        "This `hashCode` %s, though `equals` compares %s%s. %s %s",
        inWords(hash),
        what,
        isKey ? ", and this file keeps hash tables of such keys" : "",
        cost(hash, type, state),
        rewrite.fix().isEmpty()
            ? "Make it of what `equals` compares; there is no fix since " + rewrite.refusal() + "."
            : "Make it of what `equals` compares.");
  }

  static String ofIdentity(Values hash, ClassTree type, VisitorState state) {
    return String.format(
        Locale.ROOT,
        "This `hashCode` %s, though no two objects are equal, and this file keeps hash tables of"
            + " such keys. %s Leave `hashCode` out, as `equals` is: then both go by identity.",
        inWords(hash),
        cost(hash, type, state));
  }

  private static String inWords(Values hash) {
    if (hash.values() == 1) {
      return "returns the same number for every object";
    }
    return hash.readsSize()
        ? "tells nothing but a size"
        : String.format(Locale.ROOT, "has no more than %d values", hash.values());
  }

  private static String cost(Values hash, ClassTree type, VisitorState state) {
    long inBucket = hash.readsSize() ? EXAMPLE : EXAMPLE / hash.values();
    String of = hash.readsSize() ? " of one size" : "";
    String lookUp =
        isComparable(type, state)
            ? String.format(
                Locale.ROOT,
                "where a look-up compares with about %d keys",
                64 - Long.numberOfLeadingZeros(inBucket))
            : String.format(Locale.ROOT, "where a look-up may compare with %,d keys", inBucket);
    return String.format(
        Locale.ROOT,
        "Of %,d keys%s in a HashMap one bucket holds %,d%s, a tree of %d bytes an entry instead of"
            + " %d, %s.",
        EXAMPLE,
        of,
        inBucket,
        hash.values() == 1 || hash.readsSize() ? "" : " or more",
        TREE_NODE_BYTES,
        NODE_BYTES,
        lookUp);
  }

  private static boolean isComparable(ClassTree type, VisitorState state) {
    Symbol symbol = Code.symbolOf(type);
    return symbol != null && Code.isSubtype(symbol.type, "java.lang.Comparable", state);
  }
}
