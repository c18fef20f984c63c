package io.github.heapwise.fixes;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Loop;
import io.github.heapwise.analysis.Paths;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a loop that adds to a collection one by one into one call for all: of the collection that
 * is gone through, where nothing else is done to its elements, or else of a list that the loop
 * fills instead.
 */
public final class BulkAdd {
  /** What adds one, and what adds many in the same way. */
  private static final Map<String, String> BULK =
      Map.of("add", "addAll", "addIfAbsent", "addAllAbsent");

  private final ExpressionTree write;
  private final String name;
  private final ExpressionTree target;
  private final Place place;
  private final Loop loop;
  private final Uses uses;
  private final VisitorState state;

  private BulkAdd(ExpressionTree write, Place place, Loop loop, Uses uses, VisitorState state) {
    this.write = write;
    this.place = place;
    this.loop = loop;
    this.uses = uses;
    this.state = state;
    if (write instanceof MethodInvocationTree) {
      name = Code.nameOf((MethodInvocationTree) write);
      target = Code.receiverOf((MethodInvocationTree) write);
    } else {
      name = ((MemberReferenceTree) write).getName().toString();
      target = ((MemberReferenceTree) write).getQualifierExpression();
    }
  }

  /**
   * The one call instead of {@code write}, which adds one element to {@code place}.
   *
   * @param loop the outermost one in which that is the same place: for less than all of it, the
   *     call would be in a loop again
   */
  public static Rewrite of(
      ExpressionTree write, Place place, Loop loop, Uses uses, VisitorState state) {
    BulkAdd bulk = new BulkAdd(write, place, loop, uses, state);
    if (!BULK.containsKey(bulk.name) || bulk.elementType() == null) {
      return Rewrite.refused("there is no call that does it for many");
    }
    SuggestedFix whole = bulk.copy();
    if (!whole.isEmpty()) {
      return Rewrite.of(whole);
    }
    SuggestedFix collected = bulk.collect();
    return collected.isEmpty()
        ? Rewrite.refused("somebody may see the collection before the loop ends")
        : Rewrite.of(collected);
  }

  /** The type of the target's elements; null if its type is raw or a wildcard. */
  private Type elementType() {
    Type type = elementTypeOf(target);
    return type == null || type.hasTag(TypeTag.WILDCARD) ? null : type;
  }

  private Type elementTypeOf(ExpressionTree collection) {
    Type type =
        Code.typeNamed("java.util.Collection", state)
            .map(wanted -> state.getTypes().asSuper(Code.typeOf(collection), wanted.tsym))
            .orElse(null);
    return type == null || type.getTypeArguments().size() != 1
        ? null
        : type.getTypeArguments().get(0);
  }

  /** One call for the elements that are gone through. */
  private SuggestedFix copy() {
    ExpressionTree source = source();
    Tree statement =
        loop.tree() instanceof EnhancedForLoopTree
            ? loop.tree()
            : loop.path().getParentPath().getParentPath().getLeaf();
    if (source == null
        || place.isNamedBy(source)
        || !(statement instanceof StatementTree)
        || !isWholeBody()
        || SourceText.hasComment(
            ASTHelpers.getStartPosition(statement), state.getEndPosition(statement), state)) {
      return SuggestedFix.emptyFix();
    }
    Type elements =
        Code.typeOf(source).hasTag(TypeTag.ARRAY)
            ? state.getTypes().elemtype(Code.typeOf(source))
            : elementTypeOf(source);
    if (elements == null
        || !state.getTypes().isSubtype(state.getTypes().wildUpperBound(elements), elementType())) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String text = state.getSourceForNode(source);
    String argument =
        Code.typeOf(source).hasTag(TypeTag.ARRAY)
            ? SuggestedFixes.qualifyType(state, fix, "java.util.Arrays") + ".asList(" + text + ")"
            : text;
    return fix.replace(
            statement,
            state.getSourceForNode(target) + "." + BULK.get(name) + "(" + argument + ");")
        .build();
  }

  /** What the loop goes through; null if that is no array or collection. */
  private ExpressionTree source() {
    ExpressionTree source =
        loop.tree() instanceof EnhancedForLoopTree
            ? ASTHelpers.stripParentheses(((EnhancedForLoopTree) loop.tree()).getExpression())
            : loop.call().map(Code::receiverOf).orElse(null);
    Type type = source == null ? null : Code.typeOf(source);
    return type != null
            && (type.hasTag(TypeTag.ARRAY) || Code.isSubtype(type, "java.util.Collection", state))
        ? source
        : null;
  }

  /** Whether all that is done to each element is to add it. */
  private boolean isWholeBody() {
    if (write instanceof MemberReferenceTree) {
      return loop.tree() == write;
    }
    Tree body = loop.body();
    while (body instanceof BlockTree && ((BlockTree) body).getStatements().size() == 1) {
      body = ((BlockTree) body).getStatements().get(0);
    }
    Tree only =
        body instanceof ExpressionStatementTree
            ? ((ExpressionStatementTree) body).getExpression()
            : body;
    VariableTree element =
        loop.tree() instanceof EnhancedForLoopTree
            ? ((EnhancedForLoopTree) loop.tree()).getVariable()
            : ((LambdaExpressionTree) loop.tree()).getParameters().get(0);
    VarSymbol symbol = Code.variableOf(element);
    return only == write
        && symbol != null
        && !symbol.type.isPrimitive()
        && Code.variableOf(((MethodInvocationTree) write).getArguments().get(0)) == symbol
        && ((MethodInvocationTree) write).getArguments().size() == 1;
  }

  /** A list that is filled instead, for a local that nobody else can have seen before. */
  private SuggestedFix collect() {
    Optional<VarSymbol> local = place.local();
    if (!(loop.tree() instanceof StatementTree)
        || !(loop.path().getParentPath().getLeaf() instanceof BlockTree)
        || !(write instanceof MethodInvocationTree)
        || local.isEmpty()
        || !isCreatedHere(local.get())
        || Paths.canLeaveEarly(loop)
        || isInTry(local.get())) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String list = FreshName.of(loop.path(), List.of("added"));
    for (TreePath use : uses.of(local.get())) {
      if (loop.encloses(use)) {
        Optional<TreePath> call = Code.callOn(use);
        if (call.isEmpty() || !isSingleAdd(call.get())) {
          return SuggestedFix.emptyFix();
        }
        fix.replace(use.getLeaf(), list);
      } else if (start(use) < ASTHelpers.getStartPosition(loop.tree())
          && Code.callOn(use).isEmpty()) {
        return SuggestedFix.emptyFix();
      }
    }
    String type = SuggestedFixes.qualifyType(state, fix, "java.util.List");
    String arrayList = SuggestedFixes.qualifyType(state, fix, "java.util.ArrayList");
    String line = SourceText.lineBreakBefore(loop.tree(), state);
    return fix.prefixWith(
            loop.tree(),
            String.format(
                "%s<%s> %s = new %s<>();%s",
                type, SuggestedFixes.prettyType(state, fix, elementType()), list, arrayList, line))
        .postfixWith(
            loop.tree(),
            line + state.getSourceForNode(target) + "." + BULK.get(name) + "(" + list + ");")
        .build();
  }

  /** An add of the same kind whose result nobody asks for. */
  private boolean isSingleAdd(TreePath path) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    return Code.nameOf(call).equals(name)
        && name.equals("add")
        && call.getArguments().size() == 1
        && path.getParentPath().getLeaf() instanceof ExpressionStatementTree;
  }

  private boolean isCreatedHere(VarSymbol local) {
    return uses.of(local).stream().noneMatch(Place::isWrite)
        && uses.declaration(local)
            .map(path -> ((VariableTree) path.getLeaf()).getInitializer())
            .filter(NewClassTree.class::isInstance)
            .filter(creation -> ((NewClassTree) creation).getClassBody() == null)
            .isPresent();
  }

  private boolean isInTry(VarSymbol local) {
    Tree scope = uses.declaration(local).orElseThrow().getParentPath().getLeaf();
    for (TreePath at = loop.path(); at.getLeaf() != scope; at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree) {
        return true;
      }
    }
    return false;
  }

  private static int start(TreePath path) {
    return ASTHelpers.getStartPosition(path.getLeaf());
  }
}
