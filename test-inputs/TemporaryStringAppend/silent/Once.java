// Made once: there is no loop around, or it is left at once.
package temporarystringappend;

import java.util.List;

class Once {
  String plain(String name) {
    StringBuilder text = new StringBuilder();
    text.append("name: " + name).append(name.substring(1, 2)).append(String.valueOf(1));
    return text.toString();
  }

  String leaving(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      if (name.isEmpty()) {
        throw new IllegalArgumentException(text.append("no name in " + names).toString());
      }
      text.append(name);
      if (name.length() > 10) {
        text.append(name + "!");
        break;
      }
    }
    return text.toString();
  }

  Runnable later(StringBuilder text, List<String> names) {
    Runnable last = null;
    for (String name : names) {
      last = () -> text.append(name + "!");
    }
    return last;
  }

  String header(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (text.append("names: " + names.size()); text.length() < 100; ) {
      text.append(names.get(text.length()));
    }
    return text.toString();
  }
}
