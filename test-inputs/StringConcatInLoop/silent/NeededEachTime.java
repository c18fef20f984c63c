// Right: each time round somebody takes the whole text, so each copy is one that is asked for.
package stringconcatinloop;

import java.util.List;
import java.util.Set;

class NeededEachTime {
  void prefixes(List<String> parts, Set<String> out) {
    String path = "";
    for (String part : parts) {
      path += "/" + part;
      out.add(path);
    }
  }

  String freeName(Set<String> taken, String name) {
    while (taken.contains(name)) {
      name += "_";
    }
    return name;
  }

  void valueOfTheAppend(List<String> parts, List<String> out) {
    String path = "";
    for (String part : parts) {
      out.add(path += part);
    }
  }

  String probing(List<String> words, String text) {
    for (String word : words) {
      text += word;
      if (isKnown(text)) {
        return text;
      }
    }
    return text;
  }

  void printed(List<String> words) {
    String indent = "";
    for (String word : words) {
      System.out.println(indent + word);
      indent += "  ";
    }
  }

  String search(List<String> words) {
    String text = "";
    do {
      text = text + words;
    } while (!text.matches(".*stop\\d"));
    return text;
  }

  private boolean isKnown(String text) {
    return text.hashCode() == 0;
  }

  void inOneBranch(List<String> words, Set<String> out) {
    String path = "";
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      } else if (word.equals(".")) {
        path += "/" + word;
        out.add(path);
      }
    }
  }
}
