package io.github.heapwise.gate.cli;

import io.github.heapwise.gate.driver.ScanProgress;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a terminal how far a scan is, once it takes long; leaves no trace when it closes. */
final class ProgressLine implements ScanProgress, AutoCloseable {
  private static final long PATIENCE_NANOS = 1_000_000_000L;

  private final Supplier<ProgressBarConsumer> screen;
  private final LongSupplier nanoTime;
  private final long start;
  private long total;
  private long done;
  private ProgressBar bar;

  ProgressLine(Supplier<ProgressBarConsumer> screen, LongSupplier nanoTime) {
    this.screen = screen;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  static ProgressLine onStandardError() {
    return new ProgressLine(
        // To ask for the width would load native code; this fits all but tiny windows.
        () ->
            new ConsoleProgressBarConsumer(System.err, 78) {
              @Override
              public void close() {
                // Not the new line that the library would leave behind.
                System.err.flush();
              }
            },
        System::nanoTime);
  }

  @Override
  public void total(long steps) {
    total = steps;
  }

  @Override
  public synchronized void step() {
    done++;
    if (bar != null) {
      bar.stepTo(done);
    } else if (nanoTime.getAsLong() - start > PATIENCE_NANOS) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("scanning")
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .setConsumer(screen.get())
              .clearDisplayOnFinish()
              .build();
      bar.stepTo(done);
    }
  }

  /** The calls to {@link #step} come from another thread than this one. */
  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
