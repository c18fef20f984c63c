// What equals compares is not seen.
package degeneratehashcode;

import java.util.Objects;

final class Unseen {
  private Unseen() {}

  static final class Looped {
    private final int[] values;

    Looped(int[] values) {
      this.values = values;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof Looped) || values.length != ((Looped) o).values.length) {
        return false;
      }
      for (int i = 0; i < values.length; i++) {
        if (values[i] != ((Looped) o).values[i]) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return values.length;
    }
  }

  static final class Collected {
    private final String name;
    private final int age;

    Collected(String name, int age) {
      this.name = name;
      this.age = age;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof Collected)) {
        return false;
      }
      boolean same = Objects.equals(name, ((Collected) o).name);
      same &= age == ((Collected) o).age;
      return same;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /** Different cells share a diagonal. */
  static final class Sum {
    private final int row;
    private final int column;

    Sum(int row, int column) {
      this.row = row;
      this.column = column;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Sum && row == ((Sum) o).row && column == ((Sum) o).column;
    }

    @Override
    public int hashCode() {
      return row + column;
    }
  }
}
