// Equal objects that differ in every member: nothing but a constant is the same for them.
package degeneratehashcode;

import java.util.Objects;

final class Tolerant {
  private static final double EPSILON = 1e-9;

  private Tolerant() {}

  static final class Near {
    private final double x;
    private final double y;

    Near(double x, double y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Near
          && Math.abs(x - ((Near) o).x) < EPSILON
          && Math.abs(y - ((Near) o).y) < EPSILON;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  static final class IgnoresCase {
    private final String name;

    IgnoresCase(String name) {
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof IgnoresCase && name.equalsIgnoreCase(((IgnoresCase) o).name);
    }

    @Override
    public int hashCode() {
      return name.length();
    }
  }

  static final class EitherOrder {
    private final String a;
    private final String b;

    EitherOrder(String a, String b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof EitherOrder)) {
        return false;
      }
      EitherOrder that = (EitherOrder) o;
      return a.equals(that.a) && b.equals(that.b) || a.equals(that.b) && b.equals(that.a);
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  static final class Wildcard {
    static final Wildcard ANY = new Wildcard("*");
    private final String name;

    Wildcard(String name) {
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      if (this == ANY || o == ANY) {
        return true;
      }
      return o instanceof Wildcard && name.equals(((Wildcard) o).name);
    }

    @Override
    public int hashCode() {
      return 7;
    }
  }

  static final class EitherKey {
    private final String email;
    private final String phone;

    EitherKey(String email, String phone) {
      this.email = email;
      this.phone = phone;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof EitherKey)) {
        return false;
      }
      EitherKey other = (EitherKey) o;
      return Objects.equals(email, other.email) || Objects.equals(phone, other.phone);
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  static final class Overlapping {
    private final int from;
    private final int to;

    Overlapping(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof Overlapping)) {
        return false;
      }
      Overlapping other = (Overlapping) o;
      return from <= other.to && other.from <= to;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  static final class AnyOrder {
    private final int[] values;

    AnyOrder(int[] values) {
      this.values = values;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof AnyOrder) || values.length != ((AnyOrder) o).values.length) {
        return false;
      }
      for (int value : values) {
        if (!((AnyOrder) o).has(value)) {
          return false;
        }
      }
      return true;
    }

    private boolean has(int wanted) {
      for (int value : values) {
        if (value == wanted) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int hashCode() {
      return values.length;
    }
  }

  /** Ranges that overlap are neither before nor behind each other. */
  static final class Range implements Comparable<Range> {
    private final int from;
    private final int to;

    Range(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public int compareTo(Range other) {
      if (to < other.from) {
        return -1;
      }
      return from > other.to ? 1 : 0;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Range && compareTo((Range) o) == 0;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  static final class Header implements Comparable<Header> {
    private final String name;

    Header(String name) {
      this.name = name;
    }

    @Override
    public int compareTo(Header other) {
      return name.compareToIgnoreCase(other.name);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Header && compareTo((Header) o) == 0;
    }

    @Override
    public int hashCode() {
      return name.length();
    }
  }

  /** Any stands for all. */
  static final class Release implements Comparable<Release> {
    private final String number;
    private final boolean any;

    Release(String number, boolean any) {
      this.number = number;
      this.any = any;
    }

    @Override
    public int compareTo(Release other) {
      return any || other.any ? 0 : number.compareTo(other.number);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Release && compareTo((Release) o) == 0;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
