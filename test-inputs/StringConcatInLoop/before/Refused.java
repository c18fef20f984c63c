package stringconcatinloop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

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

  String setToWhoKnowsWhat(List<String> names, String other) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: by hand: it may be set to null
      text += name;
      if (name.isEmpty()) {
        text = other;
      }
    }
    return text;
  }

  String endsWith(List<String> names) {
    String text = "";
    for (String name : names) {
      if (!text.endsWith(",")) {
        // BUG: Diagnostic contains: by hand: a builder has no endsWith
        text += ",";
      }
      text += name;
    }
    return text;
  }

  Runnable captured(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: by hand: the value of an assignment to it is used
      text += name;
    }
    String copy = text += ".";
    return () -> System.out.println(copy);
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

  String query(String url, List<String> names) {
    for (String name : names) {
      // BUG: Diagnostic contains: `url` is copied as a whole each time round this loop.
      url = url + (url.contains("?") ? "&" : "?") + name;
    }
    return url;
  }

  @SuppressWarnings("unchecked")
  private static <T> T property(Map<String, Object> all, String name) {
    return (T) all.get(name);
  }

  private static <T> T called(Callable<T> callable) throws Exception {
    return callable.call();
  }

  String inferred(List<String> names, Map<String, Object> all) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: by hand: its parts cannot be appended one by one
      text += name.isEmpty() ? "" : property(all, name);
    }
    return text;
  }

  String inferredFromLambda(List<String> names) throws Exception {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: by hand: its parts cannot be appended one by one
      text += called(() -> name);
    }
    return text;
  }
}
