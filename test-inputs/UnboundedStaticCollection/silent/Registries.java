// Silent because the parts of the program are registered, of which there are only so many.
package unboundedstaticcollection;

import java.io.IOException;
import java.io.InputStream;
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

  // One object of the type for each name or set of parameters.
  interface Environment {
    String getName();
  }

  private abstract static class Named implements Environment {
    private static final Map<String, Named> NAMED = new HashMap<>();
    private final String name;

    Named(String name) {
      this.name = name;
    }

    static synchronized Named ensure(String name, Named other) {
      return NAMED.computeIfAbsent(name, key -> other);
    }

    static synchronized void set(Named one) {
      NAMED.put(one.getName(), one);
    }

    @Override
    public String getName() {
      return name;
    }
  }

  interface Bean {}

  static final class Proxy implements Bean {
    private static final Map<String, Proxy> INSTANCES = new HashMap<>();
    private final String namespace;

    private Proxy(String namespace) {
      this.namespace = namespace;
    }

    static synchronized Proxy getInstance(String namespace) {
      Proxy proxy = INSTANCES.get(namespace);
      if (proxy == null) {
        proxy = new Proxy(namespace);
        INSTANCES.put(namespace, proxy);
      }
      return proxy;
    }

    int length() {
      return namespace.length();
    }
  }

  static final class Field {
    private static final Map<Integer, Field> INSTANCES = new HashMap<>();

    private final int size;

    private Field(int size, int polynomial) {
      this.size = size + polynomial;
    }

    static synchronized Field getInstance(int size, int polynomial) {
      int key = (size << 16) + polynomial;
      Field field = INSTANCES.get(key);
      if (field == null) {
        field = new Field(size, polynomial);
        INSTANCES.put(key, field);
      }
      return field;
    }

    int size() {
      return size;
    }
  }

  interface MetricsProvider {
    Object provide();
  }

  private static final Map<String, Object> METRICS = new HashMap<>();

  static synchronized Object metrics(String name, MetricsProvider provider) {
    Object known = METRICS.get(name);
    if (known == null) {
      known = provider.provide();
      METRICS.put(name, known);
    }
    return known;
  }

  record AttributeKey(String name) {}

  private static final Map<String, AttributeKey> ATTRIBUTES = new ConcurrentHashMap<>();

  static AttributeKey attribute(String id) {
    return ATTRIBUTES.computeIfAbsent(id, AttributeKey::new);
  }

  private static final Map<String, String> STATIC_NAMES = new HashMap<>();

  static void addStaticName(String host, String address) {
    STATIC_NAMES.put(host, address);
  }

  // As many as the program has on its class path.
  private static final Map<String, byte[]> RESOURCES = new ConcurrentHashMap<>();

  static byte[] resource(String path) throws IOException {
    byte[] data = RESOURCES.get(path);
    if (data == null) {
      data = read(path);
      RESOURCES.put(path, data);
    }
    return data;
  }

  private static byte[] read(String path) throws IOException {
    try (InputStream in = Registries.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }

  private static final Map<String, String> TABLES = new ConcurrentHashMap<>();

  static String table(String id) {
    String table = TABLES.get(id);
    if (table == null) {
      table = parsePredefined(id);
      TABLES.put(id, table);
    }
    return table;
  }

  private static String parsePredefined(String id) {
    return id.strip();
  }

  // As many as the program has features.
  static class Deprecations {
    private static final Map<String, String> LOGGED = new ConcurrentHashMap<>();

    static void log(String feature, String message) {
      if (LOGGED.putIfAbsent(feature, message) == null) {
        System.err.println(message);
      }
    }
  }
}
