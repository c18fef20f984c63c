package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;

/**
 * Something that is taken and not given back.
 *
 * @param when on which paths
 * @param where the return, throw or call by which the function is left; the method that should give
 *     back what a field holds
 * @param custody where it goes
 */
public record Unreleased(When when, Tree where, Custody custody) {
  /** Annotations of Lombok that make an accessor, or close what they stand at. */
  private static final Set<String> HANDING_OUT = Set.of("Getter", "Data", "Value", "Cleanup");

  /** On which paths it is not given back. */
  public enum When {
    /** Nothing in the code ever does. */
    NEVER,
    /** A return, or the end of the code, comes first. */
    RETURN,
    /** An exception is thrown before. */
    THROW,
    /** A call between may throw what it declares. */
    CALL,
    /** A field, and the method that ends the life of its object leaves it alone. */
    FIELD
  }

  private static final Pattern LAST_METHOD =
      Pattern.compile(
          "close|stop|shutdown|shutDown|shutdownNow|destroy|dispose|terminate|tearDown|doStop|doClose"
              + "|doShutdown|onDestroy|stopAsync|preDestroy");

  /**
   * What the new object at the end of {@code path} lacks; empty if it is given back on all paths,
   * or somebody else has it.
   */
  public static Optional<Unreleased> of(
      TreePath path, Obligation what, FileIndex index, VisitorState state) {
    Custody custody = Custody.of(path, what, index, state);
    Optional<Unreleased> before =
        Holder.of(path).filter(custody.fields()::contains).isPresent()
            ? Optional.empty()
            : inMethod(path, custody, state);
    return before.isEmpty() && custody.fields().size() == 1 && custody.handovers().size() == 1
        ? ofField(custody.fields().iterator().next(), what, index, state)
        : before;
  }

  private static Optional<Unreleased> inMethod(TreePath path, Custody custody, VisitorState state) {
    if (Custody.functionAround(path).getLeaf() instanceof ClassTree && isStaticInitializer(path)) {
      return Optional.empty();
    }
    Map<Exits.End, Tree> ends = Exits.of(path, custody, state);
    boolean isNever = custody.releases().isEmpty() && custody.handovers().isEmpty();
    boolean isHanded = custody.releases().isEmpty() && !isNever;
    for (When when : List.of(When.RETURN, When.THROW, When.CALL)) {
      for (Map.Entry<Exits.End, Tree> each : ends.entrySet()) {
        if (kindOf(each.getKey()) == when
            && !(isHanded && (when == When.CALL || each.getKey().isAfterException()))
            && !(isNever && when == When.CALL)) {
          return Optional.of(new Unreleased(isNever ? When.NEVER : when, each.getValue(), custody));
        }
      }
    }
    return Optional.empty();
  }

  private static When kindOf(Exits.End end) {
    return switch (end.way()) {
      case THROWS -> end.isCall() ? When.CALL : When.THROW;
      default -> When.RETURN;
    };
  }

  /** Whether the code runs once, when its class is loaded. */
  private static boolean isStaticInitializer(TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof VariableTree && at.getParentPath().getLeaf() instanceof ClassTree) {
        return Code.variableOf(tree) == null || Code.variableOf(tree).isStatic();
      }
      if (tree instanceof BlockTree && at.getParentPath().getLeaf() instanceof ClassTree) {
        return ((BlockTree) tree).isStatic();
      }
    }
    return false;
  }

  /** A private field of a class with a method that ends its life, and gives this not back. */
  private static Optional<Unreleased> ofField(
      VarSymbol field, Obligation what, FileIndex index, VisitorState state) {
    TreePath declaration = index.uses().declaration(field).orElse(null);
    if (declaration == null
        || what == Obligation.DIRECT_BUFFER
        || field.isStatic()
        || !field.isPrivate()
        || (field.owner.flags() & Flags.RECORD) != 0
        || !(declaration.getParentPath().getLeaf() instanceof ClassTree)
        || !index.first(List.of(Unreleased.class, field))) {
      return Optional.empty();
    }
    ClassTree type = (ClassTree) declaration.getParentPath().getLeaf();
    Optional<MethodTree> last = lastMethod(type);
    if (last.isEmpty()
        || isHandedOutByLombok(type.getModifiers().getAnnotations())
        || isHandedOutByLombok(
            ((VariableTree) declaration.getLeaf()).getModifiers().getAnnotations())
        || index.uses().values(field).stream()
            .anyMatch(value -> !isTakenHere(value.getLeaf(), index))) {
      return Optional.empty();
    }
    Custody custody = Custody.ofField(field, what, index, state);
    boolean isStarted = what.isOwedAtOnce() || !custody.starts().isEmpty();
    return isStarted && custody.releases().isEmpty() && custody.handovers().isEmpty()
        ? Optional.of(new Unreleased(When.FIELD, last.get(), custody))
        : Optional.empty();
  }

  private static boolean isTakenHere(Tree value, FileIndex index) {
    if (value.getKind() == Tree.Kind.NULL_LITERAL || Obligation.of(value).isPresent()) {
      return true;
    }
    VarSymbol local = Code.variableOf(value);
    return local != null
        && local.getKind() == ElementKind.LOCAL_VARIABLE
        && index.uses().values(local).stream()
            .allMatch(each -> Obligation.of(each.getLeaf()).isPresent());
  }

  /** The method by which the user of an object says that it is needed no more. */
  private static Optional<MethodTree> lastMethod(ClassTree type) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(Unreleased::isLast)
        .findFirst();
  }

  private static boolean isLast(MethodTree method) {
    MethodSymbol symbol = (MethodSymbol) Code.symbolOf(method);
    return symbol != null
        && method.getBody() != null
        && !symbol.isStatic()
        && !symbol.isPrivate()
        && method.getParameters().isEmpty()
        && (LAST_METHOD.matcher(method.getName()).matches()
            || method.getModifiers().getAnnotations().stream()
                .anyMatch(each -> simpleName(each).equals("PreDestroy")));
  }

  private static boolean isHandedOutByLombok(List<? extends AnnotationTree> annotations) {
    return annotations.stream().anyMatch(each -> HANDING_OUT.contains(simpleName(each)));
  }

  private static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
