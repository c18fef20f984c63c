package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.analysis.EqualState.By;
import io.github.heapwise.analysis.EqualState.Member;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EqualFactsTest {
  private static EqualFacts same(String path, By by) {
    return new EqualFacts(
        Map.of(path, new Member(path, null, null, by)), Set.of(), Map.of(), false);
  }

  private static EqualFacts nulls(String... paths) {
    return new EqualFacts(Map.of(), Set.of(paths), Map.of(), false);
  }

  @Test
  void bothKnowWhatEitherKnows() {
    EqualFacts both = same("a", By.VALUE).and(same("b", By.LOOSE)).and(nulls("this.c"));
    assertThat(both.equal()).containsOnlyKeys("a", "b");
    assertThat(both.nulls()).containsExactly("this.c");
  }

  @Test
  void eitherKnowsWhatBothKnow() {
    EqualFacts one = same("a", By.VALUE).and(same("b", By.VALUE));
    assertThat(one.or(same("b", By.VALUE)).equal()).containsOnlyKeys("b");
    assertThat(one.or(EqualFacts.NONE).equal()).isEmpty();
  }

  @Test
  void twoNullsAreEqual() {
    assertThat(same("a", By.VALUE).or(nulls("this.a", "other.a")).equal()).containsOnlyKeys("a");
    assertThat(nulls("this.a", "other.a").or(same("a", By.VALUE)).equal()).containsOnlyKeys("a");
    assertThat(same("a", By.VALUE).or(nulls("this.a")).equal()).isEmpty();
    assertThat(same("a", By.VALUE).or(nulls("this.a", "other.b")).equal()).isEmpty();
  }

  @Test
  void theStricterOfTwoTestsCounts() {
    EqualFacts strict = same("a", By.VALUE);
    EqualFacts loose = same("a", By.LOOSE);
    assertThat(strict.and(loose)).isEqualTo(strict);
    assertThat(loose.and(strict)).isEqualTo(strict);
  }

  @Test
  void theLooserOfTwoWaysCounts() {
    EqualFacts strict = same("a", By.VALUE);
    EqualFacts elements = same("a", By.ELEMENTS);
    EqualFacts loose = same("a", By.LOOSE);
    assertThat(strict.or(elements)).isEqualTo(elements);
    assertThat(elements.or(strict)).isEqualTo(elements);
    assertThat(loose.or(elements)).isEqualTo(loose);
  }

  @Test
  void whatIsNeverReachedTellsNothing() {
    EqualFacts one = same("a", By.VALUE);
    assertThat(one.and(EqualFacts.NEVER)).isEqualTo(EqualFacts.NEVER);
    assertThat(one.or(EqualFacts.NEVER)).isEqualTo(one);
    assertThat(EqualFacts.NEVER.or(one)).isEqualTo(one);
  }
}
