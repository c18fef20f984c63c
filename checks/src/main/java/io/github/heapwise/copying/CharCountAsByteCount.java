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
import com.sun.source.tree.Tree;
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
import java.util.stream.Stream;
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
    return CharCount.of(state.getPath(), index().uses(), state).stream()
        .filter(
            each ->
                each.where() != CharCount.Where.PART
                    && each.mayNeedMore(index().uses())
                    && each.isMeasured(index().uses())
                    && !AsciiText.is(each.text(), index().uses()))
        .findFirst()
        .filter(each -> index().first(each.counted()))
        .map(each -> report(each.site().getLeaf(), fix(each, state), message(each, state), state))
        .orElse(Description.NO_MATCH);
  }

  /** Encodes once, in front of the statement that counts, or uses the bytes that are there. */
  private SuggestedFix fix(CharCount count, VisitorState state) {
    TreePath statement = statement(count.length());
    TreePath encoding = count.encoded().isEmpty() ? null : count.encoded().get(0);
    List<CharCount> siblings = count.siblings(index().uses(), state);
    List<CharCount> all =
        Stream.concat(Stream.of(count), siblings.stream().filter(count::isOfSameText)).toList();
    if (count.encoded().size() != 1
        || statement == null
        || !all.stream()
            .allMatch(
                each -> each.isDirect() && isIn(each.length(), statement.getParentPath().getLeaf()))
        || siblings.stream()
            .anyMatch(each -> !all.contains(each) && isIn(each.length(), statement.getLeaf()))
        || !(ASTHelpers.getSymbol(count.text()) instanceof VarSymbol text)
        || !Code.isString(count.text(), state)
        || !index().uses().isNeverAssigned(text)
        || statement(encoding) == null
        || statement(encoding).getParentPath().getLeaf() != statement.getParentPath().getLeaf()) {
      return SuggestedFix.emptyFix();
    }
    boolean isBefore =
        ASTHelpers.getStartPosition(statement(encoding).getLeaf())
            < ASTHelpers.getStartPosition(statement.getLeaf());
    Optional<VarSymbol> bytes = CharCount.localOf(encoding);
    if (isBefore ? bytes.isEmpty() : bytes.isPresent()) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String name = isBefore ? bytes.get().name.toString() : nameOfBytes(count, siblings, state);
    all.forEach(each -> fix.replace(each.length().getLeaf(), name + ".length"));
    if (!isBefore) {
      fix.prefixWith(
              statement.getLeaf(),
              "byte[] "
                  + name
                  + " = "
                  + state.getSourceForNode(encoding.getLeaf())
                  + ";"
                  + SourceText.lineBreakBefore(statement.getLeaf(), state))
          .replace(encoding.getLeaf(), name);
    }
    return fix.build();
  }

  /** Called after the string where another one is encoded in the method, too. */
  private static String nameOfBytes(CharCount count, List<CharCount> siblings, VisitorState state) {
    return siblings.stream().allMatch(count::isOfSameText)
        ? FreshName.of(state.getPath(), List.of("bytes", "encoded"))
        : FreshName.of(state.getPath(), List.of(ASTHelpers.getSymbol(count.text()).name + "Bytes"));
  }

  private static boolean isIn(TreePath path, Tree tree) {
    return path != null && (path.getLeaf() == tree || isIn(path.getParentPath(), tree));
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
          case HEADER, LINE -> "The reader takes that for the end, and cuts off the rest.";
          case PREFIX, PART ->
              "The reader takes that for the end, and reads the rest as what follows.";
        };
    return String.format(
        "`%s` counts UTF-16 units, not bytes: an é is two bytes in UTF-8, a € three. %s"
            + " Encode once, and use the length of the array.",
        state.getSourceForNode(count.length().getLeaf()), then);
  }
}
