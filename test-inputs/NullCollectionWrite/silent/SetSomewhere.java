// The field is set by the file, or by something that can set private fields.
package nullcollectionwrite;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class SetSomewhere {
  private List<String> byConstructor;
  private List<String> byInitializer;
  private List<String> bySetter;
  private List<String> lazily;
  private Map<String, Integer> fromOutside;
  private Map<String, Integer> chained;
  private List<String> passed;
  @EJB private List<Runnable> injected;
  @Inject private Map<String, Runnable> named;
  private static List<String> cache;

  {
    byInitializer = new ArrayList<>();
  }

  static {
    cache = new ArrayList<>();
  }

  SetSomewhere() {
    this.byConstructor = new ArrayList<>();
  }

  void setBySetter(List<String> names) {
    bySetter = names;
  }

  static SetSomewhere of(Map<String, Integer> map) {
    SetSomewhere made = new SetSomewhere();
    made.fromOutside = map;
    made.bySetter = (made.passed = new ArrayList<>());
    return made;
  }

  void add(String name) {
    if (lazily == null) {
      lazily = new ArrayList<>();
    }
    lazily.add(name);
    byConstructor.add(name);
    byInitializer.add(name);
    bySetter.add(name);
    passed.add(name);
    fromOutside.put(name, 1);
    (chained = new HashMap<>()).put(name, 1);
    chained.put(name, 2);
    injected.add(() -> {});
    named.put(name, () -> {});
    cache.add(name);
  }

  /** Filled by a mapper that needs no annotations. */
  static class Response {
    private List<String> items;
    private String next;

    int size() {
      return items.size();
    }

    String next() {
      return next;
    }
  }

  record Row(List<String> cells, StringBuilder text) {
    void add(String cell) {
      cells.add(cell);
      text.append(cell);
    }
  }

  static class Reflected {
    private List<String> hidden;
    private static final VarHandle HIDDEN = handle();

    private static VarHandle handle() {
      try {
        return MethodHandles.lookup().findVarHandle(Reflected.class, "hidden", List.class);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }

    void add(String name) {
      hidden.add(name);
      HIDDEN.getVolatile(this);
    }
  }

  static class ByName {
    private List<String> found;

    static Field field() throws NoSuchFieldException {
      return ByName.class.getDeclaredField("found");
    }

    void add(String name) {
      found.add(name);
    }
  }

  static class Saved implements Serializable {
    private static final long serialVersionUID = 1;
    private List<String> lines;
    private int count = 1;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
    }

    void add(String line) {
      lines.add(line + count);
    }
  }

  static class WithNative {
    private List<String> lines;

    native void init();

    void add(String line) {
      lines.add(line);
    }
  }

  @Retained
  static class Mapped {
    private List<String> lines;

    void add(String line) {
      lines.add(line);
    }
  }

  @interface Retained {}

  static class Tested {
    private List<String> optional;
    private List<String> required;

    void add(String line) {
      if (optional != null) {
        optional.add(line);
      }
      Objects.requireNonNull(required, "not yet").add(line);
      required.add(line);
    }
  }

  static class Protected {
    protected List<String> lines;
    List<String> names;

    void add(String line) {
      lines.add(line);
      names.add(line);
    }
  }

  static class Outer {
    private List<String> lines;

    static class Builder {
      Outer build() {
        Outer outer = new Outer();
        outer.lines = new ArrayList<>();
        return outer;
      }
    }

    void add(String line) {
      lines.add(line);
    }
  }

  static class Caught {
    private List<String> lines;

    boolean isReady() {
      try {
        return lines.add("ready");
      } catch (NullPointerException e) {
        return false;
      }
    }
  }

  static class Quiet {
    @SuppressWarnings("NullCollectionWrite")
    private List<String> lines;

    void add(String line) {
      lines.add(line);
    }
  }
}
