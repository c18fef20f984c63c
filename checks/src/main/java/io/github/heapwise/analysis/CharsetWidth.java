package io.github.heapwise.analysis;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How many bytes a charset needs for a char of a text, as far as the code says which it is. */
public enum CharsetWidth {
  /** One byte, for a {@code ?} as well: ISO-8859-1, US-ASCII and the code pages. */
  ONE,
  /** Always the same number, but more than one: UTF-16 and UTF-32. */
  FIXED,
  /** One for ASCII, more for others: UTF-8, and what the platform's charset may be. */
  SEVERAL,
  /** The code does not say. */
  UNKNOWN;

  private static final Pattern ONE_BYTE =
      Pattern.compile(
          "(?i)ISO[-_]?8859[-_]?\\d+|(US[-_]?)?ASCII7?|LATIN[-_]?\\d+"
              + "|(WINDOWS|CP)[-_]?125\\d|(IBM|CP)[-_]?(437|037|850|1047)|KOI8[-_]?[RU]");

  private static final Pattern MULTIPLE_BYTES =
      Pattern.compile("(?i)UTF[-_]?8|CESU[-_]?8|GBK|GB18030|BIG5|SHIFT[-_]JIS|EUC[-_]\\w+");

  private static final Set<String> NAMES = Set.of("name", "toString", "displayName");

  /** Of a {@code Charset}, or of the name of one. */
  public static CharsetWidth of(ExpressionTree charset, Uses uses) {
    ExpressionTree value = ASTHelpers.stripParentheses(charset);
    if (ASTHelpers.constValue(value) == null
        && ASTHelpers.getSymbol(value) instanceof VarSymbol variable) {
      List<TreePath> values = uses.values(variable);
      if (values.size() != 1) {
        return ofName(variable.getSimpleName().toString());
      }
      value = (ExpressionTree) values.get(0).getLeaf();
    }
    Object constant = ASTHelpers.constValue(value);
    if (constant != null) {
      return ofName(constant.toString());
    }
    if (value instanceof MethodInvocationTree call) {
      return ofCall(call, uses);
    }
    return ASTHelpers.getSymbol(value) instanceof VarSymbol known
        ? ofName(known.getSimpleName().toString())
        : UNKNOWN;
  }

  private static CharsetWidth ofCall(MethodInvocationTree call, Uses uses) {
    if (call.getArguments().size() == 1) {
      Object name = ASTHelpers.constValue(call.getArguments().get(0));
      return name == null ? UNKNOWN : ofName(name.toString());
    }
    if (Code.nameOf(call).equals("defaultCharset")) {
      return SEVERAL;
    }
    ExpressionTree receiver = Code.receiverOf(call);
    return receiver != null
            && NAMES.contains(Code.nameOf(call))
            && ASTHelpers.getSymbol(receiver) instanceof VarSymbol constant
        ? ofName(constant.getSimpleName().toString())
        : UNKNOWN;
  }

  /** Of a charset's name, or that of a constant for it. */
  public static CharsetWidth ofName(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (ONE_BYTE.matcher(name).matches()) {
      return ONE;
    }
    if (upper.matches("UTF[-_]?(16|32).*")) {
      return FIXED;
    }
    return MULTIPLE_BYTES.matcher(name).matches() ? SEVERAL : UNKNOWN;
  }

  /** Of what {@code getBytes} is called with: without an argument, the platform's charset. */
  public static CharsetWidth ofEncoding(MethodInvocationTree getBytes, Uses uses) {
    return switch (getBytes.getArguments().size()) {
      case 0 -> SEVERAL;
      case 1 -> of(getBytes.getArguments().get(0), uses);
      default -> UNKNOWN;
    };
  }

  /** Whether a text may need more bytes than it has chars. */
  public boolean isWide() {
    return this == FIXED || this == SEVERAL;
  }
}
