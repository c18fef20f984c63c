package enumvaluesinloop;

/** Constants that are found by number. */
enum Suit {
  CLUBS("c"),
  DIAMONDS("d") {
    @Override
    boolean isRed() {
      return true;
    }
  },
  HEARTS("h"),
  SPADES("s"); // in the order of bridge

  private final String letter;

  Suit(String letter) {
    this.letter = letter;
  }

  boolean isRed() {
    return this == HEARTS;
  }

  static Suit of(int code) {
    if (code < 0 || code >= values().length) {
      throw new IllegalArgumentException("no suit: " + code);
    }
    // BUG: Diagnostic contains: for each constant that is looked up
    return values()[code];
  }

  Suit next() {
    // BUG: Diagnostic contains: `values()` clones the array of all constants
    return values()[(ordinal() + 1) % values().length];
  }

  static Suit ofLetter(String letter) {
    for (Suit suit : values()) {
      if (suit.letter.equals(letter)) {
        return suit;
      }
    }
    return null;
  }
}
