package stringconcatinloop;

import java.util.List;

/** Locals that a builder cannot take the place of. */
class Refused {
  String mayStartAsNull(String start, List<String> names) {
    String text = start;
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += name;
    }
    return text;
  }

  String parameter(String text, List<String> names) {
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += name;
    }
    return text;
  }

  String assignedOtherwise(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += name;
      if (name.isEmpty()) {
        text = text.trim();
      }
    }
    return text;
  }

  boolean comparedWithNull(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += name;
    }
    return text != null;
  }

  int readInAnotherLoop(List<String> names, List<String> others) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += name;
    }
    int found = 0;
    for (String other : others) {
      found += text.contains(other) ? 1 : 0;
    }
    return found;
  }

  String twoInOneDeclaration(List<String> names) {
    String first = "", second = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `first` is copied
      first += name;
    }
    return first + second;
  }

  String commentBetween(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += /* the name */ name;
    }
    return text;
  }

  String readsItself(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += name.isEmpty() ? text : name;
    }
    return text;
  }
}
