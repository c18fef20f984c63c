// Objects without state that counts: all of them are equal, or there is only one.
package degeneratehashcode;

final class NoState {
  private NoState() {}

  static final class Nothing {
    static final Nothing INSTANCE = new Nothing();

    private Nothing() {}

    @Override
    public boolean equals(Object o) {
      return o instanceof Nothing;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  static final class Singleton {
    static final Singleton INSTANCE = new Singleton();

    private Singleton() {}

    @Override
    public boolean equals(Object o) {
      return this == o;
    }

    @Override
    public int hashCode() {
      return 0x5eed;
    }
  }

  record Empty() {
    @Override
    public int hashCode() {
      return 0;
    }
  }

  static final class SameClass {
    @Override
    public boolean equals(Object o) {
      return o != null && getClass() == o.getClass();
    }

    @Override
    public int hashCode() {
      return getClass().hashCode();
    }
  }

  static final class Missing {
    @Override
    public boolean equals(Object o) {
      return o == null || o == this;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /** One flag makes two values, equals knows no more. */
  static final class Flag {
    private final boolean on;

    Flag(boolean on) {
      this.on = on;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Flag && on == ((Flag) o).on;
    }

    @Override
    public int hashCode() {
      return Boolean.hashCode(on);
    }
  }

  static final class Kind {
    private final Thread.State state;
    private final boolean daemon;

    Kind(Thread.State state, boolean daemon) {
      this.state = state;
      this.daemon = daemon;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Kind && state == ((Kind) o).state && daemon == ((Kind) o).daemon;
    }

    @Override
    public int hashCode() {
      return state.hashCode();
    }
  }

  /** The cache is no part of the value. */
  static final class Cached {
    private final boolean upper;
    private String text;

    Cached(boolean upper) {
      this.upper = upper;
    }

    String text() {
      if (text == null) {
        text = upper ? "UPPER" : "lower";
      }
      return text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Cached && upper == ((Cached) o).upper;
    }

    @Override
    public int hashCode() {
      return upper ? 1231 : 1237;
    }
  }
}
