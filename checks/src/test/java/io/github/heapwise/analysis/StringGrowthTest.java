package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@link StringGrowth} against strings and builders that are really built. */
class StringGrowthTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 16, 17, 33, 100})
  void copiesWhatIsThereAtEveryStep(int charsPerStep) {
    String piece = "x".repeat(charsPerStep);
    String built = "";
    StringBuilder builder = new StringBuilder();
    Supplier<Object> value = Internals.field(builder, "value");
    long concatenated = 0;
    long moved = 0;
    for (int steps = 0; steps <= 500; steps++) {
      assertThat(StringGrowth.bytesCopiedByConcat(steps, charsPerStep)).isEqualTo(concatenated);
      assertThat(StringGrowth.bytesCopiedByBuilder(steps, charsPerStep)).isEqualTo(moved);
      concatenated += built.length();
      built += piece;
      byte[] before = (byte[]) value.get();
      builder.append(piece);
      if (value.get() != before) {
        moved += before.length;
      }
    }
  }

  @Test
  void tenThousandChars() {
    assertThat(StringGrowth.bytesCopiedByConcat(10_000, 1)).isEqualTo(49_995_000);
    assertThat(StringGrowth.bytesCopiedByBuilder(10_000, 1))
        .isEqualTo(ArrayGrowth.STRING_BUILDER.fill(10_000).elementsCopied());
  }

  @Test
  void huge() {
    assertThat(StringGrowth.bytesCopiedByConcat(Integer.MAX_VALUE, 4))
        .isEqualTo(9223372023969873924L);
    assertThat(StringGrowth.bytesCopiedByConcat(Integer.MAX_VALUE, 5)).isEqualTo(Long.MAX_VALUE);
    assertThat(StringGrowth.bytesCopiedByBuilder(Integer.MAX_VALUE, Integer.MAX_VALUE))
        .isPositive();
  }

  @Test
  void rejectsNegativeArguments() {
    assertThatIllegalArgumentException().isThrownBy(() -> StringGrowth.bytesCopiedByConcat(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> StringGrowth.bytesCopiedByBuilder(1, -1));
  }
}
