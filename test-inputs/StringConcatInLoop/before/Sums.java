package stringconcatinloop;

import java.util.List;

/** What is appended stays what it was: arithmetic, null, arrays, order of evaluation. */
class Sums {
  private int calls;

  String arithmetic(List<Character> letters, char c, int n) {
    String text = "";
    for (char letter : letters) {
      // BUG: Diagnostic contains: `text` is copied
      text += c + 1;
      text = text + c + 1;
      text += letter + n + "x" + c + n;
      text += (c + n);
    }
    return text;
  }

  String nulls(List<String> names, Object owner, String suffix) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += name;
      text += null;
      text += suffix;
      text += owner;
    }
    return text;
  }

  String arrays(List<char[]> words) {
    String text = "";
    for (char[] word : words) {
      // BUG: Diagnostic contains: `text` is copied
      text += word;
    }
    return text;
  }

  String order(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += next() + ":" + next() + name;
    }
    return text;
  }

  String mutableParts(List<StringBuilder> parts) {
    String text = "";
    for (StringBuilder part : parts) {
      // BUG: Diagnostic contains: `text` is copied
      text += part + "," + part.append("!");
    }
    return text;
  }

  String ownLength(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += name + text.length();
    }
    return text;
  }

  String mayFailHalfWay(List<String> numbers) {
    String text = "";
    for (String number : numbers) {
      try {
        // BUG: Diagnostic contains: `text` is copied
        text += "n" + Integer.parseInt(number);
      } catch (NumberFormatException e) {
        text += "?";
      }
    }
    return text;
  }

  String concat(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text = text.concat(name.trim());
    }
    return text;
  }

  String overLines(List<String> names) {
    String text = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `text` is copied
      text += "first "
          + name
          + " last";
    }
    return text;
  }

  private int next() {
    return ++calls;
  }
}
