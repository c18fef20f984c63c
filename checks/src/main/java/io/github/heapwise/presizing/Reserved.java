package io.github.heapwise.presizing;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.NewClassTree;
import io.github.heapwise.analysis.CapacityUnit;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.Growth;
import io.github.heapwise.analysis.GrowthModel;
import io.github.heapwise.analysis.HashGrowth;
import io.github.heapwise.analysis.NewContainer;
import io.github.heapwise.analysis.NewHashTable;
import io.github.heapwise.presizing.FieldOfMany.Repetition;
import java.util.Locale;
import java.util.Optional;

/** What a container takes on the heap for its capacity, in words. */
final class Reserved {
  private static final int EXAMPLE = 1000;

  private final NewContainer created;
  private final int capacity;
  private final VisitorState state;

  private Reserved(NewContainer created, int capacity, VisitorState state) {
    this.created = created;
    this.capacity = capacity;
    this.state = state;
  }

  /**
   * @param capacity the constant argument, not negative
   */
  static Reserved by(NewContainer created, int capacity, VisitorState state) {
    return new Reserved(created, capacity, state);
  }

  /** The finding for a container that gets {@code most} elements at most. */
  String message(int most) {
    return String.format(
        Locale.ROOT,
        "This %s %s and gets %,d %s at most. %s %s",
        name(),
        reserves(),
        most,
        unit(most),
        growth(most)
            .map(growth -> figure(growth.bytesAllocated(), most))
            .orElseGet(() -> times(most)),
        created.fitsByDefault(most)
            ? "Leave the capacity out."
            : String.format(Locale.ROOT, "Ask for room for %,d.", most));
  }

  /** A hash table of slots has room for fewer entries than its capacity says. */
  private String reserves() {
    return created.creation().unit() == CapacityUnit.TABLE_SLOTS
        ? String.format(Locale.ROOT, "asks for %,d table slots", capacity)
        : String.format(Locale.ROOT, "has room for %,d", capacity);
  }

  private String times(int most) {
    return String.format(Locale.ROOT, "That is %,d times as much.", capacity / most);
  }

  private String figure(long bytes, int most) {
    return String.format(
        Locale.ROOT,
        isLazy()
            ? "The first %s allocates %,d bytes, where %,d would do."
            : "Its array takes %2$,d bytes, where %3$,d would do.",
        unit(1),
        bytes,
        needed(most));
  }

  /** The finding for a field of a class of which there are many objects. */
  String messageForEach(String owner, Repetition repetition) {
    return String.format(
        Locale.ROOT,
        "The %s in each %s %s, and line %d %s.%s Start small and let it grow.",
        name(),
        owner,
        reserves(),
        state
            .getPath()
            .getCompilationUnit()
            .getLineMap()
            .getLineNumber(ASTHelpers.getStartPosition(repetition.place())),
        repetition.words(),
        growth(1).map(this::figureForEach).orElse(""));
  }

  private String figureForEach(Growth growth) {
    return String.format(
        Locale.ROOT,
        " For %,d of them that is %,d bytes, %s.",
        EXAMPLE,
        EXAMPLE * growth.bytesAllocated(),
        isLazy() ? "with one " + unit(1) + " each" : "whatever is in them");
  }

  /** The class, with the one around it: {@code ImmutableList.Builder}. */
  private String name() {
    String type = container().type();
    return type.substring(
        type.lastIndexOf('.', type.endsWith(".Builder") ? type.lastIndexOf('.') - 1 : type.length())
            + 1);
  }

  private Container container() {
    return created.container();
  }

  private String unit(int count) {
    boolean isOne = count == 1;
    return switch (container().kind()) {
      case CHARS -> isOne ? "char" : "chars";
      case BYTES -> isOne ? "byte" : "bytes";
      default ->
          container().kind().isMap() ? isOne ? "entry" : "entries" : isOne ? "element" : "elements";
    };
  }

  /** Whether nothing is allocated before something is put in. */
  private boolean isLazy() {
    return model().filter(model -> model.fill(capacity, 0).bytesAllocated() == 0).isPresent();
  }

  private Optional<GrowthModel> model() {
    return container().growth();
  }

  private Optional<Growth> growth(int elements) {
    if (created.tree() instanceof NewClassTree) {
      Optional<NewHashTable> table = NewHashTable.of((NewClassTree) created.tree(), state);
      if (table.isPresent()) {
        return table.map(each -> each.fill(capacity, elements));
      }
    }
    return model().map(model -> model.fill(argument(model, capacity), elements));
  }

  /** What the constructor gets from a factory that takes a count. */
  private int argument(GrowthModel model, int count) {
    return model == HashGrowth.HASH_MAP || model == HashGrowth.WEAK_HASH_MAP
        ? ((HashGrowth) model).capacityArgumentFor(count)
        : count;
  }

  private long needed(int most) {
    GrowthModel model = model().orElseThrow();
    int argument =
        model instanceof HashGrowth
                && (created.creation().unit() == CapacityUnit.TABLE_SLOTS
                    || model == HashGrowth.HASH_MAP)
            ? ((HashGrowth) model).capacityArgumentFor(most)
            : most;
    return (created.fitsByDefault(most) ? model.fill(most) : model.fill(argument, most))
        .bytesAllocated();
  }
}
