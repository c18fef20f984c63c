// The box is needed: null stands for something.
package boxedaccumulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

final class Needed {
  private Integer lastSeen;
  private Long limit = 10L;

  static Integer noneYet(List<Integer> numbers) {
    Integer sum = null;
    for (int number : numbers) {
      if (sum == null) {
        sum = 0;
      }
      sum += number;
    }
    return sum;
  }

  static Long reset(List<Long> numbers) {
    Long sum = 0L;
    for (long number : numbers) {
      if (number < 0) {
        sum = null;
        break;
      }
      sum += number;
    }
    return sum;
  }

  static Integer chosen(boolean counts, List<String> words) {
    Integer count = counts ? 0 : null;
    for (String word : words) {
      if (Objects.nonNull(count)) {
        count += word.length();
      }
    }
    return count;
  }

  static Optional<Integer> optional(Integer start, List<Integer> numbers) {
    for (int number : numbers) {
      start += number;
    }
    return Optional.ofNullable(start);
  }

  void seen(int[] values) {
    for (int value : values) {
      if (lastSeen != null) {
        lastSeen += value;
      }
    }
  }

  void setLastSeen(Integer lastSeen) {
    this.lastSeen = lastSeen;
  }

  void unlimited() {
    limit = null;
  }

  void lower(int[] values) {
    for (int value : values) {
      limit -= value;
    }
  }

  static Integer[] sparse(int[] keys, int n) {
    Integer[] counts = new Integer[n];
    for (int key : keys) {
      if (counts[key] == null) {
        counts[key] = 0;
      }
      counts[key]++;
    }
    return counts;
  }
}
