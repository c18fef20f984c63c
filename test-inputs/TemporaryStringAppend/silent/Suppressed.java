// The declaration is annotated: someone has looked at it.
package temporarystringappend;

import java.util.List;

class Suppressed {
  @SuppressWarnings("TemporaryStringAppend")
  void one(StringBuilder out, List<String> names) {
    for (String name : names) {
      out.append(name + "\n");
    }
  }

  @SuppressWarnings("heapwise")
  void all(StringBuilder out, List<String> names) {
    for (String name : names) {
      out.append(name + "\n");
    }
  }
}
