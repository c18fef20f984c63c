package stringconcatinloop;

import java.util.List;

/** The text of an object is taken when it is appended: right only if nothing runs in between. */
class Objects {
  String thenConstants(List<Object> items) {
    StringBuilder text = new StringBuilder();
    for (Object item : items) {
      text.append(item).append(", ");
      text.append(item + ";" + item.hashCode() + item + "\n");
    }
    return text.toString();
  }

  String thenLocals(List<StringBuilder> items, Object end) {
    StringBuilder text = new StringBuilder();
    for (StringBuilder item : items) {
      text.append(items.size()).append(item).append(end);
    }
    return text.toString();
  }

  String thenCalls(List<StringBuilder> items) {
    StringBuilder text = new StringBuilder();
    for (StringBuilder item : items) {
      text.append(item + ": " + item.append("!").length());
    }
    return text.toString();
  }
}
