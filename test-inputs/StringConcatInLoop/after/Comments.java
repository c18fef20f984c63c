package stringconcatinloop;

import java.util.List;

class Comments {
  String kept(List<String> names) {
    // All names, one after the other.
    StringBuilder text = new StringBuilder(); // starts empty
    /* each in turn */
    for (String name : names) {
      // without separators
      text.append(name); // as it is
    }
    // done
    return text.toString() /* all */;
  }

  String insidePart(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name.substring(/* from */ 1));
    }
    return text.toString();
  }
}
