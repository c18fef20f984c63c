package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collection;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@link OtherGrowth} against the copying collections of the running JDK. */
class OtherGrowthTest {
  @ParameterizedTest
  @MethodSource("copyOnWriteCollections")
  void copiesOnEveryAdd(Collection<Integer> collection) {
    Object list =
        collection instanceof CopyOnWriteArrayList
            ? collection
            : Internals.field(collection, "al").get();
    GrowthObserver observer = new GrowthObserver(Internals.field(list, "array"), length -> length);
    assertThat(OtherGrowth.COPY_ON_WRITE.fill(0)).isEqualTo(observer.growth());
    for (int size = 1; size <= 2_000; size++) {
      collection.add(size);
      observer.observe(size - 1);
      assertThat(OtherGrowth.COPY_ON_WRITE.fill(size)).isEqualTo(observer.growth());
    }
  }

  static Stream<Collection<Integer>> copyOnWriteCollections() {
    return Stream.of(new CopyOnWriteArrayList<>(), new CopyOnWriteArraySet<>());
  }

  @Test
  void firstAddGrowsACopyOnWriteList() {
    assertThat(OtherGrowth.COPY_ON_WRITE.elementsBeforeResize()).isZero();
    assertThat(OtherGrowth.COPY_ON_WRITE.fill(1).growths()).isEqualTo(1);
  }

  @Test
  void nodesAreNotCopied() {
    assertThat(OtherGrowth.NONE.fill(1_000_000)).isEqualTo(Growth.NONE);
    assertThat(OtherGrowth.NONE.elementsBeforeResize()).isEqualTo(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @EnumSource
  void rejectsNegativeCounts(OtherGrowth model) {
    assertThatIllegalArgumentException().isThrownBy(() -> model.fill(-1));
  }
}
