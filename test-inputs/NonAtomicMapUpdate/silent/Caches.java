// Whoever loses the race has computed an equal value once more: either is as good as the other.
package nonatomicmapupdate;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.regex.Pattern;

class Caches {
  private static final Logger LOG = Logger.getLogger("caches");

  record Price(String name, int cents) {}

  enum Size {
    SMALL,
    LARGE
  }

  /** Final fields, and nothing that changes them. */
  static final class Descriptor {
    private final String name;
    private final List<String> parts;
    private int hash;

    Descriptor(String name) {
      this.name = name;
      this.parts = List.of(name.split("/"));
    }

    @Override
    public int hashCode() {
      if (hash == 0) {
        hash = name.hashCode() + parts.size();
      }
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Descriptor && ((Descriptor) other).name.equals(name);
    }
  }

  interface Handler {
    boolean handles(String name);
  }

  private final Map<Path, String> files = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> names = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Pattern> patterns = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Price> prices = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Size> sizes = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Integer> lengths = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Descriptor> descriptors = new ConcurrentHashMap<>();
  private final ConcurrentMap<Class<?>, List<Method>> methods = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, List<String>> words = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Handler> handlers = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, AtomicLong> lastSeen = new ConcurrentHashMap<>();
  private final ConcurrentMap<Locale, Function<String, String>> functions =
      new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Boolean> warned = new ConcurrentHashMap<>();
  private final ConcurrentMap<Class<?>, String[]> annotations = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Executor> executors = new ConcurrentHashMap<>();
  private final List<Handler> all = new ArrayList<>();

  /** Read twice at worst; the text is the same. */
  String read(Path file) throws IOException {
    String text = files.get(file);
    if (text == null) {
      text = Files.readString(file);
      files.put(file, text);
    }
    return text;
  }

  String lower(String name) {
    if (!names.containsKey(name)) {
      names.put(name, name.toLowerCase(Locale.ROOT));
    }
    return names.get(name);
  }

  Pattern pattern(String text) {
    Pattern pattern = patterns.get(text);
    if (pattern == null) {
      pattern = Pattern.compile(text);
      patterns.put(text, pattern);
    }
    return pattern;
  }

  Price price(String name, int cents) {
    Price price = prices.get(name);
    if (price != null) {
      return price;
    }
    price = new Price(name, cents);
    prices.put(name, price);
    return price;
  }

  Size size(String name) {
    Size size = sizes.get(name);
    if (size == null) {
      sizes.put(name, size = name.length() > 9 ? Size.LARGE : Size.SMALL);
    }
    return size;
  }

  int length(String name) {
    Integer length = lengths.get(name);
    if (length == null) {
      length = name.codePointCount(0, name.length());
      lengths.put(name, length);
    }
    return length;
  }

  Descriptor descriptor(String name) {
    Descriptor descriptor = descriptors.get(name);
    if (descriptor == null) {
      descriptor = new Descriptor(name);
      descriptors.put(name, descriptor);
    }
    return descriptor;
  }

  /** Filled, put, and only read from then on. */
  List<Method> getters(Class<?> type) {
    List<Method> getters = methods.get(type);
    if (getters == null) {
      getters = new ArrayList<>();
      for (Method method : type.getMethods()) {
        if (method.getName().startsWith("get")) {
          getters.add(method);
        }
      }
      methods.put(type, getters);
    }
    return getters;
  }

  List<String> words(String text) {
    List<String> found = words.get(text);
    if (found == null) {
      found = List.of(text.split(" "));
      words.put(text, found);
      LOG.fine("split " + text);
    }
    return new ArrayList<>(found);
  }

  /** One of those that there are. */
  Handler handler(String name) {
    Handler found = handlers.get(name);
    if (found == null) {
      for (Handler each : all) {
        if (each.handles(name)) {
          found = each;
          handlers.put(name, found);
          break;
        }
      }
    }
    return found;
  }

  /** The later time replaces the earlier one in any case. */
  void seen(String name) {
    AtomicLong last = lastSeen.get(name);
    if (last == null) {
      lastSeen.put(name, new AtomicLong(System.nanoTime()));
    } else {
      last.set(System.nanoTime());
    }
  }

  Function<String, String> function(Locale locale) {
    Function<String, String> function = functions.get(locale);
    if (function == null) {
      function = text -> text.toUpperCase(locale);
      functions.put(locale, function);
    }
    return function;
  }

  void warn(String name) {
    if (!warned.containsKey(name)) {
      warned.put(name, true);
      LOG.warning(name);
    }
  }

  /** The lock is another method's, but what is put depends on the key alone. */
  synchronized void guarded(String name) {
    if (!names.containsKey(name)) {
      names.put(name, name.strip());
    }
  }

  /** What is filled is the method's own. */
  String[] annotated(Class<?> type) {
    String[] names = annotations.get(type);
    if (names == null) {
      List<String> found = new ArrayList<>();
      addNames(found, type);
      addNames(found, type.getSuperclass());
      names = found.toArray(new String[0]);
      annotations.put(type, names);
    }
    return names;
  }

  private static void addNames(List<String> found, Class<?> type) {
    for (var each : type.getAnnotations()) {
      found.add(each.annotationType().getName());
    }
  }

  /** The executor behind it is one, whichever wrapper is in the map. */
  Executor executor(String name, ExecutorService pool) {
    Executor executor = executors.get(name);
    if (executor == null) {
      executor = new Named(name, pool);
      executors.put(name, executor);
    }
    return executor;
  }

  private static final class Named implements Executor {
    private final String name;
    private final Executor executor;

    Named(String name, Executor executor) {
      this.name = name;
      this.executor = executor;
    }

    @Override
    public void execute(Runnable task) {
      executor.execute(task);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Registered under its own name: whoever comes second has the same. */
  void register(Price price) {
    String name = price.name();
    if (prices.containsKey(name)) {
      return;
    }
    prices.put(name, price);
  }

  /** Nobody else adds for the same name meanwhile. */
  int number(String name) {
    synchronized (all) {
      Integer number = lengths.get(name);
      if (number == null) {
        number = name.length();
        all.add(other -> other.equals(name));
        lengths.put(name, number);
      }
      return number;
    }
  }

  void forget(String name) {
    lengths.put(name, 0);
  }
}
