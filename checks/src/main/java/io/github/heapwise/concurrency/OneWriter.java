package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Locks;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Signs that one thread alone writes to a concurrent map, and others only read, or that whoever
 * wrote the code has thought of the race.
 */
final class OneWriter {
  private static final Set<String> ANNOTATIONS =
      Set.of("NotThreadSafe", "ThreadConfined", "SingleThreaded", "UiThread", "MainThread");

  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private static final Pattern ACCEPTED =
      Pattern.compile(
          "(?i)(single|one|same|only)[- ]thread|thread[- ]?confined|not thread[- ]?safe|benign"
              + "|harmless|idempotent|more than once|(done|created|computed|loaded|built) twice"
              + "|races? (is|are) (ok|okay|fine|acceptable)|(may|might|could|can) race"
              + "|(accept|tolerate|ignore)s? (the|this|a|that) race");

  private OneWriter() {}

  static boolean isSeen(TreePath act, VarSymbol map, Uses uses, Locks locks, VisitorState state) {
    for (TreePath at = act; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree) {
        if (isAnnotated(((MethodTree) tree).getModifiers().getAnnotations())
            || isCommented(tree, state)
            || Code.anyMatch(tree, OneWriter::isWait)
            || map != null && makesMap(tree, map, uses)) {
          return true;
        }
      } else if (tree instanceof ClassTree) {
        if (isAnnotated(((ClassTree) tree).getModifiers().getAnnotations())
            || isThread(at, state)
            || Code.anyMatch(tree, each -> isThreadOfThis(each, state))
                && locks.isOnlyRun(act, state)
            || map != null && isLockedFunctor(at, map, uses, locks, state)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A class of a thread that does this for all; a thread made in place is one of several. */
  private static boolean isThread(TreePath type, VisitorState state) {
    Symbol symbol = Code.symbolOf(type.getLeaf());
    return symbol != null
        && !symbol.name.isEmpty()
        && Code.isSubtype(symbol.type, "java.lang.Thread", state);
  }

  /** {@code new Thread(this)}: what only {@code run()} does is done by that thread. */
  private static boolean isThreadOfThis(Tree tree, VisitorState state) {
    return tree instanceof NewClassTree
        && ((NewClassTree) tree)
            .getArguments().stream()
                .anyMatch(
                    each ->
                        each instanceof IdentifierTree
                            && ((IdentifierTree) each).getName().contentEquals("this"))
        && Code.isSubtype(Code.typeOf(tree), "java.lang.Thread", state);
  }

  private static boolean isAnnotated(Iterable<? extends AnnotationTree> annotations) {
    for (AnnotationTree each : annotations) {
      Tree type = each.getAnnotationType();
      String name =
          type instanceof IdentifierTree
              ? ((IdentifierTree) type).getName().toString()
              : type instanceof MemberSelectTree
                  ? ((MemberSelectTree) type).getIdentifier().toString()
                  : "";
      if (ANNOTATIONS.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** {@code gate.wait()}: threads that come second are held up by other means than a lock. */
  private static boolean isWait(Tree tree) {
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("wait");
  }

  private static boolean isCommented(Tree method, VisitorState state) {
    int end = state.getEndPosition(method);
    int start = ASTHelpers.getStartPosition(method);
    if (start < 0 || end < start) {
      return false;
    }
    String source = state.getSourceCode().toString();
    String before = source.substring(0, start).stripTrailing();
    int from = before.endsWith("*/") ? before.lastIndexOf("/*") : start;
    Matcher comment = COMMENT.matcher(source.substring(Math.max(0, from), end));
    while (comment.find()) {
      if (ACCEPTED.matcher(comment.group()).find()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the method itself makes the map when there is none: two threads would make two. */
  private static boolean makesMap(Tree method, VarSymbol map, Uses uses) {
    return !new Place.Variable(map).local().isPresent()
        && uses.of(map).stream()
            .filter(Place::isWrite)
            .anyMatch(
                use ->
                    use.getParentPath().getLeaf() instanceof AssignmentTree && isIn(method, use));
  }

  /**
   * Whether the code is a method of an inner object that others call through an interface, while
   * the class around takes a lock for what it does with the map.
   */
  private static boolean isLockedFunctor(
      TreePath type, VarSymbol map, Uses uses, Locks locks, VisitorState state) {
    Symbol symbol = Code.symbolOf(type.getLeaf());
    boolean isInner =
        symbol != null
            && symbol != map.owner
            && (symbol.getModifiers().contains(Modifier.PRIVATE)
                || type.getParentPath().getLeaf() instanceof NewClassTree);
    return isInner
        && uses.of(map).stream()
            .anyMatch(use -> !isIn(type.getLeaf(), use) && !locks.heldAt(use, state).isEmpty());
  }

  private static boolean isIn(Tree tree, TreePath path) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() == tree) {
        return true;
      }
    }
    return false;
  }
}
