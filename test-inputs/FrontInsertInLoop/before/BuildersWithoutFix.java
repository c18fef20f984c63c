package frontinsertinloop;

import java.util.List;

/** Builders whose text append and reverse would change, or from which text is removed. */
class BuildersWithoutFix {
  private final StringBuilder buffer = new StringBuilder();

  /** Words are longer than a char. */
  static String reversedWords(String[] words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      // BUG: Diagnostic contains: Collect the parts in a list, and join them backwards.
      text.insert(0, ' ').insert(0, word);
    }
    return text.toString();
  }

  /** Any text: reverse() would keep the halves of surrogate pairs in their order. */
  static String reversed(String text) {
    StringBuilder result = new StringBuilder();
    for (char c : text.toCharArray()) {
      // BUG: Diagnostic contains: Append instead, and reverse once at the end.
      result.insert(0, c);
    }
    return result.toString();
  }

  /** Something is there before. */
  static String behindPrefix(int n) {
    StringBuilder text = new StringBuilder("end");
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: Insert all of it at once, made by String.repeat.
      text.insert(0, '-');
    }
    return text.toString();
  }

  /** What is there already would be reversed, too. */
  static String signed(char[] digits, String sign) {
    StringBuilder text = new StringBuilder();
    text.append("end");
    for (char digit : digits) {
      // BUG: Diagnostic contains: Collect the parts in a list, and join them backwards.
      text.insert(0, digit);
    }
    return sign + text;
  }

  /** Mixed: a symbol may be longer than a char. */
  static String grouped(char[] digits, String separator) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length; i++) {
      if (i % 3 == 2) {
        // BUG: Diagnostic contains: Collect the parts in a list, and join them backwards.
        text.insert(0, separator);
      }
      text.insert(0, digits[i]);
    }
    return text.toString();
  }

  /** Read in the loop. */
  static int palindromes(int n) {
    StringBuilder text = new StringBuilder();
    int found = 0;
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: Inserting at the front of `text` shifts everything behind it
      text.insert(0, i % 3 == 0 ? 'a' : 'b');
      found += text.indexOf("aba") == 0 ? 1 : 0;
    }
    return found;
  }

  static String indented(List<Integer> numbers) {
    StringBuffer text = new StringBuffer();
    // BUG: Diagnostic contains: Inserting at the front of `text` shifts everything behind it
    numbers.forEach(number -> text.insert(0, number));
    return text.toString();
  }

  static String stripped(StringBuilder text) {
    while (text.length() > 0 && text.charAt(0) == ' ') {
      // BUG: Diagnostic contains: 1,000 removals of one char move 499,500 chars. Keep the index of the first
      text.deleteCharAt(0);
    }
    return text.toString();
  }

  void lines(char[] chunk) {
    buffer.append(chunk);
    for (int end = buffer.indexOf("\n"); end >= 0; end = buffer.indexOf("\n")) {
      System.out.println(buffer.substring(0, end));
      // BUG: Diagnostic contains: Removing from the front of `buffer` shifts everything behind it
      buffer.delete(0, end + 1);
    }
  }

  static int pairs(StringBuilder text) {
    int sum = 0;
    while (text.length() > 1) {
      sum += text.charAt(0) * text.charAt(1);
      // BUG: Diagnostic contains: Removing from the front of `text` shifts everything behind it
      text.delete(0, 2);
    }
    return sum;
  }
}
