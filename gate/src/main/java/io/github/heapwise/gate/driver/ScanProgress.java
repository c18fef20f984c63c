package io.github.heapwise.gate.driver;

/**
 * Hears how far a scan has come. All calls come from one thread, which need not be the caller's.
 */
public interface ScanProgress {
  /** Does nothing. */
  ScanProgress NONE =
      new ScanProgress() {
        @Override
        public void total(long steps) {}

        @Override
        public void step() {}
      };

  /**
   * Called once, before the first step.
   *
   * @param steps how many there will be: one for reading a file, one for scanning it
   */
  void total(long steps);

  /** A step is done. */
  void step();
}
