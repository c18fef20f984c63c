package io.github.heapwise.copying;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.CharsetWidth;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Holder;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.TemporaryString;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;

/**
 * A string's {@code length()} at a place that counts bytes, and the calls that encode the string.
 *
 * @param length the call of {@code length()}
 * @param site what stands at the place that counts bytes: the call, or a local that it is kept in
 * @param text the string, or the builder
 * @param where the bytes are counted
 * @param encoded the calls of {@code getBytes} of the same string in the method
 */
record CharCount(
    TreePath length, TreePath site, ExpressionTree text, Where where, List<TreePath> encoded) {
  enum Where {
    BUFFER,
    ARRAY,
    HEADER,
    /** A header that is written as a line of text. */
    LINE,
    PREFIX,
    /** Of the encoded bytes themselves, as many are taken. */
    PART
  }

  private static final Set<String> PREFIXES =
      Set.of("writeInt", "writeShort", "writeLong", "writeByte", "putInt", "putShort", "putLong");

  /** Methods, of whatever class, whose last argument is the length of a body in bytes. */
  private static final Set<String> LENGTH_SETTERS =
      Set.of(
          "setContentLength",
          "setContentLengthLong",
          "contentLength",
          "setFixedLengthStreamingMode",
          "setResponseContentLength",
          "sendResponseHeaders");

  /** What the classes are called whose content goes over the wire. */
  private static final Pattern MESSAGE =
      Pattern.compile("(?i)http|resp|req|exchange|connection|header|entity|servlet|message");

  /** What takes bytes and keeps them in order. */
  private static final Set<String> WRITERS = Set.of("write", "put", "writeBytes");

  private static final Set<Tree.Kind> COMPARISONS =
      EnumSet.of(
          Tree.Kind.EQUAL_TO,
          Tree.Kind.NOT_EQUAL_TO,
          Tree.Kind.LESS_THAN,
          Tree.Kind.LESS_THAN_EQUAL,
          Tree.Kind.GREATER_THAN,
          Tree.Kind.GREATER_THAN_EQUAL);

  /** JSON is in UTF-8 wherever it is exchanged (RFC 8259, section 8.1). */
  private static final Pattern UTF_8 = Pattern.compile("(?is).*(utf-?8|[/+]json).*");

  private static final Pattern ONE_BYTE =
      Pattern.compile("(?is).*(iso-?8859|us-?ascii|latin-?1|(windows|cp)-?125\\d).*");

  /**
   * For a call of {@code length()} at the end of {@code path}: where what it returns counts bytes.
   */
  static List<CharCount> of(TreePath path, Uses uses, VisitorState state) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    ExpressionTree text = Code.receiverOf(call);
    if (text == null
        || !Code.isString(text, state) && !TemporaryString.isBuilder(Code.typeOf(text))) {
      return List.of();
    }
    List<CharCount> found = new ArrayList<>();
    for (TreePath site : sites(path, uses)) {
      Optional<Where> where = where(site);
      where.ifPresent(
          each -> found.add(new CharCount(path, site, text, each, encodings(path, text))));
    }
    return found;
  }

  /** The call, or the uses of the local that it is kept in. */
  private static List<TreePath> sites(TreePath path, Uses uses) {
    TreePath at = path;
    boolean isText = false;
    while (isSumOrCast(at.getParentPath().getLeaf())
        || isText(at.getParentPath().getLeaf(), at.getLeaf())) {
      at = at.getParentPath();
      isText |= at.getLeaf() instanceof MethodInvocationTree;
    }
    VarSymbol local =
        at.getParentPath().getLeaf() instanceof VariableTree declaration
            ? Code.variableOf(declaration)
            : null;
    return local != null
            && local.getKind() == ElementKind.LOCAL_VARIABLE
            && (local.type.isPrimitive() || isText && at.getLeaf() instanceof MethodInvocationTree)
            && uses.isNeverAssigned(local)
        ? uses.of(local)
        : List.of(path);
  }

  /** A sum with something else is still a count of chars; a multiple leaves room. */
  private static boolean isSumOrCast(Tree tree) {
    return tree instanceof ParenthesizedTree
        || tree instanceof TypeCastTree
        || tree instanceof BinaryTree && tree.getKind() == Tree.Kind.PLUS;
  }

  /** {@code String.valueOf(s.length())} and the like, as headers take it. */
  private static boolean isText(Tree tree, Tree number) {
    return tree instanceof MethodInvocationTree call
        && call.getArguments().size() == 1
        && call.getArguments().get(0) == number
        && Set.of("valueOf", "toString").contains(Code.nameOf(call));
  }

  private static Optional<Where> where(TreePath site) {
    Tree count = site.getLeaf();
    TreePath at = site.getParentPath();
    boolean isText = false;
    while (isSumOrCast(at.getLeaf()) || isText(at.getLeaf(), count)) {
      if (at.getLeaf() instanceof BinaryTree && HeaderLine.isSum(at, count)) {
        return Optional.of(Where.LINE);
      }
      isText |= at.getLeaf() instanceof MethodInvocationTree;
      count = at.getLeaf();
      at = at.getParentPath();
    }
    if (at.getLeaf() instanceof NewArrayTree array) {
      return !isText
              && array.getDimensions().size() == 1
              && array.getDimensions().get(0) == count
              && array.getType() instanceof PrimitiveTypeTree type
              && type.getPrimitiveTypeKind() == TypeKind.BYTE
          ? Optional.of(Where.ARRAY)
          : Optional.empty();
    }
    if (at.getLeaf() instanceof NewClassTree creation && isNamed(creation.getArguments(), count)) {
      return Optional.of(Where.HEADER);
    }
    return at.getLeaf() instanceof MethodInvocationTree call && call.getArguments().contains(count)
        ? whereOf(at, count, isText)
        : Optional.empty();
  }

  private static Optional<Where> whereOf(TreePath path, Tree count, boolean isText) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    List<? extends ExpressionTree> arguments = call.getArguments();
    String name = Code.nameOf(call);
    boolean isLast = arguments.get(arguments.size() - 1) == count;
    if (name.equals("allocate") || name.equals("allocateDirect")) {
      return !isText
              && Code.symbolOf(call) != null
              && Code.isClass(Code.symbolOf(call).owner.type, "java.nio.ByteBuffer")
          ? Optional.of(Where.BUFFER)
          : Optional.empty();
    }
    if (PREFIXES.contains(name) && arguments.size() == 1) {
      return isText ? Optional.empty() : Optional.of(Where.PREFIX);
    }
    if (isLast && arguments.size() >= 3 && isEncoding(arguments.get(0))) {
      return isText ? Optional.empty() : Optional.of(Where.PART);
    }
    if (HeaderLine.isCall(path, count)) {
      return Optional.of(Where.LINE);
    }
    boolean isHeader =
        LENGTH_SETTERS.contains(name) && isLast && !isText && Code.symbolOf(call) != null
            || isNamed(arguments, count);
    return isHeader ? Optional.of(Where.HEADER) : Optional.empty();
  }

  /** Whether the header's name is the argument in front. */
  private static boolean isNamed(List<? extends ExpressionTree> arguments, Tree count) {
    int index = arguments.indexOf(count);
    return index > 0 && isContentLength(arguments.get(index - 1));
  }

  private static boolean isEncoding(Tree tree) {
    return isCallOf(tree, "getBytes");
  }

  /** The header's name, or a constant that is called so and need not be a string. */
  private static boolean isContentLength(ExpressionTree name) {
    Object constant = ASTHelpers.constValue(name);
    return constant != null
        ? "content-length".equalsIgnoreCase(constant.toString())
        : ASTHelpers.getSymbol(name) instanceof VarSymbol variable
            && variable.getSimpleName().contentEquals("CONTENT_LENGTH");
  }

  /** Where the method encodes the same string. */
  private static List<TreePath> encodings(TreePath length, ExpressionTree text) {
    Optional<Place> place = placeOf(text);
    List<TreePath> found = new ArrayList<>();
    if (place.isEmpty()) {
      return found;
    }
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (isEncoding(call)
            && Code.receiverOf(call) != null
            && placeOf(Code.receiverOf(call)).equals(place)) {
          found.add(getCurrentPath());
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(body(length), null);
    return found;
  }

  /** Of a builder's {@code toString()}, where the builder is. */
  private static Optional<Place> placeOf(ExpressionTree text) {
    ExpressionTree tree = ASTHelpers.stripParentheses(text);
    return tree instanceof MethodInvocationTree call
            && Code.nameOf(call).equals("toString")
            && TemporaryString.isBuilder(Code.receiverType(call))
        ? Place.of(Code.receiverOf(call))
        : Place.of(tree);
  }

  /**
   * Whether every encoding may need more bytes than the string has chars. A prefix of UTF-16 units
   * tells the reader of UTF-16 as much as one of bytes. Without any encoding, a header may be about
   * one far away, so that the method must not say anything that speaks of one byte a char.
   */
  boolean mayNeedMore(Uses uses) {
    if (encoded.isEmpty()) {
      return isHeader()
          && !mayBeOneByte(uses)
          && (!isOfOther() || Code.anyMatch(body(length).getLeaf(), CharCount::namesUtf8));
    }
    return encoded.stream()
        .map(call -> CharsetWidth.ofEncoding((MethodInvocationTree) call.getLeaf(), uses))
        .allMatch(width -> where == Where.PREFIX ? width == CharsetWidth.SEVERAL : width.isWide());
  }

  /** Whether it goes to a setter of something that need not be sent: a document, a record. */
  private boolean isOfOther() {
    TreePath at = site.getParentPath();
    while (isSumOrCast(at.getLeaf())) {
      at = at.getParentPath();
    }
    return at.getLeaf() instanceof MethodInvocationTree call
        && LENGTH_SETTERS.contains(Code.nameOf(call))
        && !MESSAGE.matcher(Code.symbolOf(call).owner.getSimpleName()).find()
        && (Code.receiverType(call) == null
            || !MESSAGE.matcher(Code.receiverType(call).tsym.getSimpleName()).find());
  }

  private boolean isHeader() {
    return where == Where.HEADER || where == Where.LINE;
  }

  private boolean mayBeOneByte(Uses uses) {
    Tree method = body(length).getLeaf();
    // A servlet's writer is ISO-8859-1 unless somebody says otherwise.
    return Code.anyMatch(method, tree -> isOtherThanWide(tree, uses))
        || Code.anyMatch(method, tree -> isCallOf(tree, "getWriter"))
            && !Code.anyMatch(method, CharCount::namesUtf8);
  }

  private boolean isOtherThanWide(Tree tree, Uses uses) {
    if (tree instanceof LiteralTree literal) {
      return ONE_BYTE.matcher(String.valueOf(literal.getValue())).matches();
    }
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      return Code.symbolOf(tree) instanceof VarSymbol
          && Code.isClass(Code.typeOf(tree), "java.nio.charset.Charset")
          && !CharsetWidth.of((ExpressionTree) tree, uses).isWide();
    }
    if (!(tree instanceof MethodInvocationTree call) || call.getArguments().size() != 1) {
      return false;
    }
    ExpressionTree argument = call.getArguments().get(0);
    return switch (Code.nameOf(call)) {
      case "getBytes", "setCharacterEncoding" -> !CharsetWidth.of(argument, uses).isWide();
      case "writeBytes" -> Code.anyMatch(argument, this::isSameText);
      default -> false;
    };
  }

  private boolean isSameText(Tree tree) {
    return tree instanceof ExpressionTree expression
        && placeOf(text).isPresent()
        && placeOf(expression).equals(placeOf(text));
  }

  private static boolean isCallOf(Tree tree, String name) {
    return tree instanceof MethodInvocationTree call && Code.nameOf(call).equals(name);
  }

  private static boolean namesUtf8(Tree tree) {
    return tree instanceof LiteralTree literal
            && UTF_8.matcher(String.valueOf(literal.getValue())).matches()
        || tree instanceof MemberSelectTree select && isUtf8(select.getIdentifier().toString())
        || tree instanceof IdentifierTree name && isUtf8(name.getName().toString());
  }

  private static boolean isUtf8(String name) {
    return name.equals("UTF_8") || name.equals("APPLICATION_JSON");
  }

  /** The method, initialiser or lambda around. */
  private static TreePath body(TreePath path) {
    TreePath body = path;
    while (!(body.getLeaf() instanceof MethodTree)
        && !(body.getLeaf() instanceof LambdaExpressionTree)
        && !(body.getParentPath().getLeaf() instanceof ClassTree)) {
      body = body.getParentPath();
    }
    return body;
  }

  /**
   * Whether one of the encodings goes where the count was for: into the buffer or array that was
   * made, behind the length that was written, or, of a header, anywhere. A line of text is a header
   * only where the string itself follows.
   */
  boolean isMeasured(Uses uses) {
    if (isHeader()) {
      return !encoded.isEmpty() || where == Where.HEADER || isHandedOn();
    }
    if (where == Where.PART) {
      MethodInvocationTree user = (MethodInvocationTree) site.getParentPath().getLeaf();
      return encoded.stream().anyMatch(call -> userOf(call) == user);
    }
    return encoded.stream()
        .flatMap(call -> bytes(call, uses))
        .anyMatch(bytes -> where == Where.PREFIX ? isBehind(bytes) : goesInto(bytes, uses));
  }

  /** Whether the string is an operand or an argument somewhere in the method. */
  private boolean isHandedOn() {
    return Code.anyMatch(
        body(length).getLeaf(),
        tree ->
            tree instanceof BinaryTree sum
                    && (isSameText(sum.getLeftOperand()) || isSameText(sum.getRightOperand()))
                || tree instanceof MethodInvocationTree call
                    && call.getArguments().stream().anyMatch(this::isSameText));
  }

  /**
   * Where the encoded bytes are: the call, or the uses of the local that it goes to. None if the
   * length of that is compared or written as well, since then both are known.
   */
  private static Stream<TreePath> bytes(TreePath encoding, Uses uses) {
    VarSymbol local = localOf(encoding).orElse(null);
    if (local == null) {
      return Stream.of(encoding);
    }
    List<TreePath> found = uses.of(local);
    return uses.isNeverAssigned(local) && found.stream().noneMatch(CharCount::isCounted)
        ? found.stream()
        : Stream.empty();
  }

  /** The local that is declared with the bytes. */
  static Optional<VarSymbol> localOf(TreePath encoding) {
    return encoding.getParentPath().getLeaf() instanceof VariableTree declaration
            && Code.variableOf(declaration) != null
            && Code.variableOf(declaration).getKind() == ElementKind.LOCAL_VARIABLE
        ? Optional.of(Code.variableOf(declaration))
        : Optional.empty();
  }

  /** {@code b.length} as a prefix, in a comparison, or in a local of its own. */
  private static boolean isCounted(TreePath bytes) {
    TreePath at = bytes.getParentPath();
    if (!isLengthOf(at.getLeaf(), bytes.getLeaf())) {
      return false;
    }
    if (at.getParentPath().getLeaf() instanceof VariableTree) {
      return true;
    }
    while (isSumOrCast(at.getParentPath().getLeaf())) {
      at = at.getParentPath();
    }
    Tree user = at.getParentPath().getLeaf();
    return user instanceof MethodInvocationTree call
        ? PREFIXES.contains(Code.nameOf(call))
        : COMPARISONS.contains(user.getKind());
  }

  private static boolean isLengthOf(Tree tree, Tree array) {
    return tree instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("length")
        && select.getExpression() == array;
  }

  /** {@code made.put(s.getBytes())}, {@code System.arraycopy(s.getBytes(), 0, made, 0, …)}. */
  private boolean goesInto(TreePath bytes, Uses uses) {
    MethodInvocationTree user = userOf(bytes);
    if (user == null) {
      return false;
    }
    ExpressionTree into =
        Code.nameOf(user).equals("arraycopy") && user.getArguments().size() == 5
            ? user.getArguments().get(2)
            : Set.of("put", "write").contains(Code.nameOf(user)) && isWhole(user, bytes)
                ? Code.receiverOf(user)
                : null;
    if (into == null) {
      return false;
    }
    Optional<VarSymbol> made = Holder.of(madeAt());
    return made.isPresent()
        ? ASTHelpers.getSymbol(root(into)) == made.get()
            && (localOf(encodingOf(bytes)).isEmpty() || uses.isNeverAssigned(made.get()))
        : Code.anyMatch(into, tree -> tree == site.getLeaf());
  }

  private TreePath encodingOf(TreePath bytes) {
    return encoded.contains(bytes) ? bytes : encoded.get(0);
  }

  /** All of the bytes: {@code write(b)}, {@code write(b, 0, b.length)}. */
  private static boolean isWhole(MethodInvocationTree user, TreePath bytes) {
    List<? extends ExpressionTree> arguments = user.getArguments();
    return arguments.size() == 1
        || arguments.size() == 3
            && arguments.get(0) == bytes.getLeaf()
            && arguments.get(2) instanceof MemberSelectTree select
            && isLengthOf(select, select.getExpression())
            && ASTHelpers.getSymbol(select.getExpression())
                == ASTHelpers.getSymbol((ExpressionTree) bytes.getLeaf());
  }

  private TreePath madeAt() {
    TreePath at = site;
    while (!(at.getLeaf() instanceof NewArrayTree)
        && !(at.getLeaf() instanceof MethodInvocationTree call
            && at != site
            && Code.nameOf(call).startsWith("allocate"))) {
      at = at.getParentPath();
    }
    return at;
  }

  /** What a chain of calls begins with: {@code b} of {@code b.putInt(1)} and {@code wrap(b)}. */
  private static ExpressionTree root(ExpressionTree chain) {
    ExpressionTree root = chain;
    while (root instanceof MethodInvocationTree call && Code.receiverOf(call) != null) {
      root =
          Code.nameOf(call).equals("wrap") && !call.getArguments().isEmpty()
              ? call.getArguments().get(0)
              : Code.receiverOf(call);
    }
    return root;
  }

  /** Whether the bytes are written to what the length was written to, in the same block. */
  private boolean isBehind(TreePath bytes) {
    MethodInvocationTree user = userOf(bytes);
    if (user == null || !WRITERS.contains(Code.nameOf(user)) || !isWhole(user, bytes)) {
      return false;
    }
    TreePath at = site.getParentPath();
    while (!(at.getLeaf() instanceof MethodInvocationTree prefix
        && PREFIXES.contains(Code.nameOf(prefix)))) {
      at = at.getParentPath();
    }
    ExpressionTree out = Code.receiverOf((MethodInvocationTree) at.getLeaf());
    ExpressionTree to = Code.receiverOf(user);
    boolean isSame =
        out == null
            ? to == null
            : to != null
                && ASTHelpers.getSymbol(root(out)) != null
                && ASTHelpers.getSymbol(root(to)) == ASTHelpers.getSymbol(root(out));
    return isSame
        && ASTHelpers.getStartPosition(user) >= ASTHelpers.getStartPosition(at.getLeaf())
        && block(bytes) == block(site);
  }

  private static BlockTree block(TreePath path) {
    TreePath at = path;
    while (at != null && !(at.getLeaf() instanceof BlockTree)) {
      at = at.getParentPath();
    }
    return at == null ? null : (BlockTree) at.getLeaf();
  }

  /** The call that the bytes are an argument of. */
  private static MethodInvocationTree userOf(TreePath bytes) {
    Tree parent = bytes.getParentPath().getLeaf();
    return parent instanceof MethodInvocationTree user
            && user.getArguments().contains(bytes.getLeaf())
        ? user
        : null;
  }

  /** The other calls of {@code length()} of the string in the method, each with what it counts. */
  List<CharCount> siblings(Uses uses, VisitorState state) {
    List<CharCount> found = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (call != length.getLeaf()
            && Code.nameOf(call).equals("length")
            && call.getArguments().isEmpty()
            && Code.receiverOf(call) != null) {
          of(getCurrentPath(), uses, state).stream()
              .filter(each -> each.mayNeedMore(uses) && each.isMeasured(uses))
              .forEach(found::add);
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(body(length), null);
    return found;
  }

  /**
   * What is to be counted: the next encoding, by which several counts of it are one trap; without
   * any, the call itself.
   */
  Tree counted() {
    int start = ASTHelpers.getStartPosition(length.getLeaf());
    return encoded.stream()
        .map(TreePath::getLeaf)
        .filter(call -> ASTHelpers.getStartPosition(call) > start)
        .findFirst()
        .orElse(encoded.isEmpty() ? length.getLeaf() : encoded.get(0).getLeaf());
  }

  /** Whether both count the same string. */
  boolean isOfSameText(CharCount other) {
    return placeOf(text).isPresent() && placeOf(text).equals(placeOf(other.text()));
  }

  /** Whether it is the call itself that stands where bytes are counted. */
  boolean isDirect() {
    return site == length;
  }
}
