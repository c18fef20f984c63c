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
}
