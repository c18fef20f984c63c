package enumvaluesinloop;

/** A loop over all, and a look-up behind it: one finding, whose fix changes both. */
enum Prefix {
  KILO(10),
  MEGA(20),
  GIGA(30);

  private final long value;

  Prefix(int shift) {
    value = 1L << shift;
  }

  static Prefix largest(long number) {
    int i = 1;
    // BUG: Diagnostic contains: here each time round the loop
    while (i < values().length && number >= values()[i].value) {
      i++;
    }
    return values()[i - 1];
  }
}
