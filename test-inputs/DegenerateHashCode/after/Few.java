package degeneratehashcode;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A handful of numbers for all. */
final class Few {
  private Few() {}

  static final class Flagged {
    private final boolean active;
    private final String name;

    Flagged(boolean active, String name) {
      this.active = active;
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      if (this == o) {
        return true;
      }
      if (o == null || getClass() != o.getClass()) {
        return false;
      }
      Flagged flagged = (Flagged) o;
      return active == flagged.active && Objects.equals(name, flagged.name);
    }

    @Override
    public int hashCode() {
      return Objects.hash(active, name);
    }
  }

  static final class TwoFlags {
    private final boolean open;
    private final boolean empty;
    private final int id;

    TwoFlags(boolean open, boolean empty, int id) {
      this.open = open;
      this.empty = empty;
      this.id = id;
    }

    @Override
    public boolean equals(Object o) {
      if (o instanceof TwoFlags) {
        TwoFlags other = (TwoFlags) o;
        return other.open == open && other.empty == empty && other.id == id;
      }
      return false;
    }

    @Override
    public int hashCode() {
      return Objects.hash(open, empty, id);
    }
  }

  static final class Duration {
    private final TimeUnit unit;
    private final long amount;

    Duration(TimeUnit unit, long amount) {
      this.unit = unit;
      this.amount = amount;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof Duration)) {
        return false;
      }
      Duration that = (Duration) o;
      if (unit != that.unit) {
        return false;
      }
      return amount == that.amount;
    }

    @Override
    public int hashCode() {
      return Objects.hash(unit, amount);
    }
  }

  static final class Ordinal {
    private final TimeUnit unit;
    private final String text;

    Ordinal(TimeUnit unit, String text) {
      this.unit = unit;
      this.text = text;
    }

    TimeUnit getUnit() {
      return unit;
    }

    String getText() {
      return text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Ordinal && sameAs((Ordinal) o);
    }

    private boolean sameAs(Ordinal other) {
      return getUnit() == other.getUnit() && getText().equals(other.getText());
    }

    @Override
    public int hashCode() {
      return Objects.hash(getUnit(), getText());
    }
  }

  static final class Path {
    private final List<String> parts;

    Path(List<String> parts) {
      this.parts = List.copyOf(parts);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Path && ((Path) o).parts.equals(parts);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(parts);
    }
  }

  static final class Word {
    private final String letters;
    private final int offset;

    Word(String letters, int offset) {
      this.letters = letters;
      this.offset = offset;
    }

    @Override
    public boolean equals(Object o) {
      if (this == o) return true;
      if (o == null || o.getClass() != getClass()) return false;
      Word word = (Word) o;
      if (offset != word.offset) return false;
      if (letters != null ? !letters.equals(word.letters) : word.letters != null) return false;
      return true;
    }

    @Override
    public int hashCode() {
      return Objects.hash(offset, letters);
    }
  }

  record Samples(float[] values, String name) {
    @Override
    public boolean equals(Object o) {
      return o instanceof Samples
          && java.util.Arrays.equals(values, ((Samples) o).values)
          && name.equals(((Samples) o).name);
    }

    @Override
    public int hashCode() {
      return Objects.hash(Arrays.hashCode(values), name);
    }
  }

  static final class Version implements Comparable<Version> {
    private final int major;
    private final boolean preview;

    Version(int major, boolean preview) {
      this.major = major;
      this.preview = preview;
    }

    @Override
    public int compareTo(Version other) {
      return Integer.compare(major, other.major);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Version
          && Integer.compare(major, ((Version) o).major) == 0
          && preview == ((Version) o).preview;
    }

    @Override
    public int hashCode() {
      return Objects.hash(major, preview);
    }
  }

  static final class Weight {
    private final double grams;
    private final boolean net;

    Weight(double grams, boolean net) {
      this.grams = grams;
      this.net = net;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof Weight)) {
        return false;
      }
      Weight that = (Weight) o;
      return Double.doubleToLongBits(grams) == Double.doubleToLongBits(that.grams)
          && net == that.net;
    }

    @Override
    public int hashCode() {
      return Objects.hash(grams, net);
    }
  }

  /** The price is compared by ==, the label can change: the code is what is left. */
  static final class Article {
    private final boolean sold;
    private final double price;
    private final String code;
    private String label;

    Article(boolean sold, double price, String code) {
      this.sold = sold;
      this.price = price;
      this.code = code;
    }

    void setLabel(String label) {
      this.label = label;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof Article)) {
        return false;
      }
      Article that = (Article) o;
      return sold == that.sold
          && price == that.price
          && Objects.equals(label, that.label)
          && Objects.equals(code, that.code);
    }

    @Override
    public int hashCode() {
      return Objects.hash(sold, code);
    }
  }
}
