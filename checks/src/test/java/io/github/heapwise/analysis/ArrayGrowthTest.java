package io.github.heapwise.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.PriorityQueue;
import java.util.Stack;
import java.util.Vector;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds {@link ArrayGrowth} against the containers themselves, after every element. */
class ArrayGrowthTest {
  private static final int MOST_CAPACITY = 200;
  private static final int MOST_ELEMENTS = 2_000;
  private static final int MOST_ELEMENTS_BY_DEFAULT = 10_000;

  /** A container, how it is made and filled, and where its array is. */
  enum Real {
    ARRAY_LIST(ArrayGrowth.ARRAY_LIST, ArrayList::new, ArrayList::new, "elementData"),
    VECTOR(ArrayGrowth.VECTOR, Vector::new, Vector::new, "elementData"),
    STACK(ArrayGrowth.VECTOR, Stack::new, null, "elementData"),
    ARRAY_DEQUE(ArrayGrowth.ARRAY_DEQUE, ArrayDeque::new, ArrayDeque::new, "elements"),
    PRIORITY_QUEUE(
        ArrayGrowth.PRIORITY_QUEUE, PriorityQueue::new, size -> new PriorityQueue<>(size), "queue"),
    PRIORITY_BLOCKING_QUEUE(
        ArrayGrowth.PRIORITY_QUEUE,
        PriorityBlockingQueue::new,
        size -> new PriorityBlockingQueue<>(size),
        "queue"),
    STRING_BUILDER(
        ArrayGrowth.STRING_BUILDER,
        StringBuilder::new,
        StringBuilder::new,
        (container, i) -> ((StringBuilder) container).append('\u00ff'),
        "value"),
    STRING_BUFFER(
        ArrayGrowth.STRING_BUILDER,
        StringBuffer::new,
        StringBuffer::new,
        (container, i) -> ((StringBuffer) container).append('x'),
        "value"),
    STRING_WRITER(
        ArrayGrowth.STRING_BUILDER,
        StringWriter::new,
        StringWriter::new,
        (container, i) -> ((StringWriter) container).write('x'),
        "buf",
        "value"),
    STRING_BUILDER_UTF16(
        ArrayGrowth.STRING_BUILDER_UTF16,
        StringBuilder::new,
        StringBuilder::new,
        (container, i) -> ((StringBuilder) container).append('\u0100'),
        "value"),
    BYTE_ARRAY_OUTPUT_STREAM(
        ArrayGrowth.BYTE_ARRAY_OUTPUT_STREAM,
        ByteArrayOutputStream::new,
        ByteArrayOutputStream::new,
        (container, i) -> ((ByteArrayOutputStream) container).write(i),
        "buf"),
    CHAR_ARRAY_WRITER(
        ArrayGrowth.CHAR_ARRAY_WRITER,
        CharArrayWriter::new,
        CharArrayWriter::new,
        (container, i) -> ((CharArrayWriter) container).write('x'),
        "buf"),
    BIT_SET(
        ArrayGrowth.BIT_SET,
        BitSet::new,
        BitSet::new,
        (container, i) -> ((BitSet) container).set(i),
        "words"),
    IMMUTABLE_LIST_BUILDER(
        ArrayGrowth.IMMUTABLE_BUILDER,
        ImmutableList::builder,
        ImmutableList::builderWithExpectedSize,
        (container, i) -> ((ImmutableList.Builder<?>) container).addAll(one(i)),
        "contents"),
    IMMUTABLE_MAP_BUILDER(
        ArrayGrowth.IMMUTABLE_BUILDER,
        ImmutableMap::builder,
        ImmutableMap::builderWithExpectedSize,
        (container, i) -> ((ImmutableMap.Builder<?, ?>) container).putAll(mapOfOne(i)),
        "entries");

    final ArrayGrowth model;
    final Supplier<Object> create;
    final IntFunction<Object> createWithCapacity;
    final ObjIntConsumer<Object> add;
    final String[] pathToArray;

    Real(
        ArrayGrowth model,
        Supplier<Object> create,
        IntFunction<Object> createWithCapacity,
        String array) {
      this(model, create, createWithCapacity, Real::addTo, array);
    }

    Real(
        ArrayGrowth model,
        Supplier<Object> create,
        IntFunction<Object> createWithCapacity,
        ObjIntConsumer<Object> add,
        String... pathToArray) {
      this.model = model;
      this.create = create;
      this.createWithCapacity = createWithCapacity;
      this.add = add;
      this.pathToArray = pathToArray;
    }

    @SuppressWarnings("unchecked")
    private static void addTo(Object container, int i) {
      ((Collection<Object>) container).add(i);
    }

    @SuppressWarnings("unchecked")
    private static <E> Iterable<E> one(int i) {
      return (Iterable<E>) ImmutableList.of(i);
    }

    @SuppressWarnings("unchecked")
    private static <K, V> ImmutableMap<K, V> mapOfOne(int i) {
      return (ImmutableMap<K, V>) ImmutableMap.of(i, i);
    }

    GrowthObserver observe(Object container) {
      Supplier<Object> holder = () -> container;
      for (int i = 0; i < pathToArray.length - 1; i++) {
        Supplier<Object> outer = holder;
        String field = pathToArray[i];
        holder = () -> Internals.field(outer.get(), field).get();
      }
      Supplier<Object> last = holder;
      String field = pathToArray[pathToArray.length - 1];
      Supplier<Object> array =
          pathToArray.length == 1
              ? Internals.field(container, field)
              : () -> Internals.field(last.get(), field).get();
      return new GrowthObserver(
          this == ARRAY_LIST ? () -> ownArray(array.get()) : array, capacityOfLength());
    }

    private IntUnaryOperator capacityOfLength() {
      return switch (this) {
        case ARRAY_DEQUE -> length -> length - 1;
        case STRING_BUILDER_UTF16 -> length -> length / 2;
        case BIT_SET -> length -> length * 64;
        default -> length -> length;
      };
    }

    /** The empty arrays of ArrayList are constants of the class. */
    private static Object ownArray(Object array) {
      return Array.getLength(array) == 0 ? null : array;
    }

    /** The deque grows after its last slot has been taken, the others when there is no slot. */
    int heldAtGrowth(int size) {
      return this == ARRAY_DEQUE ? size : size - 1;
    }
  }

  @ParameterizedTest
  @EnumSource
  void fillsAsTheRealContainerWithDefaultCapacity(Real real) {
    check(real, real.create.get(), -1, MOST_ELEMENTS_BY_DEFAULT);
  }

  @ParameterizedTest
  @EnumSource
  void fillsAsTheRealContainerWithEveryCapacity(Real real) {
    if (real.createWithCapacity == null) {
      assertThat(real).isEqualTo(Real.STACK);
      return;
    }
    int smallest = real.model == ArrayGrowth.PRIORITY_QUEUE ? 1 : 0;
    for (int capacity = smallest; capacity <= MOST_CAPACITY; capacity++) {
      check(real, real.createWithCapacity.apply(capacity), capacity, MOST_ELEMENTS);
    }
  }

  @Test
  void vectorFillsAsTheRealOneWithEveryIncrement() {
    for (int capacity : new int[] {0, 1, 10, 37}) {
      for (int increment = -1; increment <= 40; increment++) {
        Vector<Integer> vector = new Vector<>(capacity, increment);
        GrowthObserver observer = Real.VECTOR.observe(vector);
        for (int size = 1; size <= MOST_ELEMENTS; size++) {
          vector.add(size);
          observer.observe(size - 1);
        }
        assertThat(ArrayGrowth.fillVector(capacity, increment, MOST_ELEMENTS))
            .as("capacity %s, increment %s", capacity, increment)
            .isEqualTo(observer.growth());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void rejectsWhatTheConstructorsReject(Real real) {
    assertThatIllegalArgumentException().isThrownBy(() -> real.model.fill(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> real.model.elementsBeforeResize(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> real.model.fill(-1));
    if (real.createWithCapacity != null && real != Real.ARRAY_DEQUE) {
      assertThatThrownBy(() -> real.createWithCapacity.apply(-1))
          .isInstanceOfAny(IllegalArgumentException.class, NegativeArraySizeException.class);
    }
    if (real.model == ArrayGrowth.PRIORITY_QUEUE) {
      assertThatIllegalArgumentException().isThrownBy(() -> real.createWithCapacity.apply(0));
      assertThatIllegalArgumentException().isThrownBy(() -> real.model.fill(0, 1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void elementsBeforeResizeIsTheLastCountWithoutGrowth(ArrayGrowth model) {
    assertFirstGrowthFollows(model.elementsBeforeResize(), model::fill);
    for (int capacity = 1; capacity <= MOST_CAPACITY; capacity++) {
      int argument = capacity;
      assertFirstGrowthFollows(
          model.elementsBeforeResize(capacity), elements -> model.fill(argument, elements));
    }
  }

  @Test
  void arrayListOfCapacityZeroMakesItsFirstArrayWithoutGrowing() {
    assertFirstGrowthFollows(
        ArrayGrowth.ARRAY_LIST.elementsBeforeResize(0), n -> ArrayGrowth.ARRAY_LIST.fill(0, n));
    assertThat(ArrayGrowth.ARRAY_LIST.fill(0, 1)).isEqualTo(new Growth(1, 0, 0, 24, 0));
  }

  @ParameterizedTest
  @EnumSource
  void endsAtTheLongestArray(ArrayGrowth model) {
    assertThat(model.fill(Integer.MAX_VALUE).capacity()).isGreaterThan(Integer.MAX_VALUE - 10);
  }

  @Test
  void aMillionElementsInAnArrayList() {
    Growth growth = ArrayGrowth.ARRAY_LIST.fill(1_000_000);
    assertThat(growth.growths()).isEqualTo(29);
    assertThat(growth.capacity()).isEqualTo(1_215_487);
    assertThat(growth.elementsCopied()).isEqualTo(2_430_972);
  }

  private static void assertFirstGrowthFollows(long elements, IntFunction<Growth> fill) {
    assertThat(fill.apply((int) elements).growths()).isZero();
    assertThat(fill.apply((int) elements + 1).growths()).isEqualTo(1);
  }

  private static void check(Real real, Object container, int capacity, int elements) {
    GrowthObserver observer = real.observe(container);
    // An empty builder does not yet know that its chars will need two bytes.
    if (real != Real.STRING_BUILDER_UTF16) {
      compare(real, observer, capacity, 0);
    }
    for (int size = 1; size <= elements; size++) {
      real.add.accept(container, size - 1);
      observer.observe(real.heldAtGrowth(size));
      compare(real, observer, capacity, size);
    }
  }

  /** A failed assertion is costly to prepare, so only what differs is asserted. */
  private static void compare(Real real, GrowthObserver observer, int capacity, int size) {
    Growth model = capacity < 0 ? real.model.fill(size) : real.model.fill(capacity, size);
    if (!model.equals(observer.growth())) {
      assertThat(model).as("capacity %s, %s elements", capacity, size).isEqualTo(observer.growth());
    }
  }
}
