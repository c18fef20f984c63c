package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.PerElement;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.copying.RoundTripTable.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** Where a row of the table applies, and where its replacement is the same. */
final class RoundTripRules {
  /** Stages that do not hand on one element after the other. */
  private static final Set<String> WAITING = Set.of("parallel", "parallelStream", "sorted");

  private static final String BYTES_OUT = "java.io.ByteArrayOutputStream";

  private final RoundTrip trip;
  private final FileIndex index;
  private final VisitorState state;

  RoundTripRules(RoundTrip trip, FileIndex index, VisitorState state) {
    this.trip = trip;
    this.index = index;
    this.state = state;
  }

  /** Whether all of them hold. */
  boolean hold(Set<Rule> rules) {
    return rules.stream().allMatch(this::holds);
  }

  private boolean holds(Rule rule) {
    return switch (rule) {
      case HAS_METHOD -> hasMethod();
      case STRING_ARGUMENT -> !arguments().isEmpty() && Code.isString(arguments().get(0), state);
      case SAME_CHARSET -> sameCharset();
      case OTHER_VARIABLE -> writesElsewhere();
      case LAST_USE -> isLastUse();
      case IN_LOOP ->
          Loop.around(trip.path(), state).isPresent()
              || PerElement.of(trip.path(), index, state)
                  .filter(each -> each.kind() == PerElement.Kind.FUNCTION)
                  .isPresent();
      case COUNTS_ALL -> countsAll();
      case LAZY_IS_THE_SAME -> lazyIsTheSame();
      case NO_ARRAY_EXCEPTION -> !isCaught("IndexOutOfBounds");
    };
  }

  /** Of what looks at the copy, without the copy itself. */
  List<? extends ExpressionTree> arguments() {
    Tree user = trip.path().getLeaf();
    if (user instanceof NewClassTree creation) {
      return creation.getArguments().subList(1, creation.getArguments().size());
    }
    return user instanceof MethodInvocationTree call && call != trip.producer()
        ? call.getArguments()
        : List.of();
  }

  private boolean hasMethod() {
    switch (trip.row().use()) {
      case CALL:
        // CharSequence.isEmpty came with JDK 15.
        return hasMember("java.lang.CharSequence", trip.row().name(), 0);
      case CREATION:
        // toString(Charset) came with JDK 10; toString(String) throws what the constructor throws.
        return arguments().isEmpty()
            || Code.isString(arguments().get(0), state)
            || hasMember(BYTES_OUT, "toString", 1, "java.nio.charset.Charset");
      default:
        // writeTo declares what OutputStream.write declares; one that declares less would not
        // compile.
        Symbol write = Code.symbolOf(trip.path().getLeaf());
        return trip.path().getParentPath().getLeaf() instanceof ExpressionStatementTree
            && write instanceof MethodSymbol method
            && method.getThrownTypes().stream()
                .anyMatch(t -> Code.isClass(t, "java.io.IOException"));
    }
  }

  private boolean hasMember(String type, String name, int parameters, String... first) {
    Optional<Type> found = Code.typeNamed(type, state);
    if (found.isEmpty()) {
      return false;
    }
    for (Symbol member : found.get().tsym.members().getSymbolsByName(state.getName(name))) {
      if (member instanceof MethodSymbol method
          && method.getParameters().size() == parameters
          && (first.length == 0 || Code.isClass(method.getParameters().get(0).type, first[0]))) {
        return true;
      }
    }
    return false;
  }

  private boolean sameCharset() {
    List<? extends ExpressionTree> encoded = trip.producer().getArguments();
    List<? extends ExpressionTree> decoded = arguments();
    if (encoded.isEmpty() || decoded.isEmpty()) {
      return encoded.isEmpty() && decoded.isEmpty();
    }
    Symbol charset = ASTHelpers.getSymbol(encoded.get(0));
    return charset instanceof VarSymbol && charset == ASTHelpers.getSymbol(decoded.get(0))
        || ASTHelpers.constValue(encoded.get(0)) != null
            && ASTHelpers.constValue(encoded.get(0)).equals(ASTHelpers.constValue(decoded.get(0)));
  }

  private boolean writesElsewhere() {
    ExpressionTree out = Code.receiverOf((MethodInvocationTree) trip.path().getLeaf());
    ExpressionTree from = Code.receiverOf(trip.producer());
    return out != null
        && from != null
        && Code.isSubtype(ASTHelpers.getType(out), "java.io.OutputStream", state)
        && Place.of(out).isPresent()
        && Place.of(from).isPresent()
        && !Place.of(out).equals(Place.of(from));
  }

  private boolean isLastUse() {
    ExpressionTree receiver = Code.receiverOf(trip.producer());
    if (!(receiver instanceof IdentifierTree)
        || !(ASTHelpers.getSymbol(receiver) instanceof VarSymbol variable)
        || variable.owner instanceof Symbol.ClassSymbol
        || Loop.around(trip.path(), state).isPresent()) {
      return false;
    }
    int here = ASTHelpers.getStartPosition(trip.path().getLeaf());
    return index
            .uses()
            .declaration(variable)
            .filter(declaration -> !isParameter(variable))
            .isPresent()
        && index.uses().of(variable).stream()
            .noneMatch(
                use ->
                    use.getLeaf() != receiver && ASTHelpers.getStartPosition(use.getLeaf()) > here);
  }

  private static boolean isParameter(VarSymbol variable) {
    return variable.getKind() == ElementKind.PARAMETER;
  }

  /** A count may leave out stages that change nothing about it, unless a filter needs them. */
  private boolean countsAll() {
    ExpressionTree stage = Code.receiverOf(trip.producer());
    return stage instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) stage).equals("filter")
        && Code.isSubtype(
            Code.receiverType((MethodInvocationTree) stage), "java.util.stream.Stream", state)
        && !(trip.path().getParentPath().getLeaf() instanceof ExpressionStatementTree);
  }

  private boolean lazyIsTheSame() {
    ExpressionTree stage = Code.receiverOf(trip.producer());
    while (stage instanceof MethodInvocationTree call) {
      if (WAITING.contains(Code.nameOf(call))) {
        return false;
      }
      stage = Code.receiverOf(call);
    }
    Symbol source = stage == null ? null : ASTHelpers.getSymbol(stage);
    return source instanceof VarSymbol
        && arguments().stream()
            .noneMatch(
                action ->
                    Code.anyMatch(
                        action, tree -> ASTHelpers.getSymbol(tree) == source || mayReach(tree)));
  }

  /** Whether the action could change what the stream reads: it calls a method of this class. */
  private static boolean mayReach(Tree tree) {
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof IdentifierTree
        || tree instanceof MemberReferenceTree reference
            && reference.getQualifierExpression() instanceof IdentifierTree qualifier
            && qualifier.getName().contentEquals("this");
  }

  private boolean isCaught(String name) {
    for (TreePath at = trip.path(); at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree attempt) {
        for (CatchTree clause : attempt.getCatches()) {
          if (String.valueOf(clause.getParameter().getType()).contains(name)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
