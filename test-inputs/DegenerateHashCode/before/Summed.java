package degeneratehashcode;

/** A file that adds its hash codes up itself. */
final class Summed {
  private Summed() {}

  static final class Good {
    private final int a;
    private final int b;

    Good(int a, int b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Good && a == ((Good) o).a && b == ((Good) o).b;
    }

    @Override
    public int hashCode() {
      int result = a;
      result = 31 * result + b;
      return result;
    }
  }

  static class Shape {
    private final String name;

    Shape(String name) {
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      return o != null && o.getClass() == getClass() && name.equals(((Shape) o).name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  static final class Circle extends Shape {
    private final long x;
    private final long y;
    private final char label;

    Circle(String name, long x, long y, char label) {
      super(name);
      this.x = x;
      this.y = y;
      this.label = label;
    }

    @Override
    public boolean equals(Object o) {
      if (!super.equals(o)) {
        return false;
      }
      Circle other = (Circle) o;
      return x == other.x && y == other.y && label == other.label;
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: compares `x`, `y`, `label`
      return 5;
    }
  }
}
