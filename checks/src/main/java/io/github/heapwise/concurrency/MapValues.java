package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Access;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Container;
import io.github.heapwise.analysis.Containers;
import io.github.heapwise.analysis.HeldContainer;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/**
 * The containers that a map holds as its values, and what the file does with them: {@code
 * m.get(k).add(x)}, also through a local. That the map is thread-safe says nothing of them.
 *
 * @param held the map's variable, with what all values are that the file puts
 * @param accesses to the values, of keys that other threads may ask for as well
 * @param puts calls that put a value
 */
record MapValues(HeldContainer held, List<Access> accesses, List<TreePath> puts) {
  private static final Set<String> PUTS =
      Set.of("put", "putIfAbsent", "replace", "computeIfAbsent");

  private static final Set<String> READS = Set.of("get", "getOrDefault", "computeIfAbsent");

  /** Calls that put values of which nothing is known. */
  private static final Set<String> OTHER_PUTS = Set.of("putAll", "replaceAll");

  /** Empty if a value may be something else than a container that is not thread-safe. */
  static Optional<MapValues> of(VarSymbol map, Uses uses, VisitorState state) {
    return Code.isSubtype(map.type, "java.util.Map", state) && isOfThisFile(map)
        ? new Search(map, uses, state).find()
        : Optional.empty();
  }

  private static boolean isOfThisFile(VarSymbol map) {
    return map.getKind() == ElementKind.LOCAL_VARIABLE
        || map.getKind() == ElementKind.FIELD
            && (map.getModifiers().contains(Modifier.PRIVATE)
                || !map.getModifiers().contains(Modifier.PUBLIC)
                    && map.getModifiers().contains(Modifier.FINAL));
  }

  private static final class Search {
    private final VarSymbol map;
    private final Uses uses;
    private final VisitorState state;
    private final List<TreePath> puts = new ArrayList<>();
    private final List<ExpressionTree> values = new ArrayList<>();
    private final Map<TreePath, Boolean> reads = new LinkedHashMap<>();
    private boolean isKnown = true;
    private Container container;

    Search(VarSymbol map, Uses uses, VisitorState state) {
      this.map = map;
      this.uses = uses;
      this.state = state;
    }

    Optional<MapValues> find() {
      uses.values(map).forEach(path -> ofMap((ExpressionTree) path.getLeaf()));
      for (TreePath use : uses.of(map)) {
        Code.callOn(use).ifPresent(call -> ofCall(call, isOwn(use.getLeaf())));
      }
      if (!isKnown || container == null) {
        return Optional.empty();
      }
      HeldContainer held = new HeldContainer(map, container, values);
      List<Access> accesses = new ArrayList<>();
      reads.forEach(
          (read, isShared) -> {
            if (isShared) {
              addAccesses(read, held, accesses);
            }
          });
      accesses.sort(
          Comparator.comparingInt(each -> ASTHelpers.getStartPosition(each.use().getLeaf())));
      return Optional.of(new MapValues(held, accesses, puts));
    }

    /** A map that is made of another one has that one's values. */
    private void ofMap(ExpressionTree value) {
      ExpressionTree tree = ASTHelpers.stripParentheses(value);
      List<? extends ExpressionTree> arguments =
          tree instanceof NewClassTree
              ? ((NewClassTree) tree).getArguments()
              : tree instanceof MethodInvocationTree
                  ? ((MethodInvocationTree) tree).getArguments()
                  : List.of();
      boolean isMade =
          tree.getKind() == Tree.Kind.NULL_LITERAL
              || tree instanceof NewClassTree && ((NewClassTree) tree).getClassBody() == null
              || tree instanceof MethodInvocationTree
                  && Code.nameOf((MethodInvocationTree) tree).matches("(new|synchronized)[A-Z].*");
      isKnown &= isMade;
      for (ExpressionTree each : arguments) {
        if (Code.isSubtype(Code.typeOf(each), "java.util.Map", state)) {
          ofMap(each);
        }
      }
    }

    /** {@code m}, {@code this.m} and {@code Type.m}, but not {@code other.m}. */
    private boolean isOwn(Tree use) {
      return map.isStatic()
          || use instanceof IdentifierTree
          || ((MemberSelectTree) use).getExpression() instanceof IdentifierTree
              && ((IdentifierTree) ((MemberSelectTree) use).getExpression())
                  .getName()
                  .contentEquals("this");
    }

    private void ofCall(TreePath path, boolean isOwn) {
      MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
      String name = Code.nameOf(call);
      List<? extends ExpressionTree> arguments = call.getArguments();
      isKnown &= !OTHER_PUTS.contains(name);
      if (PUTS.contains(name) && arguments.size() == 2) {
        puts.add(path);
        if (name.equals("computeIfAbsent")) {
          ofFunction(arguments.get(1));
        } else {
          ofValue(arguments.get(1));
        }
      }
      if (!isOwn) {
        return;
      }
      if (READS.contains(name) && !arguments.isEmpty()) {
        ExpressionTree key = arguments.get(0);
        reads.put(path, !OwnKey.isOfThread(key, uses, state) && !OwnKey.isOfTask(key, uses, state));
      } else if (name.equals("values")) {
        reads.put(path, true);
      }
    }

    private void ofFunction(ExpressionTree function) {
      if (function instanceof LambdaExpressionTree) {
        Code.resultOf((LambdaExpressionTree) function)
            .ifPresentOrElse(this::ofValue, () -> isKnown = false);
      } else if (function instanceof MemberReferenceTree
          && ((MemberReferenceTree) function).getMode() == MemberReferenceTree.ReferenceMode.NEW) {
        Tree type = ((MemberReferenceTree) function).getQualifierExpression();
        add(
            Optional.ofNullable(Code.typeOf(type))
                .flatMap(each -> Containers.forType(each.tsym.getQualifiedName().toString()))
                .filter(each -> !each.creations().isEmpty()));
      } else {
        isKnown = false;
      }
    }

    private void ofValue(ExpressionTree value) {
      ExpressionTree tree = ASTHelpers.stripParentheses(value);
      VarSymbol local = Code.variableOf(tree);
      if (tree instanceof AssignmentTree) {
        ofValue(((AssignmentTree) tree).getExpression());
      } else if (tree instanceof ConditionalExpressionTree) {
        ofValue(((ConditionalExpressionTree) tree).getTrueExpression());
        ofValue(((ConditionalExpressionTree) tree).getFalseExpression());
      } else if (local != null && local.getKind() == ElementKind.LOCAL_VARIABLE) {
        for (ExpressionTree each : Values.of(local, uses)) {
          if (!isOfMap(each)) {
            ofNoLocal(each);
          }
        }
      } else {
        ofNoLocal(tree);
      }
    }

    private void ofNoLocal(ExpressionTree value) {
      if (value.getKind() != Tree.Kind.NULL_LITERAL) {
        Optional<HeldContainer> made = HeldContainer.ofValue(map, value, state);
        add(made.map(HeldContainer::container));
        made.ifPresent(each -> values.addAll(each.values()));
      }
    }

    private void add(Optional<Container> made) {
      isKnown &= made.isPresent() && !made.get().threadSafe();
      if (made.isPresent() && container == null) {
        container = made.get();
      }
    }

    private boolean isOfMap(Tree tree) {
      return tree instanceof MethodInvocationTree
          && Code.receiverOf((MethodInvocationTree) tree) != null
          && Code.variableOf(Code.receiverOf((MethodInvocationTree) tree)) == map;
    }

    /** What is done with the value that the call gives. */
    private void addAccesses(TreePath read, HeldContainer held, List<Access> accesses) {
      TreePath above = read.getParentPath();
      Tree parent = above.getLeaf();
      Optional<TreePath> call = Code.callOn(read);
      if (Code.nameOf((MethodInvocationTree) read.getLeaf()).equals("values")) {
        if (parent instanceof EnhancedForLoopTree) {
          ofLocal(Code.variableOf(((EnhancedForLoopTree) parent).getVariable()), held, accesses);
        }
      } else if (call.isPresent()) {
        accesses.add(access(read, call.get(), Code.nameOf(callOf(call.get()))));
      } else if (parent instanceof MemberReferenceTree) {
        accesses.add(access(read, above, ((MemberReferenceTree) parent).getName().toString()));
      } else if (parent instanceof VariableTree) {
        ofLocal(Code.variableOf(parent), held, accesses);
      } else if (parent instanceof AssignmentTree) {
        ofLocal(Code.variableOf(((AssignmentTree) parent).getVariable()), held, accesses);
      }
    }

    private static MethodInvocationTree callOf(TreePath path) {
      return (MethodInvocationTree) path.getLeaf();
    }

    private Access access(TreePath use, TreePath tree, String name) {
      boolean isWrite = container.methods().canAdd(name) || container.methods().canShrink(name);
      return new Access(use, tree, name, isWrite);
    }

    private void ofLocal(VarSymbol local, HeldContainer held, List<Access> accesses) {
      if (local == null || local.getKind() != ElementKind.LOCAL_VARIABLE) {
        return;
      }
      HeldContainer named = new HeldContainer(local, container, held.values());
      for (Access access : Access.of(named, uses)) {
        if (!isFresh(local, access.use())
            && accesses.stream()
                .noneMatch(each -> each.use().getLeaf() == access.use().getLeaf())) {
          accesses.add(access);
        }
      }
    }

    /** Whether what the local holds there has just been made, and is not yet in the map. */
    private boolean isFresh(VarSymbol local, TreePath use) {
      int last = -1;
      boolean isMade = false;
      for (TreePath value : uses.values(local)) {
        int start = ASTHelpers.getStartPosition(value.getLeaf());
        if (start < start(use) && start > last) {
          last = start;
          isMade = !isOfMap(value.getLeaf());
        }
      }
      int since = last;
      return isMade
          && puts.stream().noneMatch(put -> start(put) > since && start(put) < start(use));
    }

    private static int start(TreePath path) {
      return ASTHelpers.getStartPosition(path.getLeaf());
    }
  }

  /** Whether the method puts values, so that it fills the map when it looks in vain. */
  boolean isFilledIn(Tree method) {
    return puts.stream().anyMatch(put -> Code.anyMatch(method, tree -> tree == put.getLeaf()));
  }
}
