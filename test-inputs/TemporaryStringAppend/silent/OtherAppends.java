// No builder: a writer, a list of one's own, a StringJoiner.
package temporarystringappend;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;

class OtherAppends {
  static class Log {
    Log append(String line) {
      return this;
    }
  }

  void toWriter(Writer out, List<String> names) throws IOException {
    for (String name : names) {
      out.append(name + "\n");
    }
  }

  void toAppendable(Appendable out, List<String> names) throws IOException {
    for (String name : names) {
      out.append(name + "\n");
    }
  }

  String toStringWriter(List<String> names) {
    StringWriter out = new StringWriter();
    for (String name : names) {
      out.append(name + "\n");
    }
    return out.toString();
  }

  void toLog(Log log, PrintStream stream, List<String> names) {
    StringJoiner joined = new StringJoiner(",");
    for (String name : names) {
      log.append(name + "\n").append(name.substring(1));
      stream.append(name + "\n");
      joined.add(name + "!");
    }
  }
}
