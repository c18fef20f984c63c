package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamSourceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stream.of(p, f).map(String::trim).toList()",
        "List.of(p, f, g).stream().count()",
        "Arrays.asList(1, 2).stream().filter(i -> i > 1).count()",
      })
  void isFewElements(String chain) {
    assertThat(of(chain)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xs.stream().count()",
        "Stream.of(parts).count()",
        "Arrays.asList(parts).stream().count()",
        "Stream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17).count()",
        "Stream.generate(() -> p).limit(n).count()",
      })
  void mayBeMany(String chain) {
    assertThat(of(chain)).isFalse();
  }

  private static boolean of(String chain) {
    Snippet snippet = Snippet.ofStatements("sink(" + chain + ");");
    return StreamSource.isFewElements(
        (MethodInvocationTree) snippet.find(MethodInvocationTree.class, chain).getLeaf(),
        snippet.state());
  }
}
