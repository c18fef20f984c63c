package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Handling.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What adds to a container that lives long, and whether that ever ends. */
public final class Additions {
  private static final Set<String> KEYED =
      Set.of(
          "compute",
          "computeIfAbsent",
          "merge",
          "put",
          "putFirst",
          "putIfAbsent",
          "putLast",
          "setProperty");

  /** Of a map or set they most often bring the same keys again. */
  private static final Set<String> OF_MANY = Set.of("putAll", "load", "addAll");

  private static final List<String> WEAK =
      List.of("java.lang.ref.Reference", "java.lang.ThreadLocal");

  private Additions() {}

  /**
   * Whether the type alone says that there are few keys or elements, or that they are not kept:
   * {@code Map<Class<?>, V>}, {@code Set<SomeEnum>}, {@code Map<K, SoftReference<V>>}.
   */
  public static boolean areOfFewKeys(Type type, VisitorState state) {
    List<Type> arguments = type.getTypeArguments();
    boolean dropsEqual = isSetOrMap(type, state);
    return !arguments.isEmpty()
        && (dropsEqual && FewValues.areOf(arguments.get(0), state)
            || dropsEqual && arguments.stream().anyMatch(each -> Registration.isPart(each, state))
            || arguments.stream().anyMatch(each -> isWeak(each, state)));
  }

  private static boolean isSetOrMap(Type type, VisitorState state) {
    return Code.isSubtype(type, "java.util.Map", state)
        || Code.isSubtype(type, "java.util.Set", state);
  }

  private static boolean isWeak(Type type, VisitorState state) {
    return WEAK.stream().anyMatch(each -> Code.isSubtype(type, each, state));
  }

  /**
   * Whether the container is exchanged other than when it is made: {@code if (f == null) f = …}.
   */
  public static boolean isReplaced(
      List<Handling> handlings, VarSymbol field, FileIndex index, VisitorState state) {
    return handlings.stream()
        .filter(each -> each.kind() == Kind.REPLACES)
        .anyMatch(each -> Repetition.isPossible(each.place(), field.isStatic(), index, state));
  }

  /**
   * The additions that may happen any number of times, each time of something else.
   *
   * @param type of the container
   * @param isStatic whether the container belongs to the class, or to each thread
   */
  public static Stream<TreePath> withoutEnd(
      List<Handling> handlings, Type type, boolean isStatic, FileIndex index, VisitorState state) {
    return handlings.stream()
        .filter(each -> each.kind() == Kind.ADDS)
        .map(Handling::place)
        .filter(place -> !isOfFewKeys(place, type, index.uses(), state))
        .filter(place -> !Registration.is(place, type, index, state))
        .filter(place -> !Limits.isGuarded(place, state))
        .filter(place -> Repetition.isPossible(place, isStatic, index, state));
  }

  private static boolean isOfFewKeys(TreePath place, Type type, Uses uses, VisitorState state) {
    if (!(place.getLeaf() instanceof MethodInvocationTree)) {
      return false;
    }
    MethodInvocationTree call = (MethodInvocationTree) place.getLeaf();
    String name = Code.nameOf(call);
    if (Code.isClass(Code.symbolOf(call).owner.type, "java.util.Collections")
        || call.getArguments().isEmpty()
        || !isSetOrMap(type, state)) {
      return false;
    }
    boolean isOfOne = KEYED.contains(name) || Code.isSubtype(type, "java.util.Set", state);
    return OF_MANY.contains(name)
        || isOfOne && FewValues.has(call.getArguments().get(0), uses, state);
  }

  /** The method that adds, for a message. */
  public static String nameOf(TreePath addition) {
    Tree tree = addition.getLeaf();
    return tree instanceof MethodInvocationTree
        ? Code.nameOf((MethodInvocationTree) tree)
        : ((MemberReferenceTree) tree).getName().toString();
  }
}
