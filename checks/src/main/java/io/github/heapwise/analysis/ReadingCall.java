package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import java.util.List;
import java.util.Set;

/** Calls that get a container and put nothing into it. */
public final class ReadingCall {
  private static final Set<String> READING_PARAMETERS =
      Set.of("java.lang.Object", "java.lang.CharSequence", "java.lang.Iterable");

  private ReadingCall() {}

  /**
   * Whether the called method cannot add to the container that it gets, going by the type of its
   * parameter: {@code Object}, {@code CharSequence}, {@code Iterable}, {@code Collection<?>},
   * {@code List<? extends T>}. So it is for {@code Collections.sort}, and for {@code add} to a list
   * or set: as an element a container is complete as a rule, whereas a value of a map and the top
   * of a stack are taken out again and filled on.
   *
   * @param call of a method or a constructor
   * @param container one of its arguments
   */
  public static boolean of(Tree call, Tree container, VisitorState state) {
    List<? extends ExpressionTree> arguments =
        call instanceof MethodInvocationTree
            ? ((MethodInvocationTree) call).getArguments()
            : call instanceof NewClassTree ? ((NewClassTree) call).getArguments() : List.of();
    int index = arguments.indexOf(container);
    if (index < 0 || !(Code.symbolOf(call) instanceof MethodSymbol)) {
      return false;
    }
    MethodSymbol method = (MethodSymbol) Code.symbolOf(call);
    if (method.name.contentEquals("sort")
            && Code.isClass(method.owner.type, "java.util.Collections")
        || method.isConstructor() && Code.isClass(method.owner.type, "java.lang.String")
        || isElement(method, state)) {
      return true;
    }
    Type type = parameter(method, index, state);
    return type != null
        && !type.hasTag(TypeTag.TYPEVAR)
        && (READING_PARAMETERS.contains(type.tsym.getQualifiedName().toString())
            || takesNothing(type));
  }

  private static boolean isElement(MethodSymbol method, VisitorState state) {
    return method.name.contentEquals("add")
        && Code.isSubtype(method.owner.type, "java.util.Collection", state)
        && !Code.isSubtype(method.owner.type, "java.util.Queue", state);
  }

  /** Null in code that javac has given up on. */
  private static Type parameter(MethodSymbol method, int index, VisitorState state) {
    List<Type> types = method.type.getParameterTypes();
    boolean isOfMany = method.isVarArgs() && index >= types.size() - 1;
    if (isOfMany) {
      return state.getTypes().elemtype(types.get(types.size() - 1));
    }
    return index < types.size() ? types.get(index) : null;
  }

  /** What is put in would have to be of some unknown type. */
  private static boolean takesNothing(Type type) {
    return !type.getTypeArguments().isEmpty()
        && type.getTypeArguments().stream()
            .allMatch(each -> each.hasTag(TypeTag.WILDCARD) && each.isExtendsBound());
  }
}
