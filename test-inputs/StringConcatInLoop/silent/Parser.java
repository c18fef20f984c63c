// Generated from Parser.g4 by ANTLR 4.13.1
// Right: what a tool has written, nobody changes by hand.
package stringconcatinloop;

class Parser {
  private final String[] tokens = {};

  String expected(int n) {
    String text = "";
    for (int i = 0; i < n; i++) {
      text += tokens[i];
    }
    return text;
  }
}
