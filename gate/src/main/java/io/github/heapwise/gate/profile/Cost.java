package io.github.heapwise.gate.profile;

import java.time.Duration;

/**
 * What a recording holds for some lines.
 *
 * @param bytes allocated there, as far as the recording tells: it samples
 * @param oldObjects sampled objects that were allocated there and were alive at the end
 * @param blocked how long threads waited there to enter a monitor
 */
public record Cost(long bytes, long oldObjects, Duration blocked) {
  static final Cost NONE = new Cost(0, 0, Duration.ZERO);

  Cost plus(Cost other) {
    return new Cost(
        bytes + other.bytes, oldObjects + other.oldObjects, blocked.plus(other.blocked));
  }
}
