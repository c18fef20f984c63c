package temporarystringappend;

import java.util.List;
import java.util.Map;

/** A sum of texts, taken apart. */
class Sums {
  enum Colour {
    RED,
    GREEN
  }

  String lines(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      // BUG: Diagnostic contains: `name + "\n"` makes a string each time round this loop only
      text.append(name + "\n");
    }
    return text.toString();
  }

  String pairs(Map<String, Integer> counts) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      // BUG: Diagnostic contains: 1,000 strings of 20 chars are 64,000 bytes of garbage. Append the
      text.append(each.getKey() + "=" + each.getValue() + ";");
    }
    return text.toString();
  }

  String numbers(int n) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < n) {
      // BUG: Diagnostic contains: `i + 1 + ". " + i * i + '\n'` makes
      text.append(i + 1 + ". " + i * i + '\n');
      i++;
    }
    return text.toString();
  }

  String empties(int[] numbers, Object[] things, char c) {
    StringBuffer text = new StringBuffer();
    for (int i = 0; i < numbers.length; i++) {
      // BUG: Diagnostic contains: `"" + numbers[i]` makes a string each time round this loop
      text.append("" + numbers[i]).append(things[i] + "").append("" + c + c);
    }
    return text.toString();
  }

  String nested(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (String cell : row) {
        // BUG: Diagnostic contains: only to be appended; so do 1 more
        text.append(cell + ",");
      }
      text.append("(" + (row.size() + " cells") + ")\n");
    }
    return text.toString();
  }

  String laidOut(List<String> names, Colour colour, boolean quoted) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      // one line each
      text.append("<")
          .append(
              // BUG: Diagnostic contains: The argument makes a string each time round this loop
              "the name of the thing in "
                  + colour
                  + " is "
                  + (quoted ? "'" + name + "'" : name))
          .append(">"); // as asked for
    }
    return text.toString();
  }

  String plusAtTheEnd(List<String> names) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    for (String name : names) {
      // BUG: Diagnostic contains: The argument makes a string each time round this loop
      text.append(name + "=" +
          (++i < names.size() ? ", " : "") +
          i);
    }
    return text.toString();
  }

  String inLambda(List<String> names) {
    StringBuilder text = new StringBuilder();
    // BUG: Diagnostic contains: `name + ' '` makes
    names.forEach(name -> text.append(name + ' '));
    return text.toString();
  }

  void given(StringBuilder out, List<String> names, Object prefix) {
    for (String name : names) {
      // BUG: Diagnostic contains: `prefix.toString().trim() + name` makes
      out.append(prefix.toString().trim() + name).append(prefix + name);
    }
  }

  private final StringBuilder kept = new StringBuilder();

  void keep(List<String> names, int indent) {
    for (String name : names) {
      // BUG: Diagnostic contains: `name.trim() + ':' + indent` makes
      kept.append(name.trim() + ':' + indent);
    }
  }

  String freshEachTime(List<String> names, List<String> lines) {
    for (String name : names) {
      StringBuilder line = new StringBuilder();
      // BUG: Diagnostic contains: `"name: " + name` makes
      line.append("name: " + name);
      lines.add(line.toString());
    }
    return lines.get(0);
  }

  void untilDone(StringBuilder out, int n) {
    do {
      // BUG: Diagnostic contains: `n + ","` makes
      out.append(n + ",");
      n /= 2;
    } while (n > 0);
  }

  /** Behind the try block, and in one that catches nothing, an exception ends the method. */
  static String caught(List<String> names, List<AutoCloseable> all) throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      try {
        Class.forName(names.get(i));
      } catch (ClassNotFoundException e) {
        // BUG: Diagnostic contains: so do 1 more
        text.append("no " + e.getMessage() + ": " + names.get(i));
      }
      try (AutoCloseable each = all.get(i)) {
        text.append("opened " + names.get(i));
      }
    }
    return text.toString();
  }
}
