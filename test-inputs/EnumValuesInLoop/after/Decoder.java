package enumvaluesinloop;

/** Numbers as they come in, and what they stand for. */
final class Decoder {
  private static final Level[] LEVEL_VALUES = Level.values();

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
      Level level = LEVEL_VALUES[(i * 7) % 12];
      sum = 31 * sum + level.name().length();
    }
    return sum;
  }
}
