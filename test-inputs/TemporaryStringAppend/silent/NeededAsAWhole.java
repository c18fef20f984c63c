// Taken apart, the sum would write something else, or leave a half-written text behind.
package temporarystringappend;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

class NeededAsAWhole {
  private final StringBuilder shared = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** A part reads the builder. */
  String numbered(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name + text.length());
    }
    return text.toString();
  }

  /** A part may append to the builder itself. */
  void tree(List<NeededAsAWhole> children) {
    for (NeededAsAWhole child : children) {
      shared.append("(" + child.print());
    }
  }

  private String print() {
    shared.append("!");
    return ")";
  }

  /** A part changes the text of the one before. */
  String changing(List<StringBuilder> parts) {
    StringBuilder text = new StringBuilder();
    for (StringBuilder part : parts) {
      text.append(part + cleared(part));
    }
    return text.toString();
  }

  private static String cleared(StringBuilder part) {
    part.setLength(0);
    return ";";
  }

  /** Where the second part throws, the first must not be there. */
  String allOrNothing(List<Object> things) {
    StringBuilder text = new StringBuilder();
    for (Object thing : things) {
      try {
        text.append("thing: " + thing.hashCode());
      } catch (NullPointerException e) {
        text.append("none");
      }
    }
    return text.toString();
  }

  /** Another name for the builder, which the part may use. */
  String aliased(List<String> names) {
    StringBuilder text = new StringBuilder();
    Function<String, String> print =
        name -> {
          text.append(name);
          return "";
        };
    for (String name : names) {
      text.append("<" + print.apply(name));
    }
    return text.toString();
  }

  /** The chars of an array would be written, not what a sum makes of it. */
  String array(List<char[]> all) {
    StringBuilder text = new StringBuilder();
    for (char[] each : all) {
      text.append("array " + each);
    }
    return text.toString();
  }

  /** Its toString need not be its chars. */
  String foreign(List<CharSequence> all) {
    StringBuilder text = new StringBuilder();
    for (CharSequence each : all) {
      text.append("text " + each);
    }
    return text.toString();
  }

  /** What the type variable stands for depends on where the call is. */
  String generic(List<Object> all) {
    StringBuilder text = new StringBuilder();
    for (Object each : all) {
      text.append("value " + NeededAsAWhole.<Object>cast(each) + cast(each));
    }
    return text.toString();
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object value) {
    return (T) value;
  }

  /** The builder appended to itself. */
  String doubled(int n) {
    StringBuilder text = new StringBuilder("ab");
    for (int i = 0; i < n; i++) {
      text.append(text.toString()).append(text.substring(1, 2));
    }
    return text.toString();
  }

  /** The tag must not be left half-written. */
  void close(int n) {
    try {
      for (int i = 0; i < n; i++) {
        shared.append("</" + open.pop());
      }
    } finally {
      System.out.println(shared);
    }
  }
}
