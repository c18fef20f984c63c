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
      // BUG: Diagnostic contains: has no more than 2 values, though `equals` compares `text`
      return kind.number();
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
      // BUG: Diagnostic contains: has no more than 2 values
      return 31 * kind.number;
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
      // BUG: Diagnostic contains: has no more than 2 values
      return switch (kind) {
        case CASH -> 3;
        case CARD -> {
          int prime = 17;
          yield prime;
        }
      };
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
      // BUG: Diagnostic contains: has no more than 3 values
      switch (kind) {
        case CASH:
          return 3;
        case CARD:
          return 5;
        default:
          return 7;
      }
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
      // BUG: Diagnostic contains: has no more than 2 values
      return Arrays.hashCode(new Object[] {kind, Kind.CASH});
    }
  }
}
