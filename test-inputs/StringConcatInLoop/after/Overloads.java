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
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(this.<Integer>property(all, "n"));
      text.append(firstOf(names));
    }
    return text.toString();
  }

  String charArrays(List<char[]> words, boolean loud) {
    StringBuilder text = new StringBuilder();
    for (char[] word : words) {
      text.append((Object) (loud ? word : dots));
      text.append((Object) (last = word));
      text.append(loud ? word : "quiet");
    }
    return text.toString();
  }

  String choices(List<Integer> numbers, Character sign) {
    StringBuilder text = new StringBuilder();
    for (Integer number : numbers) {
      text.append(number > 0 ? '+' : number);
      text.append(number > 0 ? "+" : number);
      text.append(number > 0 ? sign : '-');
      text.append((Object) (number > 0 ? null : null));
      text.append(-number);
      text.append((byte) (number + 1));
    }
    return text.toString();
  }

  String switched(List<String> names, int n) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append((Object) (switch (name) {
        case "a" -> 'a';
        default -> n;
      }));
    }
    return text.toString();
  }

  String otherTypes(List<CharSequence> parts, float f, double d, long l, short s, boolean b) {
    StringBuilder text = new StringBuilder();
    for (CharSequence part : parts) {
      text.append(part);
      text.append(f).append(d).append(l).append(s).append(b);
    }
    return text.toString();
  }
}
