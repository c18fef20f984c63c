package stringconcatinloop;

import java.util.Iterator;
import java.util.List;

class LoopKinds {
  String forEach(List<String> names) {
    String all = "";
    for (String name : names) {
      // BUG: Diagnostic contains: `all` is copied
      all += name;
    }
    return all;
  }

  String counted(int[] values) {
    String line = "";
    for (int i = 0; i < values.length; i++) {
      // BUG: Diagnostic contains: `line` is copied
      line = line + values[i] + ",";
    }
    return line;
  }

  String whileHasNext(Iterator<String> parts) {
    String text = "<";
    while (parts.hasNext()) {
      // BUG: Diagnostic contains: `text` is copied
      text += parts.next();
    }
    return text + ">";
  }

  String doWhile(int n) {
    var digits = "";
    do {
      // BUG: Diagnostic contains: `digits` is copied
      digits += n;
      n -= 3;
    } while (n > 0);
    return digits;
  }

  String nested(List<List<String>> rows) {
    String table = "";
    for (List<String> row : rows) {
      for (String cell : row) {
        // BUG: Diagnostic contains: `table` is copied
        table += cell + "\t";
      }
      table += "\n";
    }
    return table;
  }

  String inHeader(char[] chars) {
    String text = "";
    // BUG: Diagnostic contains: `text` is copied
    for (int i = 0; i < chars.length; text += chars[i++]) {}
    return text;
  }

  String onOneBranch(List<String> names) {
    String shortOnes = "";
    for (String name : names) {
      if (name.length() < 4) {
        // BUG: Diagnostic contains: `shortOnes` is copied
        shortOnes += name;
      } else if (name.isEmpty()) {
        break;
      }
    }
    return shortOnes;
  }
}
