package io.github.heapwise.analysis;

import static io.github.heapwise.analysis.CapacityUnit.BITS;
import static io.github.heapwise.analysis.CapacityUnit.BOUND;
import static io.github.heapwise.analysis.CapacityUnit.BYTES;
import static io.github.heapwise.analysis.CapacityUnit.CHARS;
import static io.github.heapwise.analysis.CapacityUnit.ELEMENTS;
import static io.github.heapwise.analysis.CapacityUnit.NONE;
import static io.github.heapwise.analysis.CapacityUnit.TABLE_SLOTS;

import io.github.heapwise.analysis.Container.Methods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The growable types of the JDK, and those of Guava, fastutil and Netty that are plainly the same:
 * one table, from the sources of the classes named in it. Types are known by name; none of the
 * libraries is needed.
 */
public final class Containers {
  private static final String COMPARATOR = "java.util.Comparator";
  private static final String LISTS = "com.google.common.collect.Lists";
  private static final String MAPS = "com.google.common.collect.Maps";
  private static final String QUEUES = "com.google.common.collect.Queues";
  private static final String SETS = "com.google.common.collect.Sets";
  private static final String SPRING = "org.springframework.util.CollectionUtils";

  private static final Map<String, Container> BY_TYPE = table();
  private static final Map<String, Container> BY_CREATION = byCreation();

  private Containers() {}

  /**
   * Returns what is known of a type.
   *
   * @param qualifiedName without type arguments, nested classes with a dot
   * @return empty for types that are not in the table; subclasses are not looked through
   */
  public static Optional<Container> forType(String qualifiedName) {
    return Optional.ofNullable(BY_TYPE.get(qualifiedName));
  }

  /**
   * Returns what a constructor or static factory creates, when that is an empty container.
   *
   * @param owner qualified name of the declaring class
   * @param method name of the factory, or {@link Creation#CONSTRUCTOR}
   * @param parameters erased, as in {@link Creation#parameters}
   */
  public static Optional<Container> createdBy(String owner, String method, String parameters) {
    return Optional.ofNullable(BY_CREATION.get(owner + '.' + method + parameters));
  }

  /** Returns the whole table, in an order that does not change. */
  public static List<Container> all() {
    return List.copyOf(BY_TYPE.values());
  }

  private static Map<String, Container> byCreation() {
    Map<String, Container> byCreation = new HashMap<>();
    for (Container container : BY_TYPE.values()) {
      for (Creation creation : container.creations()) {
        byCreation.put(
            creation.owner() + '.' + creation.method() + creation.parameters(), container);
      }
    }
    return byCreation;
  }

  private static Map<String, Container> table() {
    Map<String, Container> table = new LinkedHashMap<>();
    interfaces(table);
    lists(table);
    queues(table);
    hashTables(table);
    sortedAndEnumerated(table);
    textAndData(table);
    guavaBuilders(table);
    fastutil(table);
    netty(table);
    return table;
  }

  private static void interfaces(Map<String, Container> table) {
    row("java.util.Collection", ContainerKind.COLLECTION, MethodNames.COLLECTION).addTo(table);
    row("java.util.List", ContainerKind.LIST, MethodNames.LIST).addTo(table);
    row("java.util.Set", ContainerKind.SET, MethodNames.COLLECTION).addTo(table);
    row("java.util.SortedSet", ContainerKind.TREE_SET, MethodNames.COLLECTION).addTo(table);
    row("java.util.NavigableSet", ContainerKind.TREE_SET, MethodNames.TREE_SET).addTo(table);
    row("java.util.Queue", ContainerKind.QUEUE, MethodNames.QUEUE).addTo(table);
    row("java.util.Deque", ContainerKind.DEQUE, MethodNames.DEQUE).addTo(table);
    row("java.util.concurrent.BlockingQueue", ContainerKind.QUEUE, MethodNames.BLOCKING_QUEUE)
        .threadSafe()
        .addTo(table);
    row("java.util.concurrent.BlockingDeque", ContainerKind.DEQUE, MethodNames.BLOCKING_DEQUE)
        .threadSafe()
        .addTo(table);
    row("java.util.Map", ContainerKind.MAP, MethodNames.MAP).addTo(table);
    row("java.util.SortedMap", ContainerKind.TREE_MAP, MethodNames.MAP).addTo(table);
    row("java.util.NavigableMap", ContainerKind.TREE_MAP, MethodNames.TREE_MAP).addTo(table);
    row("java.util.concurrent.ConcurrentMap", ContainerKind.MAP, MethodNames.MAP)
        .threadSafe()
        .addTo(table);
    row("java.util.concurrent.ConcurrentNavigableMap", ContainerKind.TREE_MAP, MethodNames.TREE_MAP)
        .threadSafe()
        .addTo(table);
  }

  private static void lists(Map<String, Container> table) {
    row("java.util.ArrayList", ContainerKind.LIST, MethodNames.ARRAY_LIST)
        .grows(ArrayGrowth.ARRAY_LIST, 10)
        .constructor("()")
        .constructor("(int)", ELEMENTS)
        .factory(LISTS, "newArrayList", "()", NONE)
        .factory(LISTS, "newArrayListWithCapacity", "(int)", ELEMENTS)
        .factory(LISTS, "newArrayListWithExpectedSize", "(int)", ELEMENTS)
        .addTo(table);
    row("java.util.Vector", ContainerKind.LIST, MethodNames.VECTOR)
        .threadSafe()
        .grows(ArrayGrowth.VECTOR, 10)
        .constructor("()")
        .constructor("(int)", ELEMENTS)
        .constructor("(int,int)", ELEMENTS)
        .addTo(table);
    row("java.util.Stack", ContainerKind.LIST, MethodNames.STACK)
        .threadSafe()
        .grows(ArrayGrowth.VECTOR)
        .constructor("()")
        .addTo(table);
    row("java.util.LinkedList", ContainerKind.LIST, MethodNames.LINKED_LIST)
        .grows(OtherGrowth.NONE)
        .constructor("()")
        .factory(LISTS, "newLinkedList", "()", NONE)
        .addTo(table);
    row(
            "java.util.concurrent.CopyOnWriteArrayList",
            ContainerKind.LIST,
            MethodNames.COPY_ON_WRITE_LIST)
        .threadSafe()
        .grows(OtherGrowth.COPY_ON_WRITE)
        .constructor("()")
        .factory(LISTS, "newCopyOnWriteArrayList", "()", NONE)
        .addTo(table);
    row("java.util.concurrent.CopyOnWriteArraySet", ContainerKind.SET, MethodNames.COLLECTION)
        .threadSafe()
        .grows(OtherGrowth.COPY_ON_WRITE)
        .constructor("()")
        .factory(SETS, "newCopyOnWriteArraySet", "()", NONE)
        .addTo(table);
  }

  private static void queues(Map<String, Container> table) {
    row("java.util.ArrayDeque", ContainerKind.DEQUE, MethodNames.DEQUE)
        .grows(ArrayGrowth.ARRAY_DEQUE, 16)
        .constructor("()")
        .constructor("(int)", ELEMENTS)
        .factory(QUEUES, "newArrayDeque", "()", NONE)
        .addTo(table);
    row("java.util.PriorityQueue", ContainerKind.QUEUE, MethodNames.QUEUE)
        .grows(ArrayGrowth.PRIORITY_QUEUE, 11)
        .rejectsZero()
        .constructor("()")
        .constructor("(" + COMPARATOR + ")")
        .constructor("(int)", ELEMENTS)
        .constructor("(int," + COMPARATOR + ")", ELEMENTS)
        .factory(QUEUES, "newPriorityQueue", "()", NONE)
        .addTo(table);
    row(
            "java.util.concurrent.PriorityBlockingQueue",
            ContainerKind.QUEUE,
            MethodNames.BLOCKING_QUEUE)
        .threadSafe()
        .grows(ArrayGrowth.PRIORITY_QUEUE, 11)
        .rejectsZero()
        .constructor("()")
        .constructor("(int)", ELEMENTS)
        .constructor("(int," + COMPARATOR + ")", ELEMENTS)
        .factory(QUEUES, "newPriorityBlockingQueue", "()", NONE)
        .addTo(table);
    row("java.util.concurrent.DelayQueue", ContainerKind.QUEUE, MethodNames.BLOCKING_QUEUE)
        .threadSafe()
        .grows(ArrayGrowth.PRIORITY_QUEUE)
        .constructor("()")
        .addTo(table);
    row("java.util.concurrent.ArrayBlockingQueue", ContainerKind.QUEUE, MethodNames.BLOCKING_QUEUE)
        .threadSafe()
        .grows(OtherGrowth.NONE)
        .rejectsZero()
        .constructor("(int)", BOUND)
        .constructor("(int,boolean)", BOUND)
        .addTo(table);
    row("java.util.concurrent.LinkedBlockingQueue", ContainerKind.QUEUE, MethodNames.BLOCKING_QUEUE)
        .threadSafe()
        .grows(OtherGrowth.NONE)
        .rejectsZero()
        .constructor("()")
        .constructor("(int)", BOUND)
        .factory(QUEUES, "newLinkedBlockingQueue", "()", NONE)
        .factory(QUEUES, "newLinkedBlockingQueue", "(int)", BOUND)
        .addTo(table);
    row("java.util.concurrent.LinkedBlockingDeque", ContainerKind.DEQUE, MethodNames.BLOCKING_DEQUE)
        .threadSafe()
        .grows(OtherGrowth.NONE)
        .rejectsZero()
        .constructor("()")
        .constructor("(int)", BOUND)
        .factory(QUEUES, "newLinkedBlockingDeque", "()", NONE)
        .factory(QUEUES, "newLinkedBlockingDeque", "(int)", BOUND)
        .addTo(table);
    row("java.util.concurrent.LinkedTransferQueue", ContainerKind.QUEUE, MethodNames.BLOCKING_QUEUE)
        .threadSafe()
        .grows(OtherGrowth.NONE)
        .constructor("()")
        .addTo(table);
    row("java.util.concurrent.ConcurrentLinkedQueue", ContainerKind.QUEUE, MethodNames.QUEUE)
        .threadSafe()
        .grows(OtherGrowth.NONE)
        .constructor("()")
        .factory(QUEUES, "newConcurrentLinkedQueue", "()", NONE)
        .addTo(table);
    row("java.util.concurrent.ConcurrentLinkedDeque", ContainerKind.DEQUE, MethodNames.DEQUE)
        .threadSafe()
        .grows(OtherGrowth.NONE)
        .constructor("()")
        .addTo(table);
  }

  private static void hashTables(Map<String, Container> table) {
    row("java.util.HashMap", ContainerKind.HASH_MAP, MethodNames.MAP)
        .grows(HashGrowth.HASH_MAP, 16)
        .hashConstructors()
        .since(19, "newHashMap", "(int)", ELEMENTS)
        .factory(MAPS, "newHashMap", "()", NONE)
        .factory(MAPS, "newHashMapWithExpectedSize", "(int)", ELEMENTS)
        .factory(SPRING, "newHashMap", "(int)", ELEMENTS)
        .addTo(table);
    row("java.util.LinkedHashMap", ContainerKind.HASH_MAP, MethodNames.LINKED_HASH_MAP)
        .grows(HashGrowth.HASH_MAP, 16)
        .hashConstructors()
        .constructor("(int,float,boolean)", TABLE_SLOTS)
        .since(19, "newLinkedHashMap", "(int)", ELEMENTS)
        .factory(MAPS, "newLinkedHashMap", "()", NONE)
        .factory(MAPS, "newLinkedHashMapWithExpectedSize", "(int)", ELEMENTS)
        .factory(SPRING, "newLinkedHashMap", "(int)", ELEMENTS)
        .addTo(table);
    row("java.util.HashSet", ContainerKind.HASH_SET, MethodNames.COLLECTION)
        .grows(HashGrowth.HASH_MAP, 16)
        .hashConstructors()
        .since(19, "newHashSet", "(int)", ELEMENTS)
        .factory(SETS, "newHashSet", "()", NONE)
        .factory(SETS, "newHashSetWithExpectedSize", "(int)", ELEMENTS)
        .factory(SPRING, "newHashSet", "(int)", ELEMENTS)
        .addTo(table);
    row("java.util.LinkedHashSet", ContainerKind.HASH_SET, MethodNames.LINKED_HASH_SET)
        .grows(HashGrowth.HASH_MAP, 16)
        .hashConstructors()
        .since(19, "newLinkedHashSet", "(int)", ELEMENTS)
        .factory(SETS, "newLinkedHashSet", "()", NONE)
        .factory(SETS, "newLinkedHashSetWithExpectedSize", "(int)", ELEMENTS)
        .factory(SPRING, "newLinkedHashSet", "(int)", ELEMENTS)
        .addTo(table);
    row("java.util.WeakHashMap", ContainerKind.HASH_MAP, MethodNames.MAP)
        .grows(HashGrowth.WEAK_HASH_MAP, 16)
        .hashConstructors()
        .since(19, "newWeakHashMap", "(int)", ELEMENTS)
        .addTo(table);
    row("java.util.Hashtable", ContainerKind.HASH_MAP, MethodNames.MAP)
        .threadSafe()
        .grows(HashGrowth.HASHTABLE, 11)
        .hashConstructors()
        .addTo(table);
    // Since JDK 9 a ConcurrentHashMap under the name of a Hashtable.
    row("java.util.Properties", ContainerKind.HASH_MAP, MethodNames.PROPERTIES)
        .threadSafe()
        .grows(HashGrowth.CONCURRENT_HASH_MAP, 8)
        .constructor("()")
        .constructor("(java.util.Properties)")
        .constructor("(int)", ELEMENTS)
        .addTo(table);
    row("java.util.IdentityHashMap", ContainerKind.HASH_MAP, MethodNames.MAP)
        .grows(HashGrowth.IDENTITY_HASH_MAP, 21)
        .constructor("()")
        .constructor("(int)", ELEMENTS)
        .factory(MAPS, "newIdentityHashMap", "()", NONE)
        .addTo(table);
    row("java.util.concurrent.ConcurrentHashMap", ContainerKind.HASH_MAP, MethodNames.MAP)
        .threadSafe()
        .grows(HashGrowth.CONCURRENT_HASH_MAP, 11)
        .constructor("()")
        .constructor("(int)", ELEMENTS)
        .constructor("(int,float)", ELEMENTS)
        .constructor("(int,float,int)", ELEMENTS)
        .addTo(table);
    row(
            "java.util.concurrent.ConcurrentHashMap.KeySetView",
            ContainerKind.HASH_SET,
            MethodNames.COLLECTION)
        .threadSafe()
        .grows(HashGrowth.CONCURRENT_HASH_MAP, 11)
        .factory("java.util.concurrent.ConcurrentHashMap", "newKeySet", "()", NONE)
        .factory("java.util.concurrent.ConcurrentHashMap", "newKeySet", "(int)", ELEMENTS)
        .addTo(table);
  }

  private static void sortedAndEnumerated(Map<String, Container> table) {
    row("java.util.TreeMap", ContainerKind.TREE_MAP, MethodNames.TREE_MAP)
        .grows(OtherGrowth.NONE)
        .constructor("()")
        .constructor("(" + COMPARATOR + ")")
        .factory(MAPS, "newTreeMap", "()", NONE)
        .factory(MAPS, "newTreeMap", "(" + COMPARATOR + ")", NONE)
        .addTo(table);
    row("java.util.TreeSet", ContainerKind.TREE_SET, MethodNames.TREE_SET)
        .grows(OtherGrowth.NONE)
        .constructor("()")
        .constructor("(" + COMPARATOR + ")")
        .factory(SETS, "newTreeSet", "()", NONE)
        .factory(SETS, "newTreeSet", "(" + COMPARATOR + ")", NONE)
        .addTo(table);
    row("java.util.concurrent.ConcurrentSkipListMap", ContainerKind.TREE_MAP, MethodNames.TREE_MAP)
        .threadSafe()
        .grows(OtherGrowth.NONE)
        .constructor("()")
        .constructor("(" + COMPARATOR + ")")
        .addTo(table);
    row("java.util.concurrent.ConcurrentSkipListSet", ContainerKind.TREE_SET, MethodNames.TREE_SET)
        .threadSafe()
        .grows(OtherGrowth.NONE)
        .constructor("()")
        .constructor("(" + COMPARATOR + ")")
        .addTo(table);
    row("java.util.EnumMap", ContainerKind.ENUM_MAP, MethodNames.MAP)
        .grows(OtherGrowth.NONE)
        .constructor("(java.lang.Class)")
        .factory(MAPS, "newEnumMap", "(java.lang.Class)", NONE)
        .addTo(table);
    row("java.util.EnumSet", ContainerKind.ENUM_SET, MethodNames.COLLECTION)
        .grows(OtherGrowth.NONE)
        .factory("java.util.EnumSet", "noneOf", "(java.lang.Class)", NONE)
        .addTo(table);
  }

  private static void textAndData(Map<String, Container> table) {
    row("java.lang.StringBuilder", ContainerKind.CHARS, MethodNames.STRING_BUILDER)
        .grows(ArrayGrowth.STRING_BUILDER, 16)
        .constructor("()")
        .constructor("(int)", CHARS)
        .addTo(table);
    row("java.lang.StringBuffer", ContainerKind.CHARS, MethodNames.STRING_BUILDER)
        .threadSafe()
        .grows(ArrayGrowth.STRING_BUILDER, 16)
        .constructor("()")
        .constructor("(int)", CHARS)
        .addTo(table);
    row("java.io.StringWriter", ContainerKind.CHARS, MethodNames.STRING_WRITER)
        .threadSafe()
        .grows(ArrayGrowth.STRING_BUILDER, 16)
        .constructor("()")
        .constructor("(int)", CHARS)
        .addTo(table);
    row("java.io.CharArrayWriter", ContainerKind.CHARS, MethodNames.CHAR_ARRAY_WRITER)
        .threadSafe()
        .grows(ArrayGrowth.CHAR_ARRAY_WRITER, 32)
        .constructor("()")
        .constructor("(int)", CHARS)
        .addTo(table);
    row("java.io.ByteArrayOutputStream", ContainerKind.BYTES, MethodNames.BYTE_ARRAY_OUTPUT_STREAM)
        .threadSafe()
        .grows(ArrayGrowth.BYTE_ARRAY_OUTPUT_STREAM, 32)
        .constructor("()")
        .constructor("(int)", BYTES)
        .addTo(table);
    row("java.util.BitSet", ContainerKind.BITS, MethodNames.BIT_SET)
        .grows(ArrayGrowth.BIT_SET, 64)
        .constructor("()")
        .constructor("(int)", BITS)
        .addTo(table);
  }

  private static void guavaBuilders(Map<String, Container> table) {
    builder(table, "ImmutableList", ContainerKind.LIST_BUILDER, MethodNames.COLLECTION_BUILDER)
        .grows(ArrayGrowth.IMMUTABLE_BUILDER, 4)
        .addTo(table);
    builder(table, "ImmutableMap", ContainerKind.MAP_BUILDER, MethodNames.MAP_BUILDER)
        .grows(ArrayGrowth.IMMUTABLE_BUILDER, 4)
        .addTo(table);
    builder(table, "ImmutableBiMap", ContainerKind.MAP_BUILDER, MethodNames.MAP_BUILDER)
        .grows(ArrayGrowth.IMMUTABLE_BUILDER, 4)
        .addTo(table);
    // Its array and its hash table have changed from version to version of Guava.
    builder(table, "ImmutableSet", ContainerKind.SET_BUILDER, MethodNames.COLLECTION_BUILDER)
        .addTo(table);
  }

  private static Row builder(
      Map<String, Container> table, String built, ContainerKind kind, Methods methods) {
    String owner = "com.google.common.collect." + built;
    return row(owner + ".Builder", kind, methods)
        .constructor("()")
        .factory(owner, "builder", "()", NONE)
        .factory(owner, "builderWithExpectedSize", "(int)", ELEMENTS);
  }

  /** Lists and open hash tables of fastutil: the argument is an element count everywhere. */
  private static void fastutil(Map<String, Container> table) {
    List<String> elements = List.of("Int", "Long", "Double", "Object");
    for (String element : elements) {
      String prefix = "it.unimi.dsi.fastutil." + element.toLowerCase(Locale.ROOT) + "s.";
      row(prefix + element + "ArrayList", ContainerKind.LIST, MethodNames.LIST)
          .constructor("()")
          .constructor("(int)", ELEMENTS)
          .addTo(table);
      row(prefix + element + "OpenHashSet", ContainerKind.HASH_SET, MethodNames.COLLECTION)
          .constructor("()")
          .constructor("(int)", ELEMENTS)
          .constructor("(int,float)", ELEMENTS)
          .addTo(table);
      for (String value : elements) {
        row(prefix + element + "2" + value + "OpenHashMap", ContainerKind.HASH_MAP, MethodNames.MAP)
            .constructor("()")
            .constructor("(int)", ELEMENTS)
            .constructor("(int,float)", ELEMENTS)
            .addTo(table);
      }
    }
  }

  private static void netty(Map<String, Container> table) {
    String unpooled = "io.netty.buffer.Unpooled";
    row("io.netty.buffer.ByteBuf", ContainerKind.BYTES, MethodNames.BYTE_BUF)
        .factory(unpooled, "buffer", "()", NONE)
        .factory(unpooled, "buffer", "(int)", BYTES)
        .factory(unpooled, "directBuffer", "()", NONE)
        .factory(unpooled, "directBuffer", "(int)", BYTES)
        .addTo(table);
  }

  private static Row row(String type, ContainerKind kind, Methods methods) {
    return new Row(type, kind, methods);
  }

  /** A row of the table while it is written down. */
  private static final class Row {
    private final String type;
    private final ContainerKind kind;
    private final Methods methods;
    private final List<Creation> creations = new ArrayList<>();
    private boolean threadSafe;
    private int smallestCapacity;
    private OptionalInt defaultCapacity = OptionalInt.empty();
    private Optional<GrowthModel> growth = Optional.empty();

    Row(String type, ContainerKind kind, Methods methods) {
      this.type = type;
      this.kind = kind;
      this.methods = methods;
    }

    Row threadSafe() {
      threadSafe = true;
      return this;
    }

    /** Said before the constructors it is about. */
    Row rejectsZero() {
      smallestCapacity = 1;
      return this;
    }

    Row grows(GrowthModel model) {
      growth = Optional.of(model);
      return this;
    }

    Row grows(GrowthModel model, int capacity) {
      defaultCapacity = OptionalInt.of(capacity);
      return grows(model);
    }

    Row constructor(String parameters) {
      return constructor(parameters, NONE);
    }

    Row constructor(String parameters, CapacityUnit unit) {
      return factory(type, Creation.CONSTRUCTOR, parameters, unit);
    }

    Row hashConstructors() {
      return constructor("()")
          .constructor("(int)", TABLE_SLOTS)
          .constructor("(int,float)", TABLE_SLOTS);
    }

    Row since(int jdk, String method, String parameters, CapacityUnit unit) {
      return creation(type, method, parameters, unit, jdk);
    }

    Row factory(String owner, String method, String parameters, CapacityUnit unit) {
      return creation(owner, method, parameters, unit, 0);
    }

    private Row creation(
        String owner, String method, String parameters, CapacityUnit unit, int sinceJdk) {
      creations.add(
          new Creation(
              owner,
              method,
              parameters,
              unit,
              unit == NONE ? OptionalInt.empty() : OptionalInt.of(0),
              parameters.startsWith("(int,float") ? OptionalInt.of(1) : OptionalInt.empty(),
              smallestCapacity,
              sinceJdk));
      return this;
    }

    void addTo(Map<String, Container> table) {
      table.put(
          type, new Container(type, kind, threadSafe, defaultCapacity, growth, creations, methods));
    }
  }
}
