package degeneratehashcode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is equal may hash differently, or change. */
final class WithoutFix {
  private WithoutFix() {}

  static final class Renamed {
    private String name;

    void setName(String name) {
      this.name = name;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Renamed && Objects.equals(name, ((Renamed) o).name);
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: there is no fix since `name`
      return 1;
    }
  }

  static final class Growing {
    private final List<String> names = new ArrayList<>();

    void add(String name) {
      names.add(name);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Growing && names.equals(((Growing) o).names);
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: there is no fix since `names`
      return names.size();
    }
  }

  static final class Zeros {
    private final double value;

    Zeros(double value) {
      this.value = value;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Zeros && value == ((Zeros) o).value;
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: what is equal as `value` may hash differently
      return 3;
    }
  }

  static final class Chained {
    private final Thread thread;

    Chained(Thread thread) {
      this.thread = thread;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Chained && thread.getName().equals(((Chained) o).thread.getName());
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: `thread.getName()` is no field
      return 9;
    }
  }

  static final class Commented {
    private final String text;

    Commented(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Commented && text.equals(((Commented) o).text);
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: a comment stands in `hashCode`
      int result = 17;
      // TODO: add text
      return result;
    }
  }

  /** A key of a set, whose equals is that of Object. */
  static final class Identity {
    final int[] payload;

    Identity(int[] payload) {
      this.payload = payload;
    }

    @Override
    public int hashCode() {
      // BUG: Diagnostic contains: Leave `hashCode` out
      return 42;
    }
  }

  static Set<Identity> identities(List<int[]> payloads) {
    Set<Identity> all = new HashSet<Identity>();
    for (int[] each : payloads) {
      all.add(new Identity(each));
    }
    return all;
  }
}
