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

  private static final Suit[] VALUES = values();

  private final String letter;

  Suit(String letter) {
    this.letter = letter;
  }

  boolean isRed() {
    return this == HEARTS;
  }

  static Suit of(int code) {
    if (code < 0 || code >= VALUES.length) {
      throw new IllegalArgumentException("no suit: " + code);
    }
    return VALUES[code];
  }

  Suit next() {
    return VALUES[(ordinal() + 1) % VALUES.length];
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
