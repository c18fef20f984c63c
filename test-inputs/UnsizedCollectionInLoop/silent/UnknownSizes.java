// Nobody can say how many elements there are without going through them.
package unsizedcollectioninloop;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

class UnknownSizes {
  static List<String> ofIterator(Iterator<String> names) {
    List<String> result = new ArrayList<>();
    while (names.hasNext()) {
      result.add(names.next().trim());
    }
    return result;
  }

  static List<String> ofIterable(Iterable<String> names) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      result.add(name.trim());
    }
    return result;
  }

  static List<String> ofStream(Stream<String> names) {
    List<String> result = new ArrayList<>();
    names.forEach(name -> result.add(name.trim()));
    return result;
  }

  static List<String> filtered(List<String> names) {
    List<String> result = new ArrayList<>();
    names.stream().filter(name -> !name.isEmpty()).forEach(name -> result.add(name.trim()));
    return result;
  }

  static List<String> ofEnumeration(Enumeration<String> names) {
    List<String> result = new ArrayList<>();
    while (names.hasMoreElements()) {
      result.add(names.nextElement().trim());
    }
    return result;
  }

  static List<String> ofReader(BufferedReader in) throws IOException {
    List<String> result = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      result.add(line.trim());
    }
    return result;
  }

  static List<String> ofMatcher(Matcher matcher) {
    List<String> result = new ArrayList<>();
    while (matcher.find()) {
      result.add(matcher.group().trim());
    }
    return result;
  }

  static List<String> twoATime(List<String> names) {
    List<String> result = new ArrayList<>();
    Iterator<String> each = names.iterator();
    while (each.hasNext()) {
      result.add(each.next() + (each.hasNext() ? each.next() : ""));
    }
    return result;
  }
}
