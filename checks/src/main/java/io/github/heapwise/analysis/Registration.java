package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * Additions to a table of the parts that a program consists of: it ends when all of them are known,
 * whatever the program's input is.
 */
final class Registration {
  /**
   * What programs have a few of, and look up by name: keyed by it or not, the table is a registry.
   */
  private static final Pattern PARTS =
      Pattern.compile(
          ".*(?:Codec|Constructor|Converter|Creator|Deserializer|Driver|Factory|Formatter|Function"
              + "|Plugin|Predicate|Provider|Serializer|Spi|Strategy|Supplier)s?"
              + "|(?:Attribute|Config|Option|Property)Key");

  /** Methods by which other parts of the program make themselves known when they start. */
  private static final Pattern METHOD =
      Pattern.compile(
          "(?:register|install|define|declare|setAlias|addAlias|addDefault|addStatic)(?:[A-Z].*)?");

  /** Features of the program that it warns of. */
  private static final Pattern DEPRECATION = Pattern.compile(".*[dD]eprecat.*");

  private static final Pattern INSTANCE = Pattern.compile("(?:get)?[iI]nstance");

  private static final Set<String> NAME = Set.of("name", "namespace");

  private static final Set<String> OWN_NAME = Set.of("getName", "name");

  private static final Set<String> RESOURCE = Set.of("getResource", "getResourceAsStream");

  private static final List<String> DATA =
      List.of("java.lang.Number", "java.time.temporal.Temporal", "java.util.Date");

  private static final Pattern PREDEFINED = Pattern.compile(".*(?:Predefined|Built[iI]n).*");

  private Registration() {}

  /** Whether programs have a few objects of the type, most often one for each name. */
  static boolean isPart(Type type, VisitorState state) {
    Type bound = type.getUpperBound() == null ? type : type.getUpperBound();
    return Code.isSubtype(bound, "java.lang.Class", state)
        || Code.isSubtype(bound, "java.lang.reflect.Member", state)
        || bound.tsym != null && PARTS.matcher(bound.tsym.getSimpleName()).matches();
  }

  /**
   * Whether the addition at the end of {@code place} is one.
   *
   * @param type of the container
   */
  static boolean is(TreePath place, Type type, FileIndex index, VisitorState state) {
    Optional<TreePath> method = around(place, MethodTree.class);
    if (method.isEmpty()) {
      return false;
    }
    MethodTree tree = (MethodTree) method.get().getLeaf();
    if (isOfDeprecation(tree, place)) {
      return true;
    }
    if (!Code.isSubtype(type, "java.util.Map", state)) {
      return false;
    }
    if (METHOD.matcher(tree.getName()).matches() && !areData(type, state)) {
      return true;
    }
    List<? extends ExpressionTree> arguments =
        place.getLeaf() instanceof MethodInvocationTree
            ? ((MethodInvocationTree) place.getLeaf()).getArguments()
            : List.of();
    if (arguments.size() != 2) {
      return false;
    }
    VarSymbol key = Code.variableOf(arguments.get(0));
    boolean isByName = key != null && NAME.contains(key.name.toString());
    return isByName && key.getKind() == ElementKind.PARAMETER && takesPart(tree, state)
        || (isByName || isOwnName(arguments.get(0), arguments.get(1)))
            && isOfOwnClass(type, place)
            && !areData(type, state)
        || INSTANCE.matcher(tree.getName()).matches()
            && isOfOwnClass(type, place)
            && (!areData(type, state) || takesNumbers(tree))
        || isResource(arguments.get(1), index);
  }

  /**
   * Whether the values of the map are no parts but data: numbers, times, arrays, records, objects
   * of a class that has fields and neither extends nor implements anything but of the JDK.
   */
  private static boolean areData(Type map, VisitorState state) {
    List<Type> arguments = map.getTypeArguments();
    Type value = arguments.size() == 2 ? arguments.get(1) : null;
    if (value == null || value.tsym == null || value.isErroneous()) {
      return false;
    }
    return value.hasTag(TypeTag.ARRAY)
        || DATA.stream().anyMatch(each -> Code.isSubtype(value, each, state))
        || value.tsym.getKind() == ElementKind.RECORD
        || isPlainObject(value, state);
  }

  private static boolean isPlainObject(Type type, VisitorState state) {
    return type.tsym instanceof ClassSymbol
        && type.tsym.getKind() == ElementKind.CLASS
        && !type.tsym.getModifiers().contains(Modifier.ABSTRACT)
        && !isOfJdk(type)
        && state.getTypes().interfaces(type).stream().allMatch(Registration::isOfJdk)
        && Code.isClass(((ClassSymbol) type.tsym).getSuperclass(), "java.lang.Object")
        && hasState(type.tsym);
  }

  private static boolean isOfJdk(Type type) {
    return type.tsym.packge().getQualifiedName().toString().startsWith("java.");
  }

  private static boolean hasState(Symbol type) {
    for (Symbol member : type.members().getSymbols()) {
      if (member.getKind() == ElementKind.FIELD && !member.isStatic()) {
        return true;
      }
    }
    return false;
  }

  /** {@code put(part.getName(), part)}. */
  private static boolean isOwnName(ExpressionTree key, ExpressionTree value) {
    ExpressionTree receiver =
        key instanceof MethodInvocationTree
                && OWN_NAME.contains(Code.nameOf((MethodInvocationTree) key))
            ? Code.receiverOf((MethodInvocationTree) key)
            : null;
    return receiver != null
        && Code.variableOf(receiver) != null
        && Code.variableOf(receiver) == Code.variableOf(value);
  }

  private static Optional<TreePath> around(TreePath place, Class<? extends Tree> kind) {
    TreePath at = place;
    while (at != null && !kind.isInstance(at.getLeaf())) {
      at = at.getParentPath();
    }
    return Optional.ofNullable(at);
  }

  private static boolean isOfDeprecation(MethodTree method, TreePath place) {
    return DEPRECATION.matcher(method.getName()).matches()
        || around(place, ClassTree.class)
            .filter(
                type -> DEPRECATION.matcher(((ClassTree) type.getLeaf()).getSimpleName()).matches())
            .isPresent();
  }

  /**
   * {@code put(String name, ConnectorProvider provider)}. A plain {@code Supplier} may be of
   * anything.
   */
  private static boolean takesPart(MethodTree method, VisitorState state) {
    return method.getParameters().stream()
        .map(Code::typeOf)
        .anyMatch(
            each ->
                each != null
                    && isPart(each, state)
                    && !each.tsym.packge().getQualifiedName().contentEquals("java.util.function"));
  }

  /** {@code getInstance(int size, int polynomial)}: parameters that a program has written down. */
  private static boolean takesNumbers(MethodTree method) {
    return !method.getParameters().isEmpty()
        && method.getParameters().stream()
            .map(Code::typeOf)
            .allMatch(
                each ->
                    each != null
                        && (each.hasTag(TypeTag.INT)
                            || each.hasTag(TypeTag.SHORT)
                            || each.hasTag(TypeTag.BOOLEAN)));
  }

  /** Whether the map has the instances of the class that it is in: one for each name. */
  private static boolean isOfOwnClass(Type map, TreePath place) {
    if (map.getTypeArguments().size() != 2) {
      return false;
    }
    Symbol value = map.getTypeArguments().get(1).tsym;
    for (TreePath at = place; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof ClassTree && Code.symbolOf(at.getLeaf()) == value) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is read from the class path, which has what the program came with. */
  private static boolean isResource(ExpressionTree value, FileIndex index) {
    VarSymbol local = Code.variableOf(value);
    return local != null && local.getKind() == ElementKind.LOCAL_VARIABLE
        ? index.uses().values(local).stream()
            .anyMatch(each -> Code.anyMatch(each.getLeaf(), tree -> isRead(tree, index)))
        : Code.anyMatch(value, tree -> isRead(tree, index));
  }

  private static boolean isRead(Tree tree, FileIndex index) {
    Symbol method = tree instanceof MethodInvocationTree ? Code.symbolOf(tree) : null;
    return method instanceof MethodSymbol
        && (PREDEFINED.matcher(method.name).matches()
            || isOfClassPath(method)
            || readsIn((MethodSymbol) method, index));
  }

  /** Whether a private method of the file reads it. */
  private static boolean readsIn(MethodSymbol method, FileIndex index) {
    return method.isPrivate()
        && index.calls().methods().stream()
            .filter(Registration::isOfClassPath)
            .flatMap(each -> index.calls().of(each).stream())
            .map(call -> around(call, MethodTree.class))
            .flatMap(Optional::stream)
            .anyMatch(each -> Code.symbolOf(each.getLeaf()) == method);
  }

  private static boolean isOfClassPath(Symbol method) {
    return RESOURCE.contains(method.name.toString())
        && (Code.isClass(method.owner.type, "java.lang.Class")
            || Code.isClass(method.owner.type, "java.lang.ClassLoader"));
  }
}
