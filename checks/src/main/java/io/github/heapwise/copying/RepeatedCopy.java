package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.LoopInvariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An expression that makes a copy, or a new object of the same content.
 *
 * @param inputs what it is made of
 * @param contents whose elements are copied; null if the inputs are all that counts
 */
record RepeatedCopy(
    Kind kind, ExpressionTree tree, List<ExpressionTree> inputs, ExpressionTree contents) {
  /** What makes the copy. */
  enum Kind {
    CLONE,
    AS_LIST,
    LIST_OF,
    SET_OF,
    COLLECTION,
    TO_ARRAY,
    BYTES,
    CHARS,
    PATTERN,
    ZEROS
  }

  /** Asked first: nothing is resolved for another name. */
  private static final Set<String> NAMES =
      Set.of("clone", "copyOf", "asList", "of", "toArray", "getBytes", "toCharArray", "compile");

  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.ArrayList",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.LinkedList",
          "java.util.TreeMap",
          "java.util.TreeSet");

  static Optional<RepeatedCopy> of(Tree tree, VisitorState state) {
    if (tree instanceof MethodInvocationTree) {
      return ofCall((MethodInvocationTree) tree, state);
    }
    if (tree instanceof NewClassTree) {
      return ofCreation((NewClassTree) tree, state);
    }
    return tree instanceof NewArrayTree ? ofArray((NewArrayTree) tree) : Optional.empty();
  }

  private static Optional<RepeatedCopy> ofCall(MethodInvocationTree call, VisitorState state) {
    String name = Code.nameOf(call);
    if (!NAMES.contains(name) || !(Code.symbolOf(call) instanceof MethodSymbol)) {
      return Optional.empty();
    }
    MethodSymbol method = (MethodSymbol) Code.symbolOf(call);
    String owner = method.owner.getQualifiedName().toString();
    List<? extends ExpressionTree> arguments = call.getArguments();
    ExpressionTree receiver = Code.receiverOf(call);
    switch (name) {
      case "clone":
        return receiver != null && isArray(receiver)
            ? Optional.of(new RepeatedCopy(Kind.CLONE, call, List.of(), receiver))
            : Optional.empty();
      case "copyOf":
        return owner.equals("java.util.Arrays") && isWhole(arguments)
            ? Optional.of(new RepeatedCopy(Kind.CLONE, call, List.of(), arguments.get(0)))
            : Optional.empty();
      case "asList":
        return owner.equals("java.util.Arrays") && !arguments.isEmpty()
            ? Optional.of(new RepeatedCopy(Kind.AS_LIST, call, List.copyOf(arguments), null))
            : Optional.empty();
      case "of":
        if (owner.equals("java.util.Set") && arguments.size() > 1) {
          return Optional.of(new RepeatedCopy(Kind.SET_OF, call, List.copyOf(arguments), null));
        }
        if (!owner.equals("java.util.List") || arguments.isEmpty()) {
          return Optional.empty();
        }
        boolean isOfArray =
            method.isVarArgs() && arguments.size() == 1 && isArray(arguments.get(0));
        return Optional.of(
            new RepeatedCopy(
                Kind.LIST_OF,
                call,
                isOfArray ? List.of() : List.copyOf(arguments),
                isOfArray ? arguments.get(0) : null));
      case "toArray":
        boolean isFresh =
            arguments.isEmpty()
                || arguments.get(0) instanceof NewArrayTree
                || arguments.get(0) instanceof MemberReferenceTree;
        return receiver != null
                && isFresh
                && Code.isSubtype(Code.typeOf(receiver), "java.util.Collection", state)
            ? Optional.of(new RepeatedCopy(Kind.TO_ARRAY, call, List.copyOf(arguments), receiver))
            : Optional.empty();
      case "compile":
        return owner.equals("java.util.regex.Pattern")
            ? Optional.of(new RepeatedCopy(Kind.PATTERN, call, List.copyOf(arguments), null))
            : Optional.empty();
      default:
        if (!owner.equals("java.lang.String") || receiver == null || method.params().size() > 1) {
          return Optional.empty();
        }
        List<ExpressionTree> inputs = new ArrayList<>(arguments);
        inputs.add(0, receiver);
        return Optional.of(
            new RepeatedCopy(
                name.equals("getBytes") ? Kind.BYTES : Kind.CHARS, call, inputs, null));
    }
  }

  /** {@code Arrays.copyOf(a, a.length)}. */
  private static boolean isWhole(List<? extends ExpressionTree> arguments) {
    ExpressionTree length = ASTHelpers.stripParentheses(arguments.get(1));
    VarSymbol array = Code.variableOf(arguments.get(0));
    return array != null
        && length instanceof MemberSelectTree
        && ((MemberSelectTree) length).getIdentifier().contentEquals("length")
        && Code.variableOf(((MemberSelectTree) length).getExpression()) == array;
  }

  private static Optional<RepeatedCopy> ofCreation(NewClassTree creation, VisitorState state) {
    if (creation.getArguments().size() != 1 || creation.getClassBody() != null) {
      return Optional.empty();
    }
    Type type = Code.typeOf(creation);
    ExpressionTree argument = creation.getArguments().get(0);
    return type != null
            && COLLECTIONS.contains(type.tsym.getQualifiedName().toString())
            && (Code.isSubtype(Code.typeOf(argument), "java.util.Collection", state)
                || Code.isSubtype(Code.typeOf(argument), "java.util.Map", state))
        ? Optional.of(new RepeatedCopy(Kind.COLLECTION, creation, List.of(), argument))
        : Optional.empty();
  }

  private static Optional<RepeatedCopy> ofArray(NewArrayTree array) {
    if (array.getInitializers() != null || array.getDimensions().size() != 1) {
      return Optional.empty();
    }
    Type type = Code.typeOf(array);
    return type instanceof Type.ArrayType
            && ((Type.ArrayType) type).elemtype.isPrimitive()
            && Code.integer(array.getDimensions().get(0)).filter(length -> length > 0).isPresent()
        ? Optional.of(new RepeatedCopy(Kind.ZEROS, array, List.of(), null))
        : Optional.empty();
  }

  /** Whether the copy is the same each time round the loop, or each time the lambda is called. */
  boolean isSame(LoopInvariant loop) {
    boolean isContentSame =
        contents == null
            || loop.holdsTheSame(contents)
            || of(contents).filter(made -> made.isSame(loop)).isPresent();
    return isContentSame && inputs.stream().allMatch(loop::isSame);
  }

  /** A list of constants, copied to a set. */
  private static Optional<RepeatedCopy> of(ExpressionTree contents) {
    ExpressionTree tree = ASTHelpers.stripParentheses(contents);
    Symbol method = tree instanceof MethodInvocationTree ? Code.symbolOf(tree) : null;
    boolean isList =
        method != null
            && (Code.isClass(method.owner.type, "java.util.Arrays")
                    && method.name.contentEquals("asList")
                || Code.isClass(method.owner.type, "java.util.List")
                    && method.name.contentEquals("of"));
    if (!isList) {
      return Optional.empty();
    }
    List<? extends ExpressionTree> arguments = ((MethodInvocationTree) tree).getArguments();
    return arguments.size() == 1 && isArray(arguments.get(0))
        ? Optional.of(new RepeatedCopy(Kind.AS_LIST, tree, List.of(), arguments.get(0)))
        : Optional.of(new RepeatedCopy(Kind.AS_LIST, tree, List.copyOf(arguments), null));
  }

  private static boolean isArray(Tree tree) {
    return Code.typeOf(tree) instanceof Type.ArrayType;
  }
}
