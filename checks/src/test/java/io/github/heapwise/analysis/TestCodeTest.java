package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestCodeTest {
  private static boolean isIn(String source) {
    Snippet snippet = Snippet.ofFile(source);
    return TestCode.isIn(snippet.find(MethodTree.class), snippet.state());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class OrderTest { void m() {} }",
        "class OrderTests { void m() {} }",
        "class OrderTestCase { void m() {} }",
        "class OrderIT { void m() {} }",
        "class Order { void m() {} } class OrderTest {}",
      })
  void isTest(String source) {
    assertThat(isIn(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Order { void m() {} }",
        "class Testing { void m() {} }",
        "class UNIT { void m() {} }",
        "import java.util.*; class Order { void m() {} static class InnerTest {} }",
      })
  void isNot(String source) {
    assertThat(isIn(source)).isFalse();
  }
}
