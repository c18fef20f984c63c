// As long as a number has digits, or as classes, files and causes are nested: never long.
package frontinsertinloop;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ShortChains {
  static String binary(long number) {
    StringBuilder text = new StringBuilder();
    for (long left = number; left != 0; left >>>= 1) {
      text.insert(0, left & 1);
    }
    return text.toString();
  }

  static List<Integer> digits(int number) {
    List<Integer> digits = new ArrayList<>();
    int left = number;
    do {
      digits.add(0, left % 10);
      left /= 10;
    } while (left > 0);
    return digits;
  }

  static List<Class<?>> superclasses(Object object) {
    List<Class<?>> classes = new ArrayList<>();
    Class<?> type = object.getClass();
    while (type != null) {
      classes.add(0, type);
      type = type.getSuperclass();
    }
    return classes;
  }

  static List<String> folders(File file) {
    List<String> names = new ArrayList<>();
    for (File at = file; at != null; at = at.getParentFile()) {
      names.add(0, at.getName());
    }
    return names;
  }

  static String folders(Path path) {
    StringBuilder text = new StringBuilder();
    Path at = path;
    while (at.getNameCount() > 1) {
      text.insert(0, at.getFileName()).insert(0, '/');
      at = at.getParent();
    }
    return text.toString();
  }

  static List<Throwable> causes(Throwable thrown) {
    ArrayList<Throwable> causes = new ArrayList<>();
    Throwable at = thrown;
    while (at != null) {
      causes.add(0, at);
      at = at.getCause();
    }
    return causes;
  }
}
