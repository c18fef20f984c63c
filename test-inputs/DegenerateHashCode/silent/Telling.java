// Hash codes that look thin and tell enough.
package degeneratehashcode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

final class Telling {
  private Telling() {}

  static final class OneOfThree {
    private final String name;
    private final int from;
    private final int to;

    OneOfThree(String name, int from, int to) {
      this.name = name;
      this.from = from;
      this.to = to;
    }

    @Override
    public boolean equals(Object o) {
      if (!(o instanceof OneOfThree)) {
        return false;
      }
      OneOfThree that = (OneOfThree) o;
      return name.equals(that.name) && from == that.from && to == that.to;
    }

    @Override
    public int hashCode() {
      return from;
    }
  }

  static final class Delegating {
    private final List<String> list;

    Delegating(List<String> list) {
      this.list = list;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Delegating && list.equals(((Delegating) o).list);
    }

    @Override
    public int hashCode() {
      return list.hashCode();
    }
  }

  static final class Lazy {
    private final String text;
    private int hash;

    Lazy(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Lazy && text.equals(((Lazy) o).text);
    }

    @Override
    public int hashCode() {
      int h = hash;
      if (h == 0) {
        h = text.hashCode();
        hash = h;
      }
      return h;
    }
  }

  static final class Helped {
    private final String text;

    Helped(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Helped && folded().equals(((Helped) o).folded());
    }

    private String folded() {
      return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public int hashCode() {
      return code();
    }

    private int code() {
      return folded().hashCode();
    }
  }

  static final class Looped {
    private final int[] values;

    Looped(int[] values) {
      this.values = values;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Looped && Arrays.equals(values, ((Looped) o).values);
    }

    @Override
    public int hashCode() {
      int result = values.length;
      for (int value : values) {
        result = 31 * result + value;
      }
      return result;
    }
  }

  static final class Identity {
    private final String name;

    Identity(String name) {
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Identity && name.equals(((Identity) o).name);
    }

    @Override
    public int hashCode() {
      return name == null ? 0 : name.hashCode();
    }
  }

  static class Parent {
    private final String name;

    Parent(String name) {
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Parent && name.equals(((Parent) o).name);
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(name);
    }
  }

  static final class Child extends Parent {
    private final boolean adopted;
    private final int age;

    Child(String name, boolean adopted, int age) {
      super(name);
      this.adopted = adopted;
      this.age = age;
    }

    @Override
    public boolean equals(Object o) {
      return super.equals(o) && adopted == ((Child) o).adopted && age == ((Child) o).age;
    }

    @Override
    public int hashCode() {
      return super.hashCode();
    }
  }

  static final class Sized {
    private final String text;
    private final int length;

    Sized(String text) {
      this.text = text;
      this.length = text.length();
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Sized && length == ((Sized) o).length && text.equals(((Sized) o).text);
    }

    @Override
    public int hashCode() {
      return length == 0 ? 0 : 31 * length + text.charAt(0);
    }
  }

  record Auto(String a, int b) {}

  record First(int a, int b) {
    @Override
    public int hashCode() {
      return a;
    }
  }

  /** No key of any hash table, and its equals is that of Object. */
  static final class Marker {
    private final int mark;

    Marker(int mark) {
      this.mark = mark;
    }

    int mark() {
      return mark;
    }

    @Override
    public int hashCode() {
      return 42;
    }
  }

  /** No hashCode of Object's. */
  static final class Other {
    private final String name;

    Other(String name) {
      this.name = name;
    }

    int hashCode(int seed) {
      return seed;
    }

    boolean equals(Other other) {
      return name.equals(other.name);
    }
  }

  /** What the method returns is up to the subclasses. */
  static class Tagged {
    protected String tag() {
      return "default";
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Tagged && ((Tagged) o).tag().equals(tag());
    }

    @Override
    public int hashCode() {
      return tag().hashCode();
    }
  }

  static final class Switched {
    private final int kind;
    private final String text;

    Switched(int kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Switched
          && kind == ((Switched) o).kind
          && text.equals(((Switched) o).text);
    }

    @Override
    public int hashCode() {
      return switch (kind) {
        case 0 -> 1;
        default -> text.hashCode();
      };
    }
  }
}
