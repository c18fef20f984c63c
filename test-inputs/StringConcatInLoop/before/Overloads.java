package stringconcatinloop;

import java.util.List;
import java.util.Map;

/** An argument of append may mean something else than an operand of a sum: a cast keeps it. */
class Overloads {
  private final char[] dots = {'.', '.'};
  private char[] last;

  @SuppressWarnings("unchecked")
  private <T> T property(Map<String, Object> all, String name) {
    return (T) all.get(name);
  }

  private static <T> T firstOf(List<T> all) {
    return all.get(0);
  }

  String inferred(List<String> names, Map<String, Object> all) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += this.<Integer>property(all, "n");
      text += firstOf(names);
    }
    return text;
  }

  String charArrays(List<char[]> words, boolean loud) {
    String text = "";
    for (char[] word : words) {
      // BUG: Diagnostic contains: `text` is copied
      text += loud ? word : dots;
      text += (last = word);
      text += loud ? word : "quiet";
    }
    return text;
  }

  String choices(List<Integer> numbers, Character sign) {
    String text = "";
    for (Integer number : numbers) {
      // BUG: Diagnostic contains: `text` is copied
      text += number > 0 ? '+' : number;
      text += number > 0 ? "+" : number;
      text += number > 0 ? sign : '-';
      text += number > 0 ? null : null;
      text += -number;
      text += (byte) (number + 1);
    }
    return text;
  }

  String switched(List<String> names, int n) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += switch (name) {
        case "a" -> 'a';
        default -> n;
      };
    }
    return text;
  }

  String otherTypes(List<CharSequence> parts, float f, double d, long l, short s, boolean b) {
    String text = "";
    for (CharSequence part : parts) {
      // BUG: Diagnostic contains: `text` is copied
      text += part;
      text = text + f + d + l + s + b;
    }
    return text;
  }
}
