package stringconcatinloop;

import java.util.List;

/** The text of an object is taken when it is appended: right only if nothing runs in between. */
class Objects {
  String thenConstants(List<Object> items) {
    String text = "";
    for (Object item : items) {
      // BUG: Diagnostic contains: `text` is copied
      text = text + item + ", ";
      text += item + ";" + item.hashCode() + item + "\n";
    }
    return text;
  }

  String thenLocals(List<StringBuilder> items, Object end) {
    String text = "";
    for (StringBuilder item : items) {
      // BUG: Diagnostic contains: `text` is copied
      text = text + items.size() + item + end;
    }
    return text;
  }

  String thenCalls(List<StringBuilder> items) {
    String text = "";
    for (StringBuilder item : items) {
      // BUG: Diagnostic contains: `text` is copied
      text += item + ": " + item.append("!").length();
    }
    return text;
  }
}
