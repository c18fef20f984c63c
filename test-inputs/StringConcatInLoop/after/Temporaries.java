package stringconcatinloop;

import java.util.List;

/** Strings that the builder can do without, and text that is not what it looks like. */
class Temporaries {
  String parts(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append("<").append(name, 1, name.length()).append(name.length()).append(">");
    }
    return text.toString();
  }

  String nested(List<String> names, Object owner) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name).append(" of ").append(owner);
    }
    return text.toString();
  }

  String foreign(List<CharSequence> names) {
    StringBuilder text = new StringBuilder();
    for (CharSequence name : names) {
      text.append(name);
    }
    return text.toString();
  }

  String laidOut(List<String> names) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    for (String name : names) {
      text.append(name).append("=")
          .append(++i < names.size() ? ", " : "")
          .append(i);
    }
    return text.toString();
  }
}
