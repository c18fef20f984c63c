package roundtripcopy;

/** The same for the older class. */
class Buffers {
  private final StringBuffer log = new StringBuffer();

  boolean isFull() {
    // BUG: Diagnostic contains: only to be looked at
    return (log.toString()).length() >= 1_000;
  }

  boolean isNew() {
    // BUG: Diagnostic contains: only to be looked at
    return log.toString().isEmpty();
  }

  char first() {
    // BUG: Diagnostic contains: only to be looked at
    return log.toString().charAt(0);
  }

  int find(String word) {
    // BUG: Diagnostic contains: only to be looked at
    return log.toString().indexOf(word, 3);
  }
}
