package enumvaluesinloop;

/** Numbers as they come in, and what they stand for. */
final class Decoder {
  enum Level {
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR,
    FATAL,
    OFF,
    ALL,
    AUDIT,
    NOTICE,
    ALERT,
    PANIC
  }

  private Decoder() {}

  public static Object run(int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: `Level.values()` clones the array of all constants at every call
      Level level = Level.values()[(i * 7) % 12];
      sum = 31 * sum + level.name().length();
    }
    return sum;
  }
}
