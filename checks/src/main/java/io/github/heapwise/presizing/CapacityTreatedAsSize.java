package io.github.heapwise.presizing;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.NewClassTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.ContainerKind;
import io.github.heapwise.analysis.Containers;
import io.github.heapwise.analysis.Creation;
import java.util.Optional;
import javax.inject.Inject;

/** A {@link BugChecker} that flags containers which are indexed while they are still empty. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A container that was created with a capacity is empty: indexing it throws.",
    severity = ERROR,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "CapacityTreatedAsSize.md",
    linkType = CUSTOM)
public final class CapacityTreatedAsSize extends HeapwiseChecker implements NewClassTreeMatcher {
  private static final int LONG = 60;

  public CapacityTreatedAsSize() {}

  @Inject
  public CapacityTreatedAsSize(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchNewClass(NewClassTree tree, VisitorState state) {
    if (tree.getArguments().isEmpty()
        || tree.getArguments().size() > 2
        || tree.getClassBody() != null) {
      return Description.NO_MATCH;
    }
    return container(tree)
        .flatMap(
            container ->
                EmptyAccess.of(state.getPath(), container.methods(), index().uses(), state))
        .map(access -> report(tree, access, state))
        .orElse(Description.NO_MATCH);
  }

  /** A list or builder that is created with a capacity. */
  private static Optional<Container> container(NewClassTree tree) {
    Symbol constructor = Code.symbolOf(tree);
    if (constructor == null || constructor.type.isErroneous()) {
      return Optional.empty();
    }
    String owner = constructor.owner.getQualifiedName().toString();
    String parameters = "(" + constructor.type.getParameterTypes() + ")";
    return Containers.createdBy(owner, Creation.CONSTRUCTOR, parameters)
        .filter(
            container ->
                container.kind() == ContainerKind.LIST || container.kind() == ContainerKind.CHARS)
        .filter(container -> container.constructor(parameters).orElseThrow().unit().reserves());
  }

  private Description report(NewClassTree tree, EmptyAccess access, VisitorState state) {
    MethodInvocationTree call = access.call();
    boolean isText = access.methods().adding().contains("append");
    EmptyAccessFix fixes = new EmptyAccessFix(access, index().uses(), state);
    Optional<SuggestedFix> adding = fixes.adding();
    Optional<SuggestedFix> fix = adding.isPresent() ? adding : fixes.filling(tree);
    String name = Code.nameOf(call);
    String advice =
        adding.isPresent()
            ? String.format(
                "Call %s instead: the index is the size each time.",
                EmptyAccessFix.ADDING.get(name))
            : isText
                ? "Append to it, or set its length first."
                : EmptyAccessFix.ADDING.containsKey(name)
                    ? "Create it with as many nulls (Collections.nCopies), or add the elements."
                    : "Add the elements first.";
    return report(
        tree,
        fix.orElse(SuggestedFix.emptyFix()),
        String.format(
            "`%s` is empty: a capacity reserves room, the size stays 0. So `%s` throws an"
                + " IndexOutOfBoundsException. %s",
            state.getSourceForNode(tree), shown(call, state), advice),
        state);
  }

  /** The call on one line. */
  private static String shown(MethodInvocationTree call, VisitorState state) {
    String text = state.getSourceForNode(call);
    return text.length() <= LONG && !text.contains("\n")
        ? text
        : state.getSourceForNode(call.getMethodSelect()) + "(...)";
  }
}
