// One call adds more than one element, and nobody knows how many.
package unsizedcollectioninloop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

class UnknownAmounts {
  static String joined(List<String> words) {
    StringBuilder result = new StringBuilder();
    for (String word : words) {
      result.append(word);
    }
    return result.toString();
  }

  static String separated(List<Integer> numbers) {
    StringBuilder result = new StringBuilder();
    for (int number : numbers) {
      result.append(number).append(' ');
    }
    return result.toString();
  }

  static String behind(String head, char[] chars) {
    StringBuilder result = new StringBuilder();
    result.append(head);
    for (char c : chars) {
      result.append(c);
    }
    return result.toString();
  }

  static String listed(String chars) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < chars.length(); i++) {
      result.append(", ").append(chars.charAt(i));
    }
    return result.toString();
  }

  static String indent(int depth) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      result.append("    ");
    }
    return result.toString();
  }

  static byte[] bytes(List<byte[]> parts) throws IOException {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      result.write(part);
    }
    return result.toByteArray();
  }

  static List<String> all(List<String> names, Function<String, List<String>> expand) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      result.addAll(expand.apply(name));
    }
    return result;
  }

  static List<String> mixed(List<String> names, Function<String, List<String>> expand) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      result.add(name.trim());
      for (String more : expand.apply(name)) {
        result.add(more.trim());
      }
    }
    return result;
  }

  static List<String> three(List<String> a, List<String> b, List<String> c) {
    List<String> result = new ArrayList<>();
    for (String each : a) {
      result.add(each.trim());
    }
    for (String each : b) {
      result.add(each.trim());
    }
    for (String each : c) {
      result.add(each.trim());
    }
    return result;
  }
}
