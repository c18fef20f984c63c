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
      text.append(name).append("\n");
    }
    return text.toString();
  }

  String pairs(Map<String, Integer> counts) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      text.append(each.getKey()).append("=").append(each.getValue()).append(";");
    }
    return text.toString();
  }

  String numbers(int n) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < n) {
      text.append(i + 1).append(". ").append(i * i).append('\n');
      i++;
    }
    return text.toString();
  }

  String empties(int[] numbers, Object[] things, char c) {
    StringBuffer text = new StringBuffer();
    for (int i = 0; i < numbers.length; i++) {
      text.append(numbers[i]).append(things[i]).append(c).append(c);
    }
    return text.toString();
  }

  String nested(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (String cell : row) {
        text.append(cell).append(",");
      }
      text.append("(").append(row.size()).append(" cells").append(")\n");
    }
    return text.toString();
  }

  String laidOut(List<String> names, Colour colour, boolean quoted) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      // one line each
      text.append("<")
          .append(
              "the name of the thing in ")
                  .append(colour)
                  .append(" is ")
                  .append(quoted ? "'" + name + "'" : name)
          .append(">"); // as asked for
    }
    return text.toString();
  }

  String plusAtTheEnd(List<String> names) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    for (String name : names) {
      text.append(name).append("=")
          .append(++i < names.size() ? ", " : "")
          .append(i);
    }
    return text.toString();
  }

  String inLambda(List<String> names) {
    StringBuilder text = new StringBuilder();
    names.forEach(name -> text.append(name).append(' '));
    return text.toString();
  }

  void given(StringBuilder out, List<String> names, Object prefix) {
    for (String name : names) {
      out.append(prefix.toString().trim()).append(name).append(prefix).append(name);
    }
  }

  private final StringBuilder kept = new StringBuilder();

  void keep(List<String> names, int indent) {
    for (String name : names) {
      kept.append(name.trim()).append(':').append(indent);
    }
  }

  String freshEachTime(List<String> names, List<String> lines) {
    for (String name : names) {
      StringBuilder line = new StringBuilder();
      line.append("name: ").append(name);
      lines.add(line.toString());
    }
    return lines.get(0);
  }

  void untilDone(StringBuilder out, int n) {
    do {
      out.append(n).append(",");
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
        text.append("no ").append(e.getMessage()).append(": ").append(names.get(i));
      }
      try (AutoCloseable each = all.get(i)) {
        text.append("opened ").append(names.get(i));
      }
    }
    return text.toString();
  }
}
