package io.github.heapwise.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of a container type. Rows are made by {@link Containers}.
 *
 * @param type qualified name; nested classes with a dot
 * @param threadSafe whether single calls may come from several threads at once
 * @param defaultCapacity what the type makes room for when no capacity is asked for, in the unit of
 *     its own capacity argument; empty if it has no such argument or the figure is not known
 * @param growth how its arrays grow; empty for an interface, and where it is not modelled
 * @param creations constructors and factories that give an empty one; none for an interface
 * @param methods names of the methods that change its size or depend on it
 */
public record Container(
    String type,
    ContainerKind kind,
    boolean threadSafe,
    OptionalInt defaultCapacity,
    Optional<GrowthModel> growth,
    List<Creation> creations,
    Methods methods) {

  public Container {
    creations = List.copyOf(creations);
  }

  /**
   * Names of methods by what a call does. A name stands for all its overloads, so a call may do
   * less than said: {@code add(int, E)} of a list is among {@code adding}, {@code remove(int)}
   * among {@code removing}.
   *
   * @param adding put in one element or entry, or one piece of text or data
   * @param addingMany put in all of a collection, map, array or other container
   * @param addingAtMostOne put in an entry only under a condition, such as {@code computeIfAbsent}
   * @param removing take out some elements
   * @param clearing make it empty, or (such as {@code setLength}) set its size
   * @param indexing read or replace what is at an index, and throw when the size is not beyond it
   */
  public record Methods(
      Set<String> adding,
      Set<String> addingMany,
      Set<String> addingAtMostOne,
      Set<String> removing,
      Set<String> clearing,
      Set<String> indexing) {

    public Methods {
      adding = Set.copyOf(adding);
      addingMany = Set.copyOf(addingMany);
      addingAtMostOne = Set.copyOf(addingAtMostOne);
      removing = Set.copyOf(removing);
      clearing = Set.copyOf(clearing);
      indexing = Set.copyOf(indexing);
    }

    static final Methods NONE =
        new Methods(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** Returns whether a method of this name can make the container larger. */
    public boolean canAdd(String name) {
      return adding.contains(name) || addingMany.contains(name) || addingAtMostOne.contains(name);
    }

    /** Returns whether a method of this name can make the container smaller. */
    public boolean canShrink(String name) {
      return removing.contains(name) || clearing.contains(name);
    }

    Methods adds(String... names) {
      return new Methods(
          with(adding, names), addingMany, addingAtMostOne, removing, clearing, indexing);
    }

    Methods addsMany(String... names) {
      return new Methods(
          adding, with(addingMany, names), addingAtMostOne, removing, clearing, indexing);
    }

    Methods addsAtMostOne(String... names) {
      return new Methods(
          adding, addingMany, with(addingAtMostOne, names), removing, clearing, indexing);
    }

    Methods removes(String... names) {
      return new Methods(
          adding, addingMany, addingAtMostOne, with(removing, names), clearing, indexing);
    }

    Methods clears(String... names) {
      return new Methods(
          adding, addingMany, addingAtMostOne, removing, with(clearing, names), indexing);
    }

    Methods indexes(String... names) {
      return new Methods(
          adding, addingMany, addingAtMostOne, removing, clearing, with(indexing, names));
    }

    private static Set<String> with(Set<String> base, String... names) {
      Set<String> all = new HashSet<>(base);
      all.addAll(Arrays.asList(names));
      return all;
    }
  }

  /**
   * Returns the constructor or factory with these parameters.
   *
   * @param owner qualified name of the declaring class
   * @param method name of the factory, or {@link Creation#CONSTRUCTOR}
   * @param parameters as in {@link Creation#parameters}
   * @return empty if it is not one that gives an empty container
   */
  public Optional<Creation> creation(String owner, String method, String parameters) {
    return creations.stream()
        .filter(creation -> creation.owner().equals(owner))
        .filter(creation -> creation.method().equals(method))
        .filter(creation -> creation.parameters().equals(parameters))
        .findFirst();
  }

  /** Returns the constructor of the type itself with these parameters, {@code (int,float)}. */
  public Optional<Creation> constructor(String parameters) {
    return creation(type, Creation.CONSTRUCTOR, parameters);
  }

  /**
   * Returns what to call instead of {@code creation}, to reserve room in front of the same
   * arguments: {@code new PriorityQueue<>(n, comparator)} for {@code new
   * PriorityQueue<>(comparator)}, {@code ImmutableList.builderWithExpectedSize(n)} for {@code
   * ImmutableList.builder()}.
   *
   * @return empty if {@code creation} has a capacity already, or there is no such twin
   */
  public Optional<Creation> sized(Creation creation) {
    if (creation.unit() != CapacityUnit.NONE) {
      return Optional.empty();
    }
    return creations.stream()
        .filter(other -> other.unit().reserves())
        .filter(other -> other.owner().equals(creation.owner()))
        .filter(
            other ->
                other.method().equals(creation.method())
                    || other.method().startsWith(creation.method() + "With"))
        .filter(other -> other.parametersWithoutCapacity().equals(creation.parameters()))
        .findFirst()
        .or(() -> factoryOfOuter(creation));
  }

  /** The factory that stands in for the constructor of a nested class, as of a builder. */
  private Optional<Creation> factoryOfOuter(Creation creation) {
    return creations.stream()
        .filter(other -> creation.isConstructor() && other.unit().reserves())
        .filter(other -> creation.owner().startsWith(other.owner() + "."))
        .filter(other -> other.parametersWithoutCapacity().equals(creation.parameters()))
        .findFirst();
  }

  /**
   * Returns the JDK's factory that takes an element count where the constructor takes table slots:
   * {@code HashMap.newHashMap}. {@code Hashtable} has none.
   */
  public Optional<Creation> jdkFactory() {
    return elementFactories().filter(creation -> creation.owner().equals(type)).findFirst();
  }

  /**
   * Returns Guava's factory that takes an element count: {@code Maps.newHashMapWithExpectedSize}.
   */
  public Optional<Creation> guavaFactory() {
    return elementFactories()
        .filter(creation -> creation.owner().startsWith("com.google.common."))
        .findFirst();
  }

  @Override
  public String toString() {
    return type;
  }

  private Stream<Creation> elementFactories() {
    return creations.stream()
        .filter(creation -> creation.unit() == CapacityUnit.ELEMENTS && !creation.isConstructor());
  }
}
