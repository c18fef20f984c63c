package enumvaluesinloop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Methods that collections call once an element. */
final class Card implements Comparable<Card> {
  /** Low to high. */
  enum Rank {
    SEVEN,
    EIGHT,
    NINE,
    TEN,
    JACK,
    QUEEN,
    KING,
    ACE
  }

  private final int code;

  Card(int code) {
    this.code = code;
  }

  @Override
  public int hashCode() {
    // BUG: Diagnostic contains: whenever two elements are compared
    return Rank.values()[code].hashCode();
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Card)) {
      return false;
    }
    // BUG: Diagnostic contains: whenever two elements are compared
    for (Rank rank : Rank.values()) {
      if (rank.ordinal() == code) {
        return ((Card) other).code == code;
      }
    }
    return false;
  }

  @Override
  public int compareTo(Card other) {
    // BUG: Diagnostic contains: whenever two elements are compared
    return Rank.values()[code].compareTo(Rank.values()[other.code]);
  }

  /** By distance from the middle. */
  static final class FromTheMiddle implements Comparator<Card> {
    @Override
    public int compare(Card a, Card b) {
      // BUG: Diagnostic contains: whenever two elements are compared
      int middle = Rank.values().length / 2;
      return Integer.compare(Math.abs(a.code - middle), Math.abs(b.code - middle));
    }
  }

  /** All ranks of a hand. */
  static final class Ranks implements Iterator<Rank> {
    private final Iterator<Card> cards;

    Ranks(List<Card> hand) {
      cards = hand.iterator();
    }

    @Override
    public boolean hasNext() {
      return cards.hasNext();
    }

    @Override
    public Rank next() {
      // BUG: Diagnostic contains: for each constant that is looked up
      return Rank.values()[cards.next().code];
    }
  }

  static List<Rank> ranks(List<Card> hand) {
    List<Rank> ranks = new ArrayList<>(hand.size());
    for (Card card : hand) {
      ranks.add(rank(card.code));
    }
    return ranks;
  }

  private static Rank rank(int code) {
    // BUG: Diagnostic contains: for each constant that is looked up
    return Rank.values()[code];
  }

  static int sum(List<Card> hand) {
    return hand.stream().mapToInt(Card::weight).sum();
  }

  private static int weight(Card card) {
    // BUG: Diagnostic contains: for each constant that is looked up
    Rank[] all = Rank.values();
    return all.length - card.code;
  }

  static String signature(List<Card> hand) {
    StringBuilder text = new StringBuilder();
    for (Card card : hand) {
      text.append(letter(card));
    }
    return text.toString();
  }

  private static char letter(Card card) {
    return name(card).charAt(0);
  }

  private static String name(Card card) {
    // BUG: Diagnostic contains: for each constant that is looked up
    return Rank.values()[card.code].name();
  }
}
