package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxedUpdateTest {
  private static final String VARIABLES =
      "Long sum = 0L; Integer[] counts = {0}; Byte b = 0; int i = 0; Integer max = 0;";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sum += n;",
        "sum -= 3;",
        "max++;",
        "--max;",
        "sum = sum + n;",
        "sum = n + sum;",
        "sum = (sum) + n * 2 + 1;",
        "sum = Long.valueOf(sum + n);",
        "sum = sum.longValue() + n;",
        "max = (int) (max + 3L);",
        "max = Math.max(max, n);",
        "max = Integer.sum(n, max);",
        "counts[0]++;",
        "counts[n % 2] += n;",
      })
  void goesOnFromTheOldNumber(String statement) {
    assertThat(of(statement)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i++;",
        "i += n;",
        "b++;",
        "sum = 3L;",
        "sum = Long.valueOf(n);",
        "max = n + n;",
        "p += n;",
        "max = Math.max(n, 3);",
        "sum = Long.valueOf(sum);",
        "sink(max + n);",
      })
  void doesNot(String statement) {
    assertThat(of(statement)).isEmpty();
  }

  @Test
  void knowsConstantSteps() {
    assertThat(of("max++;").map(BoxedUpdate::step)).contains(OptionalLong.of(1));
    assertThat(of("sum -= 3;").map(BoxedUpdate::step)).contains(OptionalLong.of(-3));
    assertThat(of("sum = sum + 5;").map(BoxedUpdate::step)).contains(OptionalLong.of(5));
    assertThat(of("sum += n;").map(BoxedUpdate::step)).contains(OptionalLong.empty());
    assertThat(of("sum *= 2;").map(BoxedUpdate::step)).contains(OptionalLong.empty());
  }

  @Test
  void knowsTheBytesOfABox() {
    assertThat(of("sum += n;").map(update -> update.box().bytes())).contains(24);
    assertThat(of("max += n;").map(update -> update.box().bytes())).contains(16);
  }

  private static Optional<BoxedUpdate> of(String statement) {
    Snippet snippet = Snippet.ofStatements(VARIABLES + statement);
    ExpressionTree tree =
        ((ExpressionStatementTree) snippet.find(ExpressionStatementTree.class, statement).getLeaf())
            .getExpression();
    return BoxedUpdate.of(tree);
  }
}
