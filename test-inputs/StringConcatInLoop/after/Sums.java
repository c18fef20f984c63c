package stringconcatinloop;

import java.util.List;

/** What is appended stays what it was: arithmetic, null, arrays, order of evaluation. */
class Sums {
  private int calls;

  String arithmetic(List<Character> letters, char c, int n) {
    StringBuilder text = new StringBuilder();
    for (char letter : letters) {
      text.append(c + 1);
      text.append(c).append(1);
      text.append(letter + n).append("x").append(c).append(n);
      text.append(c + n);
    }
    return text.toString();
  }

  String nulls(List<String> names, Object owner, String suffix) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name);
      text.append("null");
      text.append(suffix);
      text.append(owner);
    }
    return text.toString();
  }

  String arrays(List<char[]> words) {
    StringBuilder text = new StringBuilder();
    for (char[] word : words) {
      text.append((Object) word);
    }
    return text.toString();
  }

  String order(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(next()).append(":").append(next()).append(name);
    }
    return text.toString();
  }

  String mutableParts(List<StringBuilder> parts) {
    StringBuilder text = new StringBuilder();
    for (StringBuilder part : parts) {
      text.append(part + "," + part.append("!"));
    }
    return text.toString();
  }

  String ownLength(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name + text.length());
    }
    return text.toString();
  }

  String mayFailHalfWay(List<String> numbers) {
    StringBuilder text = new StringBuilder();
    for (String number : numbers) {
      try {
        text.append("n" + Integer.parseInt(number));
      } catch (NumberFormatException e) {
        text.append("?");
      }
    }
    return text.toString();
  }

  String concat(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name.trim());
    }
    return text.toString();
  }

  String overLines(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append("first ")
          .append(name)
          .append(" last");
    }
    return text.toString();
  }

  private int next() {
    return ++calls;
  }
}
