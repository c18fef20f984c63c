package temporarystringappend;

import java.util.List;

/** Strings made only to be appended, in ways that are not looked at. */
class Unseen {
  void formatted(StringBuilder out, List<String> names) {
    for (String name : names) {
      out.append(String.format("%s=%d;", name, name.length()));
    }
  }

  void concat(StringBuilder out, List<String> names) {
    for (String name : names) {
      out.append(name.concat("\n"));
    }
  }

  void inserted(StringBuilder out, List<String> names) {
    for (String name : names) {
      out.insert(0, name + "\n");
    }
  }

  void throughLocal(StringBuilder out, List<String> names) {
    for (String name : names) {
      String line = name + "\n";
      out.append(line);
    }
  }
}
