// Written that way on purpose, or never to be called.
package degeneratehashcode;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

final class Deliberate {
  private Deliberate() {}

  static final class NoKey {
    private final String name;

    NoKey(String name) {
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof NoKey && name.equals(((NoKey) o).name);
    }

    @Override
    public int hashCode() {
      throw new UnsupportedOperationException("no key of a hash table");
    }
  }

  /** For a test of tables with long chains. */
  static final class CollidingKey {
    private final int number;

    CollidingKey(int number) {
      this.number = number;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof CollidingKey && number == ((CollidingKey) o).number;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  static Map<CollidingKey, Integer> chains(int n) {
    Map<CollidingKey, Integer> map = new HashMap<>();
    for (int i = 0; i < n; i++) {
      map.put(new CollidingKey(i), i);
    }
    return map;
  }

  static final class BadHash {
    private final String text;

    BadHash(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof BadHash && Objects.equals(text, ((BadHash) o).text);
    }

    @Override
    public int hashCode() {
      return text.length();
    }
  }

  static final class Settings {
    private String host;
    private int port;

    void set(String host, int port) {
      this.host = host;
      this.port = port;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Settings
          && Objects.equals(host, ((Settings) o).host)
          && port == ((Settings) o).port;
    }

    @Override
    public int hashCode() {
      // all fields are mutable
      return 0;
    }
  }

  static final class Documented {
    private String value;

    void set(String value) {
      this.value = value;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Documented && Objects.equals(value, ((Documented) o).value);
    }

    /** Deliberately the same for all, since the value comes and goes. */
    @Override
    public int hashCode() {
      return 31;
    }
  }

  enum Level {
    LOW,
    HIGH;

    static boolean isSame(Level one, Level two) {
      return one == two;
    }
  }

  interface Named {
    String name();

    int hashCode();
  }

  static Object anonymous(String name) {
    return new Object() {
      private final String own = name;

      @Override
      public boolean equals(Object o) {
        return o != null && own.equals(o.toString());
      }

      @Override
      public int hashCode() {
        return 1;
      }

      @Override
      public String toString() {
        return own;
      }
    };
  }

  /** The target can be swapped while the source is in a set. */
  static final class Swappable {
    private Object target;

    Swappable(Object target) {
      this.target = target;
    }

    void swap(Object next) {
      target = next;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Swappable && target.equals(((Swappable) o).target);
    }

    @Override
    public int hashCode() {
      return Swappable.class.hashCode();
    }
  }

  interface Advisor {
    String advice();
  }

  /** Equal to any other Advisor, so its hash code is for all of them to agree upon. */
  static final class NamedAdvisor implements Advisor {
    private final String advice;

    NamedAdvisor(String advice) {
      this.advice = advice;
    }

    @Override
    public String advice() {
      return advice;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Advisor && advice().equals(((Advisor) o).advice());
    }

    @Override
    public int hashCode() {
      return Advisor.class.hashCode();
    }
  }

  static final class Guarded {
    private final String name;

    Guarded(String name) {
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Guarded && name.equals(((Guarded) o).name);
    }

    @Override
    public int hashCode() {
      assert false : "no key of a hash table";
      return 42;
    }
  }

  /** An enum written by hand: there are two of them. */
  static final class Size {
    static final Size SMALL = new Size("small");
    static final Size LARGE = new Size("large");

    private final String name;

    private Size(String name) {
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Size && name.equals(((Size) o).name);
    }

    @Override
    public int hashCode() {
      return name.length();
    }
  }

  /** Created at the first call, and then no more. */
  static final class Registry {
    private static Registry instance;

    private final String home;

    private Registry(String home) {
      this.home = home;
    }

    static synchronized Registry get() {
      if (instance == null) {
        instance = new Registry(System.getProperty("user.home"));
      }
      return instance;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Registry && Objects.equals(home, ((Registry) o).home);
    }

    @Override
    public int hashCode() {
      return 42;
    }
  }

  /** The filters of one source are equal, and the source can be set later. */
  static final class Filters {
    private String source;

    void setSource(String source) {
      this.source = source;
    }

    final class Filter {
      private String source() {
        return source;
      }

      @Override
      public boolean equals(Object o) {
        return this == o || o instanceof Filter && Objects.equals(source(), ((Filter) o).source());
      }

      @Override
      public int hashCode() {
        return Filter.class.hashCode();
      }
    }
  }
}
