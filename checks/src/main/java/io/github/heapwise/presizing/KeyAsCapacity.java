package io.github.heapwise.presizing;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MemberReferenceTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberReferenceTree.ReferenceMode;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.CapacityUnit;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.Containers;
import io.github.heapwise.analysis.Creation;
import io.github.heapwise.fixes.FreshName;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.lang.model.type.TypeKind;

/** A {@link BugChecker} that flags constructor references which take a key for their capacity. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A constructor reference that is called with a key takes the key as its capacity.",
    severity = ERROR,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "KeyAsCapacity.md",
    linkType = CUSTOM)
public final class KeyAsCapacity extends HeapwiseChecker implements MemberReferenceTreeMatcher {
  private static final int EXAMPLE = 1_000_000;

  public KeyAsCapacity() {}

  @Inject
  public KeyAsCapacity(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMemberReference(MemberReferenceTree tree, VisitorState state) {
    Symbol symbol = Code.symbolOf(tree);
    if (!(symbol instanceof Symbol.MethodSymbol) || !takesOneInt(symbol)) {
      return Description.NO_MATCH;
    }
    String owner = symbol.owner.getQualifiedName().toString();
    String method = symbol.name.toString();
    Optional<Container> container = Containers.createdBy(owner, method, "(int)");
    if (container.isEmpty()) {
      return Description.NO_MATCH;
    }
    return NumberPassed.to(state.getPath(), index().uses(), state)
        .map(number -> report(tree, container.get(), number, state))
        .orElse(Description.NO_MATCH);
  }

  private static boolean takesOneInt(Symbol symbol) {
    return symbol.type.getParameterTypes().size() == 1
        && symbol.type.getParameterTypes().get(0).getKind() == TypeKind.INT;
  }

  private Description report(
      MemberReferenceTree tree, Container container, NumberPassed number, VisitorState state) {
    Symbol symbol = Code.symbolOf(tree);
    Creation sized =
        container
            .creation(symbol.owner.getQualifiedName().toString(), symbol.name.toString(), "(int)")
            .orElseThrow();
    Optional<String> lambda =
        sized.unit() == CapacityUnit.BOUND
            ? Optional.empty()
            : container
                .creation(sized.owner(), sized.method(), "()")
                .flatMap(creation -> lambda(tree, number, state));
    String advice =
        lambda
            .map(text -> "Create it without a capacity: `" + text + "`.")
            .orElse(
                "Call it in a lambda, with a capacity that does not depend on the " + number + ".");
    return report(
        tree,
        lambda.map(text -> SuggestedFix.replace(tree, text)).orElse(SuggestedFix.emptyFix()),
        String.format(
            "`%s` is called with the %s here, which becomes %s. %s %s",
            state.getSourceForNode(tree),
            number,
            sized.unit() == CapacityUnit.BOUND ? "the bound of the queue" : "the capacity",
            figure(container, sized, number),
            advice),
        state);
  }

  private static String figure(Container container, Creation sized, NumberPassed number) {
    if (sized.unit() == CapacityUnit.BOUND) {
      return String.format(
          "For the %s 1 it takes 1 element, for the %s 0 it throws.", number, number);
    }
    // The models count in the unit of the constructor.
    String reserved =
        container
            .growth()
            .filter(growth -> sized.isConstructor() || !container.kind().isHashed())
            .map(
                growth ->
                    String.format(
                        "%,d bytes for a single element", growth.fill(EXAMPLE, 1).bytesAllocated()))
            .orElse(String.format("room for %,d elements", EXAMPLE));
    // ArrayDeque takes whatever is below 1 for 1.
    boolean throwsWhenNegative = !container.type().equals("java.util.ArrayDeque");
    return String.format(
        "The %s %,d reserves %s%s.",
        number, EXAMPLE, reserved, throwsWhenNegative ? ", a negative one throws" : "");
  }

  /** Empty if there is more in the reference than a type and a name: it would be lost. */
  private static Optional<String> lambda(
      MemberReferenceTree tree, NumberPassed number, VisitorState state) {
    Tree type = tree.getQualifierExpression();
    String text = state.getSourceForNode(type);
    String plain = Pattern.quote(text) + "\\s*::\\s*\\w+";
    if (!state.getSourceForNode(tree).matches(plain)) {
      return Optional.empty();
    }
    String parameter = FreshName.of(state.getPath(), number.parameterNames());
    if (tree.getMode() == ReferenceMode.INVOKE) {
      return Optional.of(String.format("%s -> %s.%s()", parameter, text, tree.getName()));
    }
    boolean isDiamond =
        !(type instanceof ParameterizedTypeTree)
            && !Code.symbolOf(tree).owner.type.getTypeArguments().isEmpty();
    return Optional.of(String.format("%s -> new %s%s()", parameter, text, isDiamond ? "<>" : ""));
  }
}
