package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Type;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.FileIndex;
import io.github.heapwise.analysis.Footprint;
import io.github.heapwise.analysis.LoopInvariant;
import io.github.heapwise.analysis.NeverThrows;
import io.github.heapwise.copying.RepeatedCopy.Kind;
import io.github.heapwise.fixes.FreshName;
import io.github.heapwise.fixes.Hoisting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is said about copies that a loop repeats, and how they are made once. */
final class RepeatedCopies {
  private static final int TIMES = 100_000;
  private static final int ELEMENTS = 100;
  private static final int LONGEST = 80;

  /** Object header, two counters and the array of an {@code Arrays.ArrayList}. */
  private static final long LIST_BYTES = 24;

  private RepeatedCopies() {}

  /** Where the loop has an expression of this text, in the order of the source. */
  static List<TreePath> of(TreePath loop, String text, VisitorState state) {
    List<TreePath> found = new ArrayList<>();
    int length = text == null ? -1 : text.length();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree instanceof ExpressionTree
            && state.getEndPosition(tree) - ASTHelpers.getStartPosition(tree) == length
            && text.equals(state.getSourceForNode(tree))) {
          found.add(new TreePath(getCurrentPath(), tree));
        }
        return super.scan(tree, unused);
      }
    }.scan(loop, null);
    return found;
  }

  /** Empty if the loop may not need the copy where making it fails, or has no place before it. */
  static SuggestedFix hoist(
      RepeatedCopy copy,
      TreePath loop,
      List<TreePath> places,
      FileIndex index,
      VisitorState state) {
    Optional<TreePath> statement =
        Hoisting.statement(loop)
            .filter(each -> copy.isSame(LoopInvariant.in(each, index, state)))
            .filter(each -> isHarmless(copy, NeverThrows.before(each, index.uses()), state));
    if (statement.isEmpty() || places.isEmpty()) {
      return SuggestedFix.emptyFix();
    }
    if (places.size() == 1) {
      Optional<SuggestedFix> moved =
          Hoisting.move(statement.get(), places.get(0), index.uses(), state)
              .filter(fix -> isFirst(name(places.get(0)), statement.get(), index));
      if (moved.isPresent()) {
        return moved.get();
      }
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    String type = type(copy, fix, state);
    if (type == null) {
      return SuggestedFix.emptyFix();
    }
    String base = baseName(copy.kind());
    String name =
        Stream.concat(Stream.of(base), IntStream.iterate(2, i -> i + 1).mapToObj(i -> base + i))
            .filter(each -> FreshName.of(statement.get(), List.of(each)).equals(each))
            .filter(each -> isFirst(each, statement.get(), index))
            .findFirst()
            .orElseThrow();
    return fix.merge(Hoisting.declare(statement.get(), places, type, name, state)).build();
  }

  private static String name(TreePath place) {
    Tree parent = place.getParentPath().getLeaf();
    return parent instanceof VariableTree ? ((VariableTree) parent).getName().toString() : "";
  }

  /** Whether no other fix of this file declares a local of this name in the same block. */
  private static boolean isFirst(String name, TreePath statement, FileIndex index) {
    return index.first(List.of("hoisted", name, Code.memberAround(statement)));
  }

  private static boolean isHarmless(RepeatedCopy copy, NeverThrows here, VisitorState state) {
    List<ExpressionTree> inputs = copy.inputs();
    return switch (copy.kind()) {
      case ZEROS -> true;
      case AS_LIST ->
          inputs.stream().allMatch(here::holds)
              && (inputs.size() > 1
                  || !Code.isArrayOfReferences(Code.typeOf(inputs.get(0)))
                  || here.isNotNull(inputs.get(0)));
      // A list of an array would throw for a null in it.
      case LIST_OF -> copy.contents() == null && inputs.stream().allMatch(here::isNotNull);
      // One of a duplicate would throw.
      case SET_OF ->
          inputs.stream().map(ASTHelpers::constValue).filter(Objects::nonNull).distinct().count()
              == inputs.size();
      case PATTERN -> inputs.size() == 1 && compiles(inputs.get(0));
      case CHARS -> here.isNotNull(inputs.get(0));
      case BYTES ->
          here.isNotNull(inputs.get(0))
              && inputs.stream().skip(1).allMatch(each -> isCharset(each) && here.isNotNull(each));
      case CLONE -> here.isNotNull(copy.contents());
      case COLLECTION ->
          (here.isNotNull(copy.contents()) || isOfConstants(copy.contents()))
              && !Code.isClass(Code.typeOf(copy.tree()), "java.util.TreeSet")
              && !Code.isClass(Code.typeOf(copy.tree()), "java.util.TreeMap");
      case TO_ARRAY ->
          here.isNotNull(copy.contents())
              && inputs.stream().allMatch(here::holds)
              && isOfElements(copy, state);
    };
  }

  /** A list that is written down; a {@code Set} of such could throw for a duplicate. */
  private static boolean isOfConstants(ExpressionTree list) {
    return list instanceof MethodInvocationTree
        && (Code.nameOf((MethodInvocationTree) list).equals("asList")
            || Code.isClass(Code.symbolOf(list).owner.type, "java.util.List"))
        && ((MethodInvocationTree) list)
            .getArguments().stream().allMatch(each -> ASTHelpers.constValue(each) != null);
  }

  private static boolean isCharset(ExpressionTree tree) {
    return Code.isClass(Code.typeOf(tree), "java.nio.charset.Charset");
  }

  private static boolean compiles(ExpressionTree regex) {
    Object value = ASTHelpers.constValue(regex);
    if (!(value instanceof String)) {
      return false;
    }
    try {
      Pattern.compile((String) value);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** Whether the elements fit the array, so that it takes them all. */
  private static boolean isOfElements(RepeatedCopy copy, VisitorState state) {
    Type array = Code.typeOf(copy.tree());
    Type collection = Code.typeOf(copy.contents());
    if (copy.inputs().isEmpty()) {
      return true;
    }
    Type elements =
        collection == null
            ? null
            : state
                .getTypes()
                .asSuper(collection, state.getSymbolFromString("java.util.Collection"));
    return array instanceof Type.ArrayType
        && elements != null
        && elements.getTypeArguments().size() == 1
        && ASTHelpers.isSubtype(
            elements.getTypeArguments().get(0), ((Type.ArrayType) array).elemtype, state);
  }

  /** Null if it cannot be written. */
  private static String type(RepeatedCopy copy, SuggestedFix.Builder fix, VisitorState state) {
    if (copy.kind() == Kind.PATTERN) {
      ExpressionTree receiver = Code.receiverOf((MethodInvocationTree) copy.tree());
      return receiver == null ? null : state.getSourceForNode(receiver);
    }
    Type type = Code.typeOf(copy.tree());
    String text = type == null ? "" : type.toString();
    boolean isWritten =
        type != null && !text.contains("capture") && !text.contains("&") && !text.contains("null");
    return isWritten ? SuggestedFixes.prettyType(state, fix, type) : null;
  }

  private static String baseName(Kind kind) {
    return switch (kind) {
      case CLONE, COLLECTION -> "copy";
      case AS_LIST, LIST_OF -> "list";
      case SET_OF -> "set";
      case TO_ARRAY -> "array";
      case BYTES -> "bytes";
      case CHARS -> "chars";
      case PATTERN -> "pattern";
      case ZEROS -> "zeros";
    };
  }

  static String message(RepeatedCopy copy, String text, TreePath loop) {
    boolean isLambda = loop.getLeaf() instanceof LambdaExpressionTree;
    String line = text.replaceAll("\\s+", " ");
    String what =
        switch (copy.kind()) {
          case PATTERN -> "compiles the same regular expression";
          case ZEROS -> "makes a new array of the same size";
          default -> "makes the same copy";
        };
    String trap =
        String.format(
            "`%s` %s", line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line, what);
    return String.format(
        "%s %s. %s%s before the %s.",
        trap,
        isLambda ? "for each element" : "each time round the loop",
        figure(copy),
        copy.kind() == Kind.PATTERN ? "Compile it once, in a constant or" : "Make it once,",
        isLambda ? "lambda" : "loop");
  }

  private static String figure(RepeatedCopy copy) {
    long bytes;
    String what = "";
    switch (copy.kind()) {
      case PATTERN, SET_OF:
        return "";
      case ZEROS:
        bytes =
            Footprint.array(
                elementBytes(copy),
                Code.integer(((NewArrayTree) copy.tree()).getDimensions().get(0)).orElseThrow());
        break;
      case AS_LIST, LIST_OF:
        if (copy.contents() != null) {
          bytes = LIST_BYTES + Footprint.ofReferences(ELEMENTS);
          what = "Of " + ELEMENTS + " elements it takes";
          break;
        }
        boolean isOfArray =
            copy.inputs().size() == 1
                && Code.isArrayOfReferences(Code.typeOf(copy.inputs().get(0)));
        bytes = LIST_BYTES + (isOfArray ? 0 : listArray(copy));
        break;
      case BYTES, CHARS:
        Object text = ASTHelpers.constValue(copy.inputs().get(0));
        int size = text instanceof String ? ((String) text).length() : ELEMENTS;
        what = text instanceof String ? "" : "Of " + ELEMENTS + " chars it takes";
        bytes = Footprint.array(copy.kind() == Kind.BYTES ? 1 : 2, size);
        break;
      case COLLECTION:
        if (!Code.isClass(Code.typeOf(copy.tree()), "java.util.ArrayList")) {
          return "";
        }
        bytes = LIST_BYTES + Footprint.ofReferences(ELEMENTS);
        what = "Of " + ELEMENTS + " elements it takes";
        break;
      default:
        bytes = Footprint.array(elementBytes(copy), ELEMENTS);
        what = "Of " + ELEMENTS + " elements it takes";
    }
    return String.format(
        Locale.ROOT,
        "%s %,d bytes, %,d bytes for %,d times. ",
        what.isEmpty() ? "It takes" : what,
        bytes,
        bytes * TIMES,
        TIMES);
  }

  /** A {@code List.of} keeps one or two elements in fields. */
  private static long listArray(RepeatedCopy copy) {
    int elements = copy.inputs().size();
    return copy.kind() == Kind.LIST_OF && elements <= 2 ? 0 : Footprint.ofReferences(elements);
  }

  private static long elementBytes(RepeatedCopy copy) {
    return switch (((Type.ArrayType) Code.typeOf(copy.tree())).elemtype.getKind()) {
      case BYTE, BOOLEAN -> 1;
      case CHAR, SHORT -> 2;
      case LONG, DOUBLE -> 8;
      default -> 4;
    };
  }
}
