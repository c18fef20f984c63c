package io.github.heapwise.hashing;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.VariableTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.HeapwiseChecker;
import io.github.heapwise.JavacRun;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Containers;
import io.github.heapwise.analysis.NullPath.Dereferenced;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.fixes.InitialContainer;
import java.util.Optional;
import javax.inject.Inject;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** A {@link BugChecker} that flags calls on a container that is certainly null. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A collection that was never created is null: the first call throws.",
    severity = ERROR,
    altNames = HeapwiseChecker.ALL,
    link = HeapwiseChecker.PAGES + "NullCollectionWrite.md",
    linkType = CUSTOM)
public final class NullCollectionWrite extends HeapwiseChecker implements VariableTreeMatcher {
  public NullCollectionWrite() {}

  @Inject
  public NullCollectionWrite(JavacRun run) {
    super(run);
  }

  @Override
  public Description matchVariable(VariableTree tree, VisitorState state) {
    VarSymbol variable = Code.variableOf(tree);
    if (variable == null || variable.type == null || variable.type.isErroneous()) {
      return Description.NO_MATCH;
    }
    if (variable.type instanceof Type.ArrayType) {
      return UnfilledSlots.of(state.getPath(), index().uses(), state)
          .map(slots -> report(tree, slots, state))
          .orElse(Description.NO_MATCH);
    }
    boolean isKnown = isContainer(variable.type);
    if (!isKnown && !isOwnContainer(tree, variable, state)) {
      return Description.NO_MATCH;
    }
    Optional<UnassignedField> field = UnassignedField.of(state.getPath(), index().uses(), state);
    if (field.isPresent() || !isKnown) {
      return field.map(each -> report(tree, each, state)).orElse(Description.NO_MATCH);
    }
    NullPaths.of(state.getPath(), index(), state)
        .forEach(path -> state.reportMatch(report(tree, variable, path, state)));
    return Description.NO_MATCH;
  }

  private static boolean isContainer(Type type) {
    return !type.isPrimitive()
        && Containers.forType(type.tsym.getQualifiedName().toString()).isPresent();
  }

  /** Whether it is a private field without a value, of a collection that others have written. */
  private static boolean isOwnContainer(VariableTree tree, VarSymbol variable, VisitorState state) {
    return tree.getInitializer() == null
        && variable.getKind() == ElementKind.FIELD
        && variable.getModifiers().contains(Modifier.PRIVATE)
        && (Code.isSubtype(variable.type, "java.util.Collection", state)
            || Code.isSubtype(variable.type, "java.util.Map", state));
  }

  private Description report(VariableTree tree, UnassignedField field, VisitorState state) {
    int calls = field.calls().size();
    return report(
        tree,
        InitialContainer.fix(tree, state),
        String.format(
            "`%s` is null: nothing gives it a value, and `%s` throws NullPointerException. %s %s",
            tree.getName(),
            shortened(field.firstCall(), state),
            calls == 1
                ? "That is so at each run of the only call on it."
                : "That is so at each run of the " + calls + " calls on it.",
            advice(field.field().type)),
        state);
  }

  private Description report(VariableTree tree, UnfilledSlots slots, VisitorState state) {
    SuggestedFix fix =
        tree.getInitializer() == null
            ? SuggestedFix.emptyFix()
            : InitialContainer.fillSlots(state.getPath(), state);
    return report(
        tree,
        fix,
        String.format(
            "The slots of `%s` are null: no container has been put into them where `%s` is called,"
                + " which throws NullPointerException. `new` of an array of n creates no container,"
                + " not n. Fill the slots first, with `Arrays.setAll`.",
            tree.getName(), shortened(slots.call().getLeaf(), state)),
        state);
  }

  private Description report(
      VariableTree tree, VarSymbol variable, Dereferenced path, VisitorState state) {
    MethodInvocationTree call = (MethodInvocationTree) path.call().getLeaf();
    boolean isFixed =
        new Place.Variable(variable).local().isPresent()
            && tree.getInitializer() != null
            && tree.getInitializer().getKind() == Tree.Kind.NULL_LITERAL
            && NullPaths.isOnlyFilled(variable, path.call(), index().uses());
    String condition =
        path.condition() == null
            ? ""
            : shortened(ASTHelpers.stripParentheses(path.condition()), state);
    String when =
        switch (path.cause()) {
          case ALWAYS -> "whenever this runs";
          case NOT_SET -> "if the branch of `" + condition + "` that sets it is not taken";
          case SET_TO_NULL -> "if the branch of `" + condition + "` that sets it to null is taken";
          case TESTED -> "where `" + condition + "` has just said so";
          case THROWN -> "if what sets it has thrown";
        };
    return report(
        call,
        isFixed ? InitialContainer.fix(tree, state) : SuggestedFix.emptyFix(),
        String.format(
            "`%s` is null here %s, and `%s` throws NullPointerException. No element is ever added"
                + " on that path. %s",
            variable.name, when, Code.nameOf(call), advice(variable.type)),
        state);
  }

  private static String advice(Type type) {
    return InitialContainer.classFor(type)
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .map(name -> "Begin with a new `" + name + "`.")
        .orElse("Create it first.");
  }

  private static String shortened(Tree tree, VisitorState state) {
    String text = String.valueOf(state.getSourceForNode(tree)).replaceAll("\\s+", " ");
    return text.length() > 60 ? text.substring(0, 59) + "…" : text;
  }
}
