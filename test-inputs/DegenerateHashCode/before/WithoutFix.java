package degeneratehashcode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is equal may hash differently, or change. */
final class WithoutFix {
  private WithoutFix() {}

  static final class Renamed {
    private String name;

    void setName(String name) {
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Renamed && Objects.equals(name, ((Renamed) o).name);
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: there is no fix since `name`
      return 1;
    }
  }

  static final class Growing {
    private final List<String> names = new ArrayList<>();

    void add(String name) {
      names.add(name);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Growing && names.equals(((Growing) o).names);
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: there is no fix since `names`
      return names.size();
    }
  }

  static final class Zeros {
    private final double value;

    Zeros(double value) {
      this.value = value;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Zeros && value == ((Zeros) o).value;
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: what is equal as `value` may hash differently
      return 3;
    }
  }

  static final class Chained {
    private final Thread thread;

    Chained(Thread thread) {
      this.thread = thread;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Chained && thread.getName().equals(((Chained) o).thread.getName());
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: `thread.getName()` is no field
      return 9;
    }
  }

  static final class Commented {
    private final String text;

    Commented(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Commented && text.equals(((Commented) o).text);
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: a comment stands in `hashCode`
      int result = 17;
      // TODO: add text
      return result;
    }
  }

  /** 2.0 and 2.00 are equal so, and have other hash codes. */
  static final class Amount {
    private final BigDecimal value;
    private final boolean debit;

    Amount(BigDecimal value, boolean debit) {
      this.value = value;
      this.debit = debit;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Amount
          && value.compareTo(((Amount) o).value) == 0
          && debit == ((Amount) o).debit;
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: what is equal as `value` may hash differently
      return debit ? 1 : 0;
    }
  }

  /** -0.0 equals 0.0 by one of the ways. */
  static final class Either {
    private final double value;

    Either(double value) {
      this.value = value;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Either
          && (Double.compare(value, ((Either) o).value) == 0 || value == ((Either) o).value);
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: what is equal as `value` may hash differently
      return 3;
    }
  }

  static final class Kept {
    private final String text;
    private int hash;

    Kept(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Kept && text.equals(((Kept) o).text);
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: tells nothing but a size
      if (hash == 0) {
        hash = 31 + text.length();
      }
      return hash;
    }
  }

  /** A key of a set, whose equals is that of Object. */
  static final class Identity {
    final int[] payload;

    Identity(int[] payload) {
      this.payload = payload;
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: Leave `hashCode` out
      return 42;
    }
  }

  static Set<Identity> identities(List<int[]> payloads) {
    Set<Identity> all = new HashSet<Identity>();
    for (int[] each : payloads) {
      all.add(new Identity(each));
    }
    return all;
  }
}
