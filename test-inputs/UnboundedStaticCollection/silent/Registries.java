// Silent because the parts of the program are registered, of which there are only so many.
package unboundedstaticcollection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

class Registries {
  private static final Map<String, Class<?>> CLASSES = new ConcurrentHashMap<>();

  static Class<?> load(String name) throws ClassNotFoundException {
    Class<?> known = CLASSES.get(name);
    if (known == null) {
      known = Class.forName(name);
      CLASSES.put(name, known);
    }
    return known;
  }

  private static final Map<String, Supplier<Runnable>> SUPPLIERS = new HashMap<>();

  static void add(String name, Supplier<Runnable> supplier) {
    SUPPLIERS.put(name, supplier);
  }

  interface TransportFactory {}

  private static final Map<String, TransportFactory> FACTORIES = new ConcurrentHashMap<>();

  static TransportFactory factory(String scheme) {
    return FACTORIES.computeIfAbsent(scheme, key -> new TransportFactory() {});
  }

  private static final Map<Integer, Runnable> COMMANDS = new HashMap<>();

  static void registerCommand(int code, Runnable command) {
    COMMANDS.put(code, command);
  }

  private static final Map<String, String> SETTINGS = new HashMap<>();
  private static final Set<String> TAGS = new HashSet<>();

  static void configured(Map<String, String> settings, Set<String> tags) {
    SETTINGS.putAll(settings);
    TAGS.addAll(tags);
  }
}
