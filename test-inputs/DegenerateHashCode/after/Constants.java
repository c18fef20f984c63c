package degeneratehashcode;

import java.util.Arrays;
import java.util.Objects;

/** The same number for all. */
final class Constants {
  private Constants() {}

  static final class Name {
    private final String first;
    private final String last;

    Name(String first, String last) {
      this.first = first;
      this.last = last;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Name
          && first.equals(((Name) o).first)
          && last.equals(((Name) o).last);
    }

    @Override
    public int hashCode() {
      return Objects.hash(first, last);
    }
  }

  static final class OfClass {
    private final long number;

    OfClass(long number) {
      this.number = number;
    }

    @Override
    public boolean equals(Object o) {
      if (o == null || getClass() != o.getClass()) {
        return false;
      }
      return this.number == ((OfClass) o).number;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(this.number);
    }
  }

  static final class OfClassName {
    private static final int HASH = OfClassName.class.getName().hashCode();
    private final String key;

    OfClassName(String key) {
      this.key = key;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof OfClassName)) {
        return false;
      }
      OfClassName that = (OfClassName) o;
      if (key == null) {
        if (that.key != null) {
          return false;
        }
      } else if (!key.equals(that.key)) {
        return false;
      }
      return true;
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(key);
    }
  }

  static final class Digest {
    private final byte[] bytes;
    private final String algorithm;

    Digest(byte[] bytes, String algorithm) {
      this.bytes = bytes.clone();
      this.algorithm = algorithm;
    }

    @Override
    public boolean equals(Object o) {
      return this == o
          || o instanceof Digest d
              && Arrays.equals(bytes, d.bytes)
              && algorithm.equals(d.algorithm);
    }

    @Override
    public int hashCode() {
      return Objects.hash(Arrays.hashCode(bytes), algorithm);
    }
  }

  static final class Table {
    private final Object[][] cells;

    Table(Object[][] cells) {
      this.cells = cells;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Table t && Arrays.deepEquals(cells, t.cells);
    }

    @Override
    public int hashCode() {
      return Arrays.deepHashCode(cells);
    }
  }

  record Point(double x, double y) {
    @Override
    public int hashCode() {
      return Objects.hash(x, y);
    }
  }

  record Range(int from, int to) {
    @Override
    public boolean equals(Object o) {
      return o instanceof Range r && from() == r.from() && to() == r.to();
    }

    @Override
    public int hashCode() {
      return Objects.hash(from(), to());
    }

    private int code() {
      return 4711;
    }
  }
}
