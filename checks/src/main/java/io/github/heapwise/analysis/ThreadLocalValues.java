package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;

/** Which values a thread may keep by design, and which belong to what it just works on. */
public final class ThreadLocalValues {
  /** Formatters, digests, buffers: made once for each thread, since they cannot be shared. */
  private static final Pattern TOOLS =
      Pattern.compile(
          ".*(?:Format|Formatter|Random|Digest|Cipher|Mac|Signature|Encoder|Decoder|Matcher|Calendar"
              + "|Buffer|Builder|Factory|Parser|Transformer|Pool|Cache|Recycler|Counter|Stream|Writer"
              + "|Reader|Kryo|ObjectMapper|Collator|Scanner|Stopwatch|Arena|Allocator)");

  private static final List<String> SMALL =
      List.of(
          "java.lang.Number",
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.Enum",
          "java.lang.Class",
          "java.lang.ref.Reference",
          "java.time.temporal.Temporal");

  private ThreadLocalValues() {}

  /**
   * Whether values of the type are small, or tools that a thread keeps to use them again. Of arrays
   * it is their values that tell.
   */
  public static boolean areKeptByDesign(Type type, VisitorState state) {
    return type.tsym == null
        || type.isErroneous()
        || TOOLS.matcher(type.tsym.getSimpleName()).matches()
        || SMALL.stream().anyMatch(each -> Code.isSubtype(type, each, state));
  }

  /** Whether the call gives the thread an empty array, to be used as a buffer. */
  public static boolean isBuffer(TreePath set) {
    return ASTHelpers.stripParentheses(((MethodInvocationTree) set.getLeaf()).getArguments().get(0))
        instanceof NewArrayTree;
  }

  /**
   * Whether the call gives the thread an object that it makes: no caller can take it away again.
   */
  public static boolean isOfNew(TreePath set, Uses uses) {
    ExpressionTree value =
        ASTHelpers.stripParentheses(((MethodInvocationTree) set.getLeaf()).getArguments().get(0));
    VarSymbol variable = Code.variableOf(value);
    return value instanceof NewClassTree
        || variable != null
            && variable.getKind() == ElementKind.LOCAL_VARIABLE
            && !uses.values(variable).isEmpty()
            && uses.values(variable).stream()
                .allMatch(each -> each.getLeaf() instanceof NewClassTree);
  }

  /**
   * Whether the values are maps that get, under keys that come again, what a request brings, and
   * lose nothing. A map that gets other keys each time grows, which is another trap.
   */
  public static boolean areGivenRequests(
      ThreadLocalUses uses, FileIndex index, VisitorState state) {
    List<Handling> handlings =
        uses.gets().stream().flatMap(get -> Handling.ofValue(get, index, state).stream()).toList();
    return !Handling.any(handlings, Handling.Kind.TAKES_OUT)
        && !Handling.any(handlings, Handling.Kind.HANDS_OUT)
        && handlings.stream().anyMatch(each -> isRequestPut(each.place(), index, state))
        && handlings.stream()
            .filter(each -> each.kind() == Handling.Kind.ADDS)
            .allMatch(each -> isPut(each.place(), index, state));
  }

  private static boolean isPut(TreePath place, FileIndex index, VisitorState state) {
    return place.getLeaf() instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) place.getLeaf()).equals("put")
        && FewValues.has(
            ((MethodInvocationTree) place.getLeaf()).getArguments().get(0), index.uses(), state);
  }

  private static boolean isRequestPut(TreePath place, FileIndex index, VisitorState state) {
    Optional<RequestCode> code =
        isPut(place, index, state) ? RequestCode.around(place, index, state) : Optional.empty();
    return code.isPresent()
        && code.get().path().getLeaf() instanceof MethodTree
        && Code.anyMatch(
            ((MethodInvocationTree) place.getLeaf()).getArguments().get(1),
            tree ->
                ((MethodTree) code.get().path().getLeaf())
                    .getParameters().stream()
                        .anyMatch(
                            each ->
                                Code.variableOf(each) != null
                                    && Code.variableOf(each) == Code.variableOf(tree)));
  }

  /**
   * Whether the call puts back what was there before, or gives a value to a thread that has none
   * yet.
   */
  public static boolean keepsWhatWas(TreePath set, VarSymbol local, Uses uses) {
    ExpressionTree value = ((MethodInvocationTree) set.getLeaf()).getArguments().get(0);
    VarSymbol variable = Code.variableOf(value);
    boolean keeps =
        variable != null
            && (uses.values(variable).stream().anyMatch(each -> isGet(each.getLeaf(), local))
                || uses.arguments(variable).stream()
                    .anyMatch(
                        each ->
                            isGet(each.getLeaf(), local)
                                || isMissing(each.getLeaf(), local, uses)));
    TreePath below = set;
    for (TreePath at = set.getParentPath();
        at != null && !keeps && !(at.getLeaf() instanceof MethodTree);
        below = at, at = at.getParentPath()) {
      keeps =
          at.getLeaf() instanceof TryTree
                  && ((TryTree) at.getLeaf()).getFinallyBlock() == below.getLeaf()
              || at.getLeaf() instanceof IfTree
                  && Code.anyMatch(
                      ((IfTree) at.getLeaf()).getCondition(),
                      tree -> isGet(tree, local) || isMissing(tree, local, uses));
    }
    return keeps;
  }

  private static boolean isGet(Tree tree, VarSymbol local) {
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("get")
        && ThreadLocalUses.receiver(tree).filter(each -> each == local).isPresent();
  }

  /** Whether the tree names a variable that holds what was there. */
  private static boolean isMissing(Tree tree, VarSymbol local, Uses uses) {
    VarSymbol variable = Code.variableOf(tree);
    return variable != null
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && uses.values(variable).stream().anyMatch(each -> isGet(each.getLeaf(), local));
  }
}
