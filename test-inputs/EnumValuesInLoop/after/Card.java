package enumvaluesinloop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Methods that collections call once an element. */
final class Card implements Comparable<Card> {
  private static final Rank[] RANK_VALUES = Rank.values();

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
    return RANK_VALUES[code].hashCode();
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Card)) {
      return false;
    }
    for (Rank rank : RANK_VALUES) {
      if (rank.ordinal() == code) {
        return ((Card) other).code == code;
      }
    }
    return false;
  }

  @Override
  public int compareTo(Card other) {
    return RANK_VALUES[code].compareTo(RANK_VALUES[other.code]);
  }

  /** By distance from the middle. */
  static final class FromTheMiddle implements Comparator<Card> {
    private static final Rank[] RANK_VALUES = Rank.values();

    @Override
    public int compare(Card a, Card b) {
      int middle = RANK_VALUES.length / 2;
      return Integer.compare(Math.abs(a.code - middle), Math.abs(b.code - middle));
    }
  }

  /** All ranks of a hand. */
  static final class Ranks implements Iterator<Rank> {
    private static final Rank[] RANK_VALUES = Rank.values();

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
      return RANK_VALUES[cards.next().code];
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
    return RANK_VALUES[code];
  }

  static int sum(List<Card> hand) {
    return hand.stream().mapToInt(Card::weight).sum();
  }

  private static int weight(Card card) {
    Rank[] all = RANK_VALUES;
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
    return RANK_VALUES[card.code].name();
  }
}
