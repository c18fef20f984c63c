package io.github.heapwise.hashing;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.EqualState;
import io.github.heapwise.analysis.EqualState.Member;
import io.github.heapwise.analysis.HashSource;
import io.github.heapwise.analysis.HashSource.Values;
import io.github.heapwise.fixes.HashOfMembers;
import io.github.heapwise.fixes.Rewrite;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.lang.model.element.ElementKind;

/** A {@link BugChecker} that flags hash codes that tell next to nothing of what equals compares. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Keys with few different hash codes pile up in a few buckets.",
    severity = WARNING,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "DegenerateHashCode.md",
    linkType = CUSTOM)
public final class DegenerateHashCode extends HeapwiseChecker implements MethodTreeMatcher {
  /** With so many values a map of some thousand keys is still quick. */
  private static final long ENOUGH = 256;

  public DegenerateHashCode() {}

  @Inject
  public DegenerateHashCode(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    if (!tree.getName().contentEquals("hashCode")
        || !tree.getParameters().isEmpty()
        || tree.getBody() == null
        || !(state.getPath().getParentPath().getLeaf() instanceof ClassTree)) {
      return Description.NO_MATCH;
    }
    ClassTree type = (ClassTree) state.getPath().getParentPath().getLeaf();
    Optional<Values> hash =
        HashSource.of(tree, type, index().uses(), state)
            .filter(values -> values.values() <= ENOUGH)
            .filter(values -> !Deliberate.is(tree, type, values.values() == 1, state))
            .filter(values -> !Deliberate.isOfStatics(type, index().instances()));
    if (hash.isEmpty()) {
      return Description.NO_MATCH;
    }
    List<? extends Tree> members = type.getMembers();
    Optional<MethodTree> equals =
        members.stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .filter(DegenerateHashCode::isEquals)
            .findFirst();
    if (equals.isEmpty() && type.getKind() != Tree.Kind.RECORD) {
      return KeyUse.isIdentityKey(type, index().instances(), state)
          ? report(first(tree), DegenerateMessage.ofIdentity(hash.get(), type, state), state)
          : Description.NO_MATCH;
    }
    Optional<EqualState> compared =
        equals.map(each -> EqualState.of(each, type, index().uses(), state));
    List<Member> equal =
        compared.map(EqualState::members).orElseGet(() -> EqualState.ofRecord(type));
    List<Member> telling = equal.stream().filter(DegenerateHashCode::tells).toList();
    if (telling.isEmpty()
        || Deliberate.isIdOnly(telling, hash.get().values() == 1)
        || Deliberate.isOfClass(tree)
            && telling.stream()
                .allMatch(each -> HashOfMembers.mayChange(each, type, index().uses()))) {
      return Description.NO_MATCH;
    }
    boolean withSuper =
        compared.filter(EqualState::callsSuper).isPresent() && inheritsHashCode(type, state);
    Rewrite rewrite = HashOfMembers.of(tree, equal, telling, withSuper, index().uses(), state);
    String message =
        DegenerateMessage.of(
            hash.get(), telling, type, KeyUse.isKey(type, index().instances()), rewrite, state);
    return report(first(tree), rewrite.fix(), message, state);
  }

  private static Tree first(MethodTree hashCode) {
    return hashCode.getBody().getStatements().get(0);
  }

  private static boolean isEquals(MethodTree method) {
    return method.getName().contentEquals("equals")
        && method.getParameters().size() == 1
        && method.getBody() != null
        && Code.isClass(Code.typeOf(method.getParameters().get(0)), "java.lang.Object");
  }

  /** Whether the member has many values: else a hash code made of it has few as well. */
  private static boolean tells(Member member) {
    String type = member.type().toString();
    return !type.equals("boolean")
        && !type.equals("java.lang.Boolean")
        && (member.type().tsym == null || member.type().tsym.getKind() != ElementKind.ENUM)
        && !member
            .text()
            .matches(".*\\b(size|length|isEmpty|getClass|\\w*[hH]ash(Code)?)\\b(\\(\\))?");
  }

  /** Whether a class between this one and {@link Object} has a {@code hashCode}. */
  private static boolean inheritsHashCode(ClassTree type, VisitorState state) {
    Symbol symbol = Code.symbolOf(type);
    for (Symbol at = KeyUse.superclass(symbol);
        at instanceof ClassSymbol && !at.getQualifiedName().contentEquals("java.lang.Object");
        at = KeyUse.superclass(at)) {
      if (KeyUse.declares(at, "hashCode", 0)) {
        return true;
      }
    }
    return false;
  }
}
