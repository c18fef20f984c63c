package degeneratehashcode;

import java.util.Arrays;
import java.util.Objects;

/** What goes with an enum constant has no more values than the enum. */
final class Codes {
  private Codes() {}

  enum Kind {
    CASH(1),
    CARD(7);

    final int number;

    Kind(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  static final class Payment {
    private final Kind kind;
    private final String text;

    Payment(Kind kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Payment other && kind == other.kind && text.equals(other.text);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, text);
    }
  }

  static final class Receipt {
    private final Kind kind;
    private final String text;

    Receipt(Kind kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Receipt other && kind == other.kind && text.equals(other.text);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, text);
    }
  }

  static final class Invoice {
    private final Kind kind;
    private final String text;

    Invoice(Kind kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Invoice other && kind == other.kind && text.equals(other.text);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, text);
    }
  }

  static final class Refund {
    private final Kind kind;
    private final String text;

    Refund(Kind kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Refund other && kind == other.kind && text.equals(other.text);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, text);
    }
  }

  static final class Listed {
    private final Kind kind;
    private final String text;

    Listed(Kind kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Listed other && kind == other.kind && text.equals(other.text);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, text);
    }
  }
}
