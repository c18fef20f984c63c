// What is gone through is no collection: there is no operation that takes it.
package elementwisecopy;

import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

class UnknownSources {
  static void ofIterable(Iterable<String> names, List<String> target) {
    for (String name : names) {
      target.add(name);
    }
    names.forEach(target::add);
  }

  static void ofIterator(Iterator<String> names, List<String> target) {
    while (names.hasNext()) {
      target.add(names.next());
    }
    names.forEachRemaining(target::add);
  }

  static void ofStream(Stream<String> names, List<String> target) {
    names.forEach(target::add);
  }

  static void ofEnumeration(Enumeration<String> names, List<String> target) {
    while (names.hasMoreElements()) {
      target.add(names.nextElement());
    }
  }
}
