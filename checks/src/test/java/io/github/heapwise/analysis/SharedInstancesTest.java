package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import org.junit.jupiter.api.Test;

class SharedInstancesTest {
  @Test
  void areKnownByWhatTheyExtendAndByAnnotation() {
    Snippet snippet =
        Snippet.ofFile(
            """
            class Snippet {
              static class GreeterGrpc { static class GreeterImplBase {} }
              static class Greeter extends GreeterGrpc.GreeterImplBase {}
              static class ImplBase {}
              static class NoGreeter extends ImplBase {}
              @interface Singleton {}
              @Singleton static class OwnAnnotation {}
            }
            """);
    assertThat(kindOf(snippet, "Greeter")).isEqualTo("a gRPC service");
    assertThat(kindOf(snippet, "NoGreeter")).isEqualTo("nothing");
    assertThat(kindOf(snippet, "OwnAnnotation")).isEqualTo("nothing");
    assertThat(kindOf(snippet, "Snippet")).isEqualTo("nothing");
  }

  private static String kindOf(Snippet snippet, String name) {
    TreePath path =
        snippet
            .findAll(
                tree ->
                    tree instanceof ClassTree
                        && ((ClassTree) tree).getSimpleName().contentEquals(name))
            .get(0);
    return SharedInstances.kindOf(
            (ClassTree) path.getLeaf(), path.getCompilationUnit(), snippet.state())
        .orElse("nothing");
  }
}
