// Right: a loop that runs a small, constant number of times copies next to nothing.
package stringconcatinloop;

import java.util.List;

class FewTimes {
  private static final int COLUMNS = 8;

  /** A class is in few others. */
  String classes(Class<?> type) {
    String name = "";
    while (type.isAnonymousClass()) {
      name = type.getName() + name;
      type = type.getEnclosingClass();
    }
    return name;
  }

  String literal() {
    String text = "";
    for (int i = 0; i < 5; i++) {
      text += i;
    }
    return text;
  }

  String constant() {
    String text = "";
    for (int i = COLUMNS; i > 0; i--) {
      text += "-";
    }
    return text;
  }

  String array() {
    String text = "";
    for (String part : new String[] {"a", "b", "c"}) {
      text += part;
    }
    return text;
  }

  String list() {
    String text = "";
    for (String part : List.of("a", "b", "c")) {
      text += part;
    }
    return text;
  }

  String nested() {
    String text = "";
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 4; j++) {
        text += i * j;
      }
    }
    return text;
  }

  enum Shade {
    LIGHT,
    GREY,
    DARK
  }

  String constants() {
    String text = "";
    for (Shade shade : Shade.values()) {
      text += shade;
    }
    return text;
  }

  String padded(int n) {
    String text = Integer.toBinaryString(n);
    while (text.length() < 32) {
      text = "0" + text;
    }
    return text;
  }

  String digits(int n) {
    String text = "";
    while (n > 0) {
      text = n % 10 + text;
      n /= 10;
    }
    return text;
  }

  String charsOfLiteral() {
    String text = "";
    for (char c : "heap".toCharArray()) {
      text += (char) (c + 1);
    }
    return text;
  }

  private static final Integer PRIORITIES = 10;

  String boxedConstant(List<List<String>> lists) {
    String text = "";
    for (int i = PRIORITIES - 1; i >= 0; i--) {
      text += i + ":" + lists.get(i);
    }
    return text;
  }

  String constantInLocal(String[] names) {
    int shown = 3;
    String text = "";
    for (int i = 0; i < shown; i++) {
      text += names[i];
    }
    return text;
  }
}
