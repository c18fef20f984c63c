package io.github.heapwise.presizing;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.CapacityUnit;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.ContainerKind;
import io.github.heapwise.analysis.Holder;
import io.github.heapwise.analysis.MostAdded;
import io.github.heapwise.analysis.NewContainer;
import io.github.heapwise.analysis.NewHashTable;
import io.github.heapwise.fixes.CapacityFix;
import io.github.heapwise.presizing.FieldOfMany.Repetition;
import java.util.Optional;
import java.util.OptionalLong;
import javax.inject.Inject;

/** A {@link BugChecker} that flags capacities far beyond what is ever put into the container. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A container reserves far more room than is ever used.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "OversizedCapacity.md",
    linkType = CUSTOM)
public final class OversizedCapacity extends HeapwiseChecker
    implements NewClassTreeMatcher, MethodInvocationTreeMatcher {
  /** Less is not worth a finding. */
  private static final int LARGE = 1024;

  /** How much more than is needed is far beyond it. */
  private static final int FAR = 16;

  public OversizedCapacity() {}

  @Inject
  public OversizedCapacity(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    return tree.getArguments().isEmpty() || tree.getClassBody() != null
        ? Description.NO_MATCH
        : check(tree, tree.getArguments().get(0), state);
  }

  @Override
  public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
    return tree.getArguments().size() == 1 && isFactory(Code.nameOf(tree))
        ? check(tree, tree.getArguments().get(0), state)
        : Description.NO_MATCH;
  }

  /**
   * By name: {@code newHashMap}, {@code newArrayListWithCapacity}, {@code builderWithExpectedSize}.
   */
  private static boolean isFactory(String name) {
    return name.startsWith("new") || name.equals("builderWithExpectedSize");
  }

  private Description check(ExpressionTree tree, ExpressionTree argument, VisitorState state) {
    Integer capacity = ASTHelpers.constValue(argument, Integer.class);
    if (capacity == null || capacity < LARGE) {
      return Description.NO_MATCH;
    }
    Optional<NewContainer> created =
        NewContainer.of(tree, state)
            .filter(each -> each.capacity().filter(argument::equals).isPresent())
            .filter(each -> isFollowed(each.container().type(), each.container().kind()))
            .filter(each -> hasKnownLoadFactor(each, state));
    Optional<VarSymbol> holder = created.flatMap(each -> Holder.of(state.getPath()));
    // A table that is there once costs what it costs.
    if (created.isEmpty() || holder.filter(VarSymbol::isStatic).isPresent()) {
      return Description.NO_MATCH;
    }
    OptionalLong most =
        MostAdded.of(state.getPath(), created.get().container(), index().uses(), state);
    Reserved reserved = Reserved.by(created.get(), capacity, state);
    if (most.isPresent()) {
      return most.getAsLong() * FAR > capacity
          ? Description.NO_MATCH
          : report(
              tree,
              CapacityFix.shrink(created.get(), (int) most.getAsLong(), state),
              reserved.message((int) most.getAsLong()),
              state);
    }
    return holder
        .flatMap(field -> repeated(field, argument, created.get(), state))
        .map(many -> report(tree, reserved.messageForEach(owner(holder.get()), many), state))
        .orElse(Description.NO_MATCH);
  }

  /** Bits are small, and Netty's buffers belong to channels. */
  private static boolean isFollowed(String type, ContainerKind kind) {
    return kind != ContainerKind.BITS && !type.startsWith("io.netty.");
  }

  private static boolean hasKnownLoadFactor(NewContainer created, VisitorState state) {
    return created.creation().unit() != CapacityUnit.TABLE_SLOTS
        || NewHashTable.of((NewClassTree) created.tree(), state).isPresent();
  }

  private static String owner(VarSymbol field) {
    return field.owner.name.toString();
  }

  /** Where the owner of a field is created again and again; empty if the field may be filled. */
  private Optional<Repetition> repeated(
      VarSymbol field, ExpressionTree capacity, NewContainer created, VisitorState state) {
    return new FieldOfMany(field, created.container(), index(), state).repetition(capacity);
  }
}
