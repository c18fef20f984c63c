package stringconcatinloop;

import java.util.List;

/** One branch goes on from the old text: a person has to take the choice apart. */
class Choices {
  String separated(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: by hand: more is done to it than to append
      text = text.isEmpty() ? name : text + ", " + name;
    }
    return text;
  }

  String startsAsNull(List<String> names) {
    String text = null;
    for (String name : names) {
      // BUG: Diagnostic contains: by hand: it may start as null
      text = (text == null) ? name : text.concat(", " + name);
    }
    return text;
  }

  String join(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text = String.join("/", text, name);
    }
    return text;
  }
}
