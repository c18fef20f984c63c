package io.github.heapwise.copying;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.AsciiText;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.fixes.FreshName;
import io.github.heapwise.fixes.SourceText;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags chars that are counted where the bytes of a text are meant. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A string's length is not the number of its bytes.",
    severity = ERROR,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "CharCountAsByteCount.md",
    linkType = CUSTOM)
public final class CharCountAsByteCount extends HeapwiseChecker
    implements MethodInvocationTreeMatcher {

  public CharCountAsByteCount() {}

  @Inject
  public CharCountAsByteCount(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    if (!tree.getArguments().isEmpty() || !Code.nameOf(tree).equals("length")) {
      return Description.NO_MATCH;
    }
    Optional<CharCount> found = CharCount.of(state.getPath(), index().uses(), state);
    if (found.isEmpty()
        || !found.get().mayNeedMore(index().uses())
        || !found.get().isMeasured()
        || AsciiText.is(found.get().text(), index().uses())) {
      return Description.NO_MATCH;
    }
    return report(tree, fix(found.get(), state), message(found.get(), state), state);
  }

  /** Encodes once, in front of the statement that counts, if the bytes are made right behind it. */
  private SuggestedFix fix(CharCount count, VisitorState state) {
    TreePath statement = statement(count.length());
    TreePath encoding = count.encoded().isEmpty() ? null : count.encoded().get(0);
    if (count.encoded().size() != 1
        || statement == null
        || !(ASTHelpers.getSymbol(count.text()) instanceof VarSymbol text)
        || !index().uses().isNeverAssigned(text)
        || statement(encoding) == null
        || statement(encoding).getParentPath().getLeaf() != statement.getParentPath().getLeaf()
        || ASTHelpers.getStartPosition(statement(encoding).getLeaf())
            < ASTHelpers.getStartPosition(statement.getLeaf())) {
      return SuggestedFix.emptyFix();
    }
    String name = FreshName.of(state.getPath(), List.of("bytes", "encoded"));
    return SuggestedFix.builder()
        .prefixWith(
            statement.getLeaf(),
            "byte[] "
                + name
                + " = "
                + state.getSourceForNode(encoding.getLeaf())
                + ";"
                + SourceText.lineBreakBefore(statement.getLeaf(), state))
        .replace(count.length().getLeaf(), name + ".length")
        .replace(encoding.getLeaf(), name)
        .build();
  }

  /** The statement of a block that the path lies in. */
  private static TreePath statement(TreePath path) {
    TreePath at = path;
    while (at.getParentPath() != null && !(at.getParentPath().getLeaf() instanceof BlockTree)) {
      at = at.getParentPath();
    }
    return at.getLeaf() instanceof StatementTree ? at : null;
  }

  private static String message(CharCount count, VisitorState state) {
    String then =
        switch (count.where()) {
          case BUFFER -> "The buffer is too small for the rest: BufferOverflowException.";
          case ARRAY -> "The array is too small for the rest: ArrayIndexOutOfBoundsException.";
          case HEADER -> "The reader takes that for the end, and cuts off the rest.";
          case PREFIX -> "The reader takes that for the end, and reads the rest as what follows.";
        };
    return String.format(
        "`%s` counts UTF-16 units, not bytes: an é is two bytes in UTF-8, a € three. %s"
            + " Encode once, and use the length of the array.",
        state.getSourceForNode(count.length().getLeaf()), then);
  }
}
