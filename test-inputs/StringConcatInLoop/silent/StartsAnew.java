// Right: each time round the variable is given a text that its old one is no part of.
package stringconcatinloop;

import java.util.List;

class StartsAnew {
  private String line;

  void before(List<String> names, List<String> out) {
    String text;
    for (String name : names) {
      text = "- ";
      text += name;
      out.add(text);
    }
  }

  void behind(List<String> names, List<String> out) {
    String text = "";
    for (String name : names) {
      text += name;
      out.add(text);
      text = "";
    }
  }

  void field(List<String> names, List<String> out) {
    for (String name : names) {
      line = name;
      line += "!";
      out.add(line);
    }
  }

  void everyBranch(List<String> names, List<String> out) {
    String text = "";
    for (String name : names) {
      if (name.isEmpty()) {
        text = "none";
      } else {
        text = name;
      }
      text += "!";
      out.add(text);
    }
  }
}
