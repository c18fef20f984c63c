// Silent because code that is not seen here can take elements out.
package unboundedstaticcollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

public class KnownToOthers {
  public static final List<String> OPEN = new ArrayList<>();
  protected static final Map<String, String> INHERITED = new HashMap<>();

  static void open(String each) {
    OPEN.add(each);
    INHERITED.put(each, each);
  }

  private static final List<String> RETURNED = new ArrayList<>();

  static List<String> returned(String each) {
    RETURNED.add(each);
    return RETURNED;
  }

  private static final Map<String, String> VIEWED = new ConcurrentHashMap<>();

  static Collection<String> viewed(String each) {
    VIEWED.put(each, each);
    return VIEWED.values();
  }

  private static final Map<String, String> PASSED = new HashMap<>();

  static void passed(String each, Sweeper sweeper) {
    PASSED.put(each, each);
    sweeper.sweep(PASSED);
  }

  interface Sweeper {
    void sweep(Map<String, String> target);
  }

  private static final List<String> CAPTURED = new ArrayList<>();
  static final Supplier<List<String>> SUPPLIER = () -> CAPTURED;

  static void captured(String each) {
    CAPTURED.add(each);
  }

  private static final List<String> HELD = new ArrayList<>();
  List<String> holder = HELD;

  static void held(String each) {
    HELD.add(each);
  }

  private static final Map<String, List<String>> OF_LISTS = new HashMap<>();
  private static final List<String> IN_MAP = new ArrayList<>();

  static {
    OF_LISTS.put("all", IN_MAP);
  }

  static void inMap(String each) {
    IN_MAP.add(each);
  }

  private static final List<String> IN_ARRAY = new ArrayList<>();
  static final Object[] ARRAY = {IN_ARRAY};

  static void inArray(String each) {
    IN_ARRAY.add(each);
  }
}
