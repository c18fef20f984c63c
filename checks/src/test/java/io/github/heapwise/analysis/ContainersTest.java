package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every row of {@link Containers} against the class it names, where that is at hand. */
class ContainersTest {
  private static final int RUNNING_JDK = Runtime.version().feature();

  /** Held here, so that weak keys stay. */
  private static final Integer[] KEYS = IntStream.range(0, 200).boxed().toArray(Integer[]::new);

  static List<Container> rows() {
    return Containers.all();
  }

  static List<Container> rowsAtHand() {
    return rows().stream().filter(row -> load(row.type()).isPresent()).toList();
  }

  static Stream<Creation> creationsAtHand() {
    return rows().stream()
        .flatMap(row -> row.creations().stream())
        .filter(creation -> load(creation.owner()).isPresent())
        .filter(creation -> creation.sinceJdk() <= RUNNING_JDK);
  }

  static Stream<Creation> sizedCreationsAtHand() {
    return creationsAtHand().filter(creation -> creation.unit() != CapacityUnit.NONE);
  }

  static Stream<Creation> elementCounts() {
    return sizedCreationsAtHand()
        .filter(creation -> creation.unit() == CapacityUnit.ELEMENTS)
        .filter(creation -> !creation.method().startsWith("builder"));
  }

  /** The collections of anything; a DelayQueue asks for elements of its own kind. */
  static Stream<Container> plainCollections() {
    return rowsAtHand().stream()
        .filter(row -> Collection.class.isAssignableFrom(load(row.type()).orElseThrow()))
        .filter(row -> plainCreation(row).isPresent())
        .filter(row -> !row.type().endsWith("DelayQueue"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void jdkAndGuavaAreAtHand(Container row) {
    assertThat(load(row.type()).isPresent())
        .isEqualTo(row.type().startsWith("java.") || row.type().startsWith("com.google.common."));
  }

  @ParameterizedTest
  @MethodSource("creationsAtHand")
  void createsAnEmptyContainerOfTheTypeItStandsIn(Creation creation) throws Exception {
    Container row =
        Containers.createdBy(creation.owner(), creation.method(), creation.parameters())
            .orElseThrow();
    assertThat(row.creations()).contains(creation);
    Object created = create(creation, Math.max(creation.smallestCapacity(), 3));
    assertThat(created).isInstanceOf(load(row.type()).orElseThrow());
    assertThat(sizeOf(created)).isZero();
  }

  @ParameterizedTest
  @MethodSource("sizedCreationsAtHand")
  void smallestCapacityIsAcceptedAndTheNextOneIsNot(Creation creation) throws Exception {
    assertThat(create(creation, creation.smallestCapacity())).isNotNull();
    // ArrayDeque takes any number.
    if (!creation.owner().equals("java.util.ArrayDeque")) {
      assertThatThrownBy(() -> create(creation, creation.smallestCapacity() - 1))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOfAny(IllegalArgumentException.class, NegativeArraySizeException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("creationsAtHand")
  void capacityIsTheFirstArgumentAndTheLoadFactorAFloat(Creation creation) {
    Class<?>[] parameters = find(creation).orElseThrow().getParameterTypes();
    assertThat(creation.capacityIndex().isPresent())
        .isEqualTo(creation.unit() != CapacityUnit.NONE);
    creation
        .capacityIndex()
        .ifPresent(
            index -> {
              assertThat(index).isZero();
              assertThat(parameters[index]).isEqualTo(int.class);
            });
    int floats = (int) Arrays.stream(parameters).filter(type -> type == float.class).count();
    assertThat(creation.loadFactorIndex().isPresent() ? 1 : 0).isEqualTo(floats);
    creation
        .loadFactorIndex()
        .ifPresent(index -> assertThat(parameters[index]).isEqualTo(float.class));
  }

  @ParameterizedTest
  @MethodSource("rowsAtHand")
  void noConstructorWithACapacityIsMissing(Container row) {
    List<String> withCapacity =
        Arrays.stream(load(row.type()).orElseThrow().getConstructors())
            .filter(found -> found.getParameterCount() == 0 || startsWithInt(found))
            .filter(found -> !List.of(found.getParameterTypes()).contains(Collection.class))
            .map(ContainersTest::parameters)
            .toList();
    assertThat(
            row.creations().stream()
                .filter(Creation::isConstructor)
                .map(Creation::parameters)
                .toList())
        .containsAll(withCapacity);
  }

  @ParameterizedTest
  @MethodSource("rowsAtHand")
  void methodsExist(Container row) {
    Set<String> expected = new TreeSet<>();
    Container.Methods methods = row.methods();
    Stream.of(
            methods.adding(),
            methods.addingMany(),
            methods.addingAtMostOne(),
            methods.removing(),
            methods.clearing(),
            methods.indexing())
        .forEach(expected::addAll);
    assertThat(expected).isNotEmpty();
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(
        Arrays.stream(load(row.type()).orElseThrow().getMethods())
            .map(Method::getName)
            .collect(Collectors.toSet()));
    if (RUNNING_JDK < 21) {
      missing.removeIf(name -> name.matches(".*(First|Last)(Entry)?"));
    }
    assertThat(missing).isEmpty();
  }

  /** CharArrayWriter.write and StringBuffer under StringWriter lock inside their methods. */
  @ParameterizedTest
  @MethodSource("rowsAtHand")
  void threadSafeTypesAreConcurrentOrSynchronized(Container row) {
    boolean adds =
        Arrays.stream(load(row.type()).orElseThrow().getMethods())
            .filter(method -> row.methods().canAdd(method.getName()))
            .anyMatch(method -> Modifier.isSynchronized(method.getModifiers()));
    boolean locksInside =
        Set.of("java.io.CharArrayWriter", "java.io.StringWriter").contains(row.type());
    assertThat(row.threadSafe())
        .isEqualTo(row.type().startsWith("java.util.concurrent.") || adds || locksInside);
  }

  /** Tried where one argument will do. */
  @ParameterizedTest
  @MethodSource("plainCollections")
  void everyAddingMethodAdds(Container row) throws Exception {
    Object container = create(row);
    Set<String> tried = new TreeSet<>();
    for (Method method : load(row.type()).orElseThrow().getMethods()) {
      if (row.methods().adding().contains(method.getName()) && method.getParameterCount() == 1) {
        int before = sizeOf(container);
        method.invoke(container, "element " + before);
        assertThat(sizeOf(container)).as(method.toString()).isEqualTo(before + 1);
        tried.add(method.getName());
      }
    }
    assertThat(tried).contains("add");
  }

  @ParameterizedTest
  @MethodSource("plainCollections")
  void equalElementsAreDroppedWhereTheKindSaysSo(Container row) throws Exception {
    Object container = create(row);
    add(container, 1);
    add(container, 1);
    assertThat(sizeOf(container)).isEqualTo(row.kind().dropsEqual() ? 1 : 2);
    assertThat(container instanceof Set).isEqualTo(row.kind().isSet());
  }

  @ParameterizedTest
  @MethodSource("rowsAtHand")
  void kindFollowsTheInterfaces(Container row) {
    Class<?> type = load(row.type()).orElseThrow();
    boolean builder = row.type().endsWith(".Builder");
    assertThat(row.kind().isMap() && !builder).isEqualTo(Map.class.isAssignableFrom(type));
    assertThat(row.kind().isSet() && !builder).isEqualTo(Set.class.isAssignableFrom(type));
    assertThat(row.kind() == ContainerKind.LIST).isEqualTo(List.class.isAssignableFrom(type));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void defaultCapacityIsThatOfTheModel(Container row) {
    row.defaultCapacity()
        .ifPresent(
            capacity -> {
              GrowthModel model = row.growth().orElseThrow();
              for (int elements = 1; elements < 300; elements++) {
                assertThat(model.fill(capacity, elements)).isEqualTo(model.fill(elements));
              }
            });
    boolean reserves = row.creations().stream().anyMatch(found -> found.unit().reserves());
    assertThat(row.defaultCapacity().isPresent()).isEqualTo(reserves && row.growth().isPresent());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void textAndDataAreCountedInTheirOwnUnit(Container row) {
    CapacityUnit own =
        switch (row.kind()) {
          case CHARS -> CapacityUnit.CHARS;
          case BYTES -> CapacityUnit.BYTES;
          case BITS -> CapacityUnit.BITS;
          default -> CapacityUnit.NONE;
        };
    for (Creation creation : row.creations()) {
      if (own == CapacityUnit.NONE) {
        assertThat(creation.unit())
            .isNotIn(CapacityUnit.CHARS, CapacityUnit.BYTES, CapacityUnit.BITS);
      } else {
        assertThat(creation.unit()).isIn(own, CapacityUnit.NONE);
      }
    }
  }

  @Test
  void aBitSetTwiceIsSetOnce() {
    BitSet bits = new BitSet();
    bits.set(1);
    bits.set(1);
    assertThat(bits.cardinality()).isEqualTo(1);
    assertThat(Containers.forType("java.util.BitSet").orElseThrow().kind().dropsEqual()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tableSlotsBelongToHashTablesOnly(Container row) {
    boolean takesSlots =
        row.creations().stream().anyMatch(found -> found.unit() == CapacityUnit.TABLE_SLOTS);
    if (takesSlots) {
      assertThat(row.kind().isHashed()).isTrue();
      assertThat(row.growth().orElseThrow()).isInstanceOf(HashGrowth.class);
    }
    assertThat(row.growth().filter(HashGrowth.class::isInstance).isPresent() && !takesSlots)
        .isEqualTo(
            Set.of(
                    "java.util.Properties",
                    "java.util.IdentityHashMap",
                    "java.util.concurrent.ConcurrentHashMap",
                    "java.util.concurrent.ConcurrentHashMap.KeySetView")
                .contains(row.type()));
  }

  @ParameterizedTest
  @MethodSource("elementCounts")
  void anElementCountAsArgumentNeverResizes(Creation creation) throws Exception {
    for (int count = 1; count <= 200; count++) {
      Object container = create(creation, count);
      Supplier<Object> array = array(container);
      add(container, 0);
      Object first = array.get();
      for (int i = 1; i < count; i++) {
        add(container, i);
      }
      assertThat(array.get()).as("count %s", count).isSameAs(first);
    }
  }

  @Test
  void findsTypesAndCreations() {
    assertThat(Containers.forType("java.util.HashMap").orElseThrow().type())
        .isEqualTo("java.util.HashMap");
    assertThat(Containers.forType("java.util.Optional")).isEmpty();
    assertThat(Containers.createdBy("java.util.HashMap", "<init>", "(java.util.Map)")).isEmpty();
    assertThat(
            Containers.createdBy("com.google.common.collect.Sets", "newHashSet", "()")
                .orElseThrow()
                .type())
        .isEqualTo("java.util.HashSet");
  }

  @Test
  void namesEveryCreationOnce() {
    List<String> all = new ArrayList<>();
    for (Container row : rows()) {
      for (Creation creation : row.creations()) {
        all.add(creation.owner() + creation.method() + creation.parameters());
      }
    }
    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java.util.ArrayList|<init>|()|<init>|(int)",
        "java.util.PriorityQueue|<init>|(java.util.Comparator)|<init>|(int,java.util.Comparator)",
        "java.util.LinkedHashMap|<init>|()|<init>|(int)",
        "com.google.common.collect.ImmutableList|builder|()|builderWithExpectedSize|(int)",
        "com.google.common.collect.Maps|newHashMap|()|newHashMapWithExpectedSize|(int)",
        "com.google.common.collect.Lists|newArrayList|()|newArrayListWithCapacity|(int)",
        "java.util.concurrent.ConcurrentHashMap|newKeySet|()|newKeySet|(int)",
      })
  void sizedTwin(String owner, String method, String given, String twin, String parameters) {
    Container container = Containers.createdBy(owner, method, given).orElseThrow();
    Creation sized =
        container.sized(container.creation(owner, method, given).orElseThrow()).orElseThrow();
    assertThat(sized.owner()).isEqualTo(owner);
    assertThat(sized.method()).isEqualTo(twin);
    assertThat(sized.parameters()).isEqualTo(parameters);
    assertThat(container.sized(sized)).isEmpty();
  }

  @Test
  void twinOfTheConstructorOfABuilder() {
    String owner = "com.google.common.collect.ImmutableMap";
    Container container =
        Containers.createdBy(owner + ".Builder", Creation.CONSTRUCTOR, "()").orElseThrow();
    assertThat(container.sized(container.constructor("()").orElseThrow()))
        .hasToString("Optional[" + owner + ".builderWithExpectedSize(int)]");
  }

  @ParameterizedTest
  @CsvSource({
    "java.util.concurrent.LinkedBlockingQueue",
    "java.util.TreeMap",
    "java.util.LinkedList",
    "java.util.Stack"
  })
  void noTwinWhereThereIsNothingToReserve(String type) {
    Container container = Containers.forType(type).orElseThrow();
    assertThat(container.sized(container.constructor("()").orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "java.util.HashMap,newHashMap,newHashMapWithExpectedSize",
    "java.util.LinkedHashMap,newLinkedHashMap,newLinkedHashMapWithExpectedSize",
    "java.util.HashSet,newHashSet,newHashSetWithExpectedSize",
    "java.util.LinkedHashSet,newLinkedHashSet,newLinkedHashSetWithExpectedSize",
    "java.util.WeakHashMap,newWeakHashMap,",
    "java.util.Hashtable,,"
  })
  void factoriesThatTakeAnElementCount(String type, String jdk, String guava) {
    Container container = Containers.forType(type).orElseThrow();
    assertThat(container.jdkFactory().map(Creation::method)).isEqualTo(Optional.ofNullable(jdk));
    assertThat(container.jdkFactory().map(Creation::sinceJdk))
        .isEqualTo(Optional.ofNullable(jdk).map(any -> 19));
    assertThat(container.guavaFactory().map(Creation::method))
        .isEqualTo(Optional.ofNullable(guava));
  }

  /** The JDK has exactly these, and a new one must come into the table. */
  @Test
  void theJdksFactoriesAreAllThere() {
    assumeTrue(RUNNING_JDK >= 19);
    List<String> found = new ArrayList<>();
    for (Container row : rowsAtHand()) {
      for (Method method : load(row.type()).orElseThrow().getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())
            && Modifier.isStatic(method.getModifiers())
            && parameters(method).equals("(int)")
            && row.type().startsWith("java.util.")
            && method.getName().startsWith("new")
            && !method.getName().equals("newKeySet")) {
          found.add(method.getName());
          assertThat(row.jdkFactory().map(Creation::method)).hasValue(method.getName());
        }
      }
    }
    assertThat(found)
        .containsExactlyInAnyOrder(
            "newHashMap", "newLinkedHashMap", "newHashSet", "newLinkedHashSet", "newWeakHashMap");
  }

  private static Optional<Class<?>> load(String qualifiedName) {
    String name = qualifiedName;
    while (true) {
      try {
        return Optional.of(Class.forName(name));
      } catch (ClassNotFoundException e) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
          return Optional.empty();
        }
        name = name.substring(0, dot) + '$' + name.substring(dot + 1);
      }
    }
  }

  private static Optional<Executable> find(Creation creation) {
    Class<?> owner = load(creation.owner()).orElseThrow();
    Stream<? extends Executable> candidates =
        creation.isConstructor()
            ? Arrays.stream(owner.getConstructors())
            : Arrays.stream(owner.getMethods())
                .filter(method -> method.getName().equals(creation.method()));
    return candidates
        .filter(found -> parameters(found).equals(creation.parameters()))
        .map(Executable.class::cast)
        .findFirst();
  }

  private static boolean startsWithInt(Executable executable) {
    return executable.getParameterTypes()[0] == int.class;
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .map(Class::getCanonicalName)
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static Optional<Creation> plainCreation(Container row) {
    return row.creations().stream()
        .filter(creation -> creation.parameters().equals("()"))
        .findFirst();
  }

  private static Object create(Container row) throws Exception {
    return create(plainCreation(row).orElseThrow(), 0);
  }

  private static Object create(Creation creation, int capacity) throws Exception {
    Executable executable = find(creation).orElseThrow();
    Class<?>[] types = executable.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = creation.capacityIndex().orElse(-1) == i ? capacity : argument(types[i]);
    }
    return executable instanceof Method method
        ? method.invoke(null, arguments)
        : ((Constructor<?>) executable).newInstance(arguments);
  }

  private static Object argument(Class<?> type) {
    return Map.<Class<?>, Object>of(
            int.class,
            1,
            float.class,
            0.75f,
            boolean.class,
            true,
            Class.class,
            Thread.State.class,
            Comparator.class,
            Comparator.naturalOrder(),
            Properties.class,
            new Properties())
        .get(type);
  }

  @SuppressWarnings("unchecked")
  private static void add(Object container, int i) {
    if (container instanceof Map<?, ?> map) {
      ((Map<Object, Object>) map).put(KEYS[i], i);
    } else {
      ((Collection<Object>) container).add(KEYS[i]);
    }
  }

  private static int sizeOf(Object container) throws Exception {
    if (container instanceof Collection<?> collection) {
      return collection.size();
    }
    if (container instanceof Map<?, ?> map) {
      return map.size();
    }
    if (container instanceof CharSequence chars) {
      return chars.length();
    }
    if (container instanceof StringWriter writer) {
      return writer.getBuffer().length();
    }
    if (container instanceof BitSet bits) {
      return bits.length();
    }
    Class<?> type = container.getClass();
    return type.getName().endsWith("$Builder")
        ? sizeOf(type.getMethod("build").invoke(container))
        : (int) type.getMethod("size").invoke(container);
  }

  private static Supplier<Object> array(Object container) {
    boolean madeOfMap = container instanceof Set || container instanceof Properties;
    Object holder = madeOfMap ? Internals.field(container, "map").get() : container;
    String field =
        holder instanceof Map
            ? "table"
            : holder instanceof List
                ? "elementData"
                : holder instanceof Deque ? "elements" : "queue";
    return Internals.field(holder, field);
  }
}
