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
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.github.heapwise.analysis.Code;
import io.github.heapwise.analysis.Holder;
import io.github.heapwise.analysis.Place;
import io.github.heapwise.analysis.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/**
 * A string's {@code length()} at a place that counts bytes, and the call that encodes the string.
 *
 * @param length the call of {@code length()}
 * @param text the string
 * @param where the bytes are counted
 * @param encoded the calls of {@code getBytes} of the same string that follow in the method
 */
record CharCount(TreePath length, ExpressionTree text, Where where, List<TreePath> encoded) {
  enum Where {
    BUFFER,
    ARRAY,
    HEADER,
    PREFIX
  }

  private static final Set<String> PREFIXES =
      Set.of("writeInt", "writeShort", "writeLong", "writeByte", "putInt", "putShort", "putLong");

  private static final Set<String> LENGTH_SETTERS =
      Set.of("setContentLength", "setContentLengthLong", "sendResponseHeaders");

  private static final List<String> LENGTH_TYPES =
      List.of(
          "jakarta.servlet.ServletResponse",
          "javax.servlet.ServletResponse",
          "org.springframework.http.HttpHeaders",
          "com.sun.net.httpserver.HttpExchange");

  /** What takes bytes and keeps them in order. */
  private static final Set<String> WRITERS = Set.of("write", "put", "writeBytes");

  /** For a call of {@code length()} at the end of {@code path}. */
  static Optional<CharCount> of(TreePath path, Uses uses, VisitorState state) {
    MethodInvocationTree call = (MethodInvocationTree) path.getLeaf();
    ExpressionTree text = Code.receiverOf(call);
    if (text == null || !Code.isString(text, state)) {
      return Optional.empty();
    }
    TreePath at = path.getParentPath();
    Tree below = call;
    // A sum with something else is still a count of chars; a multiple leaves room.
    while (at.getLeaf() instanceof ParenthesizedTree
        || at.getLeaf() instanceof TypeCastTree
        || at.getLeaf() instanceof BinaryTree && at.getLeaf().getKind() == Tree.Kind.PLUS
        || isText(at.getLeaf())) {
      below = at.getLeaf();
      at = at.getParentPath();
    }
    Optional<Where> where = where(at.getLeaf(), below, state);
    if (where.isEmpty()
        || where.get() != Where.HEADER
            && below instanceof MethodInvocationTree other
            && other != call) {
      return Optional.empty();
    }
    return Optional.of(new CharCount(path, text, where.get(), encodings(path, text, uses)));
  }

  /** {@code String.valueOf(s.length())} and the like, as headers take it. */
  private static boolean isText(Tree tree) {
    return tree instanceof MethodInvocationTree call
        && call.getArguments().size() == 1
        && Set.of("valueOf", "toString").contains(Code.nameOf(call));
  }

  private static Optional<Where> where(Tree user, Tree count, VisitorState state) {
    if (user instanceof NewArrayTree array) {
      return array.getDimensions().size() == 1
              && array.getDimensions().get(0) == count
              && array.getType() instanceof PrimitiveTypeTree type
              && type.getPrimitiveTypeKind() == TypeKind.BYTE
          ? Optional.of(Where.ARRAY)
          : Optional.empty();
    }
    if (!(user instanceof MethodInvocationTree call) || !call.getArguments().contains(count)) {
      return Optional.empty();
    }
    String name = Code.nameOf(call);
    if (name.equals("allocate") || name.equals("allocateDirect")) {
      return Code.symbolOf(call) != null
              && Code.isClass(Code.symbolOf(call).owner.type, "java.nio.ByteBuffer")
          ? Optional.of(Where.BUFFER)
          : Optional.empty();
    }
    if (LENGTH_SETTERS.contains(name)) {
      return LENGTH_TYPES.stream()
              .anyMatch(type -> Code.isSubtype(Code.receiverType(call), type, state))
          ? Optional.of(Where.HEADER)
          : Optional.empty();
    }
    if (PREFIXES.contains(name) && call.getArguments().size() == 1) {
      return Optional.of(Where.PREFIX);
    }
    return call.getArguments().size() == 2
            && call.getArguments().get(1) == count
            && "content-length"
                .equalsIgnoreCase(String.valueOf(ASTHelpers.constValue(call.getArguments().get(0))))
        ? Optional.of(Where.HEADER)
        : Optional.empty();
  }

  /** Where the method, from the count on, encodes the same string. */
  private static List<TreePath> encodings(TreePath length, ExpressionTree text, Uses uses) {
    Optional<Place> place = Place.of(text);
    TreePath body = body(length);
    List<TreePath> found = new ArrayList<>();
    if (place.isEmpty()) {
      return found;
    }
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (Code.nameOf(call).equals("getBytes")
            && Code.receiverOf(call) != null
            && Place.of(Code.receiverOf(call)).equals(place)) {
          found.add(getCurrentPath());
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(body, null);
    return found;
  }

  /**
   * Whether every encoding may need more bytes than the string has chars. Without any, a header may
   * be about another text, or an encoding far away: what the method says of UTF-8 decides.
   */
  boolean mayNeedMore(Uses uses) {
    return encoded.isEmpty()
        ? where == Where.HEADER && Code.anyMatch(body(length).getLeaf(), CharCount::namesUtf8)
        : encoded.stream().allMatch(call -> needsMore(call, uses));
  }

  private static boolean namesUtf8(Tree tree) {
    return tree instanceof LiteralTree literal
            && String.valueOf(literal.getValue()).toLowerCase(Locale.ROOT).matches("(?s).*utf-?8.*")
        || tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("UTF_8")
        || tree instanceof IdentifierTree name && name.getName().contentEquals("UTF_8");
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

  private static boolean needsMore(TreePath path, Uses uses) {
    List<? extends ExpressionTree> arguments =
        ((MethodInvocationTree) path.getLeaf()).getArguments();
    if (arguments.isEmpty()) {
      return true;
    }
    return arguments.size() == 1 && isWide(arguments.get(0), uses);
  }

  private static boolean isWide(ExpressionTree charset, Uses uses) {
    ExpressionTree value = charset;
    if (ASTHelpers.getSymbol(charset) instanceof VarSymbol variable
        && uses.values(variable).size() == 1) {
      value = (ExpressionTree) uses.values(variable).get(0).getLeaf();
    }
    Object name =
        value instanceof MethodInvocationTree call && call.getArguments().size() == 1
            ? ASTHelpers.constValue(call.getArguments().get(0))
            : value instanceof LiteralTree || ASTHelpers.constValue(value) != null
                ? ASTHelpers.constValue(value)
                : ASTHelpers.getSymbol(value) instanceof VarSymbol constant
                    ? constant.getSimpleName()
                    : null;
    return name != null && name.toString().toUpperCase(Locale.ROOT).startsWith("UTF");
  }

  /**
   * Whether one of the encodings goes where the count was for: into the buffer or array that was
   * made, behind the length that was written, or, of a header, anywhere.
   */
  boolean isMeasured() {
    return where == Where.HEADER
        || encoded.stream()
            .anyMatch(call -> where == Where.PREFIX ? isBehind(call) : goesInto(call));
  }

  /** {@code made.put(s.getBytes())}, {@code System.arraycopy(s.getBytes(), 0, made, 0, …)}. */
  private boolean goesInto(TreePath call) {
    MethodInvocationTree user = userOf(call);
    if (user == null) {
      return false;
    }
    ExpressionTree into =
        Code.nameOf(user).equals("arraycopy") && user.getArguments().size() == 5
            ? user.getArguments().get(2)
            : Set.of("put", "write").contains(Code.nameOf(user)) ? Code.receiverOf(user) : null;
    if (into == null) {
      return false;
    }
    Optional<VarSymbol> made = Holder.of(madeAt());
    return made.isPresent()
        ? ASTHelpers.getSymbol(root(into)) == made.get()
        : Code.anyMatch(into, tree -> tree == length.getLeaf());
  }

  private TreePath madeAt() {
    TreePath at = length;
    while (!(at.getLeaf() instanceof NewArrayTree)
        && !(at.getLeaf() instanceof MethodInvocationTree call
            && at != length
            && Code.nameOf(call).startsWith("allocate"))) {
      at = at.getParentPath();
    }
    return at;
  }

  /** What a chain of calls begins with: {@code buffer} of {@code buffer.putInt(1).put(…)}. */
  private static ExpressionTree root(ExpressionTree chain) {
    ExpressionTree root = chain;
    while (root instanceof MethodInvocationTree call && Code.receiverOf(call) != null) {
      root = Code.receiverOf(call);
    }
    return root;
  }

  /** Whether the bytes are written to what the length was written to, in the same block. */
  private boolean isBehind(TreePath call) {
    MethodInvocationTree user = userOf(call);
    if (user == null || !WRITERS.contains(Code.nameOf(user)) || user.getArguments().size() != 1) {
      return false;
    }
    TreePath at = length.getParentPath();
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
        && block(call) == block(length);
  }

  private static BlockTree block(TreePath path) {
    TreePath at = path;
    while (at != null && !(at.getLeaf() instanceof BlockTree)) {
      at = at.getParentPath();
    }
    return at == null ? null : (BlockTree) at.getLeaf();
  }

  /** The call that the bytes are an argument of. */
  private static MethodInvocationTree userOf(TreePath call) {
    Tree parent = call.getParentPath().getLeaf();
    return parent instanceof MethodInvocationTree user
            && user.getArguments().contains(call.getLeaf())
        ? user
        : null;
  }
}
