package temporarystringappend;

import java.util.List;
import java.util.Map;

/** The string is not needed, but the plain rewrite might change what is written or thrown. */
class WithoutFix {
  void mayBeNull(StringBuilder out, List<String> words, String suffix) {
    for (int i = 0; i < words.size(); i++) {
      // BUG: Diagnostic contains: `suffix.substring(1, 3)` makes
      out.append(suffix.substring(1, 3));
    }
  }

  void called(StringBuilder out, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      // BUG: Diagnostic contains: Append the range: keep the text in a local, then append(text, start, end) instead.
      out.append(words.get(i).substring(1));
    }
  }

  private final StringBuilder attributes = new StringBuilder();

  /** Where getValue throws, half of the text would be left in the field. */
  void fields(List<Map.Entry<String, String>> entries) {
    for (Map.Entry<String, String> entry : entries) {
      // BUG: Diagnostic contains: Append the parts one by one instead.
      attributes.append(" " + entry.getKey() + "='" + entry.getValue());
    }
  }

  void commented(StringBuilder out, List<String> words) {
    for (String word : words) {
      // BUG: Diagnostic contains: `word + /* the end */ "\n"` makes
      out.append(word + /* the end */ "\n");
    }
  }

  void otherBuilder(StringBuilder out, List<StringBuilder> all) {
    for (StringBuilder each : all) {
      // BUG: Diagnostic contains: `each.toString()` makes
      out.append(each.toString());
    }
  }

  String readOrEmpty(char[] buffer, int... lengths) {
    StringBuilder text = new StringBuilder();
    try {
      for (int length : lengths) {
        // BUG: Diagnostic contains: Append the chars instead.
        text.append(new String(buffer, 0, length));
      }
    } catch (StringIndexOutOfBoundsException e) {
      return "";
    }
    return text.toString();
  }

  void charAsNumber(StringBuilder out, char[] chars) {
    for (char c : chars) {
      // BUG: Diagnostic contains: `Integer.toString(c)` makes
      out.append(Integer.toString(c));
    }
  }

  void boxed(StringBuilder out, List<Integer> numbers) {
    for (Integer number : numbers) {
      // BUG: Diagnostic contains: `Integer.toString(number)` makes
      out.append(Integer.toString(number));
    }
  }
}
