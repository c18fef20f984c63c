package io.github.heapwise.gate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final AtomicLong now = new AtomicLong();
  private final List<String> screen = Collections.synchronizedList(new ArrayList<>());

  @Test
  void aShortScanShowsNothing() {
    try (ProgressLine line = line()) {
      line.total(2);
      line.step();
      now.addAndGet(900_000_000L);
      line.step();
    }

    assertThat(screen).isEmpty();
  }

  @Test
  void aLongScanShowsHowFarItIs() {
    try (ProgressLine line = line()) {
      line.total(4);
      now.addAndGet(2_000_000_000L);
      line.step();
      line.step();
    }

    assertThat(screen).anySatisfy(line -> assertThat(line).contains("scanning", "2/4"));
  }

  private ProgressLine line() {
    return new ProgressLine(() -> new DelegatingProgressBarConsumer(screen::add), now::get);
  }
}
