package enumvaluesinloop;

/** A loop over all, and a look-up behind it: one finding, whose fix changes both. */
enum Prefix {
  KILO(10),
  MEGA(20),
  GIGA(30);

  private static final Prefix[] VALUES = values();

  private final long value;

  Prefix(int shift) {
    value = 1L << shift;
  }

  static Prefix largest(long number) {
    int i = 1;
    while (i < VALUES.length && number >= VALUES[i].value) {
      i++;
    }
    return VALUES[i - 1];
  }
}
