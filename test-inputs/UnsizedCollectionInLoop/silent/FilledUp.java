// How many the loop adds depends on what is there already, or on what it meets.
package unsizedcollectioninloop;

import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

class FilledUp {
  static String rightPadded(String text, int width) {
    StringBuilder result = new StringBuilder();
    result.append(text);
    while (result.length() < width) {
      result.append(' ');
    }
    return result.toString();
  }

  static List<String> two(List<String> names, int n) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      if (!name.isEmpty()) {
        result.add(name);
      }
    }
    while (result.size() < n) {
      result.add("");
    }
    return result;
  }

  static List<String> asFarAsItGoes(Scanner in, int n) {
    List<String> result = new ArrayList<>();
    while (result.size() < n && in.hasNext()) {
      result.add(in.next());
    }
    return result;
  }

  static List<String> some(Scanner in, int n) {
    List<String> result = new ArrayList<>();
    while (result.size() < n) {
      String word = in.next();
      if (word.length() > 3) {
        result.add(word);
      }
    }
    return result;
  }

  static List<String> moving(int n) {
    List<String> result = new ArrayList<>();
    while (result.size() < n) {
      result.add("");
      n--;
    }
    return result;
  }

  static List<String> other(List<String> names, int n) {
    List<String> result = new ArrayList<>();
    while (names.size() < n) {
      result.add("");
      names.add("");
    }
    return result;
  }

  static List<String> few() {
    List<String> result = new ArrayList<>();
    while (result.size() < 10) {
      result.add("");
    }
    return result;
  }

  static List<String> fromOutside(Scanner in) {
    int n = in.nextInt();
    List<String> result = new ArrayList<>();
    while (result.size() < n) {
      result.add(in.next());
    }
    return result;
  }
}
