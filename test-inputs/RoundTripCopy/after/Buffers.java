package roundtripcopy;

/** The same for the older class. */
class Buffers {
  private final StringBuffer log = new StringBuffer();

  boolean isFull() {
    return log.length() >= 1_000;
  }

  boolean isNew() {
    return log.isEmpty();
  }

  char first() {
    return log.charAt(0);
  }

  int find(String word) {
    return log.indexOf(word, 3);
  }
}
