package stringconcatinloop;

/** The same text again and again: String.repeat does it at once. */
class Repeats {
  String indent(String prefix, int depth) {
    for (int i = 0; i < depth; i++) {
      // BUG: Diagnostic contains: Use String.repeat instead
      prefix += "  ";
    }
    return prefix;
  }

  String padded(String text, int width) {
    while (text.length() < width) {
      // BUG: Diagnostic contains: Use String.repeat instead
      text = text + ' ';
    }
    return text;
  }

  String numbered(String text, int n) {
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: by hand: it is a parameter
      text += i;
    }
    return text;
  }
}
