package io.github.heapwise.concurrency;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Signs that one thread alone writes to a concurrent map, and others only read, or that whoever
 * wrote the code has thought of the race.
 */
final class OneWriter {
  private static final Set<String> ANNOTATIONS =
      Set.of("NotThreadSafe", "ThreadConfined", "SingleThreaded", "UiThread", "MainThread");

  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  /** What a class or a map says of its threads; "more than one thread" says the opposite. */
  private static final String CONFINED =
      "(?<!than )(single|one|same)[- ]thread|only[- ]thread(?![- ]?safe)|thread[- ]?confined"
          + "|not thread[- ]?safe|(?<!(?<!no )more than )(one|single)[- ]writer"
          + "|extern\\w+ .{0,30}synchroni|read (in parallel|concurrently)";

  private static final Pattern CONFINED_ONLY = Pattern.compile("(?i)" + CONFINED);

  private static final Pattern ACCEPTED =
      Pattern.compile(
          "(?i)"
              + CONFINED
              + "|start-?up (registration )?phase|benign|harmless|idempotent|more than once|(done|created|computed|loaded|built) twice"
              + "|races? (is|are) (ok|okay|fine|acceptable)|(may|might|could|can) race"
              + "|(accept|tolerate|ignore)s? (the|this|a|that) race");

  /** Publishers and the like call them one after the other: rule 1.3 of Reactive Streams. */
  private static final Set<String> SIGNALS =
      Set.of("onSubscribe", "onNext", "onError", "onComplete", "onCompleted");

  private OneWriter() {}

  static boolean isSeen(TreePath act, VarSymbol map, Uses uses, Locks locks, VisitorState state) {
    if (isCommented(map, act, uses, state) || locks.isOnlyStarted(act, state)) {
      return true;
    }
    for (TreePath at = act; at != null; at = at.getParentPath()) {
      Tree tree = at.getLeaf();
      if (tree instanceof MethodTree) {
        if (isAnnotated(((MethodTree) tree).getModifiers().getAnnotations())
            || ACCEPTED.matcher(comments(tree, state)).find()
            || isSignal((MethodTree) tree, at.getParentPath().getLeaf(), state)
            || Code.anyMatch(tree, OneWriter::isWait)
            || Code.anyMatch(tree, each -> isPlainFieldSet(each, tree))
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
      if (ANNOTATIONS.contains(name) || isAccepted(name, each)) {
        return true;
      }
    }
    return false;
  }

  /** Sonar's rule for a check and a {@code put} has been looked at, and turned off. */
  private static boolean isAccepted(String name, AnnotationTree annotation) {
    return name.equals("SuppressWarnings")
        && Code.anyMatch(
            annotation,
            tree ->
                tree instanceof ExpressionTree
                    && String.valueOf(ASTHelpers.constValue(tree)).endsWith(":S3824"));
  }

  /** {@code gate.wait()}: threads that come second are held up by other means than a lock. */
  private static boolean isWait(Tree tree) {
    return tree instanceof MethodInvocationTree
        && Code.nameOf((MethodInvocationTree) tree).equals("wait");
  }

  /**
   * {@code this.known = known}: no method that several threads call at a time sets a field that is
   * neither volatile nor made here.
   */
  private static boolean isPlainFieldSet(Tree tree, Tree method) {
    if (!(tree instanceof AssignmentTree)) {
      return false;
    }
    VarSymbol field = Code.variableOf(((AssignmentTree) tree).getVariable());
    Symbol symbol = Code.symbolOf(method);
    return field != null
        && symbol != null
        && field.getKind().isField()
        && !field.isStatic()
        && !field.type.isPrimitive()
        && field.owner == symbol.owner
        && !field.getModifiers().contains(Modifier.VOLATILE)
        && !symbol.getModifiers().contains(Modifier.SYNCHRONIZED)
        && (((AssignmentTree) tree).getVariable() instanceof IdentifierTree
            || isOfThis(((AssignmentTree) tree).getVariable()))
        && !(((AssignmentTree) tree).getExpression() instanceof NewClassTree);
  }

  private static boolean isOfThis(Tree tree) {
    return tree instanceof MemberSelectTree
        && ((MemberSelectTree) tree).getExpression() instanceof IdentifierTree
        && ((IdentifierTree) ((MemberSelectTree) tree).getExpression())
            .getName()
            .contentEquals("this");
  }

  /** A method of a subscriber, by its type or by the three methods that make one. */
  private static boolean isSignal(MethodTree method, Tree type, VisitorState state) {
    if (!SIGNALS.contains(method.getName().toString()) || !(type instanceof ClassTree)) {
      return false;
    }
    Set<String> names = new HashSet<>();
    for (Tree each : ((ClassTree) type).getMembers()) {
      if (each instanceof MethodTree) {
        names.add(((MethodTree) each).getName().toString());
      }
    }
    Symbol symbol = Code.symbolOf(type);
    return names.contains("onNext")
            && names.contains("onError")
            && (names.contains("onComplete") || names.contains("onCompleted"))
        || symbol != null
            && (Code.isSubtype(symbol.type, "org.reactivestreams.Subscriber", state)
                || Code.isSubtype(symbol.type, "java.util.concurrent.Flow.Subscriber", state));
  }

  /** Whether the comment on the map, or on the class that the code stands in, says so. */
  private static boolean isCommented(VarSymbol map, TreePath act, Uses uses, VisitorState state) {
    Optional<String> ofMap =
        Optional.ofNullable(map)
            .filter(variable -> variable.getKind().isField())
            .flatMap(uses::declaration)
            .map(path -> comments(path.getLeaf(), state));
    TreePath type = act;
    while (type != null && !(type.getLeaf() instanceof ClassTree)) {
      type = type.getParentPath();
    }
    Optional<String> ofClass =
        Optional.ofNullable(type).map(path -> commentsBefore(path.getLeaf(), state));
    return ofMap.filter(text -> CONFINED_ONLY.matcher(text).find()).isPresent()
        || ofClass.filter(text -> CONFINED_ONLY.matcher(text).find()).isPresent();
  }

  /** The comments in front of the tree and in it, each a line. */
  private static String comments(Tree tree, VisitorState state) {
    int end = state.getEndPosition(tree);
    int start = ASTHelpers.getStartPosition(tree);
    return start < 0 || end < start
        ? ""
        : commentsBefore(tree, state)
            + commentsIn(state.getSourceCode().subSequence(start, end).toString());
  }

  private static String commentsBefore(Tree tree, VisitorState state) {
    int start = ASTHelpers.getStartPosition(tree);
    if (start < 0) {
      return "";
    }
    String source = state.getSourceCode().subSequence(0, start).toString();
    String before = source.stripTrailing();
    while (true) {
      int line = before.lastIndexOf('\n') + 1;
      int from =
          before.endsWith("*/")
              ? before.lastIndexOf("/*")
              : before.startsWith("//", line + indentation(before, line)) ? line : -1;
      if (from < 0) {
        return commentsIn(source.substring(before.length()));
      }
      before = before.substring(0, from).stripTrailing();
    }
  }

  private static int indentation(String text, int line) {
    String rest = text.substring(line);
    return rest.length() - rest.stripLeading().length();
  }

  private static String commentsIn(String source) {
    return COMMENT
        .matcher(source)
        .results()
        .map(each -> each.group().replaceAll("\\s*\n[\\s*]*", " ") + "\n")
        .collect(Collectors.joining());
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
