package stringconcatinloop;

import java.util.List;

/** Tests for the empty text, in the spellings that people have for it. */
class EmptyTests {
  String equalsEmpty(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      if (text.length() > 0) {
        text.append(", ");
      }
      text.append(name);
    }
    return text.toString();
  }

  String emptyEquals(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(text.length() == 0 ? name : ", ");
      text.append(name);
    }
    return text.toString();
  }

  boolean isEmpty(List<String> names, boolean expected) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name);
    }
    Object boxed = (Object) (text.length() == 0);
    boolean same = (text.length() == 0) == expected;
    return !(text.length() == 0) && same && boxed != null;
  }

  String length(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      if (text.length() > 0 && text.charAt(0) != ',') {
        text.append(",");
      }
      text.append(name);
    }
    return text.length() == 0 ? "none" : text.substring(0, text.length() - 1);
  }
}
