package stringconcatinloop;

import java.util.Iterator;
import java.util.List;

class LoopKinds {
  String forEach(List<String> names) {
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      all.append(name);
    }
    return all.toString();
  }

  String counted(int[] values) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      line.append(values[i]).append(",");
    }
    return line.toString();
  }

  String whileHasNext(Iterator<String> parts) {
    StringBuilder text = new StringBuilder("<");
    while (parts.hasNext()) {
      text.append(parts.next());
    }
    return text.toString() + ">";
  }

  String doWhile(int n) {
    var digits = new StringBuilder();
    do {
      digits.append(n);
      n -= 3;
    } while (n > 0);
    return digits.toString();
  }

  String nested(List<List<String>> rows) {
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      for (String cell : row) {
        table.append(cell).append("\t");
      }
      table.append("\n");
    }
    return table.toString();
  }

  String inHeader(char[] chars) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < chars.length; text.append(chars[i++])) {}
    return text.toString();
  }

  String onOneBranch(List<String> names) {
    StringBuilder shortOnes = new StringBuilder();
    for (String name : names) {
      if (name.length() < 4) {
        shortOnes.append(name);
      } else if (name.isEmpty()) {
        break;
      }
    }
    return shortOnes.toString();
  }
}
