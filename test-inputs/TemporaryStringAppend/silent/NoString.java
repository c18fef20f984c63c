// Nothing is made but what the builder needs: constants, numbers, the string that exists.
package temporarystringappend;

import java.util.List;

class NoString {
  private static final String SEPARATOR = ", ";

  String constants(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append("a" + "b").append("[" + SEPARATOR + 7 + "]");
    }
    return text.toString();
  }

  String arithmetic(char[] chars) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < chars.length; i++) {
      text.append(chars[i] + chars[i - 1]).append(i + 1).append((char) (chars[i] + 1));
    }
    return text.toString();
  }

  String pieces(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name).append('=').append(name.length()).append(name, 1, name.length());
    }
    return text.toString();
  }

  String same(List<String> names, boolean wanted) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name.toString()).append(String.valueOf(wanted)).append(name.substring(0));
    }
    return text.toString();
  }

  String notABuilder(List<String> names) {
    String all = "";
    for (String name : names) {
      all = new StringBuilder().append(name + "=" + name.length()).toString();
    }
    return all;
  }
}
