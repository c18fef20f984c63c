package io.github.heapwise.analysis;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether the {@code slice} or {@code duplicate} of a case shows only a part. */
class BufferWindowTest {
  @Test
  void isNarrowWhereTheCodeShowsIt() {
    Cases cases =
        Cases.of(
            "static java.nio.ByteBuffer field;",
            "java.nio.ByteBuffer b, int n, byte[] bytes",
            """
            b.slice(4, n);                                                    | true
            b.limit(n); b.slice();                                            | true
            b.flip(); b.duplicate();                                          | true
            ((java.nio.ByteBuffer) b.position(4)).slice();                    | true
            var view = b.duplicate(); view.limit(n);                          | true
            java.nio.ByteBuffer.wrap(bytes, 4, n).slice();                    | true
            b.duplicate().limit(n);                                           | true
            b.slice().rewind();                                               | false
            b.slice();                                                        | false
            b.duplicate(); b.limit(n);                                        | false
            n = b.limit() + b.position(); b.slice();                          | false
            b.order(java.nio.ByteOrder.LITTLE_ENDIAN).slice();                | false
            var all = java.nio.ByteBuffer.allocate(n); all.slice(0, n);       | false
            var all = java.nio.ByteBuffer.allocate(2 * n); all.slice(0, n);   | true
            b.slice(0, b.capacity());                                         | false
            field.flip(); field.slice();                                      | false
            """);
    cases.check(
        BufferWindowTest::isView,
        path ->
            BufferWindow.isNarrow(
                path, view(path, cases), cases.snippet().uses(), cases.snippet().at(path)));
  }

  private static boolean isView(Tree tree) {
    return tree instanceof MethodInvocationTree
        && Set.of("slice", "duplicate").contains(Code.nameOf((MethodInvocationTree) tree));
  }

  private static View view(TreePath path, Cases cases) {
    return View.of((MethodInvocationTree) path.getLeaf(), cases.snippet().at(path)).orElseThrow();
  }
}
