package stringconcatinloop;

import java.util.List;

class Comments {
  String kept(List<String> names) {
    // All names, one after the other.
    String text = ""; // starts empty
    /* each in turn */
    for (String name : names) {
      // without separators
      // BUG: Diagnostic contains: `text` is copied
      text += name; // as it is
    }
    // done
    return text /* all */;
  }

  String insidePart(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += name.substring(/* from */ 1);
    }
    return text;
  }
}
