package degeneratehashcode;

import java.util.HashMap;
import java.util.Map;

/** Cells of a grid, found by their place. */
final class Grid {
  private Grid() {}

  static final class Cell {
    private final int row;
    private final int column;

    Cell(int row, int column) {
      this.row = row;
      this.column = column;
    }

    @Override
    public boolean equals(Object o) {
      if (this == o) {
        return true;
      }
      if (!(o instanceof Cell)) {
        return false;
      }
      Cell other = (Cell) o;
      return row == other.row && column == other.column;
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: though `equals` compares `row`, `column`, and this file keeps hash tables of such keys
      return 17;
    }
  }

  public static Object run(int n) {
    Map<Cell, Integer> values = new HashMap<>();
    for (int i = 0; i < Math.min(n, 2_000); i++) {
      values.put(new Cell(i / 50, i % 50), i);
    }
    long sum = 0;
    for (int i = 0; i < Math.min(n, 2_000); i++) {
      sum = 31 * sum + values.get(new Cell(i / 50, i % 50));
    }
    return sum + values.size();
  }
}
