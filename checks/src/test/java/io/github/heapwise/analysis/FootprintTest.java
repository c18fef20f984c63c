package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds {@link Footprint}, and models as a whole, against the bytes this thread allocates. */
class FootprintTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final Object[] KEYS = IntStream.range(0, 1_000).boxed().toArray();

  /** Keeps what is measured from being optimised away. */
  private static Object kept;

  @BeforeEach
  void defaultLayout() {
    HotSpotDiagnosticMXBean vm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    assumeTrue(vm.getVMOption("UseCompressedOops").getValue().equals("true"));
    assumeTrue(vm.getVMOption("ObjectAlignmentInBytes").getValue().equals("8"));
  }

  @Test
  void arraysTakeWhatTheyAreSaidToTake() {
    assertAllocates(byte[]::new, length -> Footprint.array(1, length));
    assertAllocates(char[]::new, length -> Footprint.array(2, length));
    assertAllocates(long[]::new, length -> Footprint.array(8, length));
    assertAllocates(Object[]::new, Footprint::ofReferences);
  }

  @Test
  void stringsTakeWhatTheyAreSaidToTake() {
    for (int length : new int[] {1, 7, 8, 20, 100}) {
      StringBuilder text = new StringBuilder("-".repeat(length));
      assertThat(allocated(text::toString))
          .as("length %s", length)
          .isEqualTo(Footprint.ofLatin1String(length));
    }
  }

  @Test
  void fillingAllocatesWhatTheModelsSay() {
    assertFillAllocates(ArrayList::new, ArrayGrowth.ARRAY_LIST);
    assertFillAllocates(ArrayDeque::new, ArrayGrowth.ARRAY_DEQUE);
    assertFillAllocates(CopyOnWriteArrayList::new, OtherGrowth.COPY_ON_WRITE);
  }

  @Test
  void containersTakeWhatTheyAreSaidToTake() {
    assertTakes(ContainerKind.HASH_MAP, HashMap::new, n -> map(new HashMap<>(slots(n)), n));
    assertTakes(
        ContainerKind.HASH_MAP, LinkedHashMap::new, n -> map(new LinkedHashMap<>(slots(n)), n));
    assertTakes(ContainerKind.TREE_MAP, TreeMap::new, n -> map(new TreeMap<>(), n));
    assertTakes(ContainerKind.LIST, ArrayList::new, n -> filled(new ArrayList<>(n), n));
    assertTakes(ContainerKind.LIST, LinkedList::new, n -> filled(new LinkedList<>(), n));
  }

  private static void assertTakes(
      ContainerKind kind, Supplier<Object> empty, IntFunction<Object> fill) {
    String type = empty.get().getClass().getName();
    long header = allocated(empty);
    for (int elements : new int[] {1, 10, 12, 13, 100, KEYS.length}) {
      assertThat(allocated(() -> fill.apply(elements)) - header)
          .as("%s of %s", type, elements)
          .isEqualTo(Footprint.ofContainer(type, kind, elements));
    }
  }

  private static int slots(int entries) {
    return (int) Math.ceil(entries / 0.75);
  }

  private static Map<Object, Object> map(Map<Object, Object> map, int entries) {
    for (int i = 0; i < entries; i++) {
      map.put(KEYS[i], "");
    }
    return map;
  }

  private static void assertAllocates(IntFunction<Object> array, IntFunction<Long> bytes) {
    for (int length = 0; length <= 300; length++) {
      int size = length;
      assertThat(allocated(() -> array.apply(size)))
          .as("length %s", length)
          .isEqualTo(bytes.apply(length));
    }
  }

  /** Compares with an empty container, so that its own header and fields drop out. */
  private static void assertFillAllocates(Supplier<Collection<Object>> create, GrowthModel model) {
    long empty = allocated(create::get) - model.fill(0).bytesAllocated();
    for (int elements : new int[] {1, 10, 11, 64, 100, 1_000}) {
      assertThat(allocated(() -> filled(create.get(), elements)) - empty)
          .as("%s elements", elements)
          .isEqualTo(model.fill(elements).bytesAllocated());
    }
  }

  private static Collection<Object> filled(Collection<Object> collection, int elements) {
    for (int i = 0; i < elements; i++) {
      collection.add("");
    }
    return collection;
  }

  /** Returns the bytes of the second run; the first one loads and links classes. */
  private static long allocated(Supplier<Object> work) {
    kept = work.get();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    kept = work.get();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
