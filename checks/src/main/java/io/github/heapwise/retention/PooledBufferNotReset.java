package io.github.heapwise.retention;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Additions;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.Footprint;
import io.github.heapwise.analysis.PooledBuffers;
import io.github.heapwise.fixes.ResetAfterTaking;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags buffers that are used again and never emptied. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A buffer that is used again and never emptied grows with each use.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "PooledBufferNotReset.md",
    linkType = CUSTOM)
public final class PooledBufferNotReset extends HeapwiseChecker implements VariableTreeMatcher {
  private static final int USES = 1_000_000;
  private static final int EACH = 100;

  public PooledBufferNotReset() {}

  @Inject
  public PooledBufferNotReset(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    VarSymbol field = Code.variableOf(tree);
    if (field == null
        || !(state.getPath().getParentPath().getLeaf() instanceof ClassTree)
        || field.type.getTypeArguments().size() != 1) {
      return Description.NO_MATCH;
    }
    Optional<PooledBuffers> buffers = PooledBuffers.of(field, index(), state);
    Optional<TreePath> addition =
        buffers.flatMap(each -> each.firstAddition(field, index(), state));
    return addition.isEmpty()
        ? Description.NO_MATCH
        : report(
            buffers.get().taken().get(0).getLeaf(),
            ResetAfterTaking.of(buffers.get(), index(), state),
            message(field, buffers.get(), addition.get()),
            state);
  }

  private static String message(VarSymbol field, PooledBuffers buffers, TreePath addition) {
    Container container = buffers.container();
    return String.format(
        Locale.ROOT,
        "%s `%s` holds is used again and again, `%s` adds to it, and nothing in this file empties"
            + " it. %,d uses that add %d each leave %,d bytes%s. %s",
        buffers.isOfThread() ? "What" : "Each one that",
        field.name,
        Additions.nameOf(addition),
        USES,
        EACH,
        Footprint.ofContainer(container.type(), container.kind(), USES * EACH),
        buffers.isOfThread() ? " in each thread" : "",
        ResetAfterTaking.call(buffers)
            .map(call -> "Empty it when it is taken: " + call + ".")
            .orElse("Clear it when it is taken, or bound it if it is a cache."));
  }
}
