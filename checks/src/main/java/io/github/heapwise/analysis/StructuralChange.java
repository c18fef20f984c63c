package io.github.heapwise.analysis;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/**
 * A call that adds to or takes out of a collection or map while it is gone through, after which the
 * next element is asked for.
 *
 * @param path ends with the call or method reference in the loop
 * @param call the change itself: the same tree, or the call in a private method that it calls
 * @param view what the change is called on
 */
public record StructuralChange(TreePath path, Tree call, CollectionView view) {
  private static final Set<String> OF_COLLECTIONS =
      Set.of(
          "add",
          "addAll",
          "addElement",
          "addFirst",
          "addLast",
          "clear",
          "insertElementAt",
          "offer",
          "offerFirst",
          "offerLast",
          "poll",
          "pollFirst",
          "pollLast",
          "pop",
          "push",
          "remove",
          "removeAll",
          "removeAllElements",
          "removeElement",
          "removeElementAt",
          "removeFirst",
          "removeFirstOccurrence",
          "removeIf",
          "removeLast",
          "removeLastOccurrence",
          "retainAll");

  private static final Set<String> OF_MAPS =
      Set.of(
          "clear",
          "compute",
          "computeIfAbsent",
          "merge",
          "pollFirstEntry",
          "pollLastEntry",
          "put",
          "putAll",
          "putFirst",
          "putIfAbsent",
          "putLast",
          "remove");

  /** Changes only where the key is new. */
  private static final Set<String> OF_NEW_KEYS =
      Set.of("compute", "computeIfAbsent", "merge", "put", "putIfAbsent");

  /** Moves the entry to the end of a {@code LinkedHashMap} in the order of access. */
  private static final Set<String> ACCESSES =
      Set.of(
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "get",
          "getOrDefault",
          "merge",
          "put",
          "replace");

  /** Leave nothing behind, or may. */
  private static final Set<String> EMPTYING = Set.of("clear", "removeAllElements", "retainAll");

  private static final Set<String> LOOKUPS = Set.of("contains", "containsKey", "get", "remove");

  /**
   * The changes of what {@code traversal} goes through, in the order of the source, behind which it
   * goes on; none where the collection may be one that puts up with them.
   */
  public static List<StructuralChange> in(Traversal traversal, Uses uses, VisitorState state) {
    Optional<CollectionView> source = CollectionView.of(traversal.source(), uses, state);
    Optional<FailFast> kind = source.flatMap(view -> FailFast.of(view.root(), uses, state));
    return kind.isEmpty()
        ? List.of()
        : new Finder(traversal, source.get(), kind.get(), uses, state).find();
  }

  /** The name of the method that makes the change. */
  public String name() {
    return call instanceof MemberReferenceTree
        ? ((MemberReferenceTree) call).getName().toString()
        : Code.nameOf((MethodInvocationTree) call);
  }

  /** Whether the change stands in another method, which the loop calls. */
  public boolean isInHelper() {
    return path.getLeaf() != call;
  }

  /** What is passed to the change; empty for a method reference. */
  public List<? extends ExpressionTree> arguments() {
    return call instanceof MethodInvocationTree
        ? ((MethodInvocationTree) call).getArguments()
        : List.of();
  }

  /** Whether it puts something in, rather than taking out. */
  public boolean adds() {
    return name().startsWith("add")
        || name().startsWith("offer")
        || name().startsWith("put")
        || OF_NEW_KEYS.contains(name())
        || Set.of("push", "insertElementAt").contains(name());
  }

  /** Whether the method is one that is called on a map, rather than on a view or collection. */
  public boolean isOfMap(VisitorState state) {
    ExpressionTree receiver =
        call instanceof MemberReferenceTree
            ? ((MemberReferenceTree) call).getQualifierExpression()
            : Code.receiverOf((MethodInvocationTree) call);
    return Code.isSubtype(Code.typeOf(receiver), "java.util.Map", state);
  }

  private static final class Finder extends TreePathScanner<Void, Void> {
    private final Traversal traversal;
    private final CollectionView source;
    private final FailFast kind;
    private final Uses uses;
    private final VisitorState state;
    private final List<StructuralChange> found = new ArrayList<>();

    Finder(
        Traversal traversal, CollectionView source, FailFast kind, Uses uses, VisitorState state) {
      this.traversal = traversal;
      this.source = source;
      this.kind = kind;
      this.uses = uses;
      this.state = state;
    }

    List<StructuralChange> find() {
      Loop loop = traversal.loop();
      TreePath body =
          loop.body() == loop.tree() ? loop.path() : new TreePath(loop.path(), loop.body());
      if (!isReplaced() && !isAwaited()) {
        scan(body, null);
      }
      return found;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
      return isRunAtOnce() ? super.visitLambdaExpression(tree, unused) : null;
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
      if (tree == traversal.loop().tree() || isRunAtOnce()) {
        consider(tree, tree.getName().toString(), tree.getQualifierExpression());
      }
      return super.visitMemberReference(tree, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
      String name = Code.nameOf(tree);
      ExpressionTree receiver = Code.receiverOf(tree);
      if (receiver != null) {
        consider(tree, name, receiver);
      }
      if (receiver == null || receiver.toString().equals("this")) {
        considerHelper(tree);
      }
      return super.visitMethodInvocation(tree, unused);
    }

    /** Whether the lambda or reference is run where it stands, as far as can be seen. */
    private boolean isRunAtOnce() {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      return Loop.at(getCurrentPath(), state).isPresent()
          || Code.isCallOf(parent, "java.util.Optional", "ifPresent", state);
    }

    private void consider(ExpressionTree call, String name, ExpressionTree target) {
      Optional<CollectionView> view = changed(name, target);
      if (view.isPresent()
          && !leavesAsItIs(call, name, view.get())
          && goesOn(getCurrentPath())
          && !isTestedLater(getCurrentPath())) {
        found.add(new StructuralChange(getCurrentPath(), call, view.get()));
      }
    }

    /** The view of what is gone through, if a method of this name can change it. */
    private Optional<CollectionView> changed(String name, ExpressionTree target) {
      boolean isAccess = kind.accessOrdered() && ACCESSES.contains(name);
      if (!OF_COLLECTIONS.contains(name) && !OF_MAPS.contains(name) && !isAccess) {
        return Optional.empty();
      }
      Type type = Code.typeOf(target);
      boolean isOfMap = Code.isSubtype(type, "java.util.Map", state);
      boolean changes =
          isOfMap
              ? OF_MAPS.contains(name) || isAccess
              : OF_COLLECTIONS.contains(name)
                  && Code.isSubtype(type, "java.util.Collection", state);
      boolean endsLoop =
          EMPTYING.contains(name)
              && kind.endsWhenCleared()
              && traversal.form() != Traversal.Form.STREAM;
      return changes && !endsLoop
          ? CollectionView.of(target, uses, state)
              .filter(view -> view.place().equals(source.place()))
          : Optional.empty();
    }

    /** Whether nothing is put in or taken out: what is put is there already. */
    private boolean leavesAsItIs(ExpressionTree call, String name, CollectionView view) {
      if (kind.accessOrdered() && ACCESSES.contains(name)) {
        return false;
      }
      if (call instanceof MemberReferenceTree) {
        return name.startsWith("add") && isSet(view);
      }
      List<? extends ExpressionTree> arguments = ((MethodInvocationTree) call).getArguments();
      if (arguments.isEmpty()) {
        return false;
      }
      ExpressionTree first = arguments.get(0);
      if (name.equals("add") && isSet(view)) {
        return isElement(first) || isLookedUp(first);
      }
      return OF_NEW_KEYS.contains(name) && (isElement(first) || isLookedUp(first));
    }

    private boolean isSet(CollectionView view) {
      return Code.isSubtype(Code.typeOf(view.root()), "java.util.Set", state)
          || kind.types().stream().allMatch(each -> each.endsWith("Set") || each.endsWith("Map"));
    }

    /** Whether this is an element, or the key of one, of what is gone through. */
    private boolean isElement(ExpressionTree expression) {
      ExpressionTree tree = ASTHelpers.stripParentheses(expression);
      if (tree instanceof MethodInvocationTree) {
        MethodInvocationTree call = (MethodInvocationTree) tree;
        return Code.nameOf(call).equals("getKey")
            && Code.receiverOf(call) != null
            && isElement(Code.receiverOf(call));
      }
      VarSymbol variable = Code.variableOf(tree);
      if (variable == null || new Place.Variable(variable).local().isEmpty()) {
        return false;
      }
      if (variable.equals(traversal.element(uses))) {
        return !source.views().contains("values");
      }
      if (isElementOfOther(variable)) {
        return true;
      }
      return KnownCount.steadyValue(variable, uses)
          .filter(value -> value instanceof MethodInvocationTree)
          .filter(
              value -> isElement(value) || Code.nameOf((MethodInvocationTree) value).equals("next"))
          .isPresent();
    }

    /** Whether another loop around, over the same map or collection, has it as its element. */
    private boolean isElementOfOther(VarSymbol variable) {
      Optional<TreePath> loop = uses.declaration(variable).map(TreePath::getParentPath);
      return loop.flatMap(path -> Traversal.at(path, uses, state))
          .filter(other -> variable.equals(other.element(uses)))
          .map(Traversal::source)
          .filter(
              other ->
                  Code.anyMatch(
                      other,
                      tree ->
                          tree instanceof ExpressionTree
                              && Place.of((ExpressionTree) tree)
                                  .filter(source.place()::equals)
                                  .isPresent()))
          .isPresent();
    }

    /** Whether the body asks for this very key or element: then it may well be there. */
    private boolean isLookedUp(ExpressionTree key) {
      Optional<Object> wanted = Identity.of(key);
      Set<Tree> denied = denied();
      return wanted.isPresent()
              && Code.anyMatch(
                  traversal.loop().body(),
                  tree ->
                      tree instanceof MethodInvocationTree
                          && !denied.contains(tree)
                          && LOOKUPS.contains(Code.nameOf((MethodInvocationTree) tree))
                          && ((MethodInvocationTree) tree).getArguments().size() == 1
                          && Identity.of(((MethodInvocationTree) tree).getArguments().get(0))
                              .equals(wanted)
                          && isOfSource(Code.receiverOf((MethodInvocationTree) tree)))
          || wanted.isPresent() && isPutBefore(wanted.get());
    }

    /** Whether the key is put in before the loop, in the same method. */
    private boolean isPutBefore(Object key) {
      Tree loop = traversal.loop().tree();
      Optional<Symbol> method = methodAround(traversal.loop().path());
      return source.place().variables().stream()
          .flatMap(variable -> uses.of(variable).stream())
          .filter(
              use -> ASTHelpers.getStartPosition(use.getLeaf()) < ASTHelpers.getStartPosition(loop))
          .filter(use -> methodAround(use).equals(method))
          .flatMap(use -> Code.callOn(use).stream())
          .map(call -> (MethodInvocationTree) call.getLeaf())
          .filter(call -> OF_NEW_KEYS.contains(Code.nameOf(call)))
          .filter(call -> !call.getArguments().isEmpty())
          .anyMatch(
              call -> Identity.of(call.getArguments().get(0)).filter(key::equals).isPresent());
    }

    private boolean isOfSource(ExpressionTree receiver) {
      return receiver != null
          && CollectionView.of(receiver, uses, state)
              .filter(view -> view.place().equals(source.place()))
              .isPresent();
    }

    /** The calls in the conditions around that have said no: {@code if (!m.containsKey(k))}. */
    private Set<Tree> denied() {
      Set<Tree> calls = new HashSet<>();
      TreePath below = getCurrentPath();
      for (TreePath at = below.getParentPath();
          at.getLeaf() != traversal.loop().tree();
          below = at, at = at.getParentPath()) {
        if (at.getLeaf() instanceof IfTree
            && ((IfTree) at.getLeaf()).getThenStatement() == below.getLeaf()) {
          ExpressionTree condition =
              ASTHelpers.stripParentheses(((IfTree) at.getLeaf()).getCondition());
          if (condition.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
            calls.add(ASTHelpers.stripParentheses(((UnaryTree) condition).getExpression()));
          }
        }
      }
      return calls;
    }

    /** Whether the next element can be asked for once the code at {@code site} has run. */
    private boolean goesOn(TreePath site) {
      Loop loop = traversal.loop();
      return loop.body() == loop.tree()
          || site.getLeaf() == loop.body()
          || Paths.canRepeat(site, loop, tree -> false);
    }

    /**
     * Whether an {@code if} that can leave the loop asks for what the change has returned, or for
     * what is set beside it: then it may be left exactly when the change was made.
     */
    private boolean isTestedLater(TreePath site) {
      Set<VarSymbol> flags = new HashSet<>();
      TreePath at = site;
      while (!(at.getLeaf() instanceof StatementTree) && at.getLeaf() != traversal.loop().body()) {
        at = at.getParentPath();
        if (at.getLeaf() instanceof IfTree) {
          return Jumps.mayLeave((IfTree) at.getLeaf());
        }
      }
      Tree statement = at.getLeaf();
      if (!(statement instanceof StatementTree) || statement == traversal.loop().body()) {
        return false;
      }
      if (!(statement instanceof ExpressionStatementTree)
          && !(statement instanceof VariableTree)
          && Jumps.mayLeave((StatementTree) statement)) {
        return true;
      }
      Tree block = at.getParentPath().getLeaf();
      List<? extends Tree> beside =
          block instanceof BlockTree ? ((BlockTree) block).getStatements() : List.of(statement);
      for (Tree each : beside) {
        addAssigned(each, flags);
      }
      int start = ASTHelpers.getStartPosition(statement);
      return !flags.isEmpty()
          && Code.anyMatch(
              traversal.loop().body(),
              tree ->
                  tree instanceof IfTree
                      && ASTHelpers.getStartPosition(tree) > start
                      && Jumps.mayLeave((IfTree) tree)
                      && names(((IfTree) tree).getCondition(), flags));
    }

    private static void addAssigned(Tree statement, Set<VarSymbol> variables) {
      Code.anyMatch(
          statement,
          tree -> {
            Tree assigned =
                tree instanceof AssignmentTree
                    ? ((AssignmentTree) tree).getVariable()
                    : tree instanceof CompoundAssignmentTree
                        ? ((CompoundAssignmentTree) tree).getVariable()
                        : tree instanceof UnaryTree
                            ? ((UnaryTree) tree).getExpression()
                            : tree instanceof VariableTree ? tree : null;
            VarSymbol variable = assigned == null ? null : Code.variableOf(assigned);
            if (variable != null) {
              variables.add(variable);
            }
            return false;
          });
    }

    private static boolean names(Tree condition, Set<VarSymbol> variables) {
      return Code.anyMatch(condition, tree -> variables.contains(Code.variableOf(tree)));
    }

    /** Whether the variable may come to hold another collection while this one is gone through. */
    private boolean isReplaced() {
      Set<Symbol> replacing = new HashSet<>();
      for (VarSymbol variable : source.place().variables()) {
        for (TreePath use : uses.of(variable)) {
          if (Place.isWrite(use)) {
            if (traversal.loop().encloses(use)) {
              return true;
            }
            methodAround(use).ifPresent(replacing::add);
          }
        }
      }
      return !replacing.isEmpty()
          && Code.anyMatch(
              traversal.loop().body(),
              tree ->
                  tree instanceof MethodInvocationTree && replacing.contains(Code.symbolOf(tree)));
    }

    /** Whether somebody waits for the exception: tests of fail-fast iterators do. */
    private boolean isAwaited() {
      TreePath below = traversal.loop().path();
      for (TreePath at = below.getParentPath();
          at != null && !(at.getLeaf() instanceof MethodTree);
          below = at, at = at.getParentPath()) {
        Tree tree = at.getLeaf();
        if (tree instanceof MethodInvocationTree
            && ((MethodInvocationTree) tree).getArguments().contains(below.getLeaf())
            && below.getLeaf() != traversal.loop().tree()
            && Code.nameOf((MethodInvocationTree) tree).contains("hrow")) {
          return true;
        }
        if (tree instanceof TryTree
            && ((TryTree) tree).getBlock() == below.getLeaf()
            && ((TryTree) tree).getCatches().stream().anyMatch(Finder::isOfThisException)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isOfThisException(CatchTree tree) {
      return Code.anyMatch(
          tree.getParameter().getType(),
          each ->
              each instanceof IdentifierTree
                  && ((IdentifierTree) each)
                      .getName()
                      .contentEquals("ConcurrentModificationException"));
    }

    /** A call of a private method that always changes the field that is gone through. */
    private void considerHelper(MethodInvocationTree call) {
      Symbol method = Code.symbolOf(call);
      if (!(source.place() instanceof Place.Variable)
          || !(method instanceof MethodSymbol)
          || !method.isPrivate()
          || !goesOn(getCurrentPath())
          || isTestedLater(getCurrentPath())) {
        return;
      }
      VarSymbol field = ((Place.Variable) source.place()).symbol();
      if (field.getKind() != ElementKind.FIELD || field.owner != method.owner) {
        return;
      }
      for (TreePath use : uses.of(field)) {
        Optional<TreePath> change = Code.callOn(use).filter(each -> isIn(each, method));
        if (change.isPresent() && alwaysRuns(change.get())) {
          MethodInvocationTree tree = (MethodInvocationTree) change.get().getLeaf();
          Optional<CollectionView> view =
              changed(Code.nameOf(tree), Code.receiverOf(tree))
                  .filter(each -> !isSet(each) || Code.nameOf(tree).equals("remove"))
                  .filter(
                      each ->
                          !Code.nameOf(tree).equals("remove")
                              || call.getArguments().stream().anyMatch(this::isElement));
          if (view.isPresent()) {
            found.add(new StructuralChange(getCurrentPath(), tree, view.get()));
            return;
          }
        }
      }
    }

    private static boolean isIn(TreePath path, Symbol method) {
      return methodAround(path).filter(method::equals).isPresent();
    }

    private static Optional<Symbol> methodAround(TreePath path) {
      for (TreePath at = path; at != null; at = at.getParentPath()) {
        if (at.getLeaf() instanceof LambdaExpressionTree || at.getLeaf() instanceof ClassTree) {
          return Optional.empty();
        }
        if (at.getLeaf() instanceof MethodTree) {
          return Optional.ofNullable(Code.symbolOf(at.getLeaf()))
              .filter(method -> !((MethodSymbol) method).isConstructor());
        }
      }
      return Optional.empty();
    }

    /** Whether the method cannot be run without the statement that the call stands in. */
    private static boolean alwaysRuns(TreePath call) {
      TreePath below = call;
      for (TreePath at = call.getParentPath();
          !(at.getLeaf() instanceof MethodTree);
          below = at, at = at.getParentPath()) {
        Tree tree = at.getLeaf();
        if (tree instanceof BlockTree) {
          List<? extends StatementTree> statements = ((BlockTree) tree).getStatements();
          int index = statements.indexOf(below.getLeaf());
          if (statements.subList(0, index).stream().anyMatch(Jumps::mayLeave)) {
            return false;
          }
        } else if (!(tree instanceof ExpressionStatementTree)
            && !(tree instanceof SynchronizedTree)
            && !(tree instanceof TryTree && ((TryTree) tree).getBlock() == below.getLeaf())) {
          return false;
        }
      }
      return true;
    }
  }
}
