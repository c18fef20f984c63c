// A service provider whose logger comes from a module that is required by the module declaration.
package zoo.tiny.inner;

import java.util.List;
import java.util.logging.Logger;
import zoo.tiny.Tiny;

public class Other implements Tiny {
  @Override
  public String grow(List<String> xs) {
    String s = "";
    for (String x : xs) Logger.getLogger(x).info(s += x);
    return s;
  }
}
