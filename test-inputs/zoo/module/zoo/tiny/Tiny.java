// An interface that is a service of the module around it.
package zoo.tiny;

import java.util.List;

public interface Tiny {
  String grow(List<String> xs);

  static String all(List<String> xs) {
    String s = "";
    for (Tiny tiny : java.util.ServiceLoader.load(Tiny.class)) s += tiny.grow(xs);
    return s;
  }
}
