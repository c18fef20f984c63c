package degeneratehashcode;

import java.util.Arrays;
import java.util.Objects;

/** The same array, or one that is equal to it. */
final class Same {
  private Same() {}

  static final class Bytes {
    private final byte[] data;

    Bytes(byte[] data) {
      this.data = data;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof Bytes)) {
        return false;
      }
      byte[] theirs = ((Bytes) o).data;
      if (data == theirs) {
        return true;
      }
      if (data == null || theirs == null) {
        return false;
      }
      return Arrays.equals(data, theirs);
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: tells nothing but a size
      return data == null ? -1 : data.length;
    }
  }

  static final class Nested {
    private final Object[] parts;

    Nested(Object[] parts) {
      this.parts = parts;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Nested other && Objects.deepEquals(parts, other.parts);
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: tells nothing but a size
      return parts.length;
    }
  }

  static final class Ints {
    private final int[] values;

    Ints(int[] values) {
      this.values = values;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Ints other && Objects.deepEquals(values, other.values);
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: tells nothing but a size
      return values.length;
    }
  }
}
