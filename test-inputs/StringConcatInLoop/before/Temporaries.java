package stringconcatinloop;

import java.util.List;

/** Strings that the builder can do without, and text that is not what it looks like. */
class Temporaries {
  String parts(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied as a whole
      text += "<" + name.substring(1) + String.valueOf(name.length()) + ">";
    }
    return text;
  }

  String nested(List<String> names, Object owner) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied as a whole
      text += name + (" of " + owner);
    }
    return text;
  }

  String foreign(List<CharSequence> names) {
    String text = "";
    for (CharSequence name : names) {
      // BUG: Diagnostic contains: `text` is copied as a whole
      text += name;
    }
    return text;
  }

  String laidOut(List<String> names) {
    String text = "";
    int i = 0;
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied as a whole
      text += name + "=" +
          (++i < names.size() ? ", " : "") +
          i;
    }
    return text;
  }
}
