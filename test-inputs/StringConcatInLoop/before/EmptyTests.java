package stringconcatinloop;

import java.util.List;

/** Tests for the empty text, in the spellings that people have for it. */
class EmptyTests {
  String equalsEmpty(List<String> names) {
    String text = "";
    for (String name : names) {
      if (!text.equals("")) {
        // BUG: Diagnostic contains: `text` is copied
        text += ", ";
      }
      text += name;
    }
    return text;
  }

  String emptyEquals(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += "".equals(text) ? name : ", ";
      text += name;
    }
    return text;
  }

  boolean isEmpty(List<String> names, boolean expected) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += name;
    }
    Object boxed = (Object) text.isEmpty();
    boolean same = text.isEmpty() == expected;
    return !(text.isEmpty()) && same && boxed != null;
  }

  String length(List<String> names) {
    String text = "";
    for (String name : names) {
      if (text.length() > 0 && text.charAt(0) != ',') {
        // BUG: Diagnostic contains: `text` is copied
        text += ",";
      }
      text += name;
    }
    return text.length() == 0 ? "none" : text.substring(0, text.length() - 1);
  }
}
