package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import java.util.Optional;

/**
 * The creation of a hash table of the JDK by a constructor that takes a number of table slots.
 *
 * @param tree {@code new HashMap<>(n)}; may have a class body
 * @param container what is created
 * @param capacity the argument that is the number of slots
 * @param loadFactor 0.75 where none is given
 * @param isBounded whether it drops entries beyond a limit, as the class body says
 */
public record NewHashTable(
    NewClassTree tree,
    Container container,
    ExpressionTree capacity,
    float loadFactor,
    boolean isBounded) {

  /**
   * The hash table that {@code tree} creates; empty if it creates something else, by another
   * constructor, or with a load factor that is no constant.
   */
  public static Optional<NewHashTable> of(NewClassTree tree, VisitorState state) {
    if (tree.getArguments().isEmpty()) {
      return Optional.empty();
    }
    return NewContainer.of(tree, state)
        .filter(created -> created.creation().unit() == CapacityUnit.TABLE_SLOTS)
        .flatMap(
            created ->
                loadFactor(tree, created.creation())
                    .map(
                        factor ->
                            new NewHashTable(
                                tree,
                                created.container(),
                                tree.getArguments().get(0),
                                factor,
                                created.isBounded())));
  }

  private static Optional<Float> loadFactor(NewClassTree tree, Creation creation) {
    return creation.loadFactorIndex().isEmpty()
        ? Optional.of(HashGrowth.DEFAULT_LOAD_FACTOR)
        : Optional.ofNullable(
                ASTHelpers.constValue(
                    tree.getArguments().get(creation.loadFactorIndex().getAsInt()), Number.class))
            .map(Number::floatValue)
            .filter(factor -> factor > 0);
  }

  /** The simple name of what is created. */
  public String name() {
    return container.type().substring(container.type().lastIndexOf('.') + 1);
  }

  /** How such tables grow. */
  public HashGrowth growth() {
    return (HashGrowth) container.growth().orElseThrow();
  }

  /** The most elements that the table takes without being resized. */
  public long elementsBeforeResize(int capacityArgument) {
    return growth().elementsBeforeResize(capacityArgument, loadFactor);
  }

  /** What it takes to put so many elements into a table created with this capacity argument. */
  public Growth fill(int capacityArgument, int elements) {
    return growth().fill(capacityArgument, loadFactor, elements);
  }
}
